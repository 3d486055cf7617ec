/**
 * What a person has filled in: field id → text; `field.genitive` and `field.dative` override a declined name.
 * `''` was cleared and leaves a blank; what is not there was never touched and stands as the form or the rule has it.
 */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** What a paragraph is in a letter to an office; it decides how it is set. */
export type ParagraphRole =
  | 'addressee'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'request-lead'
  | 'request'
  | 'attachments'
  | 'date'
  | 'signature';

/** A piece of a paragraph. With `gap` set, `text` is a blank line to write on and what that id names in `gaps` is missing. */
export interface Run {
  text: string;
  gap: string | null;
}

/** A paragraph, its blanks told apart. */
export interface FilledParagraph {
  role: ParagraphRole;
  /** Set on numbered requests and attachments. */
  number: number | null;
  runs: Run[];
}

/** A form with a person's words in it, before it is drawn: the preview, the file and the plain text all come from this. */
export interface FilledDocument {
  form: string;
  paragraphs: FilledParagraph[];
  /** What is still missing, in the order of the form: ids of fields, and `field.genitive` of a declined name. */
  gaps: string[];
}

/** Width of a blank to be filled in by hand. */
export const BLANK = '____________________';

import type { FilledDocument, FilledParagraph } from './types';

/** The words of a paragraph with its number before them. */
export function paragraphText({ number, runs }: FilledParagraph): string {
  const text = runs.map((run) => run.text).join('');
  return number === null ? text : `${number}. ${text}`;
}

/** The document as text for a letter or an electronic reception desk: LF line ends, a blank line between its parts. */
export function toPlainText(document: FilledDocument): string {
  const lines: string[] = [];
  let before: FilledParagraph | undefined;
  for (const paragraph of document.paragraphs) {
    const close =
      before && before.role === paragraph.role && ['addressee', 'request', 'attachments'].includes(before.role);
    if (before && !close) lines.push('');
    lines.push(paragraphText(paragraph));
    before = paragraph;
  }
  return `${lines.join('\n')}\n`;
}

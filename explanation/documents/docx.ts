import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { paragraphText } from './plain-text';
import type { FilledDocument, FilledParagraph, ParagraphRole } from './types';

// Left 3 cm to be filed, right 1.5 cm: the usual margins of a Russian official letter.
const PAGE = { left: 30, right: 15, top: 20, bottom: 20 };
const TEXT_WIDTH = 210 - PAGE.left - PAGE.right;
const ADDRESSEE_INDENT = 75;
const FIRST_LINE = 12.5;
const FONT_HALF_POINTS = 26;
const mm = convertMillimetersToTwip;

const LOOK: Record<ParagraphRole, IParagraphOptions> = {
  addressee: { alignment: AlignmentType.LEFT, indent: { left: mm(ADDRESSEE_INDENT) } },
  heading: { alignment: AlignmentType.CENTER, spacing: { before: 360 }, keepNext: true },
  subheading: { alignment: AlignmentType.CENTER, keepNext: true },
  body: { alignment: AlignmentType.BOTH, indent: { firstLine: mm(FIRST_LINE) } },
  'request-lead': { indent: { firstLine: mm(FIRST_LINE) }, spacing: { before: 160 }, keepNext: true },
  request: { alignment: AlignmentType.BOTH, indent: { firstLine: mm(FIRST_LINE) } },
  attachments: { alignment: AlignmentType.LEFT, indent: { firstLine: mm(FIRST_LINE) } },
  date: {},
  signature: {},
};

/** The first paragraph of a part stands off from what is before it. */
const STANDS_OFF: readonly ParagraphRole[] = ['body', 'attachments'];

function paragraph(part: FilledParagraph, before: FilledParagraph | undefined, last: boolean): Paragraph {
  const first = before?.role !== part.role;
  const look = LOOK[part.role];
  const bold = part.role === 'heading' || part.role === 'subheading';
  const number = part.number === null ? [] : [new TextRun(`${part.number}. `)];
  return new Paragraph({
    ...look,
    spacing: { ...look.spacing, ...(first && STANDS_OFF.includes(part.role) ? { before: 200 } : {}) },
    // The lead «Приложения:» must not stay alone at the foot of a page, nor the signature at the head of one.
    keepNext: look.keepNext || last || (part.role === 'attachments' && first),
    children: [...number, ...part.runs.map((run) => new TextRun(bold ? { text: run.text, bold } : run.text))],
  });
}

/** Date at the left edge, signature at the right one, on one line that never parts from the text above. */
function signatureLine(document: FilledDocument): Paragraph {
  const text = (role: ParagraphRole) =>
    document.paragraphs
      .filter((part) => part.role === role)
      .map(paragraphText)
      .join(' ');
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH) }],
    spacing: { before: 480 },
    keepLines: true,
    children: [new TextRun(text('date')), new TextRun({ children: [new Tab(), text('signature')] })],
  });
}

/**
 * Writes the document as a `.docx` file: A4, Times New Roman 13, no author, no title, no trace of the form's name.
 * Asks for no network; this module is large and is meant to be imported only when a file is wanted.
 */
export async function toDocx(document: FilledDocument): Promise<Uint8Array> {
  const body = document.paragraphs.filter((part) => part.role !== 'date' && part.role !== 'signature');
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: FONT_HALF_POINTS, language: { value: 'ru-RU' } },
          paragraph: { spacing: { line: 264 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { margin: { left: mm(PAGE.left), right: mm(PAGE.right), top: mm(PAGE.top), bottom: mm(PAGE.bottom) } },
        },
        children: [
          ...body.map((part, index) => paragraph(part, body[index - 1], index === body.length - 1)),
          signatureLine(document),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

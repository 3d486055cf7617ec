import { describe, expect, it } from 'vitest';
import { fillForm, neutralFileName, paragraphText } from '../../../explanation/documents';
import { toDocx } from '../../../explanation/documents/docx';
import { FORMS, formOf } from './forms';
import { docxParagraphs, unzip } from './read-docx';
import { SAMPLES } from './samples';

const today = '2026-11-25';

describe('toDocx', () => {
  it.each([...FORMS.keys()])('%s: the file says what the preview says', async (id) => {
    const document = fillForm(formOf(id), SAMPLES[id] ?? {}, { today });
    const body = document.paragraphs.slice(0, -2).map(paragraphText);
    const [date, signature] = document.paragraphs.slice(-2).map(paragraphText);
    expect(docxParagraphs(await toDocx(document))).toEqual([...body, `${date}\t${signature}`]);
  });

  it('keeps the usual margins and type, and addressees on the right', async () => {
    const files = unzip(await toDocx(fillForm(formOf('court-claim'), SAMPLES['court-claim'] ?? {}, { today })));
    const xml = files.get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgMar [^>]*w:right="850"[^>]*w:left="1700"/);
    expect(xml).toMatch(/<w:ind w:left="4251"\/><w:jc w:val="left"\/><\/w:pPr><w:r><w:t [^>]*>В </);
    expect(xml).toMatch(
      /<w:jc w:val="center"\/><\/w:pPr><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>АДМИНИСТРАТИВНОЕ/,
    );
    // The last attachment stays with the signature.
    expect(xml).toMatch(
      /<w:p><w:pPr><w:keepNext\/>(?:(?!<w:p>).)*Копия повестки от 23\.11\.2026<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:keepLines\/>/,
    );
    const styles = files.get('word/styles.xml') ?? '';
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:sz w:val="26"/>');
  });

  it('names neither an author nor the form nor the program', async () => {
    const files = unzip(await toDocx(fillForm(formOf('court-claim'), {}, { today })));
    for (const [name, text] of files)
      if (name.startsWith('docProps/')) {
        expect(text).not.toMatch(/creator|lastModifiedBy|title|Application|ponyatno|Понятно|court/i);
      }
  });

  it('holds words that mean something to XML', async () => {
    const values = { ...SAMPLES['lift-measures'], facts: '<w:p>&amp; "«]]>» \u0001😀' };
    const bytes = await toDocx(fillForm(formOf('lift-measures'), values, { today }));
    expect(docxParagraphs(bytes)).toContain('<w:p>&amp; "«]]>» 😀');
  });
});

it('names files so that a bystander learns nothing', () => {
  expect(neutralFileName('docx', today)).toBe('zayavlenie-2026-11-25.docx');
  expect(neutralFileName('ics', today)).toBe('daty-2026-11-25.ics');
});

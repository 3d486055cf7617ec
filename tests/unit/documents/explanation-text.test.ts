import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../explanation/documents/docx';
import { explanationDocument, explanationText } from '../../../explanation/documents/explanation-text';
import { CHECKED, HEADINGS, NORM_STATES, STANDINGS, VERDICTS } from '../../../explanation/part-words';
import type { Explanation, NormLabel, Statement } from '../../../explanation/types';
import type { Lang } from '../../../law/schema/common';
import { STATES } from '../../fixtures/explanations';
import { of } from '../explanation/scene';
import { docxParagraphs } from './read-docx';

const TEXT =
  'Уведомление. Вам направлена повестка на медицинское освидетельствование. Явиться 10.12.2026 в 09:00 по адресу: ул. Угрешская, д. 8. ' +
  'В случае неявки применяются временные меры: запрет на выезд из Российской Федерации, отказ в выдаче загранпаспорта. Неявка влечёт уголовную ответственность.';
const READ = of(TEXT, '2026-11-25', { posted: '2026-11-20' });
const LANGS: Lang[] = ['ru', 'en'];

const dayIn = (day: string, lang: Lang) => (lang === 'ru' ? day.split('-').reverse().join('.') : day);
const linesOf = (explanation: Explanation, lang: Lang) => explanationText(explanation, lang).split('\n');
const statementsOf = ({ dates, duties, consequences }: Explanation): Statement[] => [
  ...[...dates.statements, ...duties.must, ...duties.needNot],
  ...consequences.flatMap(({ statements }) => statements),
];
/** What a line must have of the norms it rests on. */
const doubtsOf = (norms: readonly NormLabel[], lang: Lang): string[] =>
  norms.flatMap(({ label, read, confirmed }) => [
    label[lang],
    ...(read ? [] : [NORM_STATES.unreadShort[lang]]),
    ...(confirmed ? [] : [NORM_STATES.unconfirmedShort[lang]]),
  ]);

describe.each([
  ['of a notice', READ],
  ['made up', STATES.summons],
  ['long', STATES.long],
])('the copied text (%s)', (_, explanation) => {
  /** The line that has all of these, or what it lacks. */
  const lacking = (lines: string[], begin: string, wanted: readonly (string | undefined)[]): string[] => {
    const said = wanted.filter((words) => words !== undefined);
    const holders = lines.filter((line) => line.includes(begin));
    if (holders.some((line) => said.every((words) => line.includes(words)))) return [];
    return [`${begin}: ${said.join(' | ')}`];
  };

  it.each(LANGS)(
    'bears norms, doubts and standing on every line of law, that it looks no firmer than the screen (%s)',
    (lang) => {
      const lines = linesOf(explanation, lang);
      const statements = statementsOf(explanation);
      expect(statements.length).toBeGreaterThan(1);
      const faults = [
        ...statements.flatMap(({ text, standing, norms, safe }) =>
          lacking(lines, text[lang], [STANDINGS[standing]?.[lang], safe?.[lang], ...doubtsOf(norms, lang)]),
        ),
        ...statements.flatMap(({ readings }) =>
          readings.flatMap(({ text, source }) => lacking(lines, text[lang], [source[lang]])),
        ),
        ...explanation.dates.timeline.flatMap(({ title, day, latest, standing, norms, caution }) =>
          lacking(lines, title[lang], [
            dayIn(day, lang),
            latest ? dayIn(latest, lang) : undefined,
            STANDINGS[standing]?.[lang],
            caution?.[lang],
            ...doubtsOf(norms, lang),
          ]),
        ),
        ...explanation.claims.flatMap(({ quote, verdict, text, condition, standing, norms }) =>
          lacking(lines, `«${quote.text}»`, [
            VERDICTS[verdict ?? 'unchecked'][lang],
            text[lang],
            condition?.[lang],
            STANDINGS[standing]?.[lang],
            ...doubtsOf(norms, lang),
          ]),
        ),
      ];
      expect(faults).toEqual([]);
    },
  );

  it.each(LANGS)('says of every norm once when it was checked, and what is doubtful about it (%s)', (lang) => {
    const lines = linesOf(explanation, lang);
    const resting = [...explanation.dates.timeline, ...statementsOf(explanation), ...explanation.claims];
    const norms = new Map(resting.flatMap((one) => one.norms).map((norm) => [norm.id, norm]));
    expect(norms.size).toBeGreaterThan(2);
    for (const { label, checked, read, confirmed } of norms.values()) {
      const said = lines.filter((line) => line.startsWith(`• ${label[lang]}: `));
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`${NORM_STATES.checked[lang]} ${dayIn(checked, lang)}`);
      expect(said[0]?.includes(NORM_STATES.unread[lang])).toBe(!read);
      expect(said[0]?.includes(NORM_STATES.unconfirmed[lang])).toBe(!confirmed);
    }
  });

  it.each(LANGS)('has all its parts in the order of the headings, and the foot (%s)', (lang) => {
    const lines = linesOf(explanation, lang);
    const all = Object.values(HEADINGS).map((heading) => heading[lang].toUpperCase());
    const seen = lines.filter((line) => all.includes(line));
    expect(seen).toEqual(all.filter((heading) => seen.includes(heading)));
    expect(seen.length).toBe(explanation.duties.needNot.length > 0 ? all.length : all.length - 1);
    const { foot, what, source, duties, steps } = explanation;
    const said = [what.title, what.lead, source.title, ...source.howToCheck, duties.now, foot.general, foot.notPartOf];
    for (const text of said)
      expect(
        lines.some((line) => line.includes(text[lang])),
        text[lang],
      ).toBe(true);
    for (const { text } of steps) expect(lines.some((line) => line.startsWith(`☐ ${text[lang]}`))).toBe(true);
    expect(lines).toContain(`${CHECKED[lang]} ${dayIn(foot.checked, lang)}.`);
  });
});

describe('the copied text', () => {
  it('has the sense of each of two days', () => {
    const { timeline } = READ.dates;
    const two = timeline.filter(({ latest }) => latest !== null);
    expect(two.length).toBeGreaterThan(0);
    const lines = linesOf(READ, 'ru');
    for (const { why } of two) for (const one of why) expect(lines).toContain(`– ${one.ru}`);
  });

  it('names the other notices of the page', () => {
    const also = [
      { name: { ru: 'Меры отменены', en: 'Measures lifted' }, day: null },
      { name: { ru: 'повестка', en: 'summons' }, day: '2031-02-03' },
    ];
    const text = explanationText({ ...STATES.summons, also }, 'ru');
    expect(text).toContain('Рядом есть ещё: Меры отменены, повестка (03.02.2031). Откройте отдельно.');
  });

  it('never fails, whatever was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(explanationText(of(text, '2026-11-25'), 'ru')).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the explanation as a file', () => {
  it.each(['summons', 'long', 'sparse', 'none'] as const)('says what the copied text says (%s)', async (state) => {
    const paragraphs = docxParagraphs(await toDocx(explanationDocument(STATES[state], 'ru')));
    const lines = linesOf(STATES[state], 'ru').filter(Boolean);
    expect(paragraphs.slice(0, -1).map((line) => line.toUpperCase())).toEqual(lines.map((line) => line.toUpperCase()));
  });

  it('has the headings of its parts, and no line of capitals becomes one', () => {
    const { summons } = STATES;
    const loud = { ...summons, duties: { ...summons.duties, now: { ru: 'ПОЗВОНИТЕ 102.', en: 'CALL 102.' } } };
    const role = (text: string) =>
      explanationDocument(loud, 'ru').paragraphs.find(({ runs }) => runs[0]?.text === text)?.role;
    expect(role('ПОЗВОНИТЕ 102.')).toBe('body');
    expect(role('Что делать сейчас')).toBe('subheading');
    expect(role(summons.what.title.ru)).toBe('heading');
  });

  it('keeps words of a notice on their line and out of what no file can hold', () => {
    const { summons } = STATES;
    const [claim] = summons.claims;
    if (!claim) throw new Error('the state has no claim');
    const quote = { ...claim.quote, text: 'запрет\u0000\nна выезд' };
    const odd = { ...summons, claims: [{ ...claim, quote }] };
    expect(explanationText(odd, 'ru')).toContain('• «запрет на выезд»: ');
  });
});

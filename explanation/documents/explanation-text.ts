import type { Lang, PlainDate, Text } from '../../law/schema/common';
import { CHECKED, CONDITION, HEADINGS, READINGS, SAFER, STANDINGS, VERDICTS } from '../part-words';
import type { Explanation, NormLabel, Statement, TimelineEntry } from '../types';
import { cleanValue } from './fill';
import type { FilledDocument, ParagraphRole } from './types';

/** «10.12.2026» in Russian, «2026-12-10» in English: both short and free of doubt. */
export function writtenDay(day: PlainDate, lang: Lang): string {
  return lang === 'ru' ? day.split('-').reverse().join('.') : day;
}

/** One line of the timeline: the day, what falls on it, the other reading, the norms, why it may be another. */
export function timelineLine(entry: TimelineEntry, lang: Lang): string {
  const clock = entry.clock ? `, ${entry.clock}` : '';
  const { cautious, latest } = READINGS;
  const other = entry.latest ? ` (${cautious[lang]}; ${latest[lang]}: ${writtenDay(entry.latest, lang)})` : '';
  const line = `${writtenDay(entry.day, lang)}${clock}: ${entry.title[lang]}${other}${basis(entry.standing, entry.norms, lang)}`;
  return entry.caution ? `${stopped(line)} ${entry.caution[lang]}` : line;
}

/** A statement with its standing and norms behind it, so that a copied line never looks firmer than it is. */
export function statementLine(statement: Statement, lang: Lang): string {
  const safe = statement.safe ? ` ${SAFER[lang]}: ${statement.safe[lang]}` : '';
  return `${statement.text[lang]}${basis(statement.standing, statement.norms, lang)}${safe}`;
}

/** With a full stop at its end, unless it ends a sentence already. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function basis(standing: Statement['standing'], norms: NormLabel[], lang: Lang): string {
  const parts = [STANDINGS[standing]?.[lang], ...norms.map(({ label }) => label[lang])].filter(Boolean);
  return parts.length > 0 ? ` [${parts.join('; ')}]` : '';
}

/** What one takes away of an explanation, before it is a text or a file. One line is one paragraph. */
interface Blocks {
  title: string;
  lead: string;
  parts: { heading: string; lines: string[] }[];
  foot: string[];
}

/** The same parts in the same order as on the screen; parts with nothing in them are left out. */
function blocksOf(explanation: Explanation, lang: Lang): Blocks {
  const { what, source, dates, duties, consequences, claims, steps, foot } = explanation;
  const parts: Blocks['parts'] = [];
  const add = (heading: Text, lines: string[]) => {
    if (lines.length > 0) parts.push({ heading: heading[lang], lines });
  };
  const bullets = (statements: Statement[]) => statements.map((statement) => `• ${statementLine(statement, lang)}`);
  add(HEADINGS.now, [duties.now[lang]]);
  add(HEADINGS.source, [source.title[lang], ...source.lines.map((line) => `• ${line[lang]}`)]);
  add(
    HEADINGS.check,
    source.howToCheck.map((line) => `• ${line[lang]}`),
  );
  add(HEADINGS.dates, [
    ...dates.timeline.map((entry) => timelineLine(entry, lang)),
    ...dates.notes.map((note) => note[lang]),
    ...bullets(dates.statements),
  ]);
  add(HEADINGS.must, bullets(duties.must));
  add(HEADINGS.needNot, bullets(duties.needNot));
  add(
    HEADINGS.consequences,
    consequences.flatMap(({ title, statements }) => [`${title[lang]}:`, ...bullets(statements)]),
  );
  add(
    HEADINGS.claims,
    claims.map((claim) => {
      const verdict = VERDICTS[claim.verdict ?? 'unchecked'];
      const condition = claim.condition ? ` ${CONDITION[lang]}: ${stopped(claim.condition[lang])}` : '';
      // Words of the notice: a line end in them would break the line, some characters would break a file.
      const quote = cleanValue(claim.quote.text).replaceAll('\n', ' ');
      return `• «${quote}»: ${verdict[lang]}. ${stopped(claim.text[lang])}${condition}${basis(claim.standing, claim.norms, lang)}`;
    }),
  );
  add(
    HEADINGS.steps,
    steps.map((step) => `☐ ${step.text[lang]}${step.detail ? `. ${step.detail[lang]}` : ''}`),
  );
  return {
    title: what.title[lang],
    lead: what.lead[lang],
    parts,
    foot: [`${CHECKED[lang]} ${writtenDay(foot.checked, lang)}.`, foot.general[lang]],
  };
}

/** The explanation as plain text, to be copied into a message or a note: LF line ends, a blank line between parts. */
export function explanationText(explanation: Explanation, lang: Lang): string {
  const { title, lead, parts, foot } = blocksOf(explanation, lang);
  const blocks = [[title, lead], ...parts.map(({ heading, lines }) => [heading.toUpperCase(), ...lines]), foot];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The explanation as paragraphs for a `.docx`. */
export function explanationDocument(explanation: Explanation, lang: Lang): FilledDocument {
  const { title, lead, parts, foot } = blocksOf(explanation, lang);
  const as = (role: ParagraphRole) => (text: string) => ({ role, number: null, runs: [{ text, gap: null }] });
  const paragraphs = [
    as('heading')(title),
    as('body')(lead),
    ...parts.flatMap(({ heading, lines }) => [as('subheading')(heading), ...lines.map(as('body'))]),
    ...foot.map(as('body')),
  ];
  return { form: 'explanation', paragraphs, gaps: [] };
}

import type { Lang, PlainDate, Text } from '../../law/schema/common';
import { normState, normsOf } from '../norms';
import { ALSO, CHECKED, CONDITION, HEADINGS, NORM_STATES, READINGS, SAFER, STANDINGS, VERDICTS } from '../part-words';
import type { ClaimCheck, Explanation, NormLabel, Statement, TimelineEntry } from '../types';
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

/** What is said of a claim, after its words: the verdict, the law, its «если», the standing and the norms. */
export function claimLine(claim: ClaimCheck, lang: Lang): string {
  const verdict = VERDICTS[claim.verdict ?? 'unchecked'][lang];
  const condition = claim.condition ? ` ${CONDITION[lang]}: ${stopped(claim.condition[lang])}` : '';
  return `${verdict}. ${stopped(claim.text[lang])}${condition}${basis(claim.standing, claim.norms, lang)}`;
}

/** A norm with all that is known of it: «53-ФЗ, ст. 7.1: проверено 04.03.2026; текст не прочитан…». */
const normLine = (norm: NormLabel, lang: Lang): string =>
  `${norm.label[lang]}: ${normState(norm, lang, (day) => writtenDay(day, lang))}`;

/** With a full stop at its end, unless it ends a sentence already. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function basis(standing: Statement['standing'], norms: NormLabel[], lang: Lang): string {
  const parts = [STANDINGS[standing]?.[lang], ...norms.map((norm) => doubted(norm, lang))].filter(Boolean);
  return parts.length > 0 ? ` [${parts.join('; ')}]` : '';
}

/** «53-ФЗ, ст. 31, п. 2 (по пересказам)»: a norm among others, with what is doubtful about it. */
function doubted({ label, read, confirmed }: NormLabel, lang: Lang): string {
  const doubts = [!read && NORM_STATES.unreadShort[lang], !confirmed && NORM_STATES.unconfirmedShort[lang]];
  const said = doubts.filter(Boolean).join(', ');
  return said ? `${label[lang]} (${said})` : label[lang];
}

/** What one takes away of an explanation, before it is a text or a file. One line is one paragraph. */
interface Blocks {
  title: string;
  /** What it is and, where there are more, the other notices. */
  lead: string[];
  parts: { heading: string; lines: string[] }[];
  foot: string[];
}

/**
 * The same parts in the same order as on the screen; parts with nothing in them are left out. What a screen opens under
 * every sentence, the day each norm was checked, stands at the end, each norm once. Left out are «Куда обратиться», which
 * is long, changes often and is printed by itself, forms and answers, and what explains an explanation: how a single day
 * was reckoned, what a step rests on, what may change a rule, by which words the kind was known.
 */
function blocksOf(explanation: Explanation, lang: Lang): Blocks {
  const { what, source, dates, duties, consequences, claims, steps, foot, also = [] } = explanation;
  const parts: Blocks['parts'] = [];
  const add = (heading: Text, lines: string[]) => {
    if (lines.length > 0) parts.push({ heading: heading[lang], lines });
  };
  const bullets = (statements: Statement[]) =>
    statements.flatMap((statement) => [
      `• ${statementLine(statement, lang)}`,
      ...statement.readings.map(({ text, source }) => `– ${stopped(text[lang])} (${source[lang]})`),
    ]);
  add(HEADINGS.source, [source.title[lang], ...source.lines.map((line) => `• ${line[lang]}`)]);
  add(
    HEADINGS.check,
    source.howToCheck.map((line) => `• ${line[lang]}`),
  );
  add(HEADINGS.now, [duties.now[lang]]);
  add(HEADINGS.dates, [
    ...dates.timeline.flatMap((entry) => [
      timelineLine(entry, lang),
      // Both readings, where there are two.
      ...(entry.latest ? entry.why.map((why) => `– ${why[lang]}`) : []),
    ]),
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
    // Words of the notice: a line end in them would break the line, some characters would break a file.
    claims.map((claim) => `• «${cleanValue(claim.quote.text).replaceAll('\n', ' ')}»: ${claimLine(claim, lang)}`),
  );
  add(
    HEADINGS.steps,
    steps.map((step) => `☐ ${step.text[lang]}${step.detail ? `. ${step.detail[lang]}` : ''}`),
  );
  const stages = consequences.flatMap(({ statements }) => statements);
  const resting = [...dates.timeline, ...dates.statements, ...duties.must, ...duties.needNot, ...stages, ...claims];
  add(
    HEADINGS.basis,
    normsOf(resting).map((norm) => `• ${normLine(norm, lang)}`),
  );
  const others = also.map(({ name, day }) => name[lang] + (day ? ` (${writtenDay(day, lang)})` : '')).join(', ');
  return {
    title: what.title[lang],
    lead: [what.lead[lang], ...(others ? [ALSO[lang].replace('{what}', others)] : [])],
    parts,
    foot: [`${CHECKED[lang]} ${writtenDay(foot.checked, lang)}.`, foot.general[lang], foot.notPartOf[lang]],
  };
}

/** The explanation as plain text, to be copied into a message or a note: LF line ends, a blank line between parts. */
export function explanationText(explanation: Explanation, lang: Lang): string {
  const { title, lead, parts, foot } = blocksOf(explanation, lang);
  const blocks = [[title, ...lead], ...parts.map(({ heading, lines }) => [heading.toUpperCase(), ...lines]), foot];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The explanation as paragraphs for a `.docx`. */
export function explanationDocument(explanation: Explanation, lang: Lang): FilledDocument {
  const { title, lead, parts, foot } = blocksOf(explanation, lang);
  const as = (role: ParagraphRole) => (text: string) => ({ role, number: null, runs: [{ text, gap: null }] });
  const paragraphs = [
    as('heading')(title),
    ...lead.map(as('body')),
    ...parts.flatMap(({ heading, lines }) => [as('subheading')(heading), ...lines.map(as('body'))]),
    ...foot.map(as('body')),
  ];
  return { form: 'explanation', paragraphs, gaps: [] };
}

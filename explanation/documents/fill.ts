import type { PlainDate } from '../../law/schema/common';
import type { Form, FormField } from '../../law/schema/form';
import { declineName, NAME_CASES, type NameCase, nameWithInitials } from './names';
import {
  BLANK,
  type FilledDocument,
  type FilledParagraph,
  type FormValues,
  type ParagraphRole,
  type Run,
} from './types';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const MANY_LINES: readonly FormField['kind'][] = ['lines', 'list', 'address'];
const PLACEHOLDER = /\{\{([a-z][a-z0-9_]*)(?:\|(genitive|dative|initials))?\}\}/g;
// Everything XML 1.0 cannot hold: control characters, halves of surrogate pairs, the two non-characters.
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** «25 ноября 2026 г.»; a text that is no `YYYY-MM-DD` comes back as it is. */
export function russianDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(day) ?? [];
  return year && month && date ? `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}\u00a0г.` : day;
}

/** A typed text made fit for a document: lines trimmed, empty ones and characters no file can hold taken out. */
export function cleanValue(value: string | undefined): string {
  return (value ?? '')
    .replace(NOT_XML, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/**
 * What stands in a field: the person's own words, also none where they cleared it; today's date where it was never
 * touched and defaults to that. The screen and the document both ask here, so that neither shows what the other lacks.
 */
export function fieldText(field: FormField, values: FormValues, today: PlainDate): string {
  return values[field.id] ?? (field.from === 'today' ? today : '');
}

/** What a field holds as the document sees it: cleaned, a choice only where the form offers it. */
function given(field: FormField, values: FormValues, today: PlainDate): string {
  const typed = cleanValue(fieldText(field, values, today));
  const value = MANY_LINES.includes(field.kind) ? typed : typed.replaceAll('\n', ' ');
  if (field.kind === 'choice') return field.choices.some((choice) => choice.id === value) ? value : '';
  return value;
}

/**
 * Does a condition of a field or paragraph hold? No condition always does.
 * @param condition `field`, `!field` or `field=choice`.
 */
export function holds(condition: string | undefined, filled: ReadonlyMap<string, string>): boolean {
  if (!condition) return true;
  if (condition.startsWith('!')) return !filled.get(condition.slice(1));
  const [id = '', wanted] = condition.split('=');
  return wanted === undefined ? Boolean(filled.get(id)) : filled.get(id) === wanted;
}

/** The values as the document sees them, field id → text; fields that are not asked are left out. */
export function filledValues(form: Form, values: FormValues, today: PlainDate): Map<string, string> {
  const filled = new Map(form.fields.map((field) => [field.id, given(field, values, today)]));
  for (const field of form.fields) if (!holds(field.when, filled)) filled.delete(field.id);
  return filled;
}

/** The declined forms of names that a form writes, so that the person can be asked to check them. */
export function declinedNames(form: Form): { field: string; nameCase: NameCase }[] {
  const { addressee, body, requests, attachments } = form.document;
  const texts = [...addressee, ...body, ...requests, ...attachments].map((paragraph) => paragraph.text).join('\n');
  return form.fields.flatMap((field) =>
    NAME_CASES.filter((nameCase) => texts.includes(`{{${field.id}|${nameCase}}}`)).map((nameCase) => ({
      field: field.id,
      nameCase,
    })),
  );
}

/**
 * Puts a person's words into a form.
 * @param values field id → text as typed; only what is given is written, nothing is made up.
 * @param options.today the day (`YYYY-MM-DD`, Moscow) for fields that default to today.
 * @returns paragraphs in the order of the page. What is missing leaves a blank to write on and is named in `gaps`: a
 * field by its id, a declined name that was cleared by `field.genitive` or `field.dative`.
 */
export function fillForm(form: Form, values: FormValues, { today }: { today: PlainDate }): FilledDocument {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const filled = filledValues(form, values, today);
  const missing = new Set(form.fields.filter((f) => f.required && filled.get(f.id) === '').map((f) => f.id));

  const blank = (gap: string): Run => {
    missing.add(gap);
    return { text: BLANK, gap };
  };
  const valueRun = (id: string, as: string | undefined): Run => {
    const field = fields.get(id);
    const value = filled.get(id) ?? '';
    if (!field || !value) return blank(id);
    if (field.kind === 'date') return { text: russianDate(value), gap: null };
    if (field.kind === 'choice')
      return { text: field.choices.find((choice) => choice.id === value)?.text ?? value, gap: null };
    if (as === 'initials') return { text: nameWithInitials(value), gap: null };
    if (as === 'genitive' || as === 'dative') {
      const own = values[`${id}.${as}`];
      const text = own === undefined ? declineName(value, as) : cleanValue(own).replaceAll('\n', ' ');
      return text ? { text, gap: null } : blank(`${id}.${as}`);
    }
    return { text: value, gap: null };
  };

  const runsOf = (text: string): Run[] => {
    const runs: Run[] = [];
    let end = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
      if (match.index > end) runs.push({ text: text.slice(end, match.index), gap: null });
      const run = valueRun(match[1] ?? '', match[2]);
      runs.push(run);
      end = match.index + match[0].length;
      // «…2026 г.» and a sentence the person has ended themselves need no second full stop.
      if (text[end] === '.' && /[.!?…;]$/.test(run.text)) end += 1;
    }
    if (end < text.length) runs.push({ text: text.slice(end), gap: null });
    return runs;
  };

  const paragraphs: FilledParagraph[] = [];
  const add = (role: ParagraphRole, runs: Run[], number: number | null = null) => {
    for (const [index, line] of splitLines(runs).entries())
      paragraphs.push({ role, number: index === 0 ? number : null, runs: line });
  };
  /** Numbered paragraphs; each line of a list becomes an item of its own. */
  const addNumbered = (role: ParagraphRole, items: Form['document']['requests'], always: boolean) => {
    const shown = items
      .filter((item) => holds(item.when, filled))
      .flatMap(({ text }) => {
        const only = fields.get(/^\{\{([a-z0-9_]+)\}\}$/.exec(text)?.[1] ?? '');
        const runs = runsOf(text);
        return only?.kind === 'list' ? splitLines(runs) : [runs];
      });
    for (const [index, runs] of shown.entries()) add(role, runs, shown.length > 1 || always ? index + 1 : null);
    return shown.length;
  };

  const { document } = form;
  for (const { text, when } of document.addressee) if (holds(when, filled)) add('addressee', runsOf(text));
  add('heading', runsOf(document.heading));
  if (document.subheading) add('subheading', runsOf(document.subheading));
  for (const { text, when } of document.body) if (holds(when, filled)) add('body', runsOf(text));
  add('request-lead', runsOf(document.request_lead));
  addNumbered('request', document.requests, false);
  const lead = paragraphs.length;
  if (addNumbered('attachments', document.attachments, true))
    paragraphs.splice(lead, 0, { role: 'attachments', number: null, runs: [{ text: 'Приложения:', gap: null }] });
  add('date', runsOf('{{date}}'));
  add('signature', [{ text: `${BLANK} / `, gap: null }, valueRun('applicant', 'initials'), { text: ' /', gap: null }]);

  const mayMiss = form.fields.flatMap(({ id }) => [id, ...NAME_CASES.map((nameCase) => `${id}.${nameCase}`)]);
  return { form: form.id, paragraphs, gaps: mayMiss.filter((gap) => missing.has(gap)) };
}

/** Breaks runs at line ends: one list of runs for each line. */
function splitLines(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text) lines.at(-1)?.push({ text, gap: run.gap });
    }
  return lines.filter((line) => line.length > 0);
}

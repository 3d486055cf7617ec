import { LINE_REASONS } from './cues/elsewhere';
import { COMPILED, type CueId } from './cues/index';
import type { Cue, CueGroup } from './cues/types';
import { type NormalText, spanOf, toClosingQuote, wholeWords } from './normalise/index';
import { matches } from './pattern';
import type { Evidence, NoneReason, Span } from './types';

/** A cue that was found, at its first place that counts. */
export interface Hit extends Span {
  cue: Cue<CueId>;
}

/** Everything the cues found, summed by group. */
export interface Signals {
  hits: Hit[];
  sum: (group: CueGroup) => number;
  has: (id: CueId) => boolean;
  /** How many lines words of another office have closed. */
  closed: number;
  /** The messages of the list that have a military word. */
  military: Span[];
  /** Some word of military registration stands anywhere; «повестка» alone is none. */
  namesSubject: boolean;
}

const MILITARY =
  /воен[а-я.]{0,6}[ -]?ком|военк|воинск|призывн|сборн[а-я]{2,3} пункт|пункт[а-я]? призыва|53-? ?фз|(?:ст\.?|стать[а-я]{1,2}) ?(?:328|21\.5)(?!\d)|мобилиз|военн[а-я]{2,3} сбор|реестр[а-я]? (?:повесток|воинск)|неявк[а-я] по повестке|явк[а-я] по повестке/;

/** Where a notice says that it can be appealed, no court speaks. */
const APPEAL = /(?:обжал|несогласи|не согласн|жалоб)[^\n]{0,80}(?<![а-я])суд/;
/** «Запрет на выезд (исполняют погранслужба и ФССП)»: bailiffs carry out what another has ordered. */
const CARRIED_OUT =
  /(?<![а-я])(?:исполня[ею]т|исполнение|передан[аоы]?|сообщено|уведомлен[аоы]?)(?![а-я])[^\n]{0,40}(?:пристав|фссп)/;
const SERVICE = /призыв[а-я]{0,2} (?:на|граждан|в армию)|военн[а-я]{2,3} служб/;

/**
 * Runs every cue over the text. A line about a court, a meeting, a debt or a doctor that has no military word is
 * closed: nothing in it counts for a notice.
 */
export function readSignals(normal: NormalText): Signals {
  const { text } = normal;
  const lines = lineStarts(text);
  const closed = new Set<number>();
  const ofCourts = new Set<number>();
  const hits: Hit[] = [];
  const found = COMPILED.map(([cue, pattern]) => [cue, matches(pattern, text)] as const);
  for (const [cue, list] of found) {
    if (!LINE_REASONS.has(cue.group)) continue;
    for (const match of list) {
      const line = lineOf(lines, match.start);
      const words = lineText(text, lines, line);
      if (MILITARY.test(words) || (cue.group === 'court' && APPEAL.test(words))) continue;
      if (cue.group === 'bailiffs' && CARRIED_OUT.test(words)) continue;
      closed.add(line);
      if (cue.group === 'court' || cue.group === 'agenda') ofCourts.add(line);
    }
  }
  const focus = focusOf(text, found);
  for (const [cue, list] of found) {
    const counts = list.find((match) =>
      isPositive(cue)
        ? !closed.has(lineOf(lines, match.start)) && !undone(text, cue, match.start, match.end)
        : inFocus(focus, cue, match.start) && !isOfNobody(text, cue, match),
    );
    if (counts) hits.push({ cue, start: counts.start, end: counts.end });
  }
  const sums = new Map<CueGroup, number>();
  for (const { cue } of hits) sums.set(cue.group, (sums.get(cue.group) ?? 0) + cue.weight);
  const ids = new Set(hits.map(({ cue }) => cue.id));
  const military = lines
    .map((start, line) => ({ start, end: lines[line + 1] ?? text.length, line }))
    .filter(
      ({ start, end, line }) =>
        MILITARY.test(text.slice(start, end)) || (/повестк/.test(text.slice(start, end)) && !isNear(ofCourts, line)),
    )
    .map(({ line }) => openRun(lines, closed, line, text.length));
  const namesSubject = MILITARY.test(text) || SERVICE.test(text);
  return {
    hits,
    closed: closed.size,
    military,
    namesSubject,
    sum: (group) => sums.get(group) ?? 0,
    has: (id) => ids.has(id),
  };
}

/** Reasons that a portal's menus, feeds and help lines give without meaning the notice itself. */
const SURROUNDINGS: ReadonlySet<string> = new Set<NoneReason>([
  'help_page',
  'quoted',
  'news',
  'other',
  'public_information',
  'registry_entry',
  'software_text',
  'own_application',
  'agenda',
  'court',
  'bailiffs',
]);
const STRONG: ReadonlySet<string> = new Set<CueId>([
  'addressed.to_you',
  'addressed.you_must',
  'addressed.you_called',
  'addressed.about_you',
  'addressed.citizen',
  'addressed.day_of_appearance',
]);
const LONG = 900;

/** In a long text: where it speaks to the reader, with some lines before and after. Null: everywhere. */
function focusOf(text: string, found: readonly (readonly [Cue, readonly Span[]])[]): Span | null {
  if (text.length < LONG) return null;
  const spots = found.filter(([cue]) => STRONG.has(cue.id)).flatMap(([, list]) => list);
  if (spots.length < 2) return null;
  return {
    start: Math.min(...spots.map(({ start }) => start)) - 200,
    end: Math.max(...spots.map(({ end }) => end)) + 200,
  };
}
const inFocus = (focus: Span | null, cue: Cue, at: number): boolean =>
  focus === null || !SURROUNDINGS.has(cue.group) || (at >= focus.start && at <= focus.end);

const NEGATED =
  /(?<![а-я])(?:не (?:является|являются|относится|связан[аоы]?|содержит|означает|направляется|требует)|это не|вместо|а не|для \S{3,12} не надо,?)(?: [а-я]{1,18},?){0,7} $/;
/** «Если Вам направлена повестка», «как узнать, направлена ли»: nothing has been sent. */
const SUPPOSED =
  /(?<![а-я])(?:если|когда|как узнать|направлена ли|есть ли|в случае если|чтобы узнать)(?![а-я])[^\n]{0,50}$/;
/** «Могут быть применены», «будет снят»: not yet. */
const LATER =
  /(?<![а-я])(?:буд[еу]т|мо[жг][еу]т(?: быть)?|могут(?: быть)?|станет|подлежат|планируем[а-я]{2}|возможн[а-я]{1,3}|после явки|до применения|чтобы)(?![а-я])[^\n]{0,40}$/;
const DENIED =
  /(?<![а-я])не (?:примен|приним|введ|вводи|устан|налож|наклад|действ|принят|сн[яи]|отмен|найд|выявл|направл)|отсутству|(?<![а-я])нет(?![а-я])|: ?0(?!\d)/;
/** «Мошенники просят перевести на безопасный счёт», «не переходите по ссылкам»: a warning, not a trick. */
const WARNING =
  /(?<![а-я])(?:не (?:перевод|сообща|передав|переход|открыва|скачив|прос[яи]|присыла|верьте|соглаша|вступа|запраш)|никогда|мошенн|аферист|злоумышл)[^\n]{0,60}$/;
const SENT_OR_CALLED: ReadonlySet<string> = new Set([
  'summons',
  'summons_electronic_notification',
  'draft_decision',
  'restriction_imposed',
  'restriction_lifted',
]);

/** True where the words around take back what the cue found. */
function undone(text: string, cue: Cue, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 110), start);
  if (NEGATED.test(before)) return true;
  if (cue.group === 'scam' && WARNING.test(before)) return true;
  if (SENT_OR_CALLED.has(cue.group) && SUPPOSED.test(before)) return true;
  if (cue.group !== 'restriction_imposed' && cue.group !== 'restriction_lifted') return false;
  const after = text.slice(end, end + 50).split('\n')[0] ?? '';
  if (LATER.test(before)) return true;
  if (cue.group === 'restriction_lifted') return false;
  return (
    DENIED.test(before.slice(-30).split('\n').at(-1) ?? '') ||
    DENIED.test(text.slice(start, end)) ||
    /^[^\n.,;]{0,30} не (?:примен|приним|введ|вводи|наклад|действ)/.test(after)
  );
}

/** Words of a summons taken back or of an application that say nothing of this one. */
const isOfNobody = (text: string, cue: Cue, match: Span): boolean =>
  (cue.id === 'withdrawn.withdrawn' && (isSupposed(text, match) || isOfEarlier(text, match))) ||
  ((cue.group === 'own_application' || cue.group === 'blank_form') && isOfSample(text, match));

/** «Образец заявления о переносе явки: «Прошу перенести явку на ____»»: the letter shows how to ask. */
const isOfSample = (text: string, { start }: Span): boolean =>
  /(?<![а-я])(?:образец|шаблон|форма|бланк|пример)(?: (?:для|вашего))? (?:заявлени|обращени|жалоб|ходатайств)/.test(
    text.slice(Math.max(0, start - 100), start),
  );

/** «Ранее направленная повестка от 3 ноября отменена», beside the call to another day. */
function isOfEarlier(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const stop = text.indexOf('\n', end);
  const sentence = text.slice(from, stop < 0 ? undefined : stop);
  const behind = text.slice(from + sentence.length);
  // Below the call it may be that call: unless it is told by its own day, and none is to follow.
  const isApart = OF_ITS_DAY.test(sentence) && !NEW_TO_COME.test(`${sentence}${behind}`);
  return (
    EARLIER.test(sentence) && (CALLS_WITH_DAY.test(behind) || (isApart && CALLS_WITH_DAY.test(text.slice(0, from))))
  );
}
/** «Ранее направленная повестка от 3 ноября», «на 25 ноября». */
const OF_ITS_DAY = /повестк[а-я]{1,2} (?:№ ?[^ ]{1,12} )?(?:от|на) \d/;
const NEW_TO_COME =
  /(?<![а-я])(?:нов[а-я]{2,3} (?:дат[а-я]|день|повестк[а-я])?[^.\n]{0,16}(?:сообщ|направ|будет)|являться не)/;
const EARLIER =
  /(?<![а-я])(?:ранее|прежде|раньше) (?:направленн|размещенн|выданн|врученн|выписанн|отправленн|полученн)|(?<![а-я])(?:прежн|предыдущ|стар|прошл)[а-я]{2,3} повестк/;
const CALLS_WITH_DAY =
  /(?<![а-я])(?:явит|прибыт|прибуд|вас жд[уе]т|жд[уе]м вас|дата явки|явка|вызывает)[^\n]{0,80}\d{1,2}(?:\.\d\d| (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))[^\n]{0,30}(?:,|в|к) \d{1,2}[:. ]/;

/**
 * «Если вы уже прошли комиссию, являться не требуется», «без печати повестка недействительна»: what would take a summons
 * back, or when one need not come, and nothing that was taken back.
 */
function isSupposed(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(text.lastIndexOf('\n', start) + 1, end);
  const unless = DONE.test(text.slice(start, end)) ? UNLESS_DONE : UNLESS;
  return unless.test(sentence) || TO_BE.test(text.slice(start, end)) || IF_BEHIND.test(text.slice(end, end + 24));
}
const IF_BEHIND = /^,? если(?! у вас (?:есть|остал|возник))(?![а-я])/;
/** «Отменена», «отозвана»: said of what was done. */
const DONE = /(?<![а-я])(?:отменен|отозван|аннулирован)[аоы]?(?![а-я])/;
/** «Когда повестка отменена, …»; «когда комиссариат получил сведения, явка отменена» tells when it was. */
const UNLESS_DONE =
  /(?<![а-я])(?:если|в случае|(?:тем|тому|те|тот),? (?:кто|кому|у кого)|(?:когда|чтобы|до того,? как) (?:ваша |эта |ее )?(?:повестк|явк|вызов)|можно ли|нужно ли|ли)(?![а-я]{3})/;
const UNLESS =
  /(?<![а-я])(?:если|когда|в случае|повторно|второй раз|без (?:печати|подписи|даты|номера)|при (?:болезни|наличии|отсутствии|невозможности|отъезде)|(?:тем|тому|те|тот),? (?:кто|кому|у кого)|кто уже|военнослужащим|студентам|лицам|остальным|другим|родител[а-я]{1,3}|провожающим|родственникам|работодателю|до того,? как|чтобы|можно ли|нужно ли|ли)(?![а-я])/;
/** «Повестка может быть отменена», «изменилась дата явки, введены или отменены ограничения». */
const TO_BE =
  /(?<![а-я])(?:может|могут|будет|будут) быть |(?<![а-я])(?:будет|будут|или|либо|введен[аоы]|изменилась) (?:отменен|отозван|аннулирован)|, (?:введены|изменен[аоы]?|назначен[аоы]?) [а-я]/;

const POSITIVE: ReadonlySet<string> = new Set([
  'topic',
  'addressed',
  'scam',
  'summons',
  'summons_electronic_notification',
  'restriction_warning',
  'restriction_imposed',
  'restriction_lifted',
  'draft_decision',
  'mobilisation_or_training',
  'questionnaire',
]);
/** True for a cue that speaks for a notice or a fraud, false for one that says why a text is none. */
export const isPositive = (cue: Cue): boolean => POSITIVE.has(cue.group);

/** Evidence of the given hits, in whole words of the original. */
export function toEvidence(normal: NormalText, hits: Hit[], sign: 1 | -1): Evidence[] {
  return hits.map(({ cue, start, end }) => {
    const [from, to] = wholeWords(normal, start, end);
    const { start: first, end: last } = spanOf(normal, from, toClosingQuote(normal, { start: from, end: to }));
    return {
      start: first,
      end: last,
      text: normal.original.slice(first, last),
      cue: cue.id,
      weight: sign * cue.weight,
    };
  });
}

/** «При себе иметь настоящую повестку» under the words of a court: the court’s own summons. */
const isNear = (ofCourts: ReadonlySet<number>, line: number): boolean =>
  [-4, -3, -2, -1, 1].some((step) => ofCourts.has(line + step));

/** The run of open lines around a line: one message of a list. */
function openRun(lines: number[], closed: Set<number>, line: number, length: number): Span {
  let first = line;
  let last = line;
  while (first > 0 && line - first < 12 && !closed.has(first - 1)) first--;
  while (last + 1 < lines.length && last - line < 12 && !closed.has(last + 1)) last++;
  return { start: lines[first] ?? 0, end: lines[last + 1] ?? length };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
function lineOf(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
const lineText = (text: string, starts: number[], line: number): string =>
  text.slice(starts[line], starts[line + 1] ?? text.length);

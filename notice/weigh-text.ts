import { type Scores, type Weighed, weigh } from './decide';
import { type Context, featuresOf } from './features';
import { isRegisterOfEmployer } from './last-word/articles';
import { soundScores } from './last-word/index';
import { isExhibitAlone } from './last-word/on-show';
import { callsNobody, isOfParents } from './last-word/other-offices';
import { correct, type Learned } from './learned';
import { lexiconOf, SAMPLE } from './lexicon';
import { type NormalText, normalise, sliceOf } from './normalise/index';
import { besideOwnLines } from './own-lines';
import { densestWindow, relevantRanges } from './ranges';
import { isPositive, readSignals, type Signals } from './signals';
import { judgementWithin, judgeSource } from './source/index';
import { isOfficeAsk } from './source/office-asks';
import type { NoneReason, SourceJudgement, Span } from './types';

/** Everything known of a text before its fields are read. */
export interface WeighedText extends Weighed {
  normal: NormalText;
  source: SourceJudgement;
  signals: Signals;
  features: string[];
  /** Its words and pairs of words, with their counts. */
  words: ReadonlyMap<string, number>;
  /** The rules' points with the learned correction and the rules' last word. */
  final: Scores;
}

/** Normalises a text, judges its source, runs the cues and weighs them. `learned` null: the rules alone. */
export function weighText(text: string, context: Context, learned: Learned | null): WeighedText {
  const normal = normalise(text, relevantRanges(text));
  const source = judgeSource(text, { host: context.host }, normal);
  const full = weighNormal(normal, source, context, learned);
  const core = coreOf(full);
  const whole = core ? weighNormal(core, source, context, learned) : full;
  if (isMailbox(whole.normal))
    return itemOf(whole, entriesOf(whole.normal), { context, learned, lead: MAILBOX_LEAD }) ?? whole;
  if (
    source.asks.every(({ ask }) => isOfficeAsk(ask)) &&
    Object.values(whole.final).every((points) => points <= whole.final.none)
  ) {
    const letter = itemOf(whole, besideOwnLines(whole.normal), { context, learned, lead: MIXED_LEAD });
    if (letter) return letter;
  }
  if (isMixed(whole)) return itemOf(whole, whole.signals.military, { context, learned, lead: MIXED_LEAD }) ?? whole;
  if (!isList(whole)) return whole;
  // «☐ Мой дом · Повестка собрания» beside «☐ Портал · Сформирована повестка»: each message for itself.
  const messages = entriesOf(whole.normal).filter((one) => OF_SUBJECT.test(wordsOf(whole.normal, one)));
  const options = { context, learned, lead: LIST_LEAD };
  return itemOf(whole, whole.signals.military, options) ?? itemOf(whole, messages, options) ?? whole;
}

/** A box to tick or a sender’s name before it, and a word of the subject: no line of an article has both. */
const OF_SUBJECT = /^ ?[☐☆★][^\n]*(?:повестк|воен|призыв)/;
const wordsOf = ({ text }: NormalText, { start, end }: Span): string => text.slice(start, end);

/** Units beyond which a text may drown what it says. */
const LONG = 1_800;
/** Units that every cue of a long text must stand in, and what is read on either side of them. */
const CORE = 1_500;
const MARGIN = 400;

/** The part of a long text that speaks of the subject, where the rest has no word of it at all; else null. */
function coreOf({ normal, signals }: WeighedText): NormalText | null {
  if (normal.text.length <= LONG || signals.hits.length === 0) return null;
  let start = normal.text.length;
  let end = 0;
  for (const spot of [...signals.hits, ...signals.military]) {
    start = Math.min(start, spot.start);
    end = Math.max(end, spot.end);
  }
  if (end - start > CORE) return null;
  return sliceOf(normal, Math.max(0, start - MARGIN), Math.min(normal.text.length, end + MARGIN));
}

function weighNormal(
  normal: NormalText,
  source: SourceJudgement,
  context: Context,
  learned: Learned | null,
): WeighedText {
  const signals = readSignals(normal);
  const weighed = weigh(normal, signals, source, context);
  const features = featuresOf(normal, signals, source, context);
  const spots = signals.hits.filter(({ cue }) => isPositive(cue)).map(({ start }) => start);
  const sample = densestWindow(normal.text.length, spots, SAMPLE);
  const words = lexiconOf(normal.text.slice(sample.start, sample.end));
  const final = soundScores({
    normal,
    weighed,
    corrected: correct(weighed.scores, features, words, learned),
    signals,
    source,
  });
  return { ...weighed, normal, source, signals, features, words, final };
}

/** A list of messages from several offices: its items are read one by one. What a search has found is none. */
const isMixed = ({ signals, normal }: WeighedText): boolean =>
  signals.closed >= 2 &&
  signals.military.length > 0 &&
  !callsNobody(signals, normal.text) &&
  !signals.has('help_page.search') &&
  !isExhibitAlone(normal.text);
const MOST_ITEMS = 12;

/** Points by which an entry must lead «none»: in a list of several offices, in any list whose whole is read as none. */
const MIXED_LEAD = 0.4;
const LIST_LEAD = 1.5;
/** «Госуслуги · Размещена повестка», «☐ Озон Заказ в пути»: an entry of a list of messages. */
const ENTRY =
  /^ {0,3}(?:\d{1,2}:\d\d,? )?(?:(?:[•●○◦▪■□☐▸*-]|\[ ?\]) )?[^\n:·|]{2,40}(?: [·|-]|:) \S[^\n]{10,}|^ ?[☐☆★] \S[^\n]{14,}/;
/** What the whole of such a list is called: never an article or a forum. */
const OF_OTHERS: ReadonlySet<NoneReason> = new Set([
  'agenda',
  'court',
  'bailiffs',
  'other',
  'not_addressed',
  'no_topic',
]);
const FEWEST_ENTRIES = 3;
const MOST_LINES = 200;

/** Messages of several senders one below the other, none of which says what the others do. */
function isList({ normal, signals, final, reason }: WeighedText): boolean {
  if (signals.military.length === 0 || !OF_OTHERS.has(reason)) return false;
  if (isRegisterOfEmployer(normal.text) || isOfParents(normal.text) || isExhibitAlone(normal.text)) return false;
  if (Object.values(final).some((points) => points > final.none)) return false;
  return entriesOf(normal).length >= FEWEST_ENTRIES;
}

/** A mailbox on the screen: its own words, «входящие», «непрочитанные», above entries of several senders. */
function isMailbox(normal: NormalText): boolean {
  const [first = ''] = normal.text.split('\n', 1);
  return MAILBOX.test(first) && entriesOf(normal).length >= FEWEST_ENTRIES;
}
const MAILBOX =
  /(?<![а-я])(?:входящие|новое письмо|непрочитанные|черновики)(?![а-я]).{0,60}(?:отправленные|непрочитанные|все папки|черновики|рассылки|фильтр|спам)/;
/** Points by which an entry of a mailbox must lead «none». */
const MAILBOX_LEAD = 3;

function entriesOf({ text }: NormalText): Span[] {
  const entries: Span[] = [];
  let start = 0;
  for (const line of text.split('\n', MOST_LINES)) {
    if (ENTRY.test(line)) entries.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return entries;
}

/** The item of a list that is most clearly a notice, or null. */
function itemOf(
  whole: WeighedText,
  items: readonly Span[],
  { context, learned, lead }: { context: Context; learned: Learned | null; lead: number },
): WeighedText | null {
  let best: WeighedText | null = null;
  let bestMargin = lead;
  for (const { start, end } of items.slice(0, MOST_ITEMS)) {
    const part = sliceOf(whole.normal, start, end);
    const source = judgementWithin(whole.source, { start: part.starts[0] ?? 0, end: part.ends.at(-1) ?? 0 });
    const item = weighNormal(part, source, context, learned);
    const { none, ...others } = item.final;
    const margin = Math.max(...Object.values(others)) - none;
    if (margin > bestMargin) {
      best = item;
      bestMargin = margin;
    }
  }
  return best;
}

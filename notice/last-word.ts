import { leadsToSubject, NEAR, REASONS, type Scores, type Weighed } from './decide';
import { findDates } from './fields/dates';
import { findTimes } from './fields/times';
import { PAY, SUM } from './money';
import type { NormalText } from './normalise/index';
import type { Signals } from './signals';
import { isShortener } from './source/hosts';
import { OFFICES_ASK } from './source/office-asks';
import type { SourceJudgement } from './types';

/** A summons overlooked costs more than a text looked at in vain. */
const CAUTION = 0.8;
/** Points by which the rules put a notice before «none» where it is plain. */
const PLAIN = 5;
/** The same where the subject is hardly named. */
const PLAIN_AFAR = 8;
/** Points of topic that name it. */
const SUBJECT = 2;
/** Points by which fraud must lead where no ask, trick or false host can be shown. */
const LEAD = 1;
/** The same where a person is told to come to the commissariat: frauds keep people away from it. */
const LEAD_OVER_CALL = 4;
const COME = /(?<![а-я])(?:явитесь|явиться|прибудьте|прибыть|придите|прийти|подойдите|подойти)(?![а-я])/;
/** What the lack of the topic adds to «none». */
const FAR = 1.5;
/** «В нём может быть указан срок явки», «указанные в документе сроки явки»: that names nothing. */
const PERHAPS =
  /(?:может|могут) быть (?:указан|назван|содерж)[^\n]{0,40}|указанн[а-я]{2,3} в (?:нем|документе|вложении|приложении|файле)[^\n]{0,40}/g;
const UNNAMED = /(?<![а-я])документ/;
/** «Мои документы»: an entry of a menu. */
const MENU = /^\s*(?:[а-я]{1,8} )?документы\s*$/;
const NAMED = /повест|вызов|вызыва|явк|явит|прибы|прийти|решени|предписан|анкет|мер[аы](?![а-я])|povest/;
/** Points by which a whole call leads the message that one was sent. */
const WHOLE = 2;
/** How far a paper that is not named may lead «none»: too little to be sure. */
const UNTOLD = 0.6;
/** Points of a help page beyond which it is one, however it speaks. */
const ARTICLE = 6;
/** Points of a court beyond which it is the court that calls. */
const COURT = 7;
/** Points of the press beyond which no rival is worth a doubt. */
const PRESS = 6;
const DECISIVE: ReadonlySet<string> = new Set(['code', 'password', 'remote_access', 'card']);
/** «За 500»: the price of a thing. */
const FOR_SO_MUCH = /за \d/;
const APK = /\.apk|apk/i;

/**
 * Last word of the rules: where no ask, trick, sum or unlisted address is in sight, fraud must lead clearly, and a code asked
 * for under a summons is fraud whatever else the text looks like.
 */
export function soundScores({
  normal,
  weighed,
  corrected,
  signals,
  source,
}: {
  normal: NormalText;
  weighed: Weighed;
  corrected: Scores;
  signals: Signals;
  source: SourceJudgement;
}): Scores {
  const scores = { ...corrected };
  scores.none -= CAUTION;
  const trick =
    signals.hits.some(({ cue }) => cue.group === 'scam') ||
    source.asks.some(({ ask }) => !OFFICES_ASK.has(ask)) ||
    (source.asks.length > 0 && !COME.test(normal.text)) ||
    source.verdict === 'look_alike' ||
    source.links.some(({ host }) => isShortener(host)) ||
    source.links.some(({ verdict }) => verdict === 'unknown') ||
    namesPrice(normal.text);
  const others = Math.max(...Object.entries(scores).map(([kind, points]) => (kind === 'scam' ? -99 : points)));
  const lead = signals.has('topic.commissariat') && COME.test(normal.text) ? LEAD_OVER_CALL : LEAD;
  if (!trick && scores.scam < others + lead) scores.scam = Math.min(scores.scam, -20);
  const best = Math.max(...Object.values(scores));
  const told = signals.sum('news') + signals.sum('help_page') + signals.sum('law_text') + signals.sum('quoted');
  if (
    signals.sum('topic') >= NEAR &&
    told < 2.4 &&
    source.asks.some(({ ask, text }) => DECISIVE.has(ask) || (ask === 'app' && APK.test(text)))
  )
    scores.scam = best + 2;
  // No office packs the paper that it calls with.
  const isPortal = source.verdict === 'genuine_host';
  if (!isPortal && told === 0 && bestNotice(weighed.scores) >= PLAIN && asksFor(source, 'archive'))
    scores.scam = Math.max(scores.scam, best + 1);
  // No office sends people to a host that imitates its own: such a text is either fraud or no notice at all.
  if (source.verdict === 'look_alike') {
    scores.scam = Math.max(scores.scam, bestNotice(scores) + 1);
  }
  // A summons taken back with none in its place, and a summons of another state, bind nobody here.
  const replaced = /взамен|нов(?:ая|ую|ой) повестк|перенесен|новая (?:ждет|направлен)/.test(normal.text);
  if ((signals.sum('withdrawn') > 0 && !replaced) || (signals.sum('foreign') > 0 && source.verdict !== 'genuine_host'))
    scores.none += 4;
  // Where the rules see a plain notice and nothing against it, few words of it must not make it none.
  if (isPlain(weighed, signals)) scores.none = Math.min(scores.none, bestNotice(scores) - 0.5);
  if (signals.sum('own_application') >= 6) scores.none += 3;
  // What a search has found calls nobody, whatever its lines say.
  if (signals.has('help_page.search')) scores.none = Math.max(scores.none, bestNotice(scores)) + 5;
  // An article explains to everybody what a notice says to one.
  if (signals.sum('help_page') > ARTICLE && !signals.has('addressed.by_name'))
    scores.none = Math.max(scores.none, bestNotice(scores) + 1.5);
  // What tells three times over that somebody said it is the press.
  if (signals.sum('news') >= PRESS) scores.none += 2;
  // An empty section says what would stand there.
  if (signals.has('denied.empty')) scores.none += 3;
  // A court or the doctors of drivers that call, with no military word anywhere, call to themselves.
  if ((signals.sum('court') >= 3.6 || signals.has('other.driver')) && signals.military.length === 0) scores.none += 5;
  // A court that names its case calls to itself, though the commissariat be a party to it.
  if (signals.has('court.case') && signals.sum('court') >= COURT && !signals.has('summons.come_office'))
    scores.none = Math.max(scores.none, bestNotice(scores) + 1);
  if (callsNobody(signals)) scores.none = Math.max(scores.none, bestNotice(scores) + 2);
  // A text that says where, on which day and at what hour to come is the call itself, whoever sent or placed it.
  if (isWholeCall(normal.text, signals))
    scores.summons_electronic_notification = Math.min(
      scores.summons_electronic_notification,
      Math.max(scores.summons, scores.data_clarification) - WHOLE,
    );
  // «Военкомат направил вам документ»: which one is not told.
  if (isUnnamed(normal.text)) scores.none = Math.max(scores.none, scores.summons_electronic_notification - UNTOLD);
  // A text that never comes near the subject is hardly a notice, whatever its form.
  if (signals.sum('topic') < NEAR && !leadsToSubject(source)) scores.none += FAR;
  return scores;
}

/** A sum, and a word of paying it: with an address that nobody knows they are in sight, if no proof. */
const namesPrice = (text: string): boolean => SUM.test(text) && (PAY.test(text) || FOR_SO_MUCH.test(text));

/** A meeting whose agenda names the commissariat; a doctor's appointment whose paper the commissariat will ask for. */
export const callsNobody = (signals: Signals): boolean =>
  (signals.sum('agenda') >= (signals.namesSubject ? 4 : 1) && signals.sum('summons') < 2.6) ||
  (signals.has('other.doctor') && signals.has('other.paper_for'));

/** «Явиться 10 декабря в 9:00 в военкомат»: nothing is left for another paper to say. */
const isWholeCall = (text: string, signals: Signals): boolean =>
  signals.has('summons.must_come') &&
  signals.has('summons.come_office') &&
  findTimes(text).length > 0 &&
  findDates(text, '2026-01-01').length > 0;

/** True where a document is spoken of and nothing beside it says which; menus further off say nothing. */
function isUnnamed(text: string): boolean {
  const lines = text.split('\n', MOST_LINES);
  const speaks = (line: string): boolean => UNNAMED.test(line) && !MENU.test(line);
  const near = lines.filter((_, at) => lines.slice(Math.max(0, at - 1), at + 2).some(speaks));
  return near.length > 0 && !near.some((line) => NAMED.test(line.replace(PERHAPS, '')));
}
const MOST_LINES = 400;

const bestNotice = ({ none: _, scam: __, ...notices }: Scores): number => Math.max(...Object.values(notices));

const isPlain = ({ scores }: Weighed, signals: Signals): boolean =>
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(scores) - scores.none >= (signals.sum('topic') >= SUBJECT ? PLAIN : PLAIN_AFAR);

const asksFor = ({ asks }: SourceJudgement, wanted: string): boolean => asks.some(({ ask }) => ask === wanted);

import type { CueGroup } from './cues/types';
import { findPurposes } from './fields/purpose';
import type { NormalText } from './normalise/index';
import type { Signals } from './signals';
import { isLawLibrary, isShortener, namesSubject } from './source/hosts';
import { isCarrier, isNoticeSite } from './source/index';
import type { NoneReason, SourceJudgement } from './types';
import type { Channel, NoticeKind } from './vocabulary';

/** Points for each answer; the highest one is the reading. */
export type Scores = Record<NoticeKind, number>;

export interface Weighed {
  scores: Scores;
  reason: NoneReason;
  topic: boolean;
}

const REASONS: readonly NoneReason[] = [
  'news',
  'law_text',
  'help_page',
  'quoted',
  'agenda',
  'court',
  'bailiffs',
  'contract_advert',
  'foreign',
  'own_application',
  'denied',
  'withdrawn',
  'registry_entry',
  'blank_form',
  'public_information',
  'software_text',
  'other',
];

/** Other meetings and offices: where no word of the subject stands, their summons and their agenda are not it. */
const ELSEWHERE: ReadonlySet<NoneReason> = new Set<NoneReason>(['agenda', 'court', 'bailiffs', 'other']);

/** Weighs the signals: two questions kept apart, whether the topic is here and whether this speaks to the reader. */
export function weigh(
  normal: NormalText,
  signals: Signals,
  source: SourceJudgement,
  context: { host: string | null; channel: Channel | null },
): Weighed {
  const { has } = signals;
  const sum = (group: CueGroup): number => level(signals.sum(group));
  const topic = signals.sum('topic');
  const addressed = sum('addressed');
  const against = REASONS.reduce((total, reason) => total + signals.sum(reason), 0);
  const purposes = findPurposes(normal);
  const onlyData = purposes.length > 0 && purposes.every(({ records }) => records);
  const call = sum('summons');
  const sent = sum('summons_electronic_notification');
  const warned = sum('restriction_warning');

  const scores: Scores = {
    summons: call > 0 ? call + 0.4 * addressed : 0,
    data_clarification: 0,
    summons_electronic_notification: sent > 0 ? sent + 0.4 * addressed : 0,
    restriction_warning: warned > 0 ? warned * 0.8 + 0.2 * addressed : 0,
    restriction_imposed: sum('restriction_imposed') > 0 ? sum('restriction_imposed') + 0.3 * addressed : 0,
    restriction_lifted: sum('restriction_lifted') > 0 ? sum('restriction_lifted') * 1.4 : 0,
    draft_decision: sum('draft_decision') > 0 ? sum('draft_decision') * 1.2 + 0.3 * addressed : 0,
    mobilisation_or_training:
      sum('mobilisation_or_training') > 0 ? sum('mobilisation_or_training') + call * 0.6 + 0.3 * addressed : 0,
    questionnaire: sum('questionnaire') > 0 ? sum('questionnaire') + 0.4 * addressed - 0.6 * call : 0,
    scam: 0,
    none: 0,
  };
  if (onlyData && call > 0) {
    scores.data_clarification = scores.summons + 1.5;
    scores.summons -= 0.5;
  }
  // «Направлена/размещена» plus a call is still a message that a summons was sent.
  const electronic = ELECTRONIC.test(normal.text) || context.channel === 'portal';
  if (sent > 0 && !electronic) scores.summons_electronic_notification -= 1.5;
  if (sent >= 3.2 && electronic) {
    scores.summons_electronic_notification = Math.max(
      scores.summons_electronic_notification,
      scores.summons + 1,
      scores.data_clarification + 1,
    );
    scores.restriction_warning -= 2;
  }
  scores.scam = scamScore(signals, source, context, topic);
  scores.none = 3 + against - Math.min(addressed, 4) * 0.5 + (topic < 0.8 ? 4 : 0);
  if (context.host && context.channel !== 'portal' && !isNoticeSite(context.host) && !isCarrier(context.host))
    scores.none += 1.5;
  if (context.host && isLawLibrary(context.host)) scores.none += LIBRARY;
  if (has('restriction_warning.heading')) scores.restriction_warning += 2;

  const reason = reasonFor(signals.sum, topic, against);
  return { scores, reason, topic: topic >= 0.8 && (signals.namesSubject || !ELSEWHERE.has(reason)) };
}

/** What a library of law texts adds to «none». */
const LIBRARY = 4;

/** Beyond the first few cues of a kind the next ones say little new. */
const level = (points: number): number => (points <= 6 ? points : 6 + (points - 6) * 0.4);

const ELECTRONIC =
  /электрон|реестр|кабинет|госуслуг|gosuslugi|mos\.ru|размещен|сформирован|портал|эдо(?![а-я])|смс|считается врученн/;
const ASK_POINTS: Record<string, number> = {
  code: 6,
  password: 5,
  archive: 5,
  app: 4.5,
  card: 5,
  remote_access: 6,
  money: 3.5,
  attachment: 2,
  call_back: 1.2,
};

function scamScore(
  signals: Signals,
  source: SourceJudgement,
  context: { host: string | null; channel: Channel | null },
  topic: number,
): number {
  const genuine = source.verdict === 'genuine_host';
  let asks = 0;
  for (const { ask } of source.asks) {
    // A state portal offers its own documents and mobile app for download.
    if (genuine && (ask === 'attachment' || ask === 'app' || ask === 'call_back')) continue;
    asks += ASK_POINTS[ask] ?? 0;
  }
  let tricks = 0;
  for (const { cue } of signals.hits) {
    if (cue.group !== 'scam') continue;
    if (cue.id === 'scam.login_elsewhere' && (genuine || (source.page === null && context.channel !== 'page')))
      continue;
    if (cue.id === 'scam.undo' && genuine) continue;
    if (cue.id === 'scam.confirm_link' && (genuine || source.links.length + (source.page ? 1 : 0) === 0)) continue;
    const unlisted =
      source.links.some(({ verdict }) => verdict !== 'genuine') &&
      !source.links.some(({ verdict }) => verdict === 'genuine');
    if (cue.id === 'scam.confirm_link' && unlisted) tricks += 2.5;
    tricks += cue.id === 'scam.login_elsewhere' && context.channel === 'page' ? 6 : cue.weight;
  }
  if (source.links.some(({ verdict }) => verdict === 'look_alike') || source.page?.verdict === 'look_alike')
    tricks += 6;
  else if (source.links.some(({ host }) => isShortener(host))) tricks += 3;
  const total = asks + tricks;
  return total >= 2 && (topic >= NEAR || leadsToSubject(source)) ? total + 2 : total * 0.3;
}

/** A false host that carries a word of the subject. */
const leadsToSubject = ({ links, page }: SourceJudgement): boolean =>
  [...links, ...(page ? [page] : [])].some(({ host, verdict }) => verdict === 'look_alike' && namesSubject(host));

/** A summons overlooked costs more than a text looked at in vain. */
const CAUTION = 0.4;
/** Points of topic below which a text does not come near the subject. */
const NEAR = 0.5;
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
/** «В нём может быть указан срок явки»: that names nothing. */
const PERHAPS = /(?:может|могут) быть (?:указан|назван|содерж)[^\n]{0,40}/g;
const UNNAMED = /(?<![а-я])документ/;
const NAMED =
  /повест|вызов|вызыва|уведомлен|извещен|явк|явит|прибы|прийти|решени|предписан|анкет|мер[аы](?![а-я])|povest/;
/** How far a paper that is not named may lead «none»: too little to be sure. */
const UNTOLD = 0.6;
/** Points of a help page beyond which it is one, however it speaks. */
const ARTICLE = 6;
/** Points of the press beyond which no rival is worth a doubt. */
const PRESS = 6;
const DECISIVE: ReadonlySet<string> = new Set(['code', 'password', 'remote_access', 'card']);
/** A sum, and a word of paying it: with an address that nobody knows they are in sight, if no proof. */
const SUM = /\d ?(?:руб|р(?![а-я])|₽|тыс|тыщ)/;
const PAID = /оплат|перевед|перевод|перечисл|скин|взнос|предоплат|карт[уеыа]|кошел|плат[аиуе]|за \d/;
/** Asks that a clerk who calls somebody in may make as well: open the paper, ring back. */
const WEAK: ReadonlySet<string> = new Set(['attachment', 'call_back']);
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
    source.asks.some(({ ask }) => !WEAK.has(ask)) ||
    (source.asks.length > 0 && !COME.test(normal.text)) ||
    source.verdict === 'look_alike' ||
    source.links.some(({ host }) => isShortener(host)) ||
    source.links.some(({ verdict }) => verdict === 'unknown') ||
    (SUM.test(normal.text) && PAID.test(normal.text));
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
  if (isImitated(source)) {
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
  if (callsNobody(signals)) scores.none = Math.max(scores.none, bestNotice(scores) + 2);
  // «Военкомат направил вам документ»: which one is not told.
  if (isUnnamed(normal.text)) scores.none = Math.max(scores.none, scores.summons_electronic_notification - UNTOLD);
  // A text that never comes near the subject is hardly a notice, whatever its form.
  if (signals.sum('topic') < NEAR && !leadsToSubject(source)) scores.none += FAR;
  return scores;
}

/** A meeting whose agenda names the commissariat; a doctor's appointment whose paper the commissariat will ask for. */
export const callsNobody = (signals: Signals): boolean =>
  (signals.sum('agenda') >= 4 && signals.sum('summons') < 2.6) ||
  (signals.has('other.doctor') && signals.has('other.paper_for'));

/** True where a document is spoken of and nothing beside it says which; menus further off say nothing. */
function isUnnamed(text: string): boolean {
  const lines = text.split('\n', MOST_LINES);
  const near = lines.filter((_, at) => lines.slice(Math.max(0, at - 1), at + 2).some((line) => UNNAMED.test(line)));
  return near.length > 0 && !near.some((line) => NAMED.test(line.replace(PERHAPS, '')));
}
const MOST_LINES = 400;

const bestNotice = ({ none: _, scam: __, ...notices }: Scores): number => Math.max(...Object.values(notices));

const isPlain = ({ scores }: Weighed, signals: Signals): boolean =>
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(scores) - scores.none >= (signals.sum('topic') >= SUBJECT ? PLAIN : PLAIN_AFAR);

const asksFor = ({ asks }: SourceJudgement, wanted: string): boolean => asks.some(({ ask }) => ask === wanted);

const isImitated = ({ links, page }: SourceJudgement): boolean =>
  page?.verdict === 'look_alike' || links.some(({ verdict }) => verdict === 'look_alike');

function reasonFor(sum: Signals['sum'], topic: number, against: number): NoneReason {
  if (against === 0) return topic < 1 ? 'no_topic' : 'not_addressed';
  let best: NoneReason = 'other';
  for (const reason of REASONS) if (sum(reason) > sum(best)) best = reason;
  return best;
}

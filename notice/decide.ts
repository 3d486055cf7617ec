import type { CueGroup } from './cues/types';
import { findPurposes } from './fields/purpose';
import type { NormalText } from './normalise/index';
import type { Signals } from './signals';
import { isLawLibrary, isShortener, namesSubject } from './source/hosts';
import { isCarrier, isNoticeSite } from './source/index';
import { isUsual } from './source/office-asks';
import type { Ask, NoneReason, SourceJudgement } from './types';
import type { Channel, NoticeKind } from './vocabulary';

/** Points for each answer; the highest one is the reading. */
export type Scores = Record<NoticeKind, number>;

/** What the signals add up to, before what was learned and the last word. `topic`: the subject is here. */
export interface Weighed {
  scores: Scores;
  reason: NoneReason;
  topic: boolean;
}

/** The reasons for «no notice» that cues speak for; of equals the first is told. */
export const REASONS: readonly NoneReason[] = [
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
const OF_OTHER_OFFICES: ReadonlySet<NoneReason> = new Set<NoneReason>(['agenda', 'court', 'bailiffs', 'other']);

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
  return { scores, reason, topic: topic >= 0.8 && (signals.namesSubject || !OF_OTHER_OFFICES.has(reason)) };
}

/** What a library of law texts adds to «none». */
const LIBRARY = 4;

/** Beyond the first few cues of a kind the next ones say little new. */
const level = (points: number): number => (points <= 6 ? points : 6 + (points - 6) * 0.4);

const ELECTRONIC =
  /электрон|реестр|кабинет|госуслуг|gosuslugi|mos\.ru|размещен|сформирован|портал|эдо(?![а-я])|смс|считается врученн/;
/** What an ask is worth for fraud, once the topic is near. */
const ASK_POINTS: Record<Ask, number> = {
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
    if (genuine && isUsual(ask, source)) continue;
    asks += ASK_POINTS[ask];
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

/** Points of topic below which a text does not come near the subject. */
export const NEAR = 0.5;

/** A false host that carries a word of the subject. */
export const leadsToSubject = ({ links, page }: SourceJudgement): boolean =>
  [...links, ...(page ? [page] : [])].some(({ host, verdict }) => verdict === 'look_alike' && namesSubject(host));

function reasonFor(sum: Signals['sum'], topic: number, against: number): NoneReason {
  if (against === 0) return topic < 1 ? 'no_topic' : 'not_addressed';
  let best: NoneReason = 'other';
  for (const reason of REASONS) if (sum(reason) > sum(best)) best = reason;
  return best;
}

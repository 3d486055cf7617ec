import type { CueGroup } from './cues/types';
import type { Context } from './features';
import { findPurposes } from './fields/purpose';
import type { NormalText } from './normalise/index';
import type { Signals } from './signals';
import { isLawLibrary, isShortener, namesSubject } from './source/hosts';
import { isCarrier, isNoticeSite } from './source/index';
import { isUsual } from './source/office-asks';
import type { Ask, NoneReason, SourceJudgement } from './types';
import type { NoticeKind } from './vocabulary';

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

// Every number of this file was chosen by hand. The weights of `weights.ts` were learned on top of what they give, and
// mend it: who changes a number trains anew.

/** What the points of its own cues count for a kind, and beside them words to the reader and the words of a call. */
interface Shares {
  own: number;
  addressed: number;
  call: number;
}
/** A kind without cues of its own has no row: `data_clarification` is a call, fraud and «none» are reckoned apart. */
const SHARES = {
  summons: { own: 1, addressed: 0.4, call: 0 },
  summons_electronic_notification: { own: 1, addressed: 0.4, call: 0 },
  // Calls warn of measures too: to be the message the warning has to say more.
  restriction_warning: { own: 0.8, addressed: 0.2, call: 0 },
  restriction_imposed: { own: 1, addressed: 0.3, call: 0 },
  restriction_lifted: { own: 1.4, addressed: 0, call: 0 },
  draft_decision: { own: 1.2, addressed: 0.3, call: 0 },
  // A training calls too; a questionnaire that calls is the call first of all.
  mobilisation_or_training: { own: 1, addressed: 0.3, call: 0.6 },
  questionnaire: { own: 1, addressed: 0.4, call: -0.6 },
} as const satisfies Partial<Record<NoticeKind, Shares>>;

/** A call for nothing but records: how far it is put before the plain call, and what that loses. */
const ONLY_RECORDS = { gains: 1.5, call: 0.5 };
/** «A summons was sent»: what it loses where nothing says how, the points from which it is said, and what follows. */
const SENT = { elsewhere: 1.5, said: 3.2, beforeCall: 1, warning: 2 };
/** What a heading that warns of measures adds. */
const HEADED_WARNING = 2;
/** What «none» has beforehand; what each point to the reader takes from it, of so many at most. */
const NONE = { first: 3, addressed: 0.5, mostAddressed: 4 };
/** What a text without the subject adds to «none», and a site that sends no notices. */
const NO_SUBJECT = 4;
const OTHER_SITE = 1.5;
/** What a library of law texts adds to «none». */
const LIBRARY = 4;
/** Points of topic from which the subject is here; a little more, and a text that is none is told as one about it. */
const SUBJECT = 0.8;
const SUBJECT_TOLD = 1;
/** Beyond the first few cues of a kind the next ones say little new. */
const FULL = 6;
const BEYOND = 0.4;
const level = (points: number): number => (points <= FULL ? points : FULL + (points - FULL) * BEYOND);

/** Weighs the signals: two questions kept apart, whether the topic is here and whether this speaks to the reader. */
export function weigh(normal: NormalText, signals: Signals, source: SourceJudgement, context: Context): Weighed {
  const { has } = signals;
  const sum = (group: CueGroup): number => level(signals.sum(group));
  const topic = signals.sum('topic');
  const addressed = sum('addressed');
  const against = REASONS.reduce((total, reason) => total + signals.sum(reason), 0);
  const purposes = findPurposes(normal);
  const onlyData = purposes.length > 0 && purposes.every(({ records }) => records);
  const call = sum('summons');
  const sent = sum('summons_electronic_notification');
  const pointsOf = (kind: keyof typeof SHARES): number => {
    const shares: Shares = SHARES[kind];
    const own = sum(kind);
    return own > 0 ? own * shares.own + call * shares.call + addressed * shares.addressed : 0;
  };

  const scores: Scores = {
    summons: pointsOf('summons'),
    data_clarification: 0,
    summons_electronic_notification: pointsOf('summons_electronic_notification'),
    restriction_warning: pointsOf('restriction_warning'),
    restriction_imposed: pointsOf('restriction_imposed'),
    restriction_lifted: pointsOf('restriction_lifted'),
    draft_decision: pointsOf('draft_decision'),
    mobilisation_or_training: pointsOf('mobilisation_or_training'),
    questionnaire: pointsOf('questionnaire'),
    scam: 0,
    none: 0,
  };
  if (onlyData && call > 0) {
    scores.data_clarification = scores.summons + ONLY_RECORDS.gains;
    scores.summons -= ONLY_RECORDS.call;
  }
  // «Направлена/размещена» plus a call is still a message that a summons was sent.
  const electronic = ELECTRONIC.test(normal.text) || context.channel === 'portal';
  if (sent > 0 && !electronic) scores.summons_electronic_notification -= SENT.elsewhere;
  if (sent >= SENT.said && electronic) {
    scores.summons_electronic_notification = Math.max(
      scores.summons_electronic_notification,
      scores.summons + SENT.beforeCall,
      scores.data_clarification + SENT.beforeCall,
    );
    scores.restriction_warning -= SENT.warning;
  }
  scores.scam = scamScore(signals, source, context, topic);
  scores.none =
    NONE.first +
    against -
    Math.min(addressed, NONE.mostAddressed) * NONE.addressed +
    (topic < SUBJECT ? NO_SUBJECT : 0);
  if (context.host && context.channel !== 'portal' && !isNoticeSite(context.host) && !isCarrier(context.host))
    scores.none += OTHER_SITE;
  if (context.host && isLawLibrary(context.host)) scores.none += LIBRARY;
  if (has('restriction_warning.heading')) scores.restriction_warning += HEADED_WARNING;

  const reason = reasonFor(signals.sum, topic, against);
  return { scores, reason, topic: topic >= SUBJECT && (signals.namesSubject || !OF_OTHER_OFFICES.has(reason)) };
}

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

/** What a sign-in elsewhere counts where the text stands on that very page. */
const SIGN_IN_HERE = 6;
/** What is added where the reader is to confirm by a link and no link is known as genuine. */
const UNKNOWN_LINK = 2.5;
/** A host that poses as a state site; a shortener, which hides where it leads. */
const LOOK_ALIKE = 6;
const SHORTENER = 3;
/** From so many points on, and near the subject, asks and tricks are a fraud: with a lead then, else at their share. */
const FRAUD = { least: 2, lead: 2, elseShare: 0.3 };

function scamScore(signals: Signals, source: SourceJudgement, context: Context, topic: number): number {
  const genuine = source.verdict === 'genuine_host';
  let asks = 0;
  for (const { ask } of source.asks) {
    // A state portal offers its own documents and mobile app for download.
    if (genuine && isUsual(ask, source)) continue;
    asks += ASK_POINTS[ask];
  }
  const unlisted =
    source.links.some(({ verdict }) => verdict !== 'genuine') &&
    !source.links.some(({ verdict }) => verdict === 'genuine');
  const hasLink = source.links.length > 0 || source.page !== null;
  const onPage = context.channel === 'page';
  let tricks = 0;
  for (const { cue } of signals.hits) {
    if (cue.group !== 'scam') continue;
    if (cue.id === 'scam.login_elsewhere' && (genuine || (source.page === null && !onPage))) continue;
    if (cue.id === 'scam.undo' && genuine) continue;
    if (cue.id === 'scam.confirm_link' && (genuine || !hasLink)) continue;
    if (cue.id === 'scam.confirm_link' && unlisted) tricks += UNKNOWN_LINK;
    tricks += cue.id === 'scam.login_elsewhere' && onPage ? SIGN_IN_HERE : cue.weight;
  }
  if (source.links.some(({ verdict }) => verdict === 'look_alike') || source.page?.verdict === 'look_alike')
    tricks += LOOK_ALIKE;
  else if (source.links.some(({ host }) => isShortener(host))) tricks += SHORTENER;
  const total = asks + tricks;
  const isNear = topic >= NEAR || leadsToSubject(source);
  return total >= FRAUD.least && isNear ? total + FRAUD.lead : total * FRAUD.elseShare;
}

/** Points of topic below which a text does not come near the subject; from `SUBJECT` on it is the subject’s own. */
export const NEAR = 0.5;

/** A false host that carries a word of the subject. */
export const leadsToSubject = ({ links, page }: SourceJudgement): boolean =>
  [...links, ...(page ? [page] : [])].some(({ host, verdict }) => verdict === 'look_alike' && namesSubject(host));

function reasonFor(sum: Signals['sum'], topic: number, against: number): NoneReason {
  if (against === 0) return topic < SUBJECT_TOLD ? 'no_topic' : 'not_addressed';
  let best: NoneReason = 'other';
  for (const reason of REASONS) if (sum(reason) > sum(best)) best = reason;
  return best;
}

import { leadsToSubject, NEAR, REASONS, type Scores, type Weighed } from '../decide';
import type { Signals } from '../signals';
import {
  article,
  decidesNothing,
  dutiesOfEmployer,
  dutiesOfReserve,
  helpArticle,
  orderToOffices,
  press,
  searchResults,
  servicePage,
  statistics,
  statute,
} from './articles';
import {
  archiveIsFraud,
  blanketOrder,
  codeIsFraud,
  doubtUnseenFraud,
  fileIsRetold,
  lookAlikeIsNoNotice,
  paidElsewhere,
  programIsFraud,
  rumourIsFraud,
  schemeTold,
} from './frauds';
import {
  inForce,
  liftedByOrder,
  measuresApplied,
  measuresDecided,
  noMeasureApplies,
  notLiftedYet,
  notYetInForce,
  oneMeasureApplies,
  passportTaken,
  rowsOfBans,
  summonsBringsBan,
  warnedOfBans,
} from './measures';
import { countsOfMany, exhibit, foundOnSite } from './on-show';
import { courtCase, inquiryCalls, meetingOrDoctor, otherOffice } from './other-offices';
import { bestNotice, noneAhead, type Rule, type Seen } from './points';
import {
  askedByFamily,
  calledAnew,
  calledToOffice,
  callStays,
  decidedAndSent,
  emptyList,
  passedOn,
  plainlyToYou,
  sentStays,
  warnsBeside,
} from './stays';
import {
  bareCall,
  deniedToYou,
  formalCall,
  headedCall,
  officeCalls,
  otherOfficeCalls,
  putOnRegister,
  recordMade,
  sentInYourName,
  shortCall,
} from './to-you';
import { backOfSummons, unnamedPaper, wholeCall } from './whole-call';

/** A summons overlooked costs more than a text looked at in vain. */
const beCautious: Rule = ({ none }) => ({ none: none - CAUTION });
/** What «none» gives away beforehand. */
const CAUTION = 0.4;

/** A summons taken back with none in its place, and a summons of another state, bind nobody here. */
const bindsNobodyHere: Rule = ({ none }, { normal, signals, source }) =>
  (signals.sum('withdrawn') > 0 && !REPLACED.test(normal.text)) ||
  (signals.sum('foreign') > 0 && source.verdict !== 'genuine_host')
    ? { none: none + 4 }
    : null;
/** The summons taken back comes again as another. */
const REPLACED =
  /взамен|нов(?:ая|ую|ой) повестк|перенесен|новая (?:ждет|направлена)|вместо не[ег]|нов(?:ая|ый|ое) (?:дата|день|время|явка|вызов)|приходите в военкомат|направлена повестка №/;

/** Where the rules see a plain notice and nothing against it, few words of it must not make it none. */
const plainNoticeStays: Rule = (scores, { weighed, signals }) =>
  isPlain(weighed, signals) ? { none: Math.min(scores.none, bestNotice(scores) - 0.5) } : null;
const isPlain = ({ scores }: Weighed, signals: Signals): boolean =>
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(scores) - scores.none >= (signals.sum('topic') >= SUBJECT ? PLAIN : PLAIN_AFAR);
/** Points by which the rules put a notice before «none» where it is plain. */
const PLAIN = 5;
/** The same where the subject is hardly named. */
const PLAIN_AFAR = 8;
/** Points of topic that name it. */
const SUBJECT = 2;

/** What a citizen has asked for and nobody has decided. */
const ownApplication: Rule = (scores, { normal, weighed, signals }) =>
  signals.sum('own_application') > 0 &&
  UNDECIDED.test(normal.text) &&
  !SAYS_MORE.test(normal.text) &&
  weighed.scores.none > bestNotice(weighed.scores)
    ? noneAhead(scores, 3)
    : signals.sum('own_application') >= 6
      ? { none: scores.none + 3 }
      : null;
/** A call, a ban or a decision beside the application: that is the notice. */
const SAYS_MORE =
  /приходите (?:на|\d)|приезж|жд[её]м вас|медкомисси|приостанов|выезд[^.]{0,30} закрыт|закрыт[^.]{0,12} выезд|яв(?:ит|к)|прибы|прийти|вызыва|повестк|запре[тщ]|огранич|мер[аы](?![а-я])|призван|отказан|предоставлена|отправк|предписани/;
const UNDECIDED = /(?<![а-я])решение (?:по [а-я ]{3,30} )?(?:еще |пока )?не (?:принято|вынесено)(?![а-я])/;

/** «Вам предоставлена отсрочка до 31.08.2028»: an application beside it takes nothing of that back. */
const deferralGiven: Rule = (scores, { normal, weighed, signals }) =>
  GIVEN.test(normal.text) &&
  weighed.scores.draft_decision > weighed.scores.none &&
  !/налог|фнс|кредит|банк|платеж|пошлин/.test(normal.text) &&
  signals.sum('news') === 0
    ? { none: Math.min(scores.none, scores.draft_decision - 1) }
    : null;
const GIVEN = /(?<![а-я])вам (?:предоставлена|дана|продлена) отсрочка(?: от [а-я ]{4,40})? (?:до|по|на срок до) \d/;

/** Money for a contract is offered, not owed, and wherever one is to come to. */
const contractAdvert: Rule = ({ none }, { signals }) =>
  signals.has('contract_advert.contract') &&
  signals.has('contract_advert.money') &&
  !signals.has('summons.must_come') &&
  !signals.has('summons.called')
    ? { none: none + 2 }
    : null;

/** An empty section says what would stand there. */
const emptySection: Rule = ({ none }, { signals }) => (signals.has('denied.empty') ? { none: none + 3 } : null);

/** «Выдана: @{nick}, прибыть {date}»: a template that nobody has filled. */
const template: Rule = (scores, { normal: { text } }) =>
  (text.match(/\{[a-z_]{2,16}\}/g) ?? []).length >= 3 ? noneAhead(scores, 2) : null;

/** A text that never comes near the subject is hardly a notice, whatever its form. */
const farFromSubject: Rule = ({ none }, { signals, source }) =>
  signals.sum('topic') < NEAR && !leadsToSubject(source) ? { none: none + FAR } : null;
/** What the lack of the topic adds to «none». */
const FAR = 1.5;

/**
 * The rules by their names. Their order counts: a rule sees the points as those before it left them, and most of them
 * measure by the highest.
 */
export const LAST_WORDS = {
  beCautious,
  doubtUnseenFraud,
  codeIsFraud,
  archiveIsFraud,
  paidElsewhere,
  fileIsRetold,
  blanketOrder,
  rumourIsFraud,
  lookAlikeIsNoNotice,
  bindsNobodyHere,
  plainNoticeStays,
  ownApplication,
  deferralGiven,
  searchResults,
  article,
  helpArticle,
  statute,
  dutiesOfReserve,
  dutiesOfEmployer,
  decidesNothing,
  orderToOffices,
  callStays,
  sentStays,
  press,
  contractAdvert,
  statistics,
  emptySection,
  emptyList,
  servicePage,
  noMeasureApplies,
  oneMeasureApplies,
  rowsOfBans,
  otherOffice,
  courtCase,
  meetingOrDoctor,
  wholeCall,
  backOfSummons,
  summonsBringsBan,
  notYetInForce,
  warnedOfBans,
  inForce,
  measuresApplied,
  measuresDecided,
  liftedByOrder,
  notLiftedYet,
  unnamedPaper,
  farFromSubject,
  plainlyToYou,
  calledToOffice,
  calledAnew,
  askedByFamily,
  passedOn,
  passportTaken,
  decidedAndSent,
  officeCalls,
  sentInYourName,
  recordMade,
  putOnRegister,
  deniedToYou,
  formalCall,
  shortCall,
  headedCall,
  bareCall,
  otherOfficeCalls,
  inquiryCalls,
  foundOnSite,
  countsOfMany,
  exhibit,
  template,
  warnsBeside,
  programIsFraud,
  schemeTold,
} satisfies Record<string, Rule>;

/**
 * Last word of the rules, spoken after the learned correction, which knows no rule that must hold.
 * @param corrected the points with that correction; left as they are.
 * @returns the points by which the text is read.
 */
export function soundScores({ corrected, ...seen }: Seen & { corrected: Scores }): Scores {
  const scores = { ...corrected };
  for (const rule of Object.values(LAST_WORDS)) Object.assign(scores, rule(scores, seen));
  return scores;
}

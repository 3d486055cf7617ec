import { leadsToSubject, NEAR, REASONS, type Scores, type Weighed } from '../decide';
import type { Signals } from '../signals';
import {
  article,
  decidesNothing,
  dutiesOfReserve,
  helpArticle,
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
} from './measures';
import { best, bestNotice, hasDayAndHour, noneAhead, type Rule, type Seen } from './points';
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
  deniedToYou,
  formalCall,
  headedCall,
  officeCalls,
  otherOfficeCalls,
  recordMade,
  sentInYourName,
  shortCall,
} from './to-you';

/** What «none» gives away beforehand. */
const CAUTION = 0.4;
/** Points by which the rules put a notice before «none» where it is plain. */
const PLAIN = 5;
/** The same where the subject is hardly named. */
const PLAIN_AFAR = 8;
/** Points of topic that name it. */
const SUBJECT = 2;
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
/** Points of a court beyond which it is the court that calls. */
const COURT = 7;
/** The summons taken back comes again as another. */
const REPLACED =
  /взамен|нов(?:ая|ую|ой) повестк|перенесен|новая (?:ждет|направлена)|вместо не[ег]|нов(?:ая|ый|ое) (?:дата|день|время)|направлена повестка №/;

/** A summons overlooked costs more than a text looked at in vain. */
const beCautious: Rule = ({ none }) => ({ none: none - CAUTION });

/** A summons taken back with none in its place, and a summons of another state, bind nobody here. */
const bindsNobodyHere: Rule = ({ none }, { normal, signals, source }) =>
  (signals.sum('withdrawn') > 0 && !REPLACED.test(normal.text)) ||
  (signals.sum('foreign') > 0 && source.verdict !== 'genuine_host')
    ? { none: none + 4 }
    : null;

/** Where the rules see a plain notice and nothing against it, few words of it must not make it none. */
const plainNoticeStays: Rule = (scores, { weighed, signals }) =>
  isPlain(weighed, signals) ? { none: Math.min(scores.none, bestNotice(scores) - 0.5) } : null;

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

/** A court, bailiffs, a lender, the road service, the doctors of drivers, with no military word anywhere, mean their own. */
const otherOffice: Rule = ({ none }, { normal, signals, source }) =>
  signals.military.length === 0 &&
  (((signals.sum('court') >= 3.6 || signals.has('other.driver')) && !/минобор|воинск/.test(normal.text)) ||
    (OTHER_OFFICES.some((office) => office.test(normal.text)) && !SUBJECT_OR_FAILURE.test(normal.text))) &&
  !(signals.sum('scam') > 0 && source.asks.length > 0)
    ? { none: none + 5 }
    : null;

/** The subject, or a failure to come to it. */
const SUBJECT_OR_FAILURE = /минобор|воинск|повест|военк|неявк|(?<![а-я])вк(?![а-я])/;
const OTHER_OFFICES = [
  /исполнительн[а-я]{2,3} производств|розыск имуществ|уплат[аыу] по ип(?![а-я])|судебн[а-я]{2,3} пристав/,
  /(?:просрочк|задолженност|долг)[а-я]{0,3} (?:по|за) (?:ваш[а-я]{2,3} )?(?:займ|кредит|ипотек|квартплат|жкх|алимент|штраф)|(?<![а-я])коллектор[а-я]{0,3}(?![а-я])/,
  /(?<![\d-])115 ?- ?фз(?![а-я])|отмывани[а-я] доход/,
  /(?<![а-я])(?:гололед|большегруз|паводк|лавин)|(?:выезд|выход) (?:[а-я]{2,12} )?на лед(?![а-я])/,
];

/** «По повестке прибыть к дознавателю для очной ставки»: the summons of an inquiry, which names no commissariat. */
const inquiryCalls: Rule = (scores, { normal: { text } }) =>
  CALLED_TO_INQUIRY.test(text) && !OF_SERVICE.test(text) ? noneAhead(scores, 2) : null;
const CALLED_TO_INQUIRY =
  /(?<![а-я])(?:явиться|прибыть|явка|вызываетесь|прийти)[^!?\n]{0,110}(?:(?<![а-я])к (?:дозн|следоват)[а-я.]|(?:на|для) (?:участия в )?(?:допрос|очн[а-я]{2} ставк))/;
const OF_SERVICE =
  /военк|комиссариат|призыв|воинск|мобилиз|(?<![а-я])вк(?![а-я])|выезд|приостан|запре[тщ]|медицинск|освидетельств|отправк|сверк|приписн|реестр|328|неявк|если не/;

/** «Выдана: @{nick}, прибыть {date}»: a template that nobody has filled. */
const template: Rule = (scores, { normal: { text } }) =>
  (text.match(/\{[a-z_]{2,16}\}/g) ?? []).length >= 3 ? noneAhead(scores, 2) : null;

/** A court that names its case calls to itself, though the commissariat be a party to it. */
const courtCase: Rule = (scores, { signals }) =>
  signals.has('court.case') && signals.sum('court') >= COURT && !signals.has('summons.come_office')
    ? noneAhead(scores, 1)
    : null;

const meetingOrDoctor: Rule = (scores, { signals }) => (callsNobody(signals) ? noneAhead(scores, 2) : null);

/** A text that says where, on which day and at what hour to come is the call itself, whoever sent or placed it. */
const wholeCall: Rule = (scores, { normal, signals }) => {
  const { summons_electronic_notification: sent, ...others } = scores;
  const call = Math.max(scores.summons, scores.data_clarification);
  const isPlainest = call >= best(others);
  return isWholeCall(normal.text, signals, isPlainest) || isCallInRows(normal.text)
    ? { summons_electronic_notification: Math.min(sent, call - WHOLE) }
    : null;
};

/** «(Оборотная сторона) 1. Неявка влечёт …»: the back of a summons, which belongs to its front. */
const backOfSummons: Rule = (scores, { normal: { text }, signals, source }) => {
  const { none, summons, restriction_warning: warning } = scores;
  return BACK.test(text) &&
    !OTHER_PAPER.test(text) &&
    OF_COMING.test(text) &&
    POINTS.test(text) &&
    source.asks.length === 0 &&
    signals.sum('court') === 0 &&
    signals.sum('news') === 0 &&
    Math.max(none, summons, warning) >= best(scores)
    ? { summons: best(scores) + 1 }
    : null;
};
const BACK = /^[^\n]{0,60}(?<![а-я])(?:на )?оборот(?:ная сторона|е|а| повестки)?(?![а-я])/;
const OTHER_PAPER =
  /^[^\n]{0,120}(?:уведомлени|решени|судебн|мобилизац|рынк|удостоверени|анкет|карт[аы]|бланк|выписк|предписан|форма №|справк)/;
const OF_COMING = /повестк|вызван|вызыва|неявк|явит|прибы/;
const POINTS = /(?:^|\n)\s?(?:1[.)]|а\)|[-•])/;

/** «Военкомат направил вам документ»: which one is not told. */
const unnamedPaper: Rule = (scores, { normal }) =>
  isUnnamed(normal.text) ? { none: Math.max(scores.none, scores.summons_electronic_notification - UNTOLD) } : null;

/** A text that never comes near the subject is hardly a notice, whatever its form. */
const farFromSubject: Rule = ({ none }, { signals, source }) =>
  signals.sum('topic') < NEAR && !leadsToSubject(source) ? { none: none + FAR } : null;

/** The order counts: a rule sees the points as those before it left them, and most of them measure by the highest. */
const LAST_WORDS: readonly Rule[] = [
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
  decidesNothing,
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
  deniedToYou,
  formalCall,
  shortCall,
  headedCall,
  otherOfficeCalls,
  inquiryCalls,
  template,
  warnsBeside,
  programIsFraud,
  schemeTold,
];

/**
 * Last word of the rules, spoken after the learned correction, which knows no rule that must hold.
 * @param corrected the points with that correction; left as they are.
 * @returns the points by which the text is read.
 */
export function soundScores({ corrected, ...seen }: Seen & { corrected: Scores }): Scores {
  const scores = { ...corrected };
  for (const rule of LAST_WORDS) Object.assign(scores, rule(scores, seen));
  return scores;
}

/** A meeting whose agenda names the commissariat; a doctor's appointment whose paper the commissariat will ask for. */
export const callsNobody = (signals: Signals): boolean =>
  (signals.sum('agenda') >= (signals.namesSubject ? 4 : 1) && signals.sum('summons') < 2.6) ||
  (signals.has('other.doctor') && signals.has('other.paper_for'));

/** «Явиться 10 декабря в 9:00 в военкомат»: nothing is left for another paper to say. */
const isWholeCall = (text: string, signals: Signals, isPlainest: boolean): boolean =>
  ((signals.has('summons.must_come') && signals.has('summons.come_office')) ||
    (DAY_OF_COMING.test(text) && PLACE_OF_COMING.test(text)) ||
    (isPlainest && signals.has('summons.called') && ADDRESS.test(text))) &&
  hasDayAndHour(text);

/** «Цель: сверка», «Когда: 17 декабря», «Куда: пункт на Яблочкова»: what the document would say stands here. */
const isCallInRows = (text: string): boolean =>
  WHEN_ROW.test(text) && WHERE_ROW.test(text) && AIM_ROW.test(text) && !IN_CABINET.test(text);
const IN_CABINET =
  /(?:^|\n)(?:куда|где|место)(?: явки)?:? (?:в |на )?(?:личн|госуслуг|портал|реестр|кабинет(?! ?№? ?\d)|приложени)/;
const WHEN_ROW = /(?:^|\n)(?:когда|дата явки|ждем вас|день и час|день явки):? \d{1,2}/;
const WHERE_ROW = /(?:^|\n)(?:куда|где|адрес|место)(?: явки)?:? [^\n]{4}|ждем вас \d{1,2} [а-я]{3,8},? г\. ?[а-я]/;
const AIM_ROW = /(?:^|\n)(?:цель|зачем|причина вызова|для чего)(?: явки| вызова)?:? [^\n]{4}/;

/** «Дата явки 16 декабря», «Место явки Малаховская, 4»: a form of the call itself. */
const DAY_OF_COMING = /(?<![а-я])(?:дата|день)(?: и (?:время|час))? явки:?\s[^\n]{0,12}\d/;
const PLACE_OF_COMING = /(?<![а-я])(?:место|адрес) явки:?\s[^\n]{4}/;
const ADDRESS = /(?<![а-я])(?:ул\.|улица|просп|пер\.|шоссе|наб\.|бульв)[^\n]{2,40} \d|\d,? каб/;

/** True where a document is spoken of and nothing beside it says which; menus further off say nothing. */
function isUnnamed(text: string): boolean {
  const lines = text.split('\n', MOST_LINES);
  const speaks = (line: string): boolean => UNNAMED.test(line) && !MENU.test(line);
  const near = lines.filter((_, at) => lines.slice(Math.max(0, at - 1), at + 2).some(speaks));
  return near.length > 0 && !near.some((line) => NAMED.test(line.replace(PERHAPS, '')));
}
const MOST_LINES = 400;

const isPlain = ({ scores }: Weighed, signals: Signals): boolean =>
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(scores) - scores.none >= (signals.sum('topic') >= SUBJECT ? PLAIN : PLAIN_AFAR);

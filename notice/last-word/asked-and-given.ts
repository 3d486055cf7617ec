import { bestNotice, noneAhead, type Rule, saysToYou } from './points';

// What the reader has asked for and nobody has decided, and what was given to him when he had.

/** What a citizen has asked for and nobody has decided. */
export const ownApplication: Rule = (scores, { normal, weighed, signals }) =>
  signals.sum('own_application') > 0 &&
  UNDECIDED.test(normal.text) &&
  !SAYS_MORE.test(normal.text) &&
  weighed.scores.none > bestNotice(weighed.scores)
    ? noneAhead(scores, 3)
    : signals.sum('own_application') >= 6 && !isDecided(normal.text)
      ? { none: scores.none + 3 }
      : null;
/** A call, a ban or a decision beside the application: that is the notice. */
const SAYS_MORE =
  /приходите (?:на|\d)|приезж|жд[её]м вас|медкомисси|приостанов|выезд[^.]{0,30} закрыт|закрыт[^.]{0,12} выезд|яв(?:ит|к)|прибы|прийти|вызыва|повестк|запре[тщ]|огранич|мер[аы](?![а-я])|призван|отказан|предоставлена|отправк|предписани/;
const UNDECIDED = /(?<![а-я])решение (?:по [а-я ]{3,30} )?(?:еще |пока )?не (?:принято|вынесено)(?![а-я])/;

/** «Шаг 2 из 4. Черновик сохранён», and the fields of a form: nobody has sent it, and no letter speaks beside it. */
export const savedDraft: Rule = (scores, { normal: { text } }) =>
  DRAFT.test(text) && !SAYS_MORE.test(text) && !OF_OFFICE.test(text.replace(WISHED, '\n')) && !saysToYou(text)
    ? noneAhead(scores, 2)
    : null;
/** «Военкомат …: 15 декабря в 9:00, сверка документов»: what an office writes beside it. */
const OF_OFFICE =
  /(?:военкомат|военн[а-я]{2,3} комиссариат)[^.\n]{0,60}:|(?<![а-я])будьте \d|(?<![а-я])сообщите (?:сведения|данные)|\d{1,2}[:.]\d\d[^\n]{0,80}(?:сверк|комисси|освидет|военн[а-я]{2,3} комиссар|военкомат)/;
/** «Запись в военкомат: 15 декабря в 9:00»: the field of a form. */
const WISHED = /(?:^|\n) ?(?:желаемая )?(?:дата записи|запись (?:в|на)) [^\n]*/g;
const DRAFT = /(?<![а-я])черновик (?:заявления |обращения )?сохранен(?![а-я])/;

/** «Вам предоставлена отсрочка до 31.08.2028»: an application beside it takes nothing of that back. */
export const defermentGiven: Rule = (scores, { normal, weighed, signals }) =>
  GIVEN.test(normal.text) &&
  weighed.scores.draft_decision > weighed.scores.none &&
  !/налог|фнс|кредит|банк|платеж|пошлин/.test(normal.text) &&
  signals.sum('news') === 0
    ? { none: Math.min(scores.none, scores.draft_decision - 1) }
    : null;
const GIVEN = /(?<![а-я])вам (?:предоставлена|дана|продлена) отсрочка(?: от [а-я ]{4,40})? (?:до|по|на срок до) \d/;

/**
 * «Заявление принято 09.11. … комиссия постановила: в предоставлении отсрочки от призыва отказать»: what was asked for is
 * decided. What the commission decided of others, an article tells; a complaint tells of the reader’s own.
 */
export const commissionDecided: Rule = (scores, { normal: { text }, signals }) =>
  isDecided(text) &&
  signals.sum('own_application') > 0 &&
  Math.max(scores.draft_decision, scores.summons) >= bestNotice(scores) &&
  signals.sum('news') === 0 &&
  signals.sum('help_page') === 0
    ? { none: Math.min(scores.none, bestNotice(scores) - 1) }
    : null;
const isDecided = (text: string): boolean => COMMISSION_DECIDED.test(text) && !COMPLAINT.test(text);
/** «Комиссия решила призвать меня, прошу отменить»: a paper of the reader’s own. */
const COMPLAINT = /(?<![а-я])(?:жалоба|прошу|требую|считаю|меня|моей|мою)(?![а-я])/;
const COMMISSION_DECIDED =
  /(?<![а-я])комиссия(?![а-я])[^.\n]{0,260}(?<![а-я])(?:постановила|решила|определила|приняла решение)(?![а-я])[^.\n]{0,80}(?<![а-я])(?:отказать|предоставить (?:вам )?отсрочку|призвать|освободить)(?![а-я])|(?<![а-я])призывная комиссия(?![а-я])[^.\n]{0,120} (?:отказала (?:вам )?в (?:предоставлении )?отсрочк[еи]|предоставила (?:вам )?отсрочку)(?![а-я])/;

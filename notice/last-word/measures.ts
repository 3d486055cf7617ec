import { REASONS } from '../decide';
import { ANY_DAY, findDates } from '../fields/dates';
import { isWholeCall } from './call-stands';
import { MEASURE_ROW, MOST_ROWS } from './measure-tables';
import { best, bestNotice, hasDayAndHour, type Rule } from './points';

// What a sentence says of measures and no cue weighs: which are applied, ahead, denied, kept or lifted.

/** «Ваш загранпаспорт признан недействительным … (призыв на военную службу)»: the ban, by what follows from it. */
export const passportTaken: Rule = (scores, { normal, signals, source }) =>
  PASSPORT.test(normal.text) && source.asks.length === 0 && signals.sum('scam') === 0 && signals.sum('news') === 0
    ? { restriction_imposed: Math.max(scores.restriction_imposed, best(scores) + 1) }
    : null;
const PASSPORT =
  /(?<![а-я])ваш (?:загран[а-я]{0,8} ?)?паспорт[^.\n]{0,40}(?:недействител|изъят|аннулир)[^\n]{0,120}(?:призыв|военн|военком|воинск)|(?<![а-я])ваш загран[а-я]{0,8}[^.\n]{0,40}(?:недействител|изъят|аннулир)[^\n]{0,120}(?:призыв|военн|военком|воинск)/;

/** «Действие временных мер прекращено … в отношении вас не действуют: ✔ запрет выезда»: a list of what holds no more. */
export const holdsNoMore: Rule = (scores, { normal: { text } }) =>
  HOLDS_NO_MORE.test(text) &&
  !/не прекращено|остал(?:ся|ись|ось|ась)|сохраня|прос[иь]|чтобы|(?:будет|станет) прекращено|не будет|в части|продолжа|отсрочк|действу[ею]т (?:с|до) |(?<![а-я])(?:запрещен[аоы]?|введен[аоы]|применен[аоы])(?![а-я])/.test(
    text,
  ) &&
  scores.restriction_imposed > scores.restriction_lifted
    ? { restriction_lifted: scores.restriction_imposed + 1 }
    : null;
const HOLDS_NO_MORE =
  /(?:^|\n)применение мер прекращено(?![а-я])|(?:^|\n)действие (?:временных |ограничительных )?(?:мер|ограничений|запретов) прекращено(?![а-я])|(?<![а-я])в отношении вас (?:больше |уже )?не действуют:/;

/** «Решение о мерах принято: запрет выезда»: with no word of their end they are in force. */
export const measuresDecided: Rule = (scores, { normal: { text } }) =>
  /(?<![а-я])(?:решени[ея] о (?:временных )?мерах принято|принято решение о (?:временных )?мерах)/.test(text) &&
  !/снят|снима|отмен|прекра|восстан|открыт|не было|утратил|аннулир|больше не|не (?:применять|вводить|принимать)|через \d{1,2} дн|вступ/.test(
    text,
  )
    ? { restriction_imposed: Math.max(scores.restriction_imposed, scores.restriction_lifted + 1) }
    : null;

/** «Решение: временные меры, введённые 02.11.2026, отменить»: the order itself, at the end of its sentence. */
export const liftedByOrder: Rule = (scores, { normal: { text } }) =>
  (listsLiftedAlone(text) || (LIFTED_BY_ORDER.test(text) && A_DECISION.test(text) && !/действу[ею]т/.test(text))) &&
  !/отказ(?! в (?:заключении|выдаче|регистрации|предоставлении))|прос[иь]|требовани|чтобы|жалоб|вступлени|оснований нет/.test(
    text,
  ) &&
  scores.restriction_imposed > scores.restriction_lifted
    ? { restriction_lifted: scores.restriction_imposed + 1 }
    : null;
/**
 * «Прекращение временных мер / Отменённые меры: запрет на выезд»: under such a heading the list names measures and nothing
 * else, and the rest of the text names none, in force or not.
 */
function listsLiftedAlone(all: string): boolean {
  // The normal text sets the number of a row in a line of its own.
  const text = all.replace(/\n\d{1,2}[.)](?=\n)/g, '');
  const label = HEADED_LIFTED.exec(text);
  if (!label) return false;
  const start = label.index + label[0].length;
  const [inLine = '', ...rows] = text.slice(start).split('\n', MOST_ROWS);
  const end = rows.findIndex((row) => !namesMeasures(row));
  const below = inLine.trim() === '' ? rows.slice(0, end < 0 ? rows.length : end) : [];
  const rest = [text.slice(0, start), ...rows.slice(below.length)].join('\n');
  return (below.length > 0 || namesMeasures(inLine)) && !MEASURE_ROW.test(rest);
}
const namesMeasures = (row: string): boolean => row.split(/[,;](?= ?[а-я])/).every((part) => BARE_MEASURE.test(part));
const HEADED_LIFTED = new RegExp(
  [
    '(?:^|\\n)(?:прекращение|отмена|снятие) (?:временных )?(?:мер|ограничений)(?: обеспечения явки)?[ .]?\\n',
    '(?:[\\s\\S]{0,300}\\n)?(?:отмененные|снятые|прекращенные) (?:меры|ограничения)[: ]*',
  ].join(''),
);
/** «Запрет на выезд из РФ», «получение кредита»: a measure by its name alone. */
const BARE_MEASURE = new RegExp(
  [
    '^ ?(?:[-•–*] |\\d{1,2}[.)] )?(?:(?:запрет|ограничение|приостановка|отказ)(?: на| в)? )?',
    '(?:(?:государственную )?(?:заключени[еяи] |регистраци[яию] )(?:прав на )?|прав[оа]? |получени[ея] |пользовани[ея] |выдач[аи] |регистраци[яи] |постановк[аи] на )?',
    '(?:выезд|водительск|кредит|за[ей]м|недвижимост|сделк|управлени|вождени|автомоб|транспорт|учет|самозан|ип(?![а-я]))',
    '[а-я ()]{0,50}(?:\\(?с \\d{1,2}(?:\\.\\d\\d\\.\\d{4}| [а-я]{3,8}(?: \\d{4})?)(?: ?г\\.?| года)?\\)?)?[.;]?$',
  ].join(''),
);
const A_DECISION =
  /(?:^|\n)\s*(?:решение|постановление)(?![а-я])|(?<![а-я])(?:решил|решила|постановил)[а:]{0,2}(?![а-я])/;
const LIFTED_BY_ORDER =
  /(?<![а-я])(?:мер[аыу]|ограничени[еяй]|запрет[а-я]{0,2})(?![а-я])[^;\n]{0,240}[,)] ?(?:отменить|снять|прекратить)(?=\s?[.;\n]|$)/;

/** «Решение о снятии запрета ещё не принято»: nothing is lifted yet. */
export const notLiftedYet: Rule = (scores, { normal }) =>
  NOT_LIFTED.test(normal.text) &&
  !/(?:меры|ограничения|запреты)[^.\n]{0,20}(?<!не)(?<!будут) (?:отменены|сняты|прекращены)/.test(normal.text) &&
  scores.restriction_lifted >= best(scores)
    ? { restriction_imposed: scores.restriction_lifted, restriction_lifted: scores.restriction_lifted - 2 }
    : null;
const NOT_LIFTED =
  /(?<![а-я])(?:решени[ея]|вопрос|заявлени[ея]) об? (?:снятии|отмене|прекращении)[^.\n]{0,60} (?:еще |пока )?не (?:принят|вынесен|рассмотрен|решен)[аоы]?(?![а-я])/;

/** «Повестка размещена. Со дня размещения действует запрет»: what the law adds to a summons is not the message. */
export const summonsBringsBan: Rule = (scores, { normal, signals }) =>
  (SINCE_POSTED.test(normal.text) || SINCE_DAY.test(normal.text)) &&
  !NOT_FOLLOWED.test(normal.text) &&
  (signals.has('summons_electronic_notification.sent') ||
    signals.has('summons_electronic_notification.sent_first') ||
    FOUND.test(normal.text) ||
    normal.text.split('\n', MOST_ROWS).some(isWholeCall))
    ? {
        restriction_imposed: Math.min(
          scores.restriction_imposed,
          Math.max(scores.summons_electronic_notification, scores.summons) - (hasDayAndHour(normal.text) ? 2 : 1),
        ),
      }
    : null;
/**
 * «Вам направлена повестка … Дата и время: 23 декабря в 12:15 … Что сейчас ограничено: выезд»: the ban that comes with it is
 * a section of the message, however many measures it lists.
 */
export const sentWithDay: Rule = (scores, { normal: { text } }) =>
  Math.max(scores.restriction_imposed, scores.restriction_warning) >= best(scores) &&
  SENT_TO_YOU.test(text) &&
  DAY_AND_HOUR_ROW.test(text) &&
  IS_TO_COME.test(text) &&
  !/(?<![а-я])не (?:явил|прибы|приш|подтвержден|отмечен|зафиксирован|состоял|исполнен)|неявк[а-я] по|повторн|игнорир|(?<![а-я])(?:введен|применен)[аоы]?(?![а-я])/.test(
    text,
  )
    ? { summons_electronic_notification: best(scores) + 2 }
    : null;
const IS_TO_COME =
  /(?<![а-я])(?:обязан[аы]?|необходимо|надлежит|следует|нужно) (?:[а-я]{2,10} )?(?:явиться|прибыть|прийти)|до (?:дня |вашей )?явки/;
const SENT_TO_YOU =
  /(?<![а-я])вам (?:направлен|направил|отправлен|отправил|выписан|выписал|сформирован)[аио]? (?:электронн[а-я]{2,3} )?повестк[ау]/;
const DAY_AND_HOUR_ROW =
  /(?:^|\n)(?:дата и время(?: явки)?|дата явки|день явки|явка|когда (?:явиться|прийти|прибыть)|явиться):?\s(?:\d{1,2}\.\d\d\.\d{2,4}|\d{1,2} [а-я]{3,8}(?: \d{4})?)(?: ?г\.?| года)?,? (?:в |к )?\d{1,2}[:.]\d\d/;
/** «Найдено документов - 1. Повестка от 20 ноября». */
const FOUND = /(?<![а-я])найдено (?:документов|повесток)[^\n]{0,12}\d[^\n]{0,4}\s?повестка/;
const NOT_FOLLOWED =
  /(?<!(?:штраф|ответственност[а-я]) за )неявк|(?<!пока вы )не (?:явил|прибы|приш)|уклон|истек|просроч|кредит|приостановлен|ограничен[ыо](?![а-я])|ограничени[ея][^.\n]{0,40} действу|(?:применен|введен|принят)[оаы](?![а-я])/;
/** «Выезд из России ограничен с 1 декабря»; «Действующие меры / Ограничение выезда» of a record. */
const SINCE_DAY =
  /(?<![а-я])выезд [^.\n]{0,40}(?:закрыт|запрещен|ограничен) с \d|(?:^|\n) ?(?:действующие|текущие) (?:временные )?(?:меры|ограничения):?\s[^\n]{0,24}выезд/;
const SINCE_POSTED =
  /(?<![а-я])(?:со дня|с момента|с даты) (?:ее )?(?:размещения|публикации)(?! (?:решени|сведени|мер|запис|сообщени))[^.\n]{0,40} (?:действует|вводится|применяется|запрещен|запрещается|закрыт|ограничен выезд)|(?<![а-я])(?:до (?:вашей )?явки|пока вы не (?:явились|явитесь|пришли|прид[еу]те|прибыли|прибудете)),? (?:для вас |вам )?(?:временно )?(?:действует|закрыт|запрещен|ограничен) (?:запрет )?(?:на )?выезд|(?<![а-я])пока вы не [а-я]{4,12},? (?:вам )?выезд (?:из [а-я]{4,12} )?(?:временно )?(?:закрыт|запрещен|ограничен)|(?<![а-я])выезд (?:из [а-я]{4,12}(?: федерации)? )?(?:временно )?(?:закрыт|запрещен|ограничен)(?: -)?,? (?:до тех пор,? )?пока вы не [а-я]{4,12}/;

/** «Будут применены с 1 февраля»: measures of which every word lies ahead are in force nowhere yet. */
export const notYetInForce: Rule = (scores, { signals }) =>
  signals.has('restriction_warning.will_apply') && signals.sum('restriction_imposed') === 0
    ? { restriction_imposed: Math.min(scores.restriction_imposed, scores.restriction_warning - 1) }
    : null;

/** «В случае неявки в военкомат 14 декабря вам запретят выезд»: the warning, and the day on which to come, in one. */
export const warnedOfBans: Rule = (scores, { normal: { text }, signals, source }) =>
  text.length <= A_SENTENCE &&
  WARNED_OF.test(text) &&
  findDates(text, ANY_DAY).length > 0 &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  scores.restriction_warning >= bestNotice(scores) &&
  scores.restriction_warning - scores.none < 1
    ? { none: scores.restriction_warning - 1 }
    : null;
const A_SENTENCE = 250;
const WARNED_OF =
  /(?<![а-я])(?:в случае неявки|при неявке|если (?:вы )?не (?:явитесь|прид[её]те|прибудете)) (?:[а-я]{1,12} ){0,3}(?:военк|военн[а-я]{2,3} комисс)[^.!?\n]{0,60} вам (?:[а-я]{3,12} )?(?:запрет|огранич|закро|приостанов)/;

/** «Явка 01.12 не отмечена. Если не придёте до 21.12, ограничим выезд»: a call that is over, and what follows it. */
export const missedAndWarned: Rule = (scores, { normal: { text }, signals, source }) =>
  CALL_MISSED.test(text) &&
  WILL_FOLLOW.test(text) &&
  !CALLED_ANEW.test(text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  scores.summons >= best(scores)
    ? { restriction_warning: scores.summons + 1 }
    : null;
const CALL_MISSED =
  /(?<![а-я])явка (?:на )?\d[^.!?\n]{0,14}(?:\.\d\d[^.!?\n]{0,8})? не (?:отмечена|состоялась|зафиксирована|подтверждена)(?![а-я])/;
const WILL_FOLLOW =
  /(?<![а-я])если (?:вы )?не (?:прид|яв|приб)[^!?\n]{0,60}(?<![а-я])(?:вам )?(?:огранич|запрет|закро|приостанов|введ|примен)[а-я]{1,4}(?![а-я])/;
const CALLED_ANEW = /(?<![а-я])(?:нов|повторн|следующ)[а-я]{2,3} (?:явк|вызов|повестк)|(?:явиться|прибыть|прийти) \d/;

/**
 * «Надлежит прибыть не позднее 18.12.2026 … При неприбытии будут применены: …»: a last day and what follows it are a
 * warning. A call has a day or an hour of its own.
 */
export const lastDayAndBans: Rule = (scores, { normal: { text }, signals, source }) =>
  scores.summons >= best(scores) &&
  bansUnlessYouCome(text) >= BANS_OF_WARNING &&
  hasLastDayAlone(text) &&
  !AIM_OF_CALL.test(text) &&
  !/(?<![а-я])(?:повестк[ауи]|во исполнение)(?![а-я])/.test(text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0
    ? { restriction_warning: scores.summons + 1 }
    : null;
const BANS_OF_WARNING = 3;
/** What one is called for: then it is a call, whatever follows. */
const AIM_OF_CALL =
  /(?<![а-я])(?:для|на) (?:[а-я]{5,16} ){0,3}(?:освидетельств|заседани|комисси|медкомисс|медосмотр|отправк|сверк|уточнени|призыв|постановк|сбор|бесед|собеседовани|прием)|мероприяти|пройти (?:врач|медкомисс)|(?<![а-я])с вещами(?![а-я])/;
/** How many measures are named where it says what follows if one does not come. */
function bansUnlessYouCome(text: string): number {
  const at = text.search(UNLESS);
  return at < 0 ? 0 : (text.slice(at, at + OF_BANS).match(MEASURES_NAMED) ?? []).length;
}
const UNLESS =
  /(?<![а-я])(?:если (?:вы |этого )?(?:так и )?не (?:яв|прид|приб|зайд)|при (?:неприбыти|неявк)|в случае (?:неявк|неприбыти)|иначе|в противном случае)/;
const OF_BANS = 700;
const MEASURES_NAMED =
  /выезд|кредит|за[ей]м(?![а-я]{3})|недвижимост|сделк|управлени|вождени|водить|регистр|самозан|(?<![а-я])ип(?![а-я])/g;
/** Every day to come stands behind «до» or «не позднее», and no hour of a call beside it. */
function hasLastDayAlone(text: string): boolean {
  const days = findDates(text, ANY_DAY).filter(({ start }) => !/(?<![а-я])от $/.test(text.slice(0, start)));
  return (
    days.length > 0 &&
    days.every(({ start }) => LAST_DAY.test(text.slice(Math.max(0, start - 40), start))) &&
    !/(?:(?<![а-я])(?:в|к)|года?,|\d\.\d{4},) \d{1,2}(?:[:.]\d\d| час)/.test(text)
  );
}
const LAST_DAY = /(?<![а-я])(?:не позднее|до|включительно по)(?: [а-я]{4,12},?)? $/;

/** «В отношении вас введены: запрет …» tells of measures in force, though it threatens with more. */
export const inForce: Rule = (scores, { normal, signals }) =>
  IN_FORCE.test(normal.text) &&
  !/за неявку/.test(normal.text) &&
  !(NOW_CLOSED.test(normal.text) && /если (?:вы )?не (?:прид|яв)/.test(normal.text)) &&
  !signals.has('restriction_warning.will_apply')
    ? { restriction_imposed: Math.max(scores.restriction_imposed, scores.restriction_warning + 1) }
    : null;
/** «Повестка не исполнена. Поэтому система применила полный перечень ограничений»: what followed is the message. */
export const measuresApplied: Rule = (scores, { normal: { text }, signals }) =>
  APPLIED_SINCE.test(text) &&
  /временн[а-я]{2,3} (?:мер|огранич)|полный перечень|в отношении вас|запрет на (?:выезд|вожд|управл|кредит|сделк|регистр)|меры: (?:выезд|права|кредит|запрет)/.test(
    text,
  ) &&
  !hasDayAndHour(text) &&
  !/(?<![а-я])(?:если|отменил|снял|будут|не (?:применил|ввел|установил|наложил))[аио]?(?![а-я])/.test(text) &&
  !signals.has('restriction_warning.will_apply') &&
  Math.max(scores.summons_electronic_notification, scores.restriction_warning) >= best(scores)
    ? { restriction_imposed: best(scores) + 1 }
    : null;
const APPLIED_SINCE =
  /(?<![а-я])(?:повестк|вызов|явк|явил|неявк|прибыл)[\s\S]{0,200}?(?<![а-я])(?:применил|ввел|установил|наложил)[аио]? (?:[а-я]{3,14} ){0,4}(?:ограничени[йея]|мер[ыу]?(?![а-я])|запрет)/;
const NOW_CLOSED = /(?<![а-я])(?:теперь|сейчас) (?:для вас|вам)/;
const IN_FORCE =
  /(?<![а-я])в отношении вас (?:введены|применены|приняты|установлены|действуют)(?![а-я])|(?<![а-я])(?:теперь|сейчас) (?:для вас|вам) (?:закрыт|запрещен|ограничен|приостановлен|недоступн)|(?<![а-я])с (?:этого|сегодняшнего) дня (?:для вас|вам) (?:закрыт|запрещен|ограничен|приостановлен)/;

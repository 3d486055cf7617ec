import { REASONS } from '../decide';
import { best, bestNotice, hasDayAndHour, noneAhead, type Rule } from './points';

// What a table or a sentence says of measures and no cue weighs: which of its rows are applied, denied or lifted.

/** «Ваш загранпаспорт признан недействительным … (призыв на военную службу)»: the ban, by what follows from it. */
export const passportTaken: Rule = (scores, { normal, signals, source }) =>
  PASSPORT.test(normal.text) && source.asks.length === 0 && signals.sum('scam') === 0 && signals.sum('news') === 0
    ? { restriction_imposed: Math.max(scores.restriction_imposed, best(scores) + 1) }
    : null;
const PASSPORT =
  /(?<![а-я])ваш (?:загран[а-я]{0,8} ?)?паспорт[^.\n]{0,40}(?:недействител|изъят|аннулир)[^\n]{0,120}(?:призыв|военн|военком|воинск)|(?<![а-я])ваш загран[а-я]{0,8}[^.\n]{0,40}(?:недействител|изъят|аннулир)[^\n]{0,120}(?:призыв|военн|военком|воинск)/;

/** A table of measures of which every row says that it is not applied imposes none. */
export const noMeasureApplies: Rule = (scores, { normal }) => {
  const lines = normal.text.split('\n', MOST_ROWS);
  const denied = lines.filter((line) => MEASURE_ROW.test(line) && NOT_APPLIED.test(line));
  return denied.length >= 2 &&
    !denied.some((line) => A_RIGHT.test(line)) &&
    !lines.some((line) => !denied.includes(line) && (MEASURE_ROW.test(line) || BINDS.test(line))) &&
    !hasDayAndHour(normal.text) &&
    Math.max(scores.restriction_imposed, scores.restriction_warning) >= bestNotice(scores)
    ? noneAhead(scores, 1)
    : null;
};
const MOST_ROWS = 200;
const MEASURE_ROW =
  /выезд|кредит|за[ей]м|недвижимост|сделк|управлени|вождени|регистраци|учет (?:тс|авто)|самозан|(?<![а-я])ип(?![а-я])/;
const NOT_APPLIED =
  /[—–:|-]\s*(?:не (?:применя[ею]тся|применен[оаы]?|установлен[оаы]?|введен[оаы]?|действу[ею]т|наложен[оаы]?)|нет|отсутству[ею]т)\.?\s*$/;
/** «Право на выезд: нет» denies the right and not the measure. */
const A_RIGHT = /прав[оа](?![а-я])|разреш|доступ/;
/** What another line may say that binds the reader after all. */
const BINDS =
  /запре[тщ]|ограничен[аоы]?(?![а-я])|приостан|закрыт|активн|нельзя|неявк|не (?:може|вправе|явил|приш|прибы)|буд[еу]т|введен|применен|применя[ею]тся|действу[ею]т|наложен|установлен|вынесен|в силе|имеется|принят|(?::| -) ?да(?![а-я])|с \d/;

/** «Граница: выезд закрыт / Права: приостановлены / Основание отмены: явка»: rows of bans, of which none is lifted. */
export const rowsOfBans: Rule = (scores, { normal }) => {
  const lines = normal.text.split('\n', MOST_ROWS);
  const banned = lines.filter(
    (line) =>
      (MEASURE_ROW.test(line) || BANNED_THING.test(line)) &&
      BANNED.test(line) &&
      !/(?:запрет|ограничени|приостановк)[^\n]*не действу/.test(line),
  );
  return scores.restriction_lifted >= best(scores) && banned.length >= 2 && !lines.some((line) => LIFTED_ROW.test(line))
    ? { restriction_imposed: scores.restriction_lifted + 1 }
    : null;
};
const BANNED_THING = /граница|(?<![а-я])права|росреестр|банк|фнс|гибдд/;
const BANNED =
  /закрыт[аоы]?(?![а-я])|приостановлен|запрещен|остановлен|нельзя|недоступн|(?<![а-я])отказ(?![а-я])|не действу/;
const LIFTED_ROW =
  /(?<![а-я])(?:снят[аоы]?|отменен[аоы]?|разрешен[аоы]?|восстановлен[аоы]?|прекращен[аоы]?|доступн[аоы]|возобновлен[аоы]?|открыт[аоы]?)(?![а-я])|больше не/;

/** A row that says of one measure that it is applied, in a table whose other rows deny theirs, is what the table tells. */
export const oneMeasureApplies: Rule = (scores, { normal, signals, source }) => {
  const lines = normal.text.split('\n', MOST_ROWS);
  const { scam, ...others } = scores;
  return source.asks.length === 0 &&
    source.verdict !== 'look_alike' &&
    signals.sum('scam') === 0 &&
    scam < Math.max(...Object.values(others)) &&
    lines.some((line) => MEASURE_ROW.test(line) && APPLIED.test(line)) &&
    lines.some((line) => MEASURE_ROW.test(line) && NOT_APPLIED.test(line)) &&
    OF_MEASURES.test(normal.text) &&
    !hasDayAndHour(normal.text) &&
    REASONS.every((reason) => reason === 'denied' || signals.sum(reason) === 0)
    ? { restriction_imposed: Math.max(...Object.values(scores)) + 1 }
    : null;
};
const APPLIED = /[—–:|-]\s*(?:применяется|введен[оа]?|установлен[оа]?|действует)(?! ли)(?![а-я])/;
const OF_MEASURES = /временн[а-я]{2,3} (?:мер|ограничени)|ограничени[яе] (?:по|в связи)/;

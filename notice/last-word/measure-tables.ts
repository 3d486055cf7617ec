import { REASONS } from '../decide';
import { best, bestNotice, hasDayAndHour, noneAhead, type Rule } from './points';

// What the rows of a table or a list say of measures and no cue weighs: which are applied and which are not.

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
/** Lines of a text that are looked at. */
export const MOST_ROWS = 200;
/** A line that names a measure, or what it bars. */
export const MEASURE_ROW =
  /выезд|кредит|за[ей]м|недвижимост|сделк|управлени|вождени|регистраци|учет (?:тс|авто)|самозан|(?<![а-я])ип(?![а-я])/;
const NOT_APPLIED =
  /[—–:|-]\s*(?:не (?:применя[ею]тся|применен[оаы]?|установлен[оаы]?|введен[оаы]?|действу[ею]т|наложен[оаы]?)|нет|отсутству[ею]т)\.?\s*$/;
/** «Право на выезд: нет» denies the right and not the measure. */
const A_RIGHT = /прав[оа](?![а-я])|разреш|доступ/;
/** What another line may say that binds the reader after all. */
const BINDS =
  /запре[тщ]|ограничен[аоы]?(?![а-я])|приостан|закрыт|активн|нельзя|неявк|не (?:може|вправе|явил|приш|прибы)|буд[еу]т|введен|применен|применя[ею]тся|действу[ею]т|наложен|установлен|вынесен|в силе|имеется|принят|(?::| -) ?да(?![а-я])|с \d/;

/** «Граница: выезд закрыт / Права: приостановлены / Основание отмены: явка»: rows of bans, of which none is lifted. */
export const rowsOfBans: Rule = (scores, { normal: { text } }) =>
  scores.restriction_lifted >= best(scores) &&
  bannedRows(text).length >= 2 &&
  !text.split('\n', MOST_ROWS).some((line) => LIFTED_ROW.test(line))
    ? { restriction_imposed: scores.restriction_lifted + 1 }
    : null;
/** The lines of a normal text that ban something: «Граница: выезд закрыт». */
export const bannedRows = (text: string): string[] =>
  text
    .split('\n', MOST_ROWS)
    .filter(
      (line) =>
        (MEASURE_ROW.test(line) || BANNED_THING.test(line)) &&
        BANNED.test(line) &&
        !/(?:запрет|ограничени|приостановк)[^\n]*не действу|[—:-] ?\d{1,6}(?: [а-я]{3,10})?[.;]?$/.test(line),
    );
const BANNED_THING = /граница|(?<![а-я])права|росреестр|банк|фнс|гибдд/;
const BANNED =
  /^\s?запрет на |закрыт[аоы]?(?![а-я])|не регистриру[ею]тся|не выда[юе]тся|приостановлен|запрещен|остановлен|нельзя|недоступн|(?<![а-я])отказ(?![а-я])|не действу/;
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

/** «Повесток нет / Применены: / — запрет на выезд»: measures in force, though no summons stands there. */
export const appliedThoughNoSummons: Rule = (scores, { normal: { text }, signals, source }) =>
  NO_SUMMONS.test(text) && listsApplied(text) && source.asks.length === 0 && signals.sum('scam') === 0
    ? { restriction_imposed: Math.max(scores.restriction_imposed, best(scores) + 1) }
    : null;
const NO_SUMMONS =
  /(?:^|\n|[.!] ) ?(?:новых |действующих )?повесток (?:на ваше имя |в отношении вас |для вас )?(?:нет|не (?:найдено|поступало|размещено|направлялось))(?![а-я])/;

/** A head that says so over a row with a measure, or a state beside or right below one. */
function listsApplied(text: string): boolean {
  const lines = text.split('\n', MOST_ROWS);
  return lines.some((line, at) => {
    const next = lines[at + 1] ?? '';
    const isRow = MEASURE_ROW.test(line) && !NOT_APPLIED.test(line) && !OF_GOOD.test(`${line}\n${next}`);
    return (
      (IN_FORCE_HEAD.test(line) && MEASURE_ROW.test(next) && !NOT_APPLIED.test(next) && !LIFTED_ROW.test(next)) ||
      (isRow && (IN_FORCE_BELOW.test(next) || IN_FORCE_BESIDE.test(line)))
    );
  });
}
/** «Регистрация по месту жительства действует»: what holds bars nothing. */
const OF_GOOD =
  /^(?!.*(?:запрет|ограничен|отказ|приостан|закрыт|нельзя))[^\n]*\n?[^\n]*(?<![а-я])(?:действу[ею]т|активн)/;
const IN_FORCE_HEAD =
  /^ ?(?:к вам |в отношении вас |вам )?(?:временные меры |меры |ограничения )?(?:применен|введен|установлен|действу)[а-я]{1,3}(?: (?:временные )?(?:меры|ограничения))?: ?$/;
const IN_FORCE_BELOW =
  /^ ?(?:состояние: |статус: )?(?:применен|введен|установлен|действует|действуют|в силе|активн)[аоы]?(?: с \d[^\n]{0,24})?[.;]?$/;
/** «Запрет на выезд: применён», or a row whose state was written below in small letters. */
const IN_FORCE_BESIDE =
  /(?:[—–:|-]\s*|^ ?(?:[-•] )?(?:запрет|ограничени|отказ|приостан|выезд|управлени|регистраци|получени)[а-я]{0,8} [^.;:,\n]{0,70} )(?<!не )(?:применен[аоы]?|введен[аоы]?|установлен[аоы]?|действу[ею]т|в силе)(?! ли| если)(?: с \d[^\n]{0,24})?[.;]?$/;

import { noneAhead, type Rule } from './points';

// What has the words of a notice and binds nobody here: one taken back, an advert, an empty section, a template.

/** A summons taken back with none in its place, and a summons of another state, bind nobody here. */
export const bindsNobodyHere: Rule = ({ none }, { normal, signals, source }) =>
  (signals.sum('withdrawn') > 0 && !REPLACED.test(normal.text)) ||
  (signals.sum('foreign') > 0 && source.verdict !== 'genuine_host')
    ? { none: none + 4 }
    : null;
/** The summons taken back comes again as another. */
const REPLACED =
  /взамен|нов(?:ая|ую|ой) повестк|перенесен|новая (?:ждет|направлена)|вместо не[ег]|нов(?:ая|ый|ое) (?:дата|день|время|явка|вызов)|приходите в военкомат|направлена повестка №/;

/** Money for a contract is offered, not owed, and wherever one is to come to. */
export const contractAdvert: Rule = ({ none }, { signals }) =>
  signals.has('contract_advert.contract') &&
  signals.has('contract_advert.money') &&
  !signals.has('summons.must_come') &&
  !signals.has('summons.called')
    ? { none: none + 2 }
    : null;

/** An empty section says what would stand there. */
export const emptySection: Rule = ({ none }, { signals }) => (signals.has('denied.empty') ? { none: none + 3 } : null);

/** «Выдана: @{nick}, прибыть {date}»: a template that nobody has filled. */
export const template: Rule = (scores, { normal: { text } }) =>
  (text.match(/\{[a-z_]{2,16}\}/g) ?? []).length >= 3 ? noneAhead(scores, 2) : null;

/**
 * «Записей не найдено … Когда военный комиссариат направит повестку, она появится в таблице»: an empty register tells what
 * would stand there. Of days it names none but that of its own, of measures none that holds.
 */
export const emptyRegister: Rule = (scores, { normal: { text }, signals }) =>
  /(?:^|\n) ?(?:(?:записей|повесток|документов) не найдено|повесток нет)\.?(?=\n|$)/.test(text) &&
  WOULD_STAND.test(text) &&
  !STANDS_THERE.test(text) &&
  !WRITTEN_DAY.test(text.replace(OWN_DAY, ' ')) &&
  !MEASURES_HOLD.test(text) &&
  signals.sum('scam') === 0
    ? noneAhead(scores, 2)
    : null;
const WOULD_STAND =
  /(?<![а-я])(?:когда|если|как только) (?:военн[а-я]{2,3} комиссариат|военкомат|вам|повестк[ау])(?![а-я])[^.\n]{0,60}(?:направит|направят|появится|разместит|разместят|сформирует)(?![а-я])|(?:^|\n) ?в реестре (?:размещаются|появляются) повестки(?![а-я])/;
/** «Раздел „Архив“: повесток нет. Раздел „Направленные“: повестка № 4471, явка послезавтра». */
const STANDS_THERE =
  /(?<![а-я])повестк[аи] № ?\d|(?<![а-я])(?:явка|явиться|явитесь) (?:сегодня|завтра|послезавтра|[вк] \d)/;
const MEASURES_HOLD =
  /(?<![а-я])действу[ею]т(?![а-я])|(?<!(?:быть|не) )(?<![а-я])(?:применен|введен|установлен|запрещен|приостановлен)[аоы]?(?![а-я])/;
const WRITTEN_DAY = /\d{1,2}\.\d{1,2}\.\d|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/;
const OWN_DAY =
  /(?<![а-я])(?:данные|сведения) (?:актуальны|обновлены|приведены)? ?(?:на|за)?[^\n]{0,40}|(?:^|\n) ?на \d[^\n]{0,30} в реестре (?:отсутствуют|нет) /g;

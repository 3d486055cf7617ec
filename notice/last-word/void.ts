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

/** «Ниже образец. Все сведения вымышлены»: how a summons looks, and nobody’s. */
export const specimen: Rule = (scores, { normal: { text } }) => (isMadeUp(text) ? noneAhead(scores, 3) : null);

/** True of a normal text, or of a page in small letters, that shows a made-up summons and says that it is one. */
export const isMadeUp = (text: string): boolean =>
  /(?<![а-я])образец(?![а-я])/.test(text) &&
  /(?<![а-я])(?:сведения|данные|имена)(?: в [а-я]{3,10})? вымышлен/.test(text);

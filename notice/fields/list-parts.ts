import { foundAt, type NormalText } from '../normalise/index';
import { overlap } from '../spans';
import type { Span } from '../types';

// What the lists of measures, threats and articles share.

/** What a measure or a threat is at least made of: no number of a letter, no telephone. */
export const A_WORD = /[а-яa-z]{3}|(?<![а-я])(?:ип|тс|ву|ук)(?![а-я])|328/;
/** «Протокол 118-Я, лист 7», «Рег. № 5506-ВМ»: the number of a paper. */
export const PAPER_NUMBER =
  /^(?:протокол|наряд|дело|рег|регистрационный|исх|вх|запись|лист|журнал|том|извещение|уведомление|письмо|документ|форма|бланк|серия|команда|маршрут|квитанция|расписка|чек|заказ|заявка|талон|карта|карточка|договор|реестр|код|шифр)[а-я-]{0,10}\.?(?: (?:об? )?[а-я]{3,12})?:? ?(?:№|n)? ?(?:[а-яa-z]{1,3}-)?[\d/-]{1,12}(?:-?[а-я]{1,3})?(?:, ?лист \d{1,3})?[.,]?$/;

/** «Марат Ильдарович»: a person. */
export const isPerson = (normal: NormalText, range: Span): boolean =>
  PERSON.test(foundAt(normal, range.start, range.end).text);
const PERSON = /^\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}\p{Ll}{1,16}){0,1}\s\p{Lu}\p{Ll}{2,14}(?:вич|вна|ична|лы)[.,!]?$/u;

/** Those of a list that lie over none that was found before. */
export const others = <T extends Span>(list: T[], taken: readonly Span[]): T[] =>
  list.filter((one) => !taken.some((other) => overlap(one, other)));
/** In the order of the text; the list itself is put in order. */
export const inOrder = <T extends Span>(list: T[]): T[] => list.sort((one, two) => one.start - two.start);

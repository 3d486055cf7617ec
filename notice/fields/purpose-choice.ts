import { oneOf } from '../pattern';
import type { NoticeKind, Purpose } from '../vocabulary';
import type { FoundPurpose } from './purpose';

// Which of the purposes a call names is what the reader is called for: the first screen says it, and what to bring.

/**
 * The purpose of the call in the normal `text`, of all purposes found in its order; null for kinds that are no call,
 * `unknown` where nothing says it. The four purposes are those of the form of the summons (Government Decree
 * No. 663, annex 1: the rule `summons-purposes`).
 */
export function choosePurpose(kind: NoticeKind, text: string, found: readonly FoundPurpose[]): Purpose | null {
  if (kind === 'data_clarification') return 'data';
  const named = found.filter((one) => !NAMES_NONE.test(one.found.text)).map(({ purpose }) => purpose);
  if (kind === 'mobilisation_or_training') return named.includes('dispatch') ? 'dispatch' : 'unknown';
  if (kind !== 'summons' && kind !== 'summons_electronic_notification') return null;
  const [first = unnamed(text)] = named;
  // «Призывной комиссией Вы призваны … для отправки к месту службы»: who has decided stands first.
  if (first === 'draft_commission' && named.includes('dispatch')) return 'dispatch';
  if (first !== 'data') return first;
  // «Уточнение данных, медосвидетельствование»: nobody may be told that it is data alone.
  if (named.includes('medical')) return 'medical';
  return isFirstRegistration(text, found) ? (DOCTORS.test(text) ? 'medical' : 'unknown') : 'data';
}

/** «Мероприятия, связанные с призывом» may be any of them; the choice of a trade by tests is none of them. */
const NAMES_NONE = /мероприяти|психолог/i;

/** «Юноше 2010 г. р. для первоначальной постановки»: doctors will see him too, and no data of his are there to check. */
const isFirstRegistration = (text: string, found: readonly FoundPurpose[]): boolean =>
  found.some(({ purpose, records }) => purpose === 'data' && !records) &&
  /(?<![а-я])(?:юнош|учени[кц]|учащ|школ|первоначальн)/.test(text) &&
  !/гражданств|присяг/.test(text);

/** What a call is for that does not say so: what one is to bring, and who waits. */
function unnamed(text: string): Purpose {
  if (DISPATCH.test(text)) return 'dispatch';
  if (DOCTORS.test(text)) return 'medical';
  return COMMISSION.test(text) ? 'draft_commission' : 'unknown';
}
const DISPATCH =
  /сборн[а-я]{2,3} пункт(?![^\n]{0,20}адрес\))|(?<![а-я])команд[а-я]{1,2} (?:№ ?)?\d|(?<![а-я])(?:кружк[аиу]|рюкзак|ложк[аиу])(?![а-я])/;
/** Not «запись к врачу», «справка от терапевта», which stand in a mailbox or among what one brings. */
const DOCTORS = oneOf(
  /(?<!(?:к|от|у|заключени[а-я]) )(?<![а-я])врач(?:[аиу]|ам|ами|ей)?(?![а-я])(?! - пройд)/,
  /(?<![а-я])(?:недо|до)?(?:обследовани|обследован[аы]?(?![а-я])|освидетельствовани)[а-я]{0,2}/,
  /(?<!(?:к|от|у|заключени[а-я]|результат[а-я]{0,2}) )(?<![а-я])(?:доктор|терапевт|хирург|окулист|невролог|кардиолог)[а-я]{0,2}(?![а-я])/,
);
const COMMISSION = /заседани[а-я]{1,2} (?:[а-я]{5,16} )?комисси|(?<![а-я])на комисси[юи](?! (?:по|врач)|\))/;

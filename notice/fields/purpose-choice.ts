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
  const named = found.filter((one) => !NAMES_NONE.test(one.found.text) && !isNoAim(text, one));
  if (kind === 'mobilisation_or_training') return named.some(isDispatch) ? 'dispatch' : 'unknown';
  if (kind !== 'summons' && kind !== 'summons_electronic_notification') return null;
  // «Призывной комиссией Вы призваны … для отправки к месту службы»: who has decided stands first.
  const chosen = named.find((one) => !isWhoDecides(text, one)) ?? named[0];
  // «Психологический отбор перед заседанием призывной комиссии»: what comes before it is what one is called for.
  if (chosen && AHEAD_OF.test(text.slice(Math.max(0, chosen.at - 90), chosen.at)) && found.some(isByTests))
    return 'unknown';
  const first = chosen?.purpose ?? unnamed(text);
  if (first !== 'data') return first;
  // «Уточнение данных, медосвидетельствование»: nobody may be told that it is data alone.
  const more = MORE_THAN_DATA.find((one) => named.some((other) => other.purpose === one && !isWhoDecides(text, other)));
  if (more) return more;
  return isFirstRegistration(text, found) ? (DOCTORS.test(text) ? 'medical' : 'unknown') : 'data';
}
const isByTests = ({ found }: FoundPurpose): boolean => /психолог/i.test(found.text);
const AHEAD_OF = /отбор[а-я]? (?:перед|накануне|до) $/;
const MORE_THAN_DATA: readonly Purpose[] = ['dispatch', 'medical', 'draft_commission'];
const isDispatch = ({ purpose }: FoundPurpose): boolean => purpose === 'dispatch';

/** «Мероприятия, связанные с призывом» may be any of them; the choice of a trade by tests is none of them. */
const NAMES_NONE = /мероприяти|психолог/i;

/**
 * «По результатам медицинского освидетельствования», «сведения о прохождении медосмотра», «отправка не в этот день»: what
 * was, what is to be brought, what is denied or said of others.
 */
function isNoAim(text: string, { purpose, at, found }: FoundPurpose): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + found.text.length, at + found.text.length + 24);
  if (/^ (?:вы |вас )?(?:будут |будете )?(?:вызовут|вызваны|вызовем) отдельно/.test(after)) return true;
  if (purpose === 'medical') return MEDICAL_PAPERS.test(before) || NOT_MEDICAL.test(`${before.slice(-24)}|${after}`);
  return purpose === 'dispatch' && (/(?<![а-я])(?:без|не|возможна) $/.test(before) || /^ (?:не|пока не) /.test(after));
}
const MEDICAL_PAPERS =
  /(?<![а-я])(?:результат[а-я]{0,3}|итог[а-я]{0,3}|сведения о|справк[а-я]{1,2} о|акт[а-я]{0,2}|направлени[ея]м? на|выписк[а-я]{1,2} из|не прошедш[а-я]{2}|(?:кабинет|зал)[а-я]{0,2})(?: прохождени[а-я])? (?:[а-я]{6,16} )?$/;

/** «Без медкомиссии», «никакого медосмотра», «медкомиссии в этот день нет», «освидетельствование Вы прошли»; `|` stands for them. */
const NOT_MEDICAL =
  /(?<![а-я])(?:без|не|это не|никак[а-я]{2,3})(?: [а-я]{4,12}(?:ной|ого|их|ых))? \||\|(?: в этот день| сегодня)?(?: не (?:буд|провод|планир|треб|нужн)| нет| (?:отменен|перенесен)| (?:вами |вы )?(?:уже )?(?:прошли|пройден))/;

/** «Призывная комиссия приняла решение», «направлению призывной комиссии»: no aim, as «на заседание» or «цель:» would make it. */
const isWhoDecides = (text: string, { purpose, at, found }: FoundPurpose): boolean =>
  purpose === 'draft_commission' &&
  !/заседани|участи|рассмотрени|^(?:на|для|с целью) /i.test(found.text) &&
  !/(?:цель|причина|повод|вид|мероприятие|вопрос|основание|зачем|в|на|и)(?: вызова| явки)?[: ]{1,3}$/.test(
    text.slice(Math.max(0, at - 24), at),
  );

/** «Юноше 2010 г. р. для первоначальной постановки»: doctors will see him too, and no data of his are there to check. */
const isFirstRegistration = (text: string, found: readonly FoundPurpose[]): boolean =>
  found.some(({ purpose, records }) => purpose === 'data' && !records) &&
  /(?<![а-я])(?:юнош|учени[кц]|учащ|школьник|первоначальн(?![а-я]{2,3}\))|(?:2008|2009|201\d) ?г)/.test(text) &&
  !/гражданств|присяг/.test(text);

/** What a call is for that does not say so: what one is to bring, and who waits. */
function unnamed(text: string): Purpose {
  if (SENT_OFF.test(text)) return 'dispatch';
  if (DOCTORS.test(text)) return 'medical';
  if (ASSEMBLY_POINT.test(text)) return 'dispatch';
  return COMMISSION.test(text) ? 'draft_commission' : 'unknown';
}
const SENT_OFF =
  /(?<![а-я])команд[а-я]{1,2} (?:№ ?)?\d(?!\d? этаж)|(?<![а-я])(?:кружк[аиу]|рюкзак|ложк[аиу]|бритв[а-я]{0,8}|мыло)(?![а-я])(?! [а-я ]{0,12}сда)|смен[ау] белья/;
/** Not the stop of a bus, nor a form that names the places there may be. */
const ASSEMBLY_POINT = /(?<!остановк[а-я]{1,2} "?)(?<!до "?)сборн[а-я]{2,3} пункт(?![^\n]{0,20}адрес\))/;
/** Not «запись к врачу», «справка лечащего врача», «ул. Хирурга Пирогова»: a mailbox, excuses, papers, streets. */
const DOCTORS = oneOf(
  /(?<!(?:к|от|у|вызовите|лечащ[а-я]{2,3}|работающ[а-я]{2,3}|заключени[а-я]|справк[а-я]{1,2}) )(?<![а-я])врач(?:[аиу]|ам|ами|ей)?(?![а-я])(?! - пройд)/,
  /(?<!(?:акт|карт|результат)[а-я]{0,2} )(?<![а-я])(?:недо|до)?(?:обследовани|обследован[аы]?(?![а-я])|освидетельствовани)[а-я]{0,2}(?! (?:жил|дом|помещ|квартир|усл|семь))(?! (?:вами |вы )?(?:уже )?(?:прошли|пройден))/,
  /(?<!(?:к|от|у|заключени[а-я]|результат[а-я]{0,2}|улиц[аеы]|проспект[а-я]?) )(?<!(?:ул|пр|пер)\. ?)(?<![а-я])(?:доктор|терапевт|хирург|окулист|невролог|кардиолог)[а-я]{0,2}(?![а-я])/,
);
const COMMISSION =
  /заседани[а-я]{1,2} (?:[а-я]{5,16} )?комисси[а-я]{1,2}(?! по (?!призыву))|(?<!жалоб[^.\n]{0,40})(?<![а-я])на комисси[юи](?! (?:по|врач)|\))/;

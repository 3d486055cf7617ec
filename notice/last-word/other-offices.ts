import { oneOf } from '../pattern';
import type { Signals } from '../signals';
import { bestNotice, noneAhead, type Rule } from './points';

// When another office calls, or none: courts, bailiffs, inquiries, lenders, drivers' doctors, meetings.

/** A court, bailiffs, a lender, the road service, the doctors of drivers, with no military word anywhere, mean their own. */
export const otherOffice: Rule = ({ none }, { normal, signals, source }) =>
  signals.military.length === 0 &&
  (((signals.sum('court') >= 3.6 || signals.has('other.driver')) && !/минобор|воинск/.test(normal.text)) ||
    (OTHER_OFFICES.some((office) => office.test(normal.text)) &&
      !SUBJECT_OR_FAILURE.test(normal.text.replace(BROUGHT_BY_BAILIFF, ' ')))) &&
  !(signals.sum('scam') > 0 && source.asks.length > 0)
    ? { none: none + 5 }
    : null;
/** The subject, or a failure to come to it. */
const SUBJECT_OR_FAILURE = /минобор|комиссариат|уклонист|воинск|повест|военк|неявк|(?<![а-я])вк(?![а-я])/;
/** «Явиться к приставу 11 декабря … За неявку возможен привод». */
const BROUGHT_BY_BAILIFF = /(?<![а-я])к (?:судебному )?приставу[\s\S]{0,140}?(?<![а-я])за неявку [^.\n]{0,20}привод/g;
const OTHER_OFFICES = [
  /(?<![а-я])производство(?: №)? ?\d[\d/]+-ип(?![а-я])/,
  /исполнительн[а-я]{2,3} производств|розыск имуществ|уплат[аыу] по ип(?![а-я])|судебн[а-я]{2,3} пристав/,
  /(?:просрочк|задолженност|долг)[а-я]{0,3} (?:по|за) (?:ваш[а-я]{2,3} )?(?:займ|кредит|ипотек|квартплат|жкх|алимент|штраф)|(?<![а-я])коллектор[а-я]{0,3}(?![а-я])/,
  /(?<![\d-])115 ?- ?фз(?![а-я])|отмывани[а-я] доход/,
  /(?<![а-я])(?:гололед|большегруз|паводк|лавин)|(?:выезд|выход) (?:[а-я]{2,12} )?на лед(?![а-я])/,
];

/** «По повестке прибыть к дознавателю для очной ставки»: the summons of an inquiry, which names no commissariat. */
export const inquiryCalls: Rule = (scores, { normal: { text } }) =>
  CALLED_TO_INQUIRY.test(text) && !OF_SERVICE.test(text) ? noneAhead(scores, 2) : null;
const CALLED_TO_INQUIRY =
  /(?<![а-я])(?:явиться|прибыть|явка|вызываетесь|прийти)[^!?\n]{0,110}(?:(?<![а-я])к (?:дозн|следоват)[а-я.]|(?:на|для) (?:участия в )?(?:допрос|очн[а-я]{2} ставк))/;
const OF_SERVICE =
  /военк|комиссариат|призыв|воинск|мобилиз|(?<![а-я])вк(?![а-я])|выезд|приостан|запре[тщ]|медицинск|освидетельств|отправк|сверк|приписн|реестр|328|неявк|если не/;

/**
 * «Комиссия по делам несовершеннолетних … необходимо явиться», «спортсмена вызывают на учебно-тренировочный сбор»,
 * «явитесь в подразделение по вопросам миграции, с собой военный билет»: an office or a school that names itself, where no
 * word of the service stands but the name of that paper.
 */
export const callsForItself: Rule = (scores, { normal: { text } }) =>
  CALLS_FOR_ITSELF.test(text) &&
  !/воен|воинск|призыв|мобилиз|комиссариат|минобор/.test(text.replace(/военн[а-я]{2,3} билет[а-я]{0,2}/g, ''))
    ? noneAhead(scores, 2)
    : null;
const CALLS_FOR_ITSELF = oneOf(
  /комисси[яию] по делам несовершеннолетних/,
  /(?<![а-я])по вопросам миграции(?![а-я])|миграционн[а-я]{2,3} (?:отдел|служб|пункт|уч[её]т)/,
  /спортсмен[^\n]{0,60}учебно-тренировочн[а-я]{2,3} сбор|учебно-тренировочн[а-я]{2,3} сбор[^\n]{0,60}первенств/,
);

/** «Приглашаем вас на курс «Воинский учёт в организации» … 14 900 руб. … Преподаватель»: a school for those who keep records. */
export const teaches: Rule = (scores, { normal: { text } }) =>
  COURSE.test(text) && OF_A_SCHOOL.filter((sign) => sign.test(text)).length >= 2 && !CALLS_TO_SERVICE.test(text)
    ? noneAhead(scores, 3)
    : null;
const COURSE =
  /(?<![а-я])(?:приглаша[а-я]{2,4}|записан[аы]?|записались|заявк[аи]|зачислен[аы]?)[^\n]{0,50}(?<![а-я])(?:курс|семинар|вебинар)[а-я]{0,2}(?![а-я])/;
const OF_A_SCHOOL = [
  /\d ?(?:руб|₽)/,
  /(?<![а-я])(?:слушател[а-я]{1,3}|лектор|преподаватель|спикер)(?![а-я])/,
  /повышени[еия] квалификации/,
  /(?<![а-я])(?:программа|тема) (?:курса|семинара|вебинара|занятия)(?![а-я])|(?:^|\n)программа(?=[ :]?\n|\.)/,
];
const CALLS_TO_SERVICE =
  /(?<![а-я])(?:надлежит|необходимо|обязан[ыа]?|требуется|вызываетесь|вызваны)[^.\n]{0,60}(?:явиться|прибыть)|(?<![а-я])(?:вам|на ваше имя) (?:[а-я]{3,12} )?(?:направлен|пришл|вручен|размещен)|в отношении вас|(?:^|\n)(?:день |дата )?(?:явк[аи]|повестка)(?: №|:|\n)/;

/** «Добро пожаловать в команду! Приходите в отдел кадров, с собой военный билет»: an employer takes on, and passes on no call. */
export const takesOnStaff: Rule = (scores, { normal: { text } }) =>
  TAKES_ON.test(text) && /(?<![а-я])(?:отдел[а-я]? кадров|кадров[а-я]{2,3} служб)/.test(text) && !PASSES_ON.test(text)
    ? noneAhead(scores, 1)
    : isVacancy(text)
      ? noneAhead(scores, 3)
      : null;
/** «Специалист по воинскому учёту. Оклад от 85 000 ₽ … Собеседование»: what somebody is hired for. */
const isVacancy = (text: string): boolean =>
  /(?<![а-я])(?:оклад|вакансия)(?![а-я])/.test(text) &&
  /(?<![а-я])(?:собеседовани[ея]|резюме|чем заниматься)(?![а-я])/.test(text) &&
  !/контракт|надлежит|явиться|явитесь|вызыва|(?<![а-я])(?:вам|на ваше имя) (?:[а-я]{3,12} )?(?:направлен|пришл|вручен)|в отношении вас/.test(
    text,
  );
const TAKES_ON =
  /(?<![а-я])(?:новым (?:сотрудник|работник)|добро пожаловать в (?:команду|коллектив)|при (?:приеме|устройстве|трудоустройстве) на работу|для (?:оформления|приема) на работу)/;
/** A summons that has come, or a call to the commissariat. */
const PASSES_ON =
  /повестк[а-я]{1,2} (?:№|на (?:ваше )?имя|из )|(?:приш|поступи|направ|вруч|получ)[а-я]{1,8} [^\n]{0,30}повестк|(?<![а-я])(?:вызыва|яви|явк|прибы|сверк|сверит|уточн|встать|стать)|не состо/;

/** «Бутырский районный суд / СУДЕБНАЯ ПОВЕСТКА / явиться 20 января»: a court's own paper, whoever is a party to the case. */
const isCourtSummons = (text: string): boolean =>
  /(?:^|\n)судебн[а-я]{2,3} повестк/.test(text) &&
  A_COURT.test(text) &&
  !TO_COMMISSARIAT.test(text) &&
  !CALLS_TOO.test(text.replace(AS_PARTY, ' '));
/** «Ответчик: военный комиссариат», «об оспаривании решения призывной комиссии»: who is a party, and to what. */
const AS_PARTY =
  /(?<![а-я])(?:ответчик|истец|заинтересованн[а-я]{2} лицо|стороны?|иск[ау]?|заявлени[а-я]{1,2}|жалоб[аеуы]|дел[оау]|оспаривани[ие]|участием|представител[ья])(?![а-я])[^\n]{0,140}/g;
/** The commissariat calls beside the court. */
const CALLS_TOO = /военком|военн[а-я]{2,3} комиссар|воинск|призывн|медицинск[а-я]{2,3} освидет|сборн[а-я]{2} пункт/;
const A_COURT =
  /(?<![а-я])(?:районн|городск|арбитражн|гарнизонн|областн)[а-я]{2,3} (?:военн[а-я]{2,3} )?суд|миров[а-я]{2,3} судь|судебн[а-я]{2,3} участ/;
const TO_COMMISSARIAT =
  /(?<![а-я])(?:явиться|прибыть|вызываетесь)[^!?\n]{0,90} (?:военкомат|военный комиссариат|призывн|сборный пункт)/;

/** A court that names its case calls to itself, though the commissariat be a party to it. */
export const courtCase: Rule = (scores, { normal: { text }, signals }) =>
  (signals.has('court.case') && signals.sum('court') >= COURT && !signals.has('summons.come_office')) ||
  (TO_HEARING.test(text) && !TO_COMMISSARIAT.test(text) && !CALLS_TO_SERVICE.test(text))
    ? noneAhead(scores, 2)
    : null;
/** «Суд извещает вас о судебном заседании по вашему административному иску к военному комиссариату». */
const TO_HEARING =
  /(?<![а-я])суд(?: [а-я]{3,20}){0,3} (?:извещает|уведомляет|вызывает) вас (?:о|в)(?: [а-я]{3,12})? (?:судебн[а-я]{2,3} )?заседани[а-я]{1,2}[^\n]{0,60} (?:по|к)(?: вашему)? (?:административному )?(?:иску|делу|заявлению)/;
/** Points of a court beyond which it is the court that calls. */
const COURT = 7;

/** «Спортивная школа вызывает на учебно-тренировочные сборы»: a team calls, and no office of the army. */
export const campOfSport: Rule = (scores, { normal: { text }, signals }) =>
  scores.mobilisation_or_training >= bestNotice(scores) &&
  /(?<![а-я])(?:учебно-)?тренировочн[а-я]{2,3} сбор|(?<![а-я])спортивн[а-я]{2,3} (?:школ|команд|сбор|секци)|(?<![а-я])от старта(?![а-я])/.test(
    text,
  ) &&
  !/воен|комиссар|воинск|запас[аеу]?(?![а-я])|мобилиз|резерв|повестк|призв|приказ|предписан|в часть/.test(
    text.replace(/повестка дня/g, ' '),
  ) &&
  signals.sum('scam') === 0
    ? noneAhead(scores, 2)
    : null;

export const meetingOrDoctor: Rule = (scores, { normal, signals }) =>
  callsNobody(signals, normal.text) ? noneAhead(scores, 2) : null;

/** «Собрание собственников … Повестка дня»: its agenda may speak of the house where a commissariat was. */
const isOfOwners = (text: string): boolean =>
  /(?<![а-я])собрани[ея] (?:собственник|жильц|жител|членов (?:тсж|жск|снт))/.test(text) &&
  /(?:^|\n)повестка(?: дня)?(?: собрания)?:?(?: [^\n]{3,60})?\n/.test(text) &&
  !NAMES_SERVICE.test(
    text.replace(/бывш[а-я]{2,3} (?:военкомат|военн[а-я]{2,3} комиссариат)[а-я]{0,2}|повестка дня/g, ''),
  );
const NAMES_SERVICE =
  /воен|комиссар|призыв|воинск|сборн|мобилиз|выезд|53-фз|повестк[а-я]{1,2} (?:№|на |из |для )|вам [а-я]{3,12} повестк|прибыть/;

/** «Родительское собрание … Уважаемые родители! Явка обязательна. Повестка: … воинский учёт»: a teacher calls to a meeting. */
export const isOfParents = (text: string): boolean =>
  /(?<![а-я])(?:родительск[а-я]{2,3} собрани|повестка собрания|заседани[ея] (?:управляющего|общественного|попечительского|педагогического) совета)/.test(
    text,
  ) &&
  /(?<![а-я])(?:уважаемые (?:родители|члены совета)|классн[а-я]{2,3} руководител)/.test(text) &&
  !/военком|военн[а-я]{2,3} комиссар|призывн|повестк[а-я]{1,2} (?:№|из )|вам [а-я]{3,12} повестк|(?:явиться|надлежит)[^.\n]{0,120}(?:сверк|постановк|воинск|военн)/.test(
    text.replace(GUEST, ' '),
  );
/** «Приглашён сотрудник военкомата», «рассказывает гость из военкомата». */
const GUEST =
  /(?<![а-я])(?:приглашен[аы]?|рассказывает|расскажет|выступит|выступает) [^.\n]{0,20}(?:сотрудник|представител|гост|специалист)[а-я]{0,3} (?:из )?(?:военкомата|военного комиссариата)(?![а-я])/g;

/**
 * «О периодическом медицинском осмотре … в медпункт предприятия»: an employer calls to its own doctor, whatever it adds on
 * summonses.
 */
const isOfEmployer = (text: string): boolean =>
  /(?<![а-я])(?:периодическ|предрейсов|предварительн)[а-я]{2,3} (?:медицинск[а-я]{2,3} )?осмотр|медпункт предприятия/.test(
    text,
  ) &&
  /(?<![а-я])(?:работодател|тк рф|трудов[а-я]{2,3} кодекс|отдел[а-я]? кадров|охран[аыеу] труда)/.test(text) &&
  !/военк|военн[а-я]{2,3} комиссар|призывн|сборн[а-я]{2} пункт|повестк|реестр|приостановлен|временн[а-я]{2} мер/.test(
    text.replace(IF_CALLED, ' '),
  );
/** «Работнику, которого вызвали по повестке в военкомат, заработок сохраняется». */
const IF_CALLED = /(?<![а-я])работник[а-я]{0,3}, котор[а-я]{2,3} вызвали[^.\n]{0,80}/g;

/** «Поликлиника № 218, регистратура … медицинское освидетельствование для водительской справки»: the clinic writes for itself. */
const isOfClinic = (text: string): boolean => isOfDriver(text) || isOfRegistry(text) || isOfHealth(text);
/** «Вы записаны … медицинское освидетельствование водителя, категория В». */
const isOfDriver = (text: string): boolean =>
  /(?<![а-я])(?:освидетельствовани[а-я] водител|водительск[а-я]{2,3} (?:комисси|справк|медкомисси)|справк[а-я] (?:для )?водителя|форм[аы]е? 003)/.test(
    text,
  ) &&
  /(?<![а-я])(?:вы записаны|ваша запись|мои записи|запись к врачу|запись на прием|по записи|запись отменится)(?![а-я])/.test(
    text,
  ) &&
  !/воен|воинск|комиссар|(?<![а-я])вв?к(?![а-я])|призыв|повестк|мобилиз|53-фз|временн[а-я]{2} мер|выезд/.test(
    text.replace(TICKET_IF, ' '),
  );
/** «Военный билет нужен, если вы состоите на воинском учёте». */
const TICKET_IF =
  /военный билет(?: (?:или|либо) (?:приписное удостоверение|удостоверение призывника))?(?: нужен)?(?:,? если вы [^.,\n]{0,60})?/g;
const isOfRegistry = (text: string): boolean =>
  /^ ?(?:городская |детская )?поликлиника (?:№ ?)?\d{1,3}(?:,? регистратура)?\n/.test(text) &&
  /(?<![а-я])(?:ваша запись|вы записаны|ваш прием|приглашаем вас на прием)(?![а-я])/.test(text) &&
  !/во[ие]н|(?<![а-я])вв?к(?![а-я])|призыв|повестк|мобилиз|комисси/.test(text.replace(PAPERS, ''));
/** «Здоровье … Вы записаны: хирург … Заключение для призывной комиссии от 16 октября 2025 года»: one’s own medical card. */
const isOfHealth = (text: string): boolean =>
  /(?:^|\n) ?(?:здоровье|медицинская карта|моя медкарта|емиас)(?=\n)/.test(text) &&
  !/(?<![а-я])(?:комиссариат|р?вк(?![а-я])|первоначальн[а-я]{2,3} уч[её]т)/.test(text) &&
  /(?<![а-я])(?:вы записаны|ваши записи|запись к врачу|записаться к врачу|диспансеризаци[а-я])(?![а-я])/.test(text) &&
  !/военк|военн[а-я]{2,3} комиссар|воинск|призыв|повестк|мобилиз|(?<![а-я])вв?к(?![а-я])|сборн[а-я]{2} пункт|надлежит|явит|вызыва|временн[а-я]{2} мер|выезд|освидетельствовани[а-я](?! водител)|постановк[аеи] на (?:[а-я]{6,16} )?учет/.test(
    text.replace(PAPER_FOR, ' '),
  );
const PAPER_FOR =
  /(?<![а-я])(?:заключение|справка|выписка|направление) (?:для|в) (?:призывн[а-я]{2,3} комисси[а-я]|военкомат[а-я]?) от \d/g;
/** What a clinic asks to be shown. */
const PAPERS = /военн[а-я]{2,3} билет[а-я]{0,2}|документ[а-я]{0,2} воинского учета/g;

/** A meeting whose agenda names the commissariat; a doctor's appointment whose paper the commissariat will ask for. */
export const callsNobody = (signals: Signals, text: string): boolean =>
  isOfOwners(text) ||
  isOfParents(text) ||
  isOfEmployer(text) ||
  isOfClinic(text) ||
  (isCourtSummons(text) && signals.sum('scam') === 0) ||
  (signals.sum('agenda') >= (signals.namesSubject ? 4 : 1) &&
    signals.sum('summons') < 2.6 &&
    BESIDE_AGENDA.every((group) => signals.sum(group) < PLAINLY)) ||
  (signals.has('other.doctor') && signals.has('other.paper_for'));
/** What a meeting’s agenda does not speak of: a warning or a posted summons above it is one. */
const BESIDE_AGENDA = ['restriction_warning', 'restriction_imposed', 'summons_electronic_notification'] as const;
const PLAINLY = 4;

import { type NormalText, rangeOf } from '../normalise/index';
import { isSame, overlap } from '../spans';
import type { PlainDate, Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import { isHour, isOfPosting } from './choose';
import { isDayOfService } from './limit-days';
import { isCalledLast, isOfClosing, isOfOpening } from './limit-words';
import { isNearCall, isOthersLine, isStamp } from './lines';
import { hasHouse, isRoom, isToComeTo } from './place-choice';
import { appearScore, NEVER, type RuleReading } from './rules';
import { isAfter, sendingDays } from './sending-days';

/** Whose days, hours and places may be those of the notice. Ranges are of the normal text. */
export interface Whose {
  /** False for the day a message came and for that of another office. */
  isDay(range: Span): boolean;
  /** False for the hour a message came. */
  isHour(range: Span): boolean;
}

/** The day of posting, where it is over; else null. */
const pastPosting = (normal: NormalText, { fields: { postedOn } }: RuleReading, today: PlainDate): Span | null =>
  postedOn?.day && postedOn.day < today ? rangeOf(normal, postedOn) : null;

/** «Размещена повестка № 5 30 ноября. Явитесь 7 декабря»: a word of coming leads to a day ahead. */
const isCalledAhead = (text: string, { dates }: RuleReading, today: PlainDate): boolean =>
  dates.some(
    (date) =>
      !date.weak &&
      isAfter(date, today) &&
      COMES.test(
        text
          .slice(Math.max(0, date.start - 60), date.start)
          .split(/[.!?\n] ?/)
          .at(-1) ?? '',
      ),
  );
const COMES = /(?<![а-я])(?<!не )(?:явит|явк|прибыт|прибуд|придите|подойдите)/;

/**
 * Days and hours of a message's own coming, of documents and of other offices are none of a notice, whoever chooses.
 * Elsewhere than in a call the rules take any date and any office for the day and the place.
 */
export function whoseIn(
  normal: NormalText,
  { kind, rules, today }: { kind: NoticeKind; rules: RuleReading; today: PlainDate },
): Whose {
  const called = CALLING.has(kind);
  const isCall = called && kind !== 'summons_electronic_notification';
  const isSent = sendingDays(kind, { dates: rules.dates, today });
  const isAheadIn = (range: Span): boolean => rules.dates.some((date) => overlap(date, range) && isAfter(date, today));
  const posted = pastPosting(normal, rules, today);
  const calledAhead = posted !== null && isCalledAhead(normal.text, rules, today);
  const isOfSending = (text: string, range: Span): boolean =>
    isSent(text, range) || (calledAhead && overlap(posted, range) && !isAheadIn(range));
  // «09:12 Поликлиника», «Билеты на субботу»: another message of the list.
  const hasDay = (range: Span): boolean => rules.dates.some((date) => !date.weak && isInLine(normal.text, date, range));
  const isOurs = (range: Span): boolean =>
    kind !== 'summons_electronic_notification' ||
    ((isNearCall(normal.text, range) || hasDay(range)) && !isOthersLine(normal.text, range, true));
  // «Не позднее 18 декабря: военкомат открыт с 7 по 11»: where no last day is named those are the days to come on.
  const hasLastDay = rules.dates.some(
    (date) =>
      !date.weak && isAfter(date, today) && AT_LATEST.test(normal.text.slice(Math.max(0, date.start - 12), date.start)),
  );
  // «18 декабря начнут действовать ограничения»: nobody is to come then.
  const ofMeasures = kind === 'restriction_warning' ? rules.fields.actDays.map((one) => rangeOf(normal, one)) : [];
  return {
    isDay: (range) =>
      !isOfAnotherVisit(normal.text, range) &&
      !ofMeasures.some((one) => overlap(one, range)) &&
      !/(?<![а-я])истека[ею]т "?$/.test(normal.text.slice(Math.max(0, range.start - 14), range.start)) &&
      saysWhen(normal.text.slice(range.start, range.end)) &&
      (isOurs(range) ||
        (!isOthersLine(normal.text, range, true) && rules.dates.some((date) => !date.weak && overlap(date, range)))) &&
      !isOfSending(normal.text, range) &&
      !isDayTakenBack(normal.text, range) &&
      !isOfClosing(normal.text, range) &&
      !(hasLastDay && isOfOpening(normal.text, range)) &&
      !isOfCalendar(normal.text, range) &&
      !NOT_OF_CALL.test(normal.text.slice(Math.max(0, range.start - 60), range.start)) &&
      !isDayMissed(normal.text, range) &&
      !(!isCall && isCalledLast(normal.text, range.start)) &&
      !isDayOfService(normal.text, range) &&
      (!(isDayOfPaper(normal.text, range) || isDayOfHead(normal.text, range)) || isAheadIn(range)) &&
      !(!called && RECEIVES.test(normal.text.slice(Math.max(0, range.start - 24), range.start))) &&
      !(!called && WEEK.test(normal.text.slice(range.start, range.end + 16))) &&
      !MEASURES_FROM.test(normal.text.slice(Math.max(0, range.start - 70), range.start + 3)) &&
      !END_OF.test(normal.text.slice(Math.max(0, range.start - 40), range.start)) &&
      !(isInBrackets(normal.text, range) && (isWritten(normal.text, range) || !isAheadIn(range))) &&
      (called || !isOthersLine(normal.text, range, true)),
    isHour: (range) =>
      !isOfAnotherVisit(normal.text, range) &&
      isOurs(range) &&
      !isOfPosting(normal, range, { dates: rules.dates, isOfSending }) &&
      !CAME.test(normal.text.slice(Math.max(0, range.start - 16), range.start)) &&
      !(!isCall && OFFICE_HOURS.test(normal.text.slice(Math.max(0, range.start - 30), range.start))) &&
      !(kind === 'summons_electronic_notification' && PUBLISHED.test(normal.text.slice(range.end, range.end + 40))) &&
      !isTakenBack(normal.text, range) &&
      !(posted !== null && isRightBehind(normal.text, posted, range)) &&
      !isOfChat(normal.text, range) &&
      !(
        isInBrackets(normal.text, range) &&
        (isWritten(normal.text, range) || !isAheadIn({ start: range.start - DAY_IN_STAMP, end: range.end }))
      ) &&
      !OF_DESK.test(beforeHour(normal.text, range)) &&
      !LUNCH.test(normal.text.slice(Math.max(0, range.start - 30), range.start)) &&
      !CLOSING.test(normal.text.slice(Math.max(0, range.start - 30), range.start + 2)) &&
      !HELP_LINE.test(normal.text.slice(Math.max(0, range.start - 60), range.end)),
  };
}

const AT_LATEST = /(?<![а-я])не поз(?:днее|же) $/;
/** «Размещена повестка № 5512 30 ноября в 10:00»: the hour of the day before it. */
const isRightBehind = (text: string, { end }: Span, { start }: Span): boolean =>
  start >= end && start - end <= 8 && !/[.\n;]/.test(text.slice(end, start));

/** «… дом 11а, окно 3. 14:06» where other lines end so too: when each line of a chat was written. */
const isOfChat = (text: string, { start, end }: Span): boolean =>
  /(?:[а-я]{4}|\d)[.!?][ \n]$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^ ?(?:\n|$)/.test(text.slice(end, end + 2)) &&
  !/\d\.\d|(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]*|(?<![а-я])г\./.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  (text.match(/(?:[а-я]{4}|\d)[.!?][ \n]\d{1,2}:\d\d(?= ?(?:\n|$))/g) ?? []).length >= MANY_LINES;
const MANY_LINES = 3;

/** «12 декабря - вывоз крупногабарита / 20 декабря - день рождения мамы»: lines of a calendar that call to nothing. */
const isOfCalendar = (text: string, { start, end }: Span): boolean => {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from, `${text}\n`.indexOf('\n', end));
  if (from !== start || !CALENDAR_LINE.test(line)) return false;
  const above = text.slice(0, from).trimEnd().split('\n');
  while (/^ ?\d{1,2} [а-я]{3,8}[^\n]* - /.test(above.at(-1) ?? '')) above.pop();
  return !CALLS_BELOW.test(above.at(-1) ?? '') && text.split('\n').filter((one) => CALENDAR_LINE.test(one)).length >= 2;
};
/** «Явиться дважды, ул. Лесная, д. 4:» above such lines. */
const CALLS_BELOW = /:\s*$|(?<![а-я])(?:явит|явк|прибы|прибуд|вызыва|вызов|повестк)/;
const CALENDAR_LINE =
  /^ ?\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?: 20\d\d)?(?: ?(?:г\.|года))? - (?=["а-я])(?![^\n]*(?:каб|явк|явит|прибы|вызов|вызыва|повестк|воен|призыв|комисси|медосмотр|освидет|сбор|отправк|сверк|(?<![а-я])жд[её]|анализ|врач|терапевт|хирург|невролог|окулист|обследован|постановк|учет|тестир|отбор|прием))[^\n]{3,60}$/;

/** «По состоянию на 3 декабря вы состоите на учёте», «вы вошли 3 декабря», «напомним за день: 14 декабря в 9:00». */
const NOT_OF_CALL = new RegExp(
  `(?<![а-я])(?:${[
    '(?:по состоянию|данные|сведения|информация|актуальн[а-я]{1,3}) на',
    '(?:вы )?вошли(?: в [а-я]{4,10})?|последний вход(?: выполнен)?:?|вход выполнен:?',
    '(?:напомним|пришлем напоминание|напоминание (?:придет|будет|пришлем))(?: вам)?(?: об? [а-я]{3,10})?(?: (?:еще раз))?(?: (?:накануне|за (?:день|сутки|час|два часа))):?',
  ].join('|')}) (?:в )?$`,
);

/** «Секретарь комиссии принимает во вторник и четверг». */
const RECEIVES = /(?<![а-я])принима[ею]т (?:во? |по )?$/;

/** «Явка 01.12 не отмечена»: the day on which one did not come. */
const isDayMissed = (text: string, { start, end }: Span): boolean =>
  /(?<![а-я])явка (?:на |по повестке )?(?:назначенная на )?$/.test(text.slice(Math.max(0, start - 40), start)) &&
  /^(?: ?(?:г\.?|года))? не (?:отмечена|состоялась|зафиксирована|подтверждена)(?![а-я])/.test(
    text.slice(end, end + 40),
  );

/** «К месту сбора следует прибыть» was tagged as a day and says none. */
/** «Отправка: час» is a label and no day. */
const saysWhen = (words: string): boolean => SAYS_WHEN.test(words) && !/^\s*час[аы]?\s*$/.test(words);
const SAYS_WHEN =
  /\d|[ivx]{2,}|день|дн[яюей]|дат[аыеу]|срок|числ|сутк|недел|месяц|завтра|сегодня|вчера|понед|вторн|втор-|сред[ауы]|четв|пятн|субб|воскр|янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|перв|втор|трет|шест|седьм|восьм|девят|десят|(?:над|д)цат|утр|вечер|час|когда|(?<![а-я])(?:пн|вт|ср|чт|пт|сб|вс)(?![а-я])|нынче|пят[оы]|(?<![а-я])(?:пон|пнд|втр|срд|чтв|птн|сбт)(?![а-я])|указан|назначен|povest|dek|yan|[a-z]{3}/;

/**
 * «10 декабря в 15:00 вам нужно быть у стоматолога. 14 декабря явиться в военкомат»: a sentence without a word of the
 * service, beside one that calls to a commissariat on its own day.
 */
function isOfAnotherVisit(text: string, { start, end }: Span): boolean {
  const own = `${before(text, start)}${text.slice(start, end)}${behind(text, end)}`;
  return VISIT.test(own) && !OF_SERVICE.test(own) && PLAIN_CALL.test(text);
}
const before = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(EDGE)
    .at(-1) ?? '';
const behind = (text: string, at: number): string => text.slice(at, at + CLAUSE).split(EDGE)[0] ?? '';
const CLAUSE = 120;
const EDGE = /\n|[.!?](?=\s[а-яё\d])/;
const VISIT = /(?<![а-я])(?:(?:нужно|надо|необходимо) быть|вы записаны|вас ждут)(?![а-я])/;
const OF_SERVICE =
  /воен|воинск|комисс|призыв|повестк|пункт|сборн|явит|прибы|(?<![а-я])рвк|мобилиз|адрес|(?<![а-я])(?:ул|д)\./;
const DAY = '(?<![\\d.])\\d{1,2}(?:\\.[01]\\d| (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))';
const TO_OFFICE =
  '(?:явиться|явитесь|прибыть|прибудьте|вызваны|явка) (?:[а-я]{2,8} )?в (?:[а-я]{4,14} )?(?:военкомат|военный комиссариат)';
/** «Явиться в военкомат 14 декабря», «14 декабря явиться в военкомат», «явиться 14 декабря в военкомат». */
const PLAIN_CALL = new RegExp(
  [
    `(?<![а-я])${TO_OFFICE}(?![а-я])[^.!?\\n]{0,20} ${DAY}`,
    `(?:^|[.:!?\\n] ?)(?:[а-я]{2,8} ){0,2}${DAY}[а-я]{0,6}(?: [а-я]{2,8}){0,2} ${TO_OFFICE}`,
    `(?<![а-я])(?:явиться|явитесь|прибыть|прибудьте) ${DAY}[а-я]{0,6}(?: \\d{4}(?: года)?)? в (?:военкомат|военный комиссариат)`,
  ].join('|'),
);

/** Two spans of one line. */
const isInLine = (text: string, one: Span, two: Span): boolean =>
  !text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start)).includes('\n');

/** «Военный комиссариат, ул. Мира, д. 8, вызывает вас»: where the sender sits. */
const WRITES = /^,? ?(?:вызыва|приглаша|сообща|уведомля|извеща|направля)[еюя]т/;
/** «Получено утром», «вчера в 12:30». */
const CAME = /(?<![а-я])(?:(?:получен|прислан|отправлен|доставлен|поступил)[аоы]?|говорили в|вчера(?: в)?) $/;
/** «Часы работы: с 9:00 до 18:00»: where nobody is told to come, nobody’s hour. */
const OFFICE_HOURS = /(?<![а-я])(?:часы|режим|график|время) (?:работы|приема)[^\n]{0,12}$/;
/** «24.11.2026 в 17:30 опубликована повестка». */
const PUBLISHED = /^,? (?:была )?(?:опубликован|размещен|сформирован|направлен|загружен|внесен|подписан)/;
/** «Дата оформления 26.11.2026», «Заявление МО-2026-558130 от 03.11.2026», «Зарегистрировано / 10.11.2026»: of a paper alone. */
export const isDayOfPaper = (text: string, { start }: Span): boolean =>
  OF_PAPER.test(text.slice(Math.max(0, start - PAPER), start));
/** Units in which a paper and its number stand. */
const PAPER = 48;
const OF_PAPER =
  /(?<![а-я])(?:дата (?:оформления|составления|печати|документа|письма|подачи)|(?:заявление|обращение|ходатайство) (?:было )?(?:подано|принято|поступило|зарегистрировано)):?\s$|(?<![а-я])(?:зарегистрировано|передано в призывную комиссию|принято к рассмотрению)\n$|(?:^|\n)заявление:?\s[а-я\d/-]{4,20} от $/;
/** «Военный комиссариат Царицынского района, 29 ноября 2026 года», «Единый реестр, 29.11.2026»: when the letter was written. */
const isDayOfHead = (text: string, { start, end }: Span): boolean =>
  OF_HEAD.test(text.slice(Math.max(0, start - 140), start)) &&
  /^(?: ?(?:г\.?|года))?(?:,? (?:исх\. ?|запрос |письмо )?№ ?[^ \n]{1,16})?\s*(?:\n|$)/.test(text.slice(end, end + 36));
const OF_HEAD =
  /(?:^|\n)[^\n.:;!?]{0,20}(?:комиссариат|военкомат|комисси[яи]|реестр|госуслуги|минобороны)(?![а-я])(?:(?!явк|явит|прибы|жд[её]т|вызыва|приглаша)(?:[^\n.:;!?]|(?<= г)\.)){0,90},\s$/;
/** «Понедельник - пятница с 9:00 до 18:00»: the days on which an office is open. */
const WEEK =
  /^(?:с )?(?:понедельник|пн|вторник|вт)[а-я]{0,2}\.? ?(?:-|по) ?(?:сред|ср|четв|чт|пятн|пт|субб|сб|воск|вс)/;
/** «Меры вступят в силу 28 декабря». */
const MEASURES_FROM =
  /(?<![а-я])(?:мер[ыа]|ограничени[яе]|запрет[ыа]?)(?![а-я])[^.,;\n\d]{0,30} (?:вступ[а-я]{1,3} в силу|начнут действовать|начнет действовать|будут введены|введут|применят) (?:с )?[^а-я]{0,3}$/;
/** «Срок её окончания: 15 октября 2028 года»: of a deferment. */
const END_OF =
  /(?<![а-я])(?:срок|дата|день) (?:ее |его )?окончани[яе][^\n:.;]{0,30}(?::| -)? ?$|(?<![а-я])окончание (?:отсрочки|приема|действия|призыва)[^\n:.;]{0,20}(?::| -)? ?$/;
/** «[26.11, 21:14] Папа: явка завтра»: when a line of a chat was written. */
const isInBrackets = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[> ]{0,4}\[[^\]\n]{0,12}$/.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[^[\n]{0,14}\] /.test(text.slice(end, end + 16));
/** «… ] Мама: »: somebody wrote it then, whatever day that is. */
const isWritten = (text: string, { end }: Span): boolean =>
  /^[^[\n]{0,14}\] (?!военк|военн|медк|комисси|повестк|явка)[а-я]{2,16}(?: [а-я]{2,16})?: /.test(
    text.slice(end, end + 60),
  );
/** Units of the day before its hour, in a stamp. */
const DAY_IN_STAMP = 12;
/** What stands before an hour and its preposition. */
const beforeHour = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 40), start) + (/^(?:до|после|с|к|в) /.exec(text.slice(start, end))?.[0] ?? '');
const NOT = /(?<![а-я])не (?:в |к |на |с )?$/;
/** «Явка не 8 декабря, а 7 декабря». */
const isDayTakenBack = (text: string, { start, end }: Span): boolean =>
  NOT.test(text.slice(Math.max(0, start - 12), start)) &&
  /^[^.!?;\n]{0,16},? а [^.!?;\n]{0,12}\d/.test(text.slice(end, end + 40));
/** «Не в 16:00, а в 10:00», «прежнее (9:00) не действует», «приходить после 17:00 звонком»: an hour that is none. */
function isTakenBack(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 80);
  return (
    (NOT.test(`${before}${/^(?:в|к|на|с) /.exec(text.slice(start, end))?.[0] ?? ''}`) &&
      /^[^.!?;\n]{0,20},? (?:а|но) [^.!?;\n]{0,28}?(?<!\d)(?:\d{1,2}(?:[:.-]\d\d| час)|к [а-я]{4,12}и(?![а-я])|\d{1,2}(?= (?:декабр|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр)))/.test(
        after,
      )) ||
    /(?<![а-я])вместо $/.test(before) ||
    /(?<![а-я])окончание(?: [а-я]{4,12}){0,2}(?: в)? $/.test(
      `${before}${/^(?:в|до) /.exec(text.slice(start, end))?.[0] ?? ''}`,
    ) ||
    /^\)?,? (?:больше )?не (?:действует|действительно|актуально)(?=\s?(?:[.;!]|,(?! если)|\n|$))/.test(after) ||
    (/^\d|^между/.test(text.slice(start, end)) &&
      /^(?:-\d{1,2}[:.]\d\d)?(?: и \d{1,2} час[а-я]{1,3})? (?:обед(?! с собой)|перерыв|открывается|приема нет|закрыт)/.test(
        after,
      ))
  );
}
/** «Обед с 13 до 14». */
const LUNCH = /(?<!(?:^|[^а-я])в )(?<![а-я])(?:обед|перерыв)(?: на обед)?:? (?:с )?$/;
/** «Приём открыт с 10:00, закрывается в 12:30»: by then it is too late. */
const CLOSING =
  /(?<![а-я])(?:закрыва|заканчива|оканчива|заверша|прекраща)[а-я]{0,5}(?: [а-я]{4,12})?:? (?:(?:в|к|на|ровно в) ?)?\d?\d?$/;
/** «Вахта выдаёт лист до 22:00», «позвоним после 17:00». */
const OF_DESK =
  /(?<![а-я])(?:(?:выда[ею]т|работа[ею]т|открыт[аоы]?|принима[ею]т)[^\n.;]{0,20} до |(?:звон|позвон)[а-я]{2,5} (?:после|с|до) )$/;
/** «Тел. 8 495 679-00-00 с 9:00 до 18:00»: when somebody answers there. */
const HELP_LINE =
  /(?<![а-я])(?:тел\.|телефон[а-я]{0,2}|справк[аи]|справок|справочн[а-я]{2}|горяч[а-я]{2,3} лини[яию]|колл-центр[а-я]?)[^а-я\n]{0,30}(?:ежедневно,? )?(?:(?:с|до) [^а-я\n]{0,16}(?:до [^а-я\n]{0,8})?|\d[:.]\d\d ?- ?\d{1,2}[:.]\d\d)$/;

/** Whether a phrase may be chosen anew for a field where the rules chose `own`: both ranges of the normal text. */
export function isOpen(
  field: 'date' | 'time' | 'place',
  normal: NormalText,
  finds: { kind: NoticeKind; rules: RuleReading; today: PlainDate },
  own: Span | null,
): (range: Span) => boolean {
  const { text } = normal;
  const { rules, today } = finds;
  const whose = whoseIn(normal, finds);
  const days = rules.dates.filter(({ weak }) => !weak);
  if (field === 'time')
    return (range) => whose.isHour(range) && isHour(text, range) && !days.some((day) => overlap(day, range));
  if (field === 'place') {
    // An address is not given up for the name of an office, nor for a part of it.
    const house = own !== null && hasHouse(text, own) ? own : null;
    // A room alone is in the office that is named.
    const isNamed = own !== null && !isRoom(text, own);
    const isLess = (range: Span): boolean =>
      house !== null &&
      (!hasHouse(text, range) || (range.start >= house.start && range.end <= house.end && !isSame(range, house)));
    return (range) =>
      isToComeTo(text, range) &&
      !isLess(range) &&
      !(isNamed && isRoom(text, range)) &&
      !WRITES.test(text.slice(range.end, range.end + 24)) &&
      !isOthersLine(text, range, true);
  }
  const event = rules.fields.date?.role === 'event' ? rangeOf(normal, rules.fields.date) : null;
  const ofMeasures = CALLING.has(finds.kind) ? [] : rules.fields.actDays.map((day) => rangeOf(normal, day));
  return (range) => {
    // The day on which a ban began is no day to appear.
    if (ofMeasures.some((day) => overlap(day, range))) return false;
    if (!whose.isDay(range) || isStamp(text, range) || (event && overlap(range, event))) return false;
    const date = rules.dates.find((one) => overlap(one, range));
    return !date || isAfter(date, today) || appearScore(text, date) > NEVER;
  };
}

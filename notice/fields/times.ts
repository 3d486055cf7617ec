import { compile, type Match, matches } from '../pattern';
import { overlap } from '../spans';
import { isOfPhone } from './dates';
import { clock, HALF_HOURS, hourOf, spoken, written } from './hour-words';

/** A time of day in the normal text. */
export interface TimeMatch {
  start: number;
  end: number;
  clock: string | null;
  weak: boolean;
}

const HALF = '(?: ?(утра|дня|вечера|ночи))?';
const MSK = '(?: ?(?:по )?(?:мск|московскому времени))?';
const PREP = '(?:‹(?:в|к|с|на|до|ко) )?';
const RANGE = compile(
  `‹(?:(?:(?:пн|вт|ср(?!ок)|чт|пт|сб|вс)|понедельник~|ежедневно|будни)[^\\n\\d]{0,14})(\\d{1,2})(?:[:.-](\\d\\d))? ?(?:-|до|по) ?(\\d{1,2})(?:[:.-]\\d\\d)?(?!\\d)`,
);
/** «с 9:00 до 13 часов»: a sign or a word shows that it is of hours. */
const FROM_TO = compile(
  `‹с (\\d{1,2})(?:[:.-](\\d\\d))?(?: ?час~| ?ч\\.?)? до (\\d{1,2})(?:[:.-](\\d\\d)| ?час~| ?ч(?:\\.|›))`,
);
/** «с 9 до 13»: hours in which one may come; no «с 9 до 13 декабря». */
const BARE_RANGE = compile(
  `‹с ([01]?\\d|2[0-3]) до ([01]?\\d|2[0-4])›(?![:.]\\d)(?! ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|числ|лет|год|дн|мес|руб|%|тыс|страниц|этаж|класс))`,
);
/** «9:00-13:00», «9.00-13:00»: the same with minutes. */
const CLOCKS = compile(
  `(?<![\\d.,:/-])([01]?\\d|2[0-3])(?:([:.])([0-5]\\d) ?- ?(?:[01]?\\d|2[0-4])\\2[0-5]\\d|[.](00|15|30|45) ?- ?(?:[01]?\\d|2[0-4]):[0-5]\\d|:([0-5]\\d) ?- ?(?:[01]?\\d|2[0-4])[.][0-5]\\d)(?!\\d|[.:]\\d)`,
);
/** «Между 9 и 11 часами»: from the first on. */
const BETWEEN = compile(
  '‹между ([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))? и (?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d| час[а-я]{1,3})',
);
/** «8:ЗО», «9:oo», «11.OO» after a scanner. */
const SCANNED = compile('‹(?:(?:в|к) )?([01]?[\\dоo]|2[0-3])[:.-]([0-5зоo][оo]|[зо]\\d)›');
const CLOCK = compile(
  `${PREP}(?<![\\d.,:/-])([01]?\\d|2[0-4])(:|-)([0-5]\\d)(?!\\d|:\\d|-\\d|\\.\\d\\d)(?: ?(?:час~|ч\\.|ч›))?${HALF}${MSK}`,
);
const DOTTED = compile(
  `‹(?:в|к|ко|на|время:?|времени:?|часы:?) ?([01]?\\d|2[0-4])\\.([0-5]\\d)(?!\\d|\\.\\d)(?: ?(?:час~|ч\\.|ч›))?${HALF}${MSK}`,
);
const HOURS = compile(
  `${PREP}(?<![\\d.,:/-])"?([01]?\\d|2[0-4])"?(?: ?\\([а-я ]{2,20}\\))? ?(?:час(?:ам|ов|а|у|\\.)?|ч\\.?)(?![а-я/])(?: ?"?([0-5]?\\d)"?(?: ?\\([а-я ]{3,24}\\))? ?(?:мин(?:ут~|\\.)?|м\\.))?${HALF}${MSK}`,
);
/** «ll:00» after a scanner. */
const SCANNED_HOUR = compile('(?<![a-zа-я\\d])(?:(?:в|к) )?(1|l|)l:([0-5]\\d)›');
/** «Час — 13», «Часы: 14-16», «Время: 15 / 00», «Час: 11 / Минуты: 30»: rows of a form. */
const LABELLED = compile(
  '(?:(?<=^|[\\n.;,|(]\\s?)(?:час(?:ы)?(?: явки| приема)?|время(?: явки| начала| прибытия)?|во сколько|начало(?: в)?)):?\\s?[-:]?\\s?([01]?\\d|2[0-3])(?: ?/ ?([0-5]\\d)| [:-] ([0-5]\\d)| (00|15|30|45)|[,;.]?\\s?мин(?:\\.|ут[аы]?)?:?\\s?-?\\s?([0-5]?\\d)| ?- ?(?:1?\\d|2[0-4]))?(?=\\s?(?:$|[\\n;|)]|[.,](?!\\d)|каб|окно|зал|военк|ком(?:н|\\.)|этаж|до \\d|утра|дня|вечера|адрес|мест))',
);
/** «К 9ч30». */
const HOUR_SHORT = compile(`${PREP}(?<![\\d.,:/-])([01]?\\d|2[0-3]) ?ч\\.? ?([0-5]\\d)(?![\\d.:]| ?м(?:ин|\\.))`);
/** «Через 2 часа», «в течение 3 часов»: how long something takes. */
const LASTING =
  /(?:через|течение|длит[а-я]{0,4}|занима[а-я]{2,3}|более|менее|около|примерно|за|каждые|спустя|еще|минимум|ожидани[ея]) $/;
const PLAIN = compile(`(?<!\\d )‹(?:(?:в|к) )?([01]?\\d|2[0-4])(?:-?(?:ти|ми|и))? (утра|дня|вечера|ночи)›`);
const BARE_DOTTED = compile(
  '(?:(?<![\\d.,:/-])|(?<=\\.\\d\\d\\.\\d{2,4}-))(0?[6-9]|1\\d|2[0-3])\\.(00|15|20|30|40|45|50)(?!\\d|\\.\\d)(?! ?(?:коап|ук|фз|руб|%|стать))(?: ?- ?(?:1\\d|2[0-3])\\.[0-5]\\d)?',
);
/** «0830 плац», «1400»: an hour as soldiers write it. */
const FOUR_FIGURES = compile(
  '‹(0[4-9]|1\\d|2[0-3])(00|15|30|45)›(?= ?(?:ч|,|\\.|\\n|плац|на|у|возле|(?:в )?(?:вк›|рвк›|овк›|военк|ул›|каб›))|$)',
);
const HALF_PAST = compile('‹(?:в|к) половин[еу] ([а-я]{3,12}ого|[а-я]{5,10}его)›(?: (утра|дня|вечера|ночи))?');
const HALF_SPOKEN = compile('‹(?:в |к )?пол-?([а-я]{3,12}(?:ого|его))›(?: (утра|дня|вечера|ночи))?');
/** «Без четверти десять», «в четверть одиннадцатого». */
const QUARTER_TO = compile(
  `‹без (четверти|пяти|десяти|пятнадцати|двадцати) (час|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать)›(?: (утра|дня|вечера))?`,
);
const QUARTER_PAST = compile('‹(?:в |к )?четверт[ьи] ([а-я]{3,12}ого|[а-я]{5,10}его)›(?: (утра|дня|вечера))?');
const NOON = compile('‹(?:в |к )?(?:полдень|полудню)›(?! и)');
const LOOSE = compile(
  '‹(?:до обеда|после обеда|с утра(?! до)|утром|к открытию|в первой половине дня|во второй половине дня|на большой перемене|большая перемена|в (?:большой|обеденный) перерыв|после (?:пар|уроков|занятий|(?:перв|втор|треть|четверт)[а-я]{1,2} пары)|в (?:приемные часы|часы приема)|в течение дня)›',
);
/** «в 15/00», «в 9 : 30», «в 15 00»; no «в 9 00 руб». */
const WITH_SLASH = compile(
  '‹(?:в|к) ([01]?\\d|2[0-3])(?:(?:/| : )([0-5]\\d)| (00|15|30|45))(?![\\d/:.])(?! ?(?:руб|₽|тыс))',
);
/** «11 дек 9 00»: an hour right after its day, with no sign between. */
const SPACED = compile(
  '(?<=(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я.]{0,6}(?:,? | в | к ))([01]?\\d|2[0-3]) (00|15|30|45)›(?! ?(?:руб|шт|₽))',
);
/** «Во сколько — 9». */
const AT_WHAT_HOUR = compile('‹во сколько(?: быть| явиться| прийти)? ?[-:]? ?([01]?\\d|2[0-3])(?![\\d.:/-])');
const BARE = compile(
  `‹(?:к) ([01]?\\d|2[0-3])(?:-(?:ти|ми|и)›)?(?![\\d.:/-]| : \\d|[а-я]| ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|год|дн|числ|раб|кален|каб|окн|подъезд|корпус|дому))`,
);
const AT_HOUR = compile(
  `‹в ([01]?\\d|2[0-3])(?![\\d:/-]|\\.\\d| : \\d|[а-я]| ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|год|дн|числ|раб|кален|каб|отдел|школ|этаж))`,
);
const SPELT = compile(
  `‹(?:(?:в|к|ко) )?(час|двум|два|трем|три|четырем|четыре|пяти|пять|шести|шесть|семи|семь|восьми|восемь|девяти|девять|десяти|десять|одиннадцати|одиннадцать|двенадцати|двенадцать)(?: (?:часам|часов|часа|час))?(?: (утра|дня|вечера|ночи))?›`,
);
const HOUR_WORD =
  'час[ау]?|дв[ауе]м?х?|тр[иеё][мх]?|четыр[её]?[емхь]{0,2}|пят[ьи]|шест[ьи]|сем[ьи]|вос[её]?м[ьи]|восьми|девят[ьи]|десят[ьи]|одиннадцат[ьи]|двенадцат[ьи]|(?:три|четыр|пят|шест|сем|восем|девят)надцат[ьи]';
/** «с двух до пяти». */
const SPELT_RANGE = compile(`‹с (${HOUR_WORD})(?: утра)? до (?:${HOUR_WORD}|обеда|вечера)(?: часов| дня| вечера)?›`);
const SPELT_MINUTES = compile(
  `‹(?:(?:в|к|ровно в) )?(${HOUR_WORD})(?: час[а-я]{0,3})? (ноль[ -]ноль|пятнадцать|пятнадцати|(?:двадцать|тридцать|сорок|пятьдесят|двадцати|тридцати|сорока|пятидесяти)(?: пять| пяти)?)(?: минут[а-я]?)?(?: (утра|дня|вечера|ночи))?›`,
);
const MINUTES_TO: Record<string, number> = { пя: 5, де: 10, дв: 20 };
const MINUTES: Record<string, number> = {
  ноль: 0,
  пятнадцат: 15,
  двадцат: 20,
  тридцат: 30,
  сорок: 40,
  пятьдесят: 50,
  пятидесят: 50,
};
const NAMED = compile(
  '‹в (?:указанн~|назначенн~|установленн~)(?: в ней| место и)? (?:место и )?врем[яе]~›|‹в (?:место и время|время и место)[^\\n]{0,30}указанн~|‹(?:в|к) (?:часы|часу|час|время),? (?:указанн|проставленн|вписанн|обозначенн|названн)[а-я]{2,3}(?: во? [а-я]{2,12})?|‹(?:в )?часы? (?:работы|приема)…\\d',
);
/** «8 декабря, 11-45»: what stands right after a day. */
const AFTER_DAY =
  /(?:(?:янв|фев|апр|июн|июл|авг|сен|окт|ноя|дек)[а-я.]{0,6}|март[а]?|мая|\d{4}(?: ?г(?:\.|ода)?)?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|(?:^|[^а-я])(?:пн|вт|ср|чт|пт|сб))\)?,? $|(?:^|[^а-я])(?:к|во?|час(?: явки)?|время(?: явки)?|во сколько):? $/;

/** What the words of a match say; `start` where the hour begins behind the first of them. */
interface Told {
  clock: string | null;
  weak?: boolean;
  start?: number;
}
/** What a match of a pattern says, null where its words name no time of day. */
type Read = (match: Match, text: string) => Told | null;

/** An hour and its minutes, which may be left out, in the groups of these places. */
const inFigures =
  (hour: number, minutes: readonly number[], weak = false): Read =>
  ({ groups }) => ({
    clock: clock(Number(groups[hour]), Number(minutes.map((at) => groups[at]).find((one) => one !== undefined) ?? 0)),
    weak,
  });

const readRange: Read = (match, text) => (Number(match.groups[2]) <= 24 ? inFigures(0, [1], true)(match, text) : null);

const readScanned: Read = ({ groups }) => {
  const minutes = (groups[1] as string).replaceAll('з', '3').replaceAll(/[оo]/g, '0');
  const hour = (groups[0] as string).replaceAll(/[оo]/g, '0');
  return { clock: clock(Number(hour), Number(minutes)), weak: true };
};

/** «9-00» needs a preposition or round minutes; «2026-11» and «15-20» are other things. */
const readClock: Read = ({ start, end, groups }, text) => {
  const [hour, separator, minute, half] = groups;
  const told = { clock: clock(Number(hour), Number(minute), half) };
  if (separator !== '-') return told;
  const hasPreposition = /^(?:в|к|с|на|до|ко)\s/.test(text.slice(start, end));
  const isAfterDay = AFTER_DAY.test(text.slice(Math.max(0, start - 16), start));
  const isLed = hasPreposition || isAfterDay;
  const isRound = Number(minute) % 5 === 0;
  if (!(minute === '00' || minute === '30' || (isLed && isRound))) return null;
  const isAfterFigure = /\d\s$|[,;]\s?$/.test(text.slice(Math.max(0, start - 3), start));
  return isLed || isAfterFigure || minute === '00' ? told : null;
};

const readHours: Read = ({ start, groups: [hour = '', minute, half] }, text) => {
  if (LASTING.test(text.slice(Math.max(0, start - 24), start))) return null;
  return { clock: minute ? clock(Number(hour), Number(minute), half) : written(hour, half) };
};

const readQuarterTo: Read = ({ groups: [left = '', hour = '', half] }) => {
  const minutes = /^(?:четв|пятн)/.test(left) ? 45 : 60 - (MINUTES_TO[left.slice(0, 2)] ?? 0);
  // «Без десяти час» is before one.
  return { clock: spoken(hourOf(hour) - 1 || 12, minutes, half) };
};

/** So many minutes of the hour that the word goes to: «половина девятого» is half past eight. */
const intoHour =
  (minutes: number): Read =>
  ({ groups: [word = '', half] }) => {
    const hour = HALF_HOURS.findIndex((stem) => word.startsWith(stem));
    return hour >= 0 ? { clock: spoken(hour, minutes, half) } : null;
  };

const readSpeltMinutes: Read = ({ groups: [hour = '', words = '', half] }) => {
  const minutes = Object.entries(MINUTES).find(([stem]) => words.startsWith(stem));
  const five = / пят[ьи]$/.test(words) ? 5 : 0;
  return { clock: spoken(hourOf(hour), (minutes?.[1] ?? 0) + five, half), weak: true };
};

const readSpelt: Read = ({ start, end, groups: [word = '', half] }, text) => {
  const whole = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 50), start);
  // «Час уточните по телефону» names none.
  if (word === 'час' && !/^[вк]\s/.test(whole) && !half) return null;
  // «За три дня» is how long before.
  if (half === 'дня' && !/^(?:в|к|ко)\s|час/.test(whole)) return null;
  const isNamed = /час|утра|дня|вечера|ночи/.test(whole);
  // «к девяти» is a time after a day or a verb of coming; «пять» alone never is.
  const isLed =
    /^(?:в|к|ко)\s/.test(whole) &&
    /врем|явит|прибы|быть|числ|завтра|недел|втор|сред|четв|пятн|утра|ждут|жд[еу]м|ого |[.-]го |\d,? $/.test(before);
  return isNamed || isLed ? { clock: spoken(hourOf(word), 0, half), weak: !isNamed } : null;
};

const readBareDotted: Read = (match, text) =>
  /(?:ст|п|ч)\.? ?$|стать[а-я]{1,3} $|№ ?$|версия|(?:каб|кабинет[а-я]?|комн|ауд|окно|корп|стр)\.? ?$/.test(
    text.slice(Math.max(0, match.start - 14), match.start),
  )
    ? null
    : inFigures(0, [1], true)(match, text);

const readAtHour: Read = ({ start, end, groups: [hour = ''] }, text) => {
  const before = text.slice(Math.max(0, start - 22), start);
  const isAfterDay =
    /(?:ого|его|числа|[.-]го|\d|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|завтра|бря|ря|ля|ня|мая|та),? (?:ровно )?$/.test(
      before,
    );
  // «Приём в 9.», but «явка в 7 поликлинику».
  const isOfCall =
    /(?<![а-я])(?:прием|начало|явка|сбор) $/.test(before) &&
    (/^(?:[.,;!)\n]|$)/.test(text.slice(end, end + 2)) ||
      (Number(hour) > 5 &&
        /^ (?:военкомат|у |с паспорт|паспорт|в |на |по |натощак|утром|около|возле)/.test(text.slice(end))));
  return isAfterDay || isOfCall ? { clock: written(hour), weak: true } : null;
};

const readLabelled: Read = ({ start, end, groups: [hour = '', ...minutes] }, text) => {
  const minute = minutes.find((one) => one !== undefined);
  return {
    start: start + text.slice(start, end).search(/\d/),
    clock: minute ? clock(Number(hour), Number(minute)) : written(hour),
    weak: true,
  };
};

/** What is read in which order: the first row that takes words keeps them. */
const ROWS: readonly (readonly [pattern: RegExp, read: Read, most?: number])[] = [
  [RANGE, readRange],
  [FROM_TO, inFigures(0, [1], true)],
  [SCANNED, readScanned],
  [BETWEEN, inFigures(0, [1], true)],
  [CLOCKS, inFigures(0, [2, 3, 4]), 50],
  [CLOCK, readClock, 100],
  [DOTTED, ({ groups: [hour, minute, half] }) => ({ clock: clock(Number(hour), Number(minute), half) })],
  [HOUR_SHORT, inFigures(0, [1])],
  [HOURS, readHours],
  [QUARTER_TO, readQuarterTo],
  [QUARTER_PAST, intoHour(15)],
  [PLAIN, ({ groups: [hour, half] }) => ({ clock: clock(Number(hour), 0, half) })],
  [SPELT_RANGE, ({ groups: [hour = ''] }) => ({ clock: spoken(hourOf(hour), 0), weak: true })],
  [SPELT_MINUTES, readSpeltMinutes],
  [SPELT, readSpelt],
  [BARE_DOTTED, readBareDotted],
  [FOUR_FIGURES, inFigures(0, [1], true)],
  [HALF_PAST, intoHour(30)],
  [HALF_SPOKEN, intoHour(30)],
  [
    BARE_RANGE,
    ({ groups: [from = '', to] }) => (Number(from) < Number(to) ? { clock: written(from), weak: true } : null),
  ],
  [NOON, () => ({ clock: '12:00', weak: true })],
  [LOOSE, () => ({ clock: null, weak: true })],
  [AT_HOUR, readAtHour],
  [BARE, ({ groups: [hour = ''] }) => ({ clock: written(hour), weak: true })],
  [
    WITH_SLASH,
    ({ groups: [hour, ...minutes] }) => ({
      clock: spoken(Number(hour), Number(minutes[0] ?? minutes[1])),
      weak: true,
    }),
  ],
  [SPACED, inFigures(0, [1], true)],
  [AT_WHAT_HOUR, ({ end, groups: [hour = ''] }) => ({ start: end - hour.length, clock: written(hour), weak: true })],
  [
    SCANNED_HOUR,
    ({ groups: [first, minutes] }) => ({ clock: clock(first === '' ? 1 : 11, Number(minutes)), weak: true }),
  ],
  [LABELLED, readLabelled],
  [NAMED, () => ({ clock: null, weak: true })],
];

/** All times of day in the normal text, in the order of the text. */
export function findTimes(text: string): TimeMatch[] {
  const found: TimeMatch[] = [];
  for (const [pattern, read, most] of ROWS)
    for (const match of matches(pattern, text, most)) {
      const told = read(match, text);
      if (!told) continue;
      const span = { start: told.start ?? match.start, end: match.end };
      if (found.some((other) => overlap(span, other)) || isOfPhone(text, span.start)) continue;
      found.push({ ...span, clock: told.clock, weak: told.weak ?? false });
    }
  return found.sort((one, two) => one.start - two.start);
}

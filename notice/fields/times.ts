import { compile, matches } from '../pattern';
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
  `‹(?:(?:пн|вт|ср|чт|пт|сб|вс|понедельник~|ежедневно|будни)[^\\n\\d]{0,14})(\\d{1,2})(?:[:.-](\\d\\d))? ?(?:-|до|по) ?(\\d{1,2})(?:[:.-]\\d\\d)?(?!\\d)`,
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
const HOUR_SHORT = compile(`${PREP}(?<![\\d.,:/-])([01]?\\d|2[0-3]) ?ч\\.? ?([0-5]\\d)(?![\\d.:]| ?мин)`);
/** «Через 2 часа», «в течение 3 часов»: how long something takes. */
const LASTING =
  /(?:через|течение|длит[а-я]{0,4}|занима[а-я]{2,3}|более|менее|около|примерно|за|каждые|спустя|еще|минимум|ожидани[ея]) $/;
const PLAIN = compile(`(?<!\\d )‹(?:(?:в|к) )?([01]?\\d|2[0-4])(?:-?(?:ти|ми|и))? (утра|дня|вечера|ночи)›`);
const BARE_DOTTED = compile(
  '(?:(?<![\\d.,:/-])|(?<=\\.\\d\\d\\.\\d{2,4}-))(0?[6-9]|1\\d|2[0-3])\\.(00|15|20|30|40|45|50)(?!\\d|\\.\\d)(?! ?(?:коап|ук|фз|руб|%|стать))(?: ?- ?(?:1\\d|2[0-3])\\.[0-5]\\d)?',
);
/** «0830 плац», «1400»: an hour as soldiers write it. */
const FOUR_FIGURES = compile('‹(0[4-9]|1\\d|2[0-3])(00|15|30|45)›(?= ?(?:ч|,|\\.|\\n|плац|на|у|возле)|$)');
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

/** All times of day in the normal text, in order. */
export function findTimes(text: string): TimeMatch[] {
  const found: TimeMatch[] = [];
  const add = (match: { start: number; end: number }, value: string | null, weak = false): void => {
    if (found.some((other) => overlap(match, other))) return;
    if (isOfPhone(text, match.start)) return;
    found.push({ start: match.start, end: match.end, clock: value, weak });
  };
  for (const match of matches(RANGE, text).filter(({ groups }) => Number(groups[2]) <= 24))
    add(match, clock(Number(match.groups[0]), Number(match.groups[1] ?? 0)), true);
  for (const match of matches(FROM_TO, text))
    add(match, clock(Number(match.groups[0]), Number(match.groups[1] ?? 0)), true);
  for (const match of matches(SCANNED, text)) {
    const minutes = (match.groups[1] as string).replaceAll('з', '3').replaceAll(/[оo]/g, '0');
    const hour = (match.groups[0] as string).replaceAll(/[оo]/g, '0');
    add(match, clock(Number(hour), Number(minutes)), true);
  }
  for (const { start, end, groups } of matches(BETWEEN, text))
    add({ start, end }, clock(Number(groups[0]), Number(groups[1] ?? 0)), true);
  for (const { start, end, groups } of matches(CLOCKS, text, 50))
    add({ start, end }, clock(Number(groups[0]), Number(groups[2] ?? groups[3] ?? groups[4])));
  for (const match of matches(CLOCK, text, 100)) {
    const [hour, separator, minute, half] = match.groups;
    const preposition = /^(?:в|к|с|на|до|ко)\s/.test(text.slice(match.start, match.end));
    // «9-00» needs a preposition or round minutes; «2026-11» and «15-20» are other things.
    const isAfterDay = AFTER_DAY.test(text.slice(Math.max(0, match.start - 16), match.start));
    const isRound = Number(minute) % 5 === 0;
    if (separator === '-' && !(minute === '00' || minute === '30' || ((preposition || isAfterDay) && isRound)))
      continue;
    if (
      separator === '-' &&
      !preposition &&
      !isAfterDay &&
      !/\d\s$|[,;]\s?$/.test(text.slice(Math.max(0, match.start - 3), match.start)) &&
      minute !== '00'
    )
      continue;
    add(match, clock(Number(hour), Number(minute), half));
  }
  for (const match of matches(DOTTED, text))
    add(match, clock(Number(match.groups[0]), Number(match.groups[1]), match.groups[2]));
  for (const { start, end, groups } of matches(HOUR_SHORT, text))
    add({ start, end }, clock(Number(groups[0]), Number(groups[1])));
  for (const match of matches(HOURS, text)) {
    const [hour = '', minute, half] = match.groups;
    if (LASTING.test(text.slice(Math.max(0, match.start - 24), match.start))) continue;
    add(match, minute ? clock(Number(hour), Number(minute), half) : written(hour, half));
  }
  for (const { start, end, groups } of matches(QUARTER_TO, text)) {
    const minutes = /^(?:четв|пятн)/.test(groups[0] as string)
      ? 45
      : 60 - (MINUTES_TO[(groups[0] as string).slice(0, 2)] ?? 0);
    // «Без десяти час» is before one.
    add({ start, end }, spoken(hourOf(groups[1] as string) - 1 || 12, minutes, groups[2]));
  }
  for (const { start, end, groups } of matches(QUARTER_PAST, text)) {
    const hour = HALF_HOURS.findIndex((stem) => (groups[0] as string).startsWith(stem));
    if (hour >= 0) add({ start, end }, spoken(hour, 15, groups[1]));
  }
  for (const match of matches(PLAIN, text)) add(match, clock(Number(match.groups[0]), 0, match.groups[1]));
  for (const match of matches(SPELT_RANGE, text)) add(match, spoken(hourOf(match.groups[0] as string), 0), true);
  for (const match of matches(SPELT_MINUTES, text)) {
    const minutes = Object.entries(MINUTES).find(([stem]) => (match.groups[1] as string).startsWith(stem));
    const five = / пят[ьи]$/.test(match.groups[1] as string) ? 5 : 0;
    add(match, spoken(hourOf(match.groups[0] as string), (minutes?.[1] ?? 0) + five, match.groups[2]), true);
  }
  for (const match of matches(SPELT, text)) {
    const word = match.groups[0] as string;
    const whole = text.slice(match.start, match.end);
    const before = text.slice(Math.max(0, match.start - 50), match.start);
    // «Час уточните по телефону» names none.
    if (word === 'час' && !/^[вк]\s/.test(whole) && !match.groups[1]) continue;
    // «За три дня» is how long before.
    if (match.groups[1] === 'дня' && !/^(?:в|к|ко)\s|час/.test(whole)) continue;
    const told = /час|утра|дня|вечера|ночи/.test(whole);
    // «к девяти» is a time after a day or a verb of coming; «пять» alone never is.
    if (
      !told &&
      !(
        /^(?:в|к|ко)\s/.test(whole) &&
        /врем|явит|прибы|быть|числ|завтра|недел|втор|сред|четв|пятн|утра|ждут|жд[еу]м|ого |[.-]го |\d,? $/.test(before)
      )
    )
      continue;
    add(match, spoken(hourOf(word), 0, match.groups[1]), !told);
  }
  for (const match of matches(BARE_DOTTED, text)) {
    const before = text.slice(Math.max(0, match.start - 14), match.start);
    if (
      !/(?:ст|п|ч)\.? ?$|стать[а-я]{1,3} $|№ ?$|версия|(?:каб|кабинет[а-я]?|комн|ауд|окно|корп|стр)\.? ?$/.test(before)
    )
      add(match, clock(Number(match.groups[0]), Number(match.groups[1])), true);
  }
  for (const match of matches(FOUR_FIGURES, text))
    add(match, clock(Number(match.groups[0]), Number(match.groups[1])), true);
  for (const match of [...matches(HALF_PAST, text), ...matches(HALF_SPOKEN, text)]) {
    const hour = HALF_HOURS.findIndex((stem) => (match.groups[0] as string).startsWith(stem));
    if (hour >= 0) add(match, spoken(hour, 30, match.groups[1]));
  }
  for (const match of matches(BARE_RANGE, text))
    if (Number(match.groups[0]) < Number(match.groups[1])) add(match, written(match.groups[0] as string), true);
  for (const match of matches(NOON, text)) add(match, '12:00', true);
  for (const match of matches(LOOSE, text)) add(match, null, true);
  for (const match of matches(AT_HOUR, text)) {
    const before = text.slice(Math.max(0, match.start - 22), match.start);
    if (
      /(?:ого|его|числа|[.-]го|\d|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|завтра|бря|ря|ля|ня|мая|та),? (?:ровно )?$/.test(
        before,
      ) ||
      // «Приём в 9.», but «явка в 7 поликлинику».
      (/(?<![а-я])(?:прием|начало|явка|сбор) $/.test(before) &&
        (/^(?:[.,;!)\n]|$)/.test(text.slice(match.end, match.end + 2)) ||
          (Number(match.groups[0]) > 5 &&
            /^ (?:военкомат|у |с паспорт|паспорт|в |на |по |натощак|утром|около|возле)/.test(text.slice(match.end)))))
    )
      add(match, written(match.groups[0] as string), true);
  }
  for (const match of matches(BARE, text)) add(match, written(match.groups[0] as string), true);
  for (const { start, end, groups } of matches(WITH_SLASH, text))
    add({ start, end }, spoken(Number(groups[0]), Number(groups[1] ?? groups[2])), true);
  for (const { start, end, groups } of matches(SPACED, text))
    add({ start, end }, clock(Number(groups[0]), Number(groups[1])), true);
  for (const { end, groups } of matches(AT_WHAT_HOUR, text))
    add({ start: end - (groups[0] as string).length, end }, written(groups[0] as string), true);
  for (const { start, end, groups } of matches(SCANNED_HOUR, text))
    add({ start, end }, clock(groups[0] === '' ? 1 : 11, Number(groups[1])), true);
  for (const { start, end, groups } of matches(LABELLED, text)) {
    const from = start + text.slice(start, end).search(/\d/);
    const minutes = groups[1] ?? groups[2] ?? groups[3] ?? groups[4];
    add({ start: from, end }, minutes ? clock(Number(groups[0]), Number(minutes)) : written(groups[0] as string), true);
  }
  for (const match of matches(NAMED, text)) add(match, null, true);
  return found.sort((one, two) => one.start - two.start);
}

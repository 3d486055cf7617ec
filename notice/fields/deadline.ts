import { compile, matches } from '../cues/pattern';
import { foundAt, type NormalText } from '../normalise/index';
import type { Found } from '../types';
import type { DateMatch } from './dates';

const COUNT =
  '(?:\\d{1,3}|одного|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|четырнадцати|пятнадцати|двадцати|тридцати|одной|нескольких)';
const UNIT =
  '(?:-?(?:ти|х|го|и) )?(?: ?\\(?[а-я]{3,12}\\)?)? ?(?:(?:календарн|рабоч)[а-я]{2,3} )?(?:дн[а-я.]{0,4}|сут(?:ок|ки|\\.)|недел[а-я]{1,3}|месяц[а-я]{0,3}|мес\\.|час[а-я]{0,3}|ч\\.?|год[а-я]?|лет)(?![а-я])';
const SINCE = '(?: (?:со дня|с момента|с даты|после) [^\\n,.;]{3,50})?';

const NUMBER =
  '(?:\\d{1,3}|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|четырнадцать|пятнадцать|двадцать|тридцать)';

/** Kinds of time limit, the most telling first: [weight, pattern]. */
const LIMITS: readonly (readonly [number, RegExp])[] = [
  [5, compile(`‹(?:не позднее|не позже)(?: чем)?[^\\n.;]{0,4}(?:[^\\n.,;]|\\.(?=\\d)){2,40}`)],
  [4, compile(`‹в течение (?:${COUNT} ?${UNIT}|суток|дня|недели|месяца|года|часа|двух недель)${SINCE}`)],
  [
    4,
    compile(
      `‹в (?:\\d{1,2}-?(?:ти|х|и)? ?-?(?:дневн|месячн|недельн|часов)[а-я]{2,3}|двухнедельн[а-я]{2}|трехдневн[а-я]{2}|двухдневн[а-я]{2}|пятидневн[а-я]{2}|десятидневн[а-я]{2}|семидневн[а-я]{2}|месячн[а-я]{2}|недельн[а-я]{2}|кратчайш[а-я]{2}|\\d{1,2}-?(?:дн|х дн)\\.?) срок[а-я]?${SINCE}`,
    ),
  ],
  [
    3.5,
    compile(
      '‹(?:срок[а-я]?(?: исполнения| явки| представления| сдачи| подачи)?|крайний срок|дедлайн)(?::| (?=\\d)) ?(?:-|до)? ?[^\\n;]{2,40}',
    ),
  ],
  [3, compile(`‹(?:осталось|остается|осталась|у вас (?:есть |еще )?) ?${NUMBER}${UNIT}`)],
  [4.2, compile('‹самое позднее[^\\n.;]{0,4}(?:[^\\n.,;]|\\.(?=\\d)){2,30}')],
  [
    3,
    compile(`‹(?:через|ч/з|спустя|по истечении|по прошествии) (?:${COUNT} ?${UNIT}|неделю|месяц|сутки|день)${SINCE}`),
  ],
  [3, compile('‹на \\d{1,2}-?е сутки|‹в первые сутки|‹в день получения(?: повестки)?|‹в двухнедельный срок')],
  [
    3,
    compile(
      '‹дата вручения: ?[^\\n]{6,20}|‹вступ(?:ит|ает) в (?:силу|действие):? \\d[^\\n,;]{4,18}|‹считается врученной (?:с )?[^\\n;]{0,20}\\d[^\\n;]{2,14}',
    ),
  ],
  [
    2.2,
    compile(
      '‹в (?:указанные|установленные|назначенные) сроки(?: и (?:пункты|место)[^\\n.;]{0,50})?|‹в (?:указанный|установленный|назначенный) (?:срок|день)|‹в день и час,? (?:указанн|названн|назначенн)[^\\n.;]{0,40}|‹в сроки(?: и [а-я]{3,10})?,? указанные[^\\n.;]{0,50}|‹в срок,? (?:указанный|установленный)[^\\n.;]{0,40}',
    ),
  ],
  [
    2,
    compile(
      '‹(?:безотлагательно|немедленно|незамедлительно|без промедления|не откладывая|срочно|в срочном порядке|в кратчайшие сроки|сегодня же|как можно скорее|при первой возможности)›',
    ),
  ],
  [
    1.8,
    compile(
      '‹до (?:дня |момента |даты )?(?:ваше(?:го|й) )?(?:явки|прибытия|посещения|исполнения|снятия|окончания)[^\\n.;,]{0,40}',
    ),
  ],
  [
    1.6,
    compile(
      '‹(?:\\d{1,3}|один|два|три|шесть|двадцать|тридцать) ?(?:\\([а-я]{3,10}\\) )?(?:(?:календарн|рабоч)[а-я]{2,3} )?(?:дн[а-я]{1,2}|сут(?:ок|ки)|мес\\.|месяц[а-я]{0,2}|год[а-я]?|недел[а-я]{1,2})›|‹сегодня до [^\\n.;,]{3,20}|‹до (?:\\d{1,2}-?го|[а-я]{4,14}(?:ого|его))›',
    ),
  ],
  [
    1.4,
    compile(
      `‹(?:истека|заканчива|оканчива)[а-я]{2,4} (?:срок )?(?:сегодня|завтра|послезавтра|\\d[^\\n,;]{2,16})|‹(?:крайний|последний) (?:срок|день)(?: [а-я]{3,12})?:? ?-? ?\\d[^\\n,;]{2,16}|‹(?:будет )?считат[а-я]{1,3} врученн[а-я]{2}:? [^\\n]{0,20}\\d[^\\n]{2,14}`,
    ),
  ],
  [
    1.2,
    compile(
      `‹(?:на|в|с) ["_]{0,2}(?:\\d{1,2}_?-?(?:й|е|го|ые|и)?|перв[а-я]{2}|втор[а-я]{2}|треть[а-я]{1,2}|восьм[а-я]{2}|десят[а-я]{2}|двадцат[а-я]{2}(?: перв[а-я]{2,3})?|двадцать первого)["_]{0,2} (?:день|дня|сутки)(?: (?:мобилизации|неявки|после [^\\n.;,]{3,20}))?|‹(?:двое|трое) суток›|‹(?:через|за) (?:${COUNT}|шесть|пять|три|два|один) ?час[а-я]{0,2}›|‹\\d{2} час(?:а|ов)›|‹\\d{1,2} мин(?:ут)?›`,
    ),
  ],
  [
    1.1,
    compile(
      `‹(?:сегодня-завтра|в тот же день|накануне|по первому требованию|немедля|сразу|без промедления)›|‹к (?:понедельнику|вторнику|среде|четвергу|пятнице|субботе|воскресенью|концу [а-я]{3,10}|указанному [а-я]{3,7}|назначенному [а-я]{3,7}|\\d{1,2} числу)›|‹до (?:нового года|праздников|выходных|каникул|пн|вт|ср|чт|пт|сб|вс|среды|\\d{1,2} числа|их (?:отмены|снятия)|отмены|вынесения [^\\n.;,]{3,30}|вступления [^\\n.;,]{3,30}|отправления [^\\n.;,]{3,20}|решения [^\\n.;,]{3,20}|указанн[а-я]{2,3} (?:даты|дня|часа|срока)|назначенн[а-я]{2,3} (?:времени|дня|срока|часа)|пяти вечера)›`,
    ),
  ],
  [
    0.8,
    compile(
      '‹(?:пока|до тех пор,? пока)(?: [а-я]{2,14}){0,3} не (?:яв|прид|сним|отмен|прибуд)[а-я]{1,5}(?: в военн?[а-я ]{2,20})?|‹пока (?:мер[аы]|запрет|ограничени[ея]) не (?:снят|отменен)[аыо]?›|‹после (?:отметки о )?явки(?: (?:в военкомат|по повестке|в военный комиссариат))?›|‹в день (?:вызова|явки)(?: по повестке)?›|‹\\d{1,2} (?:раб|к|кал)\\. ?дн?\\.?|‹\\d нед\\.|‹(?:полгода|две недели|три месяца|\\d мес)›|‹в \\d{1,2} час(?:а|ов)›|‹перв[а-я]{2} суток|‹втор[а-я]{2} суток',
    ),
  ],
  [1.5, compile('‹с \\d{1,2} [а-я]{3,8} ежедневно|‹(?:действительн[а-я]|действует) (?:в течение|до) [^\\n.;,]{3,40}')],
];
const UNTIL = /(?:^|[^а-я])(?:до|по|к) $/;
const WEEK = '(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-я]{0,2}';
/** «С 14.08.2026 право будет приостановлено», «после 31.05 включатся»: the day something is to begin. */
const BEGINS =
  /(?:^|[^а-я])(?:с|со|после|начиная с|начало:?(?: -)?|наступит|состоится|автоматически:?|врученн[а-я]{2}:?|вручена:?) $/;
const TO_COME =
  /(?<![а-я])(?:буд[еу]т|вступ[ия]т|вступает|начн[еу]т|включ[ия]т|наступ[ия]т|закро[ею]т|перестан|огранич[аи]т|приостанов[ия]т|передад|станет)/;
const UNTIL_DAY = compile(
  `‹(?:строго )?до (?:конца (?:дня|недели|месяца|рабочего дня|смены|пар|года|текущ[а-я]{2,3} [а-я]{3,8})|поступления [^\\n.;,]{3,40}|завтра|${WEEK}|вечера|обеда|\\d{1,2}[:.]\\d\\d)(?:,? ?(?:до |в )?\\d{1,2}[:.-]\\d\\d)?(?! явит)`,
);
const NOT_LIMIT =
  /лишени|свобод|лет |штраф|возраст|заявк|часы|график|режим|работ[аы]ет|прием|ежедневно с|кабинет|запрет|руб/;

/** A phrase that may be a time limit, in the normal text. */
export interface Limit {
  start: number;
  end: number;
  score: number;
}

/** The most telling of the limits, null where there is none. */
export function deadlineOf(normal: NormalText, limits: readonly Limit[]): Found | null {
  let best: Limit | undefined;
  for (const limit of limits) if (!best || limit.score > best.score) best = limit;
  return best ? foundAt(normal, best.start, best.end) : null;
}

/** All phrases that may be a time limit other than the day to appear. */
export function findLimits({ text }: NormalText, dates: DateMatch[], appear: DateMatch | null): Limit[] {
  const candidates: Limit[] = [];
  for (const [weight, pattern] of LIMITS) {
    for (const match of matches(pattern, text, 20)) {
      const score = weight + (DEMAND.test(around(text, match.start, match.end)) ? 1 : 0);
      candidates.push({ start: match.start, end: tidyEnd(text, match.start, match.end), score });
    }
  }
  for (const date of dates) {
    if (date === appear) continue;
    const before = text.slice(Math.max(0, date.start - 6), date.start);
    const hit = UNTIL.exec(before) ?? UNTIL.exec(before.trimEnd().concat(' '));
    if (!hit && BEGINS.test(text.slice(Math.max(0, date.start - 16), date.start)) && isToCome(text, date)) {
      candidates.push({ start: date.start, end: date.end, score: BEGINNING });
      continue;
    }
    if (!hit || /с \d/.test(text.slice(Math.max(0, date.start - 20), date.start))) continue;
    const start = date.start - before.length + hit.index + (/^[^а-я]/.test(hit[0]) ? 1 : 0);
    const time = /^,? ?(?:до |в |к )?\d{1,2}[:.]\d\d/.exec(text.slice(date.end, date.end + 12));
    candidates.push({ start, end: date.end + (time?.[0].length ?? 0), score: /до|по/.test(hit[0]) ? 4.2 : 1 });
  }
  for (const match of matches(UNTIL_DAY, text, 20)) {
    if (
      !NOT_LIMIT.test(text.slice(Math.max(0, match.start - 30), match.start)) &&
      !/с \d{1,2}[:.\d]* $/.test(text.slice(Math.max(0, match.start - 10), match.start))
    )
      candidates.push({ ...match, score: 3.8 });
  }
  // A handed-over task's «завтра» is its limit where nothing else is.
  if (candidates.length === 0) {
    const loose = dates.find(
      (date) =>
        date !== appear &&
        date.weak &&
        /(?:сдать|сдай|заполн|принес|представ|направ|отправ|нужно|надо|успе)[^\n]{0,60}$/.test(
          text.slice(Math.max(0, date.start - 70), date.start),
        ),
    );
    if (loose) candidates.push({ start: loose.start, end: loose.end, score: 1 });
  }
  return candidates;
}

/** Points of a day on which something begins: any other limit comes before it. */
const BEGINNING = 0.9;
const isToCome = (text: string, { start, end }: DateMatch): boolean => TO_COME.test(lineOf(text, start, end));
/** The line of a date as far as it is looked at. */
const lineOf = (text: string, start: number, end: number): string =>
  (text
    .slice(Math.max(0, start - 60), start)
    .split('\n')
    .at(-1) ?? '') + (text.slice(end, end + 90).split('\n')[0] ?? '');

const DEMAND = /явит|прибы|прийти|представ|сообщ|заполн|направ|сдать|предостав|считается|решени|обжал/;
const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - 60), end + 60);

/** «не позднее 30.11 для …»: the limit ends before what it is for. «Пока не явитесь» is one of what is to be done. */
function tidyEnd(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  if (/^(?:пока|до тех)/.test(value)) return end;
  const cut = value.search(
    / (?:для|с целью|чтобы|в военк|в военн|по адресу|явит|прибы|при себе|иначе|к вам|вам |будут|могут|направит|представ|сообщ|предостав|просим|необходимо|заполн)/,
  );
  return cut > 8 ? start + cut : end;
}

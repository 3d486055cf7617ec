import { ELSEWHERE_CUES, LINE_REASONS } from '../cues/elsewhere';
import type { NormalText } from '../normalise/index';
import { compile } from '../pattern';
import type { Span } from '../types';
import { CALLS_BEFORE, isCallBehind } from './posted-or-call';

// What a line of a page is: of the message itself, of its posting, of another office. Texts are normal, offsets its own.

/** What stands before a place in its line, as far as `reach` units go. */
export function lineBefore(text: string, at: number, reach = at): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** What stands behind a place in its line, as far as `reach` units go. */
export function lineBehind(text: string, at: number, reach: number): string {
  return text.slice(at, at + reach).split('\n', 1)[0] ?? '';
}

/**
 * Where a line of the original ends inside a range of the normal text, which may have joined it with the next: the unit
 * that stands for the break, null where there is none. A word that was broken in two ends no line.
 */
export function lineEndIn({ text, original, starts, ends }: NormalText, { start, end }: Span): number | null {
  for (let at = start; at < end; at++)
    if (/\s/.test(text[at] as string) && /[\n\r]/.test(original.slice(starts[at], ends[at]))) return at;
  return null;
}

const BEFORE_DATE = '(?: автоматически)?(?: (?:в|на) [^\\n,.]{2,40}?)?,?[\\s"]?(?:[:·-] ?)?(?:от )?$';
/** The day a summons was put into the register: terms run from it. */
export const POSTED = new RegExp(
  `(?:размещен[аоы]?|сформирован[аоы]?|направлен[аоы]?|опубликован[аоы]?|внесен[аоы]?|включен[аоы]?|загружен[аоы]?|выложен[аоы]?|дата (?:размещения|формирования|направления|публикации|внесения))${BEFORE_DATE}`,
);
/** Days of the message or of the site: neither the day to appear nor one that a term runs from. */
const SENT = new RegExp(
  `(?:поступил[ао]?|получен[ао]?|доставлен[ао]?|зарегистрирован[аоы]?|отправлен[аоы]?|(?<!(?:команда|партия|группа|будет) )отправлен[оа] (?:ведомством|отправителем|порталом|военкоматом|военным комиссариатом)|создан[аоы]?|обновлен[а-я]{1,2}(?: (?:сайта|данных|сведений|страницы))?|было|регистраци[яи] (?:сообщения|письма|уведомления)|отправка (?:сообщения|письма|уведомления)|дата (?:отправки|создания|регистрации|(?:формирования )?(?:письма|документа|сообщения|уведомления|записи)))${BEFORE_DATE}`,
);
/** «Город Москва, 26 ноября 2026 г.»: at the head of a letter. */
const FROM_TOWN = /(?:^|\n)(?:г\.|город) ?[а-я-]{3,20}, $/;
/** «Выписка выдана 26 ноября». */
const ISSUED = /(?<![а-я])выдан[ао]?:? $/;
/** «Минобороны России · 24.11.2026 19:36»: the line under a portal’s heading. */
const UNDER_HEADING = /·\s$/;
/** «14.11.2026 · реестр»: where a message came from. */
const FROM_WHERE = /^,?\s?(?:\d{1,2}:\d\d\s?)?· (?:реестр|портал|госуслуг|минобор|mos|сообщ|уведомл)/;
/** «23.11.2026 военным комиссариатом города Москвы в Ваш адрес направлена повестка». */
const SENT_AFTER =
  /^(?: ?(?:г\.?|года))?,? (?:[а-я]{1,20} ){0,7}(?:направлен|размещен|сформирован|внесен)[аоы]? (?:[а-я]{1,12} ){0,3}повестк/;
/** A date alone in a line after a sentence, with no hour in the next one: the date of the letter. */
const AFTER_SENTENCE = /[.!]\s*\n$/;
const LAST_LINE = /^[ .]*(?:\n|$)(?!\s*(?:в |к |с )?\d{1,2}[:.-]\d\d)/;

/** The words that say what a value is: before it in its line, or the line above where it begins its own. */
export function labelOf(before: string): string {
  const line = lineBefore(before, before.length);
  if (line.trim() !== '') return line;
  const above = before.trimEnd();
  return lineBefore(above, above.length);
}

/** True for the day a message was sent, posted or last changed. `before` and `after` are the text around it. */
export function isOfMessage(before: string, after: string): boolean {
  const label = labelOf(before);
  if (isCallBehind(after) || CALLS_BEFORE.test(label)) return false;
  if (
    POSTED.test(label) ||
    SENT.test(label) ||
    ISSUED.test(label) ||
    FROM_TOWN.test(before) ||
    UNDER_HEADING.test(before) ||
    FROM_WHERE.test(after) ||
    (SENT_AFTER.test(after) && !/(?<![а-я])(?:на|к) $/.test(before))
  )
    return true;
  return AFTER_SENTENCE.test(before) && LAST_LINE.test(after);
}

/** When a message came. */
export const STAMP = '(?:сегодня|вчера|только что|\\d{1,2} [а-я]{3,6} назад)(?:,? в? ?\\d{1,2}:\\d\\d)?';
const STAMP_LINE = new RegExp(`^${STAMP}$`);
/** «Сегодня», «2 дня назад» alone in a line: when a message came. */
export function isStamp(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, `${text}\n`.indexOf('\n', end)).trim();
  return STAMP_LINE.test(line);
}

/** The same of the line of the original: the normal text joins a line in small letters to the one before it. */
export function isStampOnly({ original }: NormalText, { start, end }: Span): boolean {
  const line = lineBefore(original, start, 40) + lineBehind(original, start, end - start + 40);
  return STAMP_LINE.test(line.trim().toLowerCase());
}

/** «Явка для отправки к месту службы: / 24.12.2026, 06:00»: the line above calls for the day that begins its own. */
export const isUnderCall = (text: string, { start }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 120), start);
  return lineBefore(text, start, 120).trim() === '' && LABEL_OF_CALL.test(labelOf(before).trim());
};
const LABEL_OF_CALL =
  /^(?:(?:дата|день|когда|дата и время|время)(?: и место)? )?(?:вашей )?(?:явк[аи]|явиться|прибытия|прибыть|отправк[аи]|убыти[ея])(?![а-я])(?:(?!отмен|перенес|решени|уведомлени|письм|сообщени|документ|отмечен|зафиксир|состоял|подтвержд|учтен|не )[^\n.;]){0,60}$/;
/** «26.11.2026, 16:02» alone in a line that no call leads to: when a decision was sent rather than made. */
export function isAlone(text: string, { start, end }: Span): boolean {
  const after = /^(?: ?(?:г\.?|года))?,?\s?(?:в )?\d{1,2}:\d\d(?: мск)? *(?:\n|$|·)/;
  return (
    (start === 0 || text[start - 1] === '\n') &&
    after.test(text.slice(end, end + 20)) &&
    !isUnderCall(text, { start, end })
  );
}

/** «26.11.2026, 16:02» alone in a line under no word that calls: when the message came. */
export function isStampLine(text: string, span: Span): boolean {
  if (isUnderSender(text, span)) return true;
  if (!isAlone(text, span) && !isBeforeSender(text, span)) return false;
  const above = text.slice(0, Math.max(0, span.start - 1)).trimEnd();
  return !LEADS_TO_DAY.test(lineBefore(above, above.length));
}
/** The line over that of a span, without its trailing space. */
export function lineAbove(text: string, { start }: Span): string {
  const above = text.slice(0, Math.max(0, text.lastIndexOf('\n', start - 1))).trimEnd();
  return lineBefore(above, above.length);
}

/**
 * «Дата: 26.11.2026» in the first line, or beside «От кого», «Тема»: the head of a mail.
 * @param beside ask for such a line: a form of a summons may begin with its day
 */
export function isInMailHead(text: string, { start, end }: Span, beside = false): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[> ]{0,4}дата:? $/.test(text.slice(from, start))) return false;
  const below = text.slice(end).split('\n')[1] ?? '';
  return (
    (!beside && from === 0) ||
    MAIL_HEAD.test(lineAbove(text, { start: from, end: from })) ||
    MAIL_HEAD.test(below) ||
    DAY_OF_CALL.test(text)
  );
}
/** Where the day to appear has a label of its own. */
const DAY_OF_CALL = /(?:^|\n)дата [^\n]{0,12}(?:явк|вызов|прибыт)/;
const MAIL_HEAD = /^[> ]{0,4}(?:от|от кого|тема|отправитель):/;

/** «Минобороны России, 26 ноября 2026, 18:42»: who sent it, and when. */
function isUnderSender(text: string, { start, end }: Span): boolean {
  const before = lineBefore(text, start);
  const after = text.slice(end, end + 20);
  return (
    SENDER.test(before) &&
    !LEADS_TO_DAY.test(before) &&
    /^(?: ?(?:г\.?|года))?,?\s(?:в )?\d{1,2}:\d\d *(?:\n|$)/.test(after)
  );
}
/** «26 ноября, 19:42 Военный учёт»: when a message of a feed came, and from where. */
function isBeforeSender(text: string, { start, end }: Span): boolean {
  const line = lineBehind(text, end, REACH);
  const isFirst = start === 0 || text[start - 1] === '\n';
  return isFirst && FROM_SENDER.test(line) && !LEADS_TO_DAY.test(line);
}
const FROM_SENDER = /^(?: ?(?:г\.?|года))?,\s\d{1,2}:\d\d\s[а-я][а-я .«»"№\d-]{2,40}$/;
const SENDER = /^[а-я .«»"-]{3,60}[,·|—-]\s?$/;
const LEADS_TO_DAY =
  /явк|явит|прибы|прибыт|прийти|прид|подойт|когда|дат[аыу]|врем|день|дни|жд[еу][мт]|назнач|приглаш|вызыв|вызов|сбор/;

/** Words that call; a line with one of them is no other office's. */
const CALLS =
  /явит|явк|прибы|прибуд|освидетельствован|первоначальн|сборами|на сборы|вызыва|вызван|воен|воинск|призыв|повестк(?! дня)|медосв|медком|мобилиз|учет|приди|придет|прийти|подход|подойд|зайд|зайти|жд[еу][мт](?![а-я])|автобус/;
const MUST_BE =
  /(?<![а-я])(?:следует|надлежит|необходимо|обязан[аы]?|должны|должен|надо|нужно|предстоит) (?:быть|посетить) (?:\d|в |к |у |на )/;
const ELSEWHERE =
  /налогов|инспекци|школ|загс|мастер|счетчик|родительск|управля|(?<![а-я])тсж|собрани|церемони|мфц|банк|детск|экзамен|заняти|репетици|квартир/;
/** True of words that call to the commissariat, or to be somewhere that is no other office’s. */
const callsIn = (words: string): boolean =>
  CALLS.test(words) || (MUST_BE.test(words) && !ELSEWHERE.test(words) && !OTHERS_LABEL.test(words));
/** «Стоматолог: вам нужно быть 10 декабря»: who writes stands before a colon, and is no commissariat. */
const isLabelled = (words: string): boolean => OTHERS_LABEL.test(words) && MUST_BE.test(words) && !CALLS.test(words);
const OTHERS_LABEL =
  /^\s*(?:стоматолог|нотариус|детский сад|спектакль|концерт|опрос|вакцинация|прививка|гибдд|полиция|автошкола|автосервис)(?: [а-я]{3,12}){0,2}: /;
/** Services of a city and the things they write about: «штраф за парковку», «голосование»; not «опросный лист», «ст. 12.7». */
const SERVICES = new RegExp(
  `(?<![а-я])(?:${[
    String.raw`заседание \d|(?:талон|запись) в мфц|мади(?![а-я])|реновац|опл\.|замен[аы] полиса|в бассейн`,
    'вас может заинтересовать|гибдд|пдд|парковк|превышени[ея] скорост|мосгаз|мосэнерго|разделы:',
    'жилищн[а-я]{2,3} (?:учет|вопрос)',
    'охотнич|водоканал|счетчик|показани|субсиди|пропуск на(?![а-я])|жкх|кружок|секци[яюи]|загс|поликлиник|емиас',
    'ифнс|фнс|налог|начислен|оплат|уплат|пен[ияей]{1,2}(?![а-я])',
    String.raw`(?:ст\.|стать[яиею]) ?\d[^\n]{0,16} (?:нк|жк|бк|зк)(?![а-я])`,
    'вывоз [а-я]|подстанци|электро(?:сет|снабж|энерг)|отключени|плановые работы|погода|облачно|осадки',
    'горяч[а-я]{2,3} вод|вакцинаци|прививк|ветклиник|полис ом|афиша|концерт|спектакл|выставк|ярмарк|каток',
    'фестивал|голосовани|вход в кабинет с |с нового устройства',
    'опрос(?!ны[а-я]{1,2} лист)[:а-я ]',
    'билеты на|меню на|лифт[ауе]?(?![а-я])|капремонт|капитальн[а-я]{2} ремонт|почтовы[ехй]{1,2} ящик',
    'в подъезде|благоустройств',
    String.raw`ст(?:\.|атьи|атье) ?12\.(?!7)\d`,
  ].join('|')})`,
);
const OTHERS = ELSEWHERE_CUES.filter(({ group }) => LINE_REASONS.has(group)).map(({ pattern }) => compile(pattern));
/** Of a longer line this much is looked at on either side. */
const REACH = 160;

/**
 * «Приём у врача 7 декабря», «Штраф за парковку»: the line of another office that calls to nothing.
 * @param services ask for a city's services only: a notice too may name a court or an investigator as its threat
 */
export function isOthersLine(text: string, span: Span, services = false): boolean {
  const line = lineAround(text, span).replace(WHO_SITS_THERE, '$1');
  if (LED_FROM_ABOVE.test(lineAbove(text, span))) return false;
  if (HEADED.test(text) && OF_DOCTORS.test(line)) return false;
  if (!services && isLabelled(line)) return true;
  return !callsIn(line) && (SERVICES.test(line) || (!services && OTHERS.some((one) => line.search(one) >= 0)));
}

/** «Каб. 208 (врач-хирург)»: who sits in the room makes it no other office. */
const WHO_SITS_THERE = /(каб[а-я]{0,5}\.? ?№? ?\d{1,4}[а-я]?),? \([^)\n]{3,40}\)/;

/** «Повестка … Медицинский осмотр 3 февраля в поликлинике № 4»: the paper is a summons from its first line on. */
const HEADED = /^\s*повестка(?! дня)[^\n]{0,40}\n(?=[\s\S]*воинск)/;
const OF_DOCTORS = /медицинск[а-я]{2} осмотр/;

/** «Вызываю Вас / 2 декабря 2026 года … в городскую поликлинику № 3»: the call stands in the line above. */
const LED_FROM_ABOVE = /(?<![а-я])(?:вызыва[а-я]{1,5}|явиться|явитесь|прибыть|прибудьте|прийти)(?: вас| вам)?[:,]? ?$/;

/** Whether a line of an original text is that of another office that calls to nothing; `services` as above. */
export function isOfOthers(line: string, services = false): boolean {
  const words = line
    .slice(0, 2 * REACH)
    .toLowerCase()
    .replaceAll('ё', 'е');
  return !callsIn(words) && (SERVICES.test(words) || (!services && OTHERS.some((one) => words.search(one) >= 0)));
}

/**
 * A line of the original that begins with a service of the city, «МАДИ. Штраф 2500 руб.», and calls to nothing: the
 * normal text breaks after every full stop.
 */
export function isOnServicesLine({ original }: NormalText, { start, end }: Span): boolean {
  const line = lineBefore(original, start, REACH) + lineBehind(original, start, end - start + REACH);
  return isOfOthers(line, true) && isOfOthers(line.slice(0, NAME), true) && !OUR_NORMS.test(line.toLowerCase());
}
const OUR_NORMS = /21\.[56]|328|53-фз|вожден|управлени[ея] (?:тр|авт|тс)/;
/** Units that the name of a sender has at most. */
const NAME = 25;

/** «08:05 Штрафы» alone in a line: a section of a portal. */
export function isSection(text: string, { start, end }: Span): boolean {
  return SECTION.test(lineBefore(text, start) + text.slice(start, end) + lineBehind(text, end, REACH));
}
const SECTION = /^[\s\d:.]*(?:(?:мои |ваши )?штрафы|взыскания|аресты|долги)(?: и [а-я]{4,12})?[\s:]*$/;

/** «Регистрация автомобиля в ГИБДД»: what a service does, where no word forbids it. */
export const isOthersMeasure = (text: string, span: Span): boolean =>
  isOthersLine(text, span, true) && !BANS.test(lineAround(text, span));
const BANS =
  /запре|огранич|приостан|отказ|нельзя|невозмож|сня|отмен|закр|заблок|арест|недоступ|лиш|вновь|снова|опять|не (?:може|вправе|допус|принима|выда|регистр)/;

/**
 * A sentence of an original text that neither calls nor says where or when to come: «Приём у окулиста 8 декабря в
 * 9:15». Two words beside the day are asked for, a label alone is no sentence.
 */
export function isOfNeighbour(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  if (isLabelled(sentence)) return true;
  if (callsIn(sentence) || TELLS_WHERE.test(sentence)) return false;
  return (sentence.match(/[а-я]{4,}/g) ?? []).filter((word) => !MONTH_OR_DAY.test(word)).length >= 2;
}

/** A sentence of an original text that calls: a day, hour or place in it is the notice’s, whatever its kind. */
export const isInCall = (text: string, span: Span): boolean => callsIn(sentenceAround(text, span));

/**
 * Whether the line of a normal text, the one above or the one below calls, or says where or when: a value that stands
 * further off is that of another message in the list.
 */
export function isNearCall(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const own = text.slice(Math.max(from, start - REACH), stop < 0 ? text.length : stop);
  const below = stop < 0 ? '' : lineBehind(text, stop + 1, REACH);
  return [lineAbove(text, { start: from, end: from }).slice(-REACH), own, below].some(
    (line) => callsIn(line) || TELLS_WHERE.test(line),
  );
}

/** The sentence of a span, in small letters; of a value alone in its line with the line above. */
function sentenceAround(text: string, { start, end }: Span): string {
  const parts = text.slice(Math.max(0, start - REACH), start).split(SENTENCE_END);
  const own = parts.at(-1) ?? '';
  // A value alone in its line says what it is in the line above: «Собрание» over «14 декабря, актовый зал».
  const before = own.trim() === '' ? `${parts.at(-2) ?? ''} ${own}` : own;
  const after = text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  return `${before} ${after}`.replaceAll('\u00ad', '').toLowerCase().replaceAll('ё', 'е');
}
const SENTENCE_END = /[.!?;]\s+(?=[А-ЯЁ])|\n/;
const TELLS_WHERE =
  /(?<![а-я])(?:адрес|дат[аыу]|врем|час|когда|во сколько|начало|куда|мест[оау]|каб|ул\.|улиц|корп|этаж|окно|пункт|паспорт|военн|комисси|отправк)/;
const MONTH_OR_DAY =
  /^(?:янв|февр|март|апр|июн|июл|авг|сент|октяб|нояб|декаб|понед|вторн|сред[аыу]$|четв|пятн|субб|воскр|года$|году$|утра$)/;

/** The line of a span; «Срок: …» belongs to the line above it. */
function lineAround(text: string, { start, end }: Span): string {
  const own = text.lastIndexOf('\n', start - 1) + 1;
  const first = TERM.test(text.slice(own, start)) ? text.lastIndexOf('\n', own - 2) + 1 : own;
  const from = Math.max(first, start - REACH);
  return text.slice(from, end) + lineBehind(text, end, REACH);
}
const TERM = /^срок[ :-]/;

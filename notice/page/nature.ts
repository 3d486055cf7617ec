import type { CueId } from '../cues/index';
import { isRegisterOfEmployer } from '../last-word/articles';
import { isBoard, isDayOfThePast, isExhibit, isExhibitAlone, isOfMuseum, isSearch } from '../last-word/on-show';
import { saysToYou } from '../last-word/points';
import { isDoor, isEmptyRegister, saysEmpty } from '../last-word/register';
import { isMadeUp } from '../last-word/void';
import { holds, lengthOf, overlap } from '../spans';
import type { Reading } from '../types';
import { type Item, isDated, isSnippet, MOST_ABOVE, plain, ROW, SNIPPET, speaksToReader } from './item';
import { isCards, isGiven, isOfService, isOfSettings, isPromise, isSwitchBelow } from './portal-own';

// What a page is, beside what its pieces sound like: an article, a specimen, questions and answers, news of the day.

/**
 * Of a page's length, an article that may be a notice is one: most pages of that sort are.
 * A piece of it that plainly calls is heard all the same.
 */
export function settled(whole: Reading, text: string): Reading {
  if (whole.status !== 'none' || whole.sure || text.length < A_PAGE) return whole;
  // Questions and answers, an article, and what becomes of somebody's own application, say so on every page.
  const saysSo =
    (whole.reason === 'help_page' && isQuestions(text)) ||
    whole.evidence.some(({ cue }) => cue === 'own_application.pending' || OVERRULING.has(cue));
  const least = saysSo ? (isOfOne(text) && whole.reason === 'help_page' ? UNDER_HEADING : LIKELIER) : AN_ARTICLE;
  return (saysSo || ABOUT.has(whole.reason)) && whole.confidence >= least ? { ...whole, sure: true } : whole;
}
const A_PAGE = 250;
const AN_ARTICLE = 0.6;
const LIKELIER = 0.5;
/** Where the page calls itself questions and answers. */
const UNDER_HEADING = 0.4;

/**
 * Several pieces of news, and none that calls the reader: news of the day, whatever it looks like as a whole.
 * @returns the reading of the first of them, or null where the page is no such thing
 */
export function storyOf(read: readonly Item[], text: string): Reading | null {
  if (read.some(({ reading }) => reading.status === 'notice' && speaksToReader(reading))) return null;
  const told: Item[] = [];
  for (const one of read) {
    const { item, reading } = one;
    if (!isNews(reading) && (reading.sure || !SAID.test(text.slice(item.start, item.end)))) continue;
    if (!told.some((other) => overlap(other.item, item))) told.push(one);
  }
  const first = told.find(({ reading }) => isNews(reading));
  return first && told.length >= A_STORY ? { ...first.reading, sure: true } : null;
}
const isNews = (reading: Reading): boolean =>
  reading.status === 'none' && reading.reason === 'news' && (reading.sure || isReported(reading));
const A_STORY = 2;
/** «…, пояснил юрист»: what is no sure notice and somebody said. */
const SAID = /(?<![а-яё])(?:сообщил|пояснил|напомнил|рассказал|уточнил|заявил|отметил)[аи]?(?![а-яё])/i;
/** Somebody said it, and of people: the press in two ways. */
const isReported = ({ evidence }: Reading): boolean =>
  evidence.filter(({ cue }) => cue.startsWith('news.')).length >= 2;

/** Pages about summonses: their sections and examples sound like notices. */
const ABOUT: ReadonlySet<string> = new Set([
  'help_page',
  'news',
  'law_text',
  'quoted',
  'denied',
  'public_information',
  'registry_entry',
  'withdrawn',
  'software_text',
]);

/** Where a notice is quoted inside a text about it. */
const TOLD: ReadonlySet<string> = new Set(['news', 'law_text', 'quoted']);
/** An article, a specimen, a doctor's appointment: where the page is surely one, nothing in it calls. */
const OVERRULING: ReadonlySet<string> = new Set<CueId>(['help_page.article', 'quoted.specimen', 'other.paper_for']);

/** A call without a year in a museum’s or an archive’s page on an old paper, beside which nothing of today stands. */
const isOldCall = ({ item, reading }: Item, text: string): boolean =>
  reading.status === 'notice' &&
  !/20\d\d/.test(reading.fields.date?.text ?? '') &&
  isExhibitAlone(plain(text)) &&
  // The offices of those years had other names, and spoke otherwise.
  !/военн[а-яё]{2,3} комиссариат/i.test(text.slice(Math.max(0, item.start - ROW), item.end)) &&
  !OF_TODAY.test(text.slice(item.start, item.end));
const OF_TODAY = /(?<![а-яё])(?:вас жд[уё]т|жд[ёе]м вас|каб(?:инет|\.)|кабинет[еа]?|снилс|смс|портал|метро)(?![а-яё])/i;

/** A call of another century, which a museum shows: «24 июня 1941 г. к 6 часам утра». */
export const isLongGone = (reading: Reading, text: string): boolean =>
  reading.status === 'notice' && isDayOfThePast(reading.fields.date?.text ?? '') && isOfMuseum(text);

const isShownToAll = (text: string): boolean => isBoard(text) || isExhibit(plain(text));

/** What a search has found, counts of districts: what its lines sound like says nothing. */
const LISTING: ReadonlySet<string> = new Set<CueId>(['help_page.search', 'public_information.statistics']);

/** A piece that stands in quotation marks from its first word to its last. */
const QUOTATION = /^\s*["«“„][^\n»”]*["»”][\s.]*$/;

const isQuotation = ({ item }: Item, text: string): boolean => QUOTATION.test(text.slice(item.start, item.end));

/** «povestka_885120.pdf подпись.sig 184 КБ»: what hangs on a letter is not the letter. */
function isFilesAlone({ item }: Item, text: string): boolean {
  if (lengthOf(item) > SNIPPET) return false;
  const words = text.slice(item.start, item.end);
  const rest = words.replace(FILE, ' ').replace(SIZE, ' ');
  return FILE_NAME.test(words) && !CALLS.test(rest) && (rest.match(/\p{L}+/gu) ?? []).length <= WORDS_OF_NAMES;
}
/** «Явка 14.12.2026 9:00. povestka.pdf», «14.12.2026, 9:00, военкомат»: a message, with a file on it. */
const CALLS =
  /(?<![а-яё])(?:явк|явит|прибы|прибуд|прийти|приход|прид|вызыва|жд[её][мт]|быть(?![а-яё]))|\d{1,2}[:.]\d\d[\s\S]{0,20}(?<![а-яё])(?:военкомат|ул\.|каб)/i;
const FILE_NAME = /[^\s]\.(?:pdf|sig|docx?|rtf|odt|jpe?g|png|zip|xml|html?|p7s)(?![a-zа-яё])/i;
const FILE = new RegExp(`[^\\s]{0,60}${FILE_NAME.source}`, 'gi');
const SIZE = /\d\s?[кмkm][бb](?![a-zа-яё])/gi;
/** «Вложения:», «Повестка от 3.pdf»: words of a name stand apart from its end. */
const WORDS_OF_NAMES = 3;

/** «Ваш вопрос» above, on a page with the answer to it: what somebody wrote of a summons calls nobody. */
const isOwnQuestion = ({ item }: Item, whole: Reading, text: string): boolean =>
  whole.status === 'none' &&
  ASKED.test(text.slice(Math.max(0, item.start - 60), item.start + 60)) &&
  ANSWERED.test(text.slice(item.end));
const ASKED =
  /(?:^|\n)(?:ваш вопрос|вопрос заявителя|(?:текст|суть|содержание) (?:вашего )?(?:обращения|вопроса))[:.]?[ \t]*\n/i;
const ANSWERED = /(?:^|\n)(?:ответ(?: [а-яё]{4,14}){0,2}[:.]?[ \t]*\n|[^\n]{0,60}обращение рассмотрено)/i;

/** «Переслал мне текст, цитирую как есть:» ends the line above it. */
function isShownBySomebody({ item }: Item, text: string): boolean {
  const before = text.slice(Math.max(0, item.start - 120), item.start);
  return (
    SHOWN.test(before) ||
    SHOWN_WITHIN.test(text.slice(item.start, item.end)) ||
    (SHOWN_THERE.test(before) && HANDLE.test(text.slice(0, item.start).slice(-MOST_ABOVE)))
  );
}
/** «Переписываю с бумажки как есть: «…»» within the piece itself. */
const SHOWN_WITHIN = /(?<![а-яё])(?:цитирую|переписываю|перепечатываю|дословно)(?![а-яё])[^\n«"]{0,40}:\s?[«"]/i;
const SHOWN = new RegExp(
  [
    `(?<![а-яё])(?:${[
      'цитирую|переписываю|перепечатываю|дословно|пишет',
      'привожу (?:целиком|полностью|текст)',
      'переслал[аи]?|прислал[аи]?|скопировал[аи]?|вот текст',
    ].join('|')})(?![а-яё])[^\\n]{0,40}:\\s*$`,
    [
      `(?<![а-яё])(?:${[
        'приш[её]л|пришл[аои]|прислали|получил[аи]?|упал[оаи]?|свалил[оаи]сь|прилетел[оаи]?|висит',
        'появил[оаи]сь',
      ].join('|')})`,
      '(?: [а-яё]{2,10}){0,3} (?:вот )?(?:так(?:ой|ая|ую|ое)|следующ[а-яё]{2,3})',
      '(?: [а-яё]{4,14})?:\\s*$',
    ].join(''),
  ].join('|'),
  'i',
);

/** The same in a forum; a family passes the reader’s own letter on with these words. */
const SHOWN_THERE =
  /(?<![а-яё])(?:(?:там|в н[её]м|в ней|вот что) написано|переписал[аи]?(?: мне)?|(?:показал[аи]?|вот),? что (?:пришло|прислали|принесли))(?![а-яё])[^\n]{0,40}:\s*$/i;

/**
 * A letter that names nobody, in a forum, with somebody who shows it right before and somebody who answers right after:
 * «пришло вот такое», «моему такая же приходила». A portal’s questions and answers have no such voices beside a letter.
 */
function isTalkedOver({ item, reading }: Item, text: string): boolean {
  const named = reading.evidence.find(({ cue }) => cue === 'addressed.by_name');
  // «Гражданин Р.» is nobody.
  if (named && /\p{Lu}\p{Ll}{2}/u.test(named.text.replace(/гражданин[а-яё]{0,2}|гражданк[а-яё]{1,2}|вам|вас|вы/gi, '')))
    return false;
  const before = text.slice(Math.max(0, item.start - VOICE), item.start);
  const after = text.slice(item.end, item.end + VOICE);
  return SHOWS.test(before) && ANSWERS.test(after) && FORUM.test(text.slice(0, item.start).slice(-MOST_ABOVE));
}
/** Units in which a voice stands beside the letter, and a forum says that it is one. */
const VOICE = 320;

const FORUM =
  /(?<![а-яё])форум [^\n]{0,30}[›»/>]|тема открыта|ответов: \d|сообщений: \d|(?:^|\n)\p{L}[\p{L}\d]{1,20}_[\p{L}\d]{1,20}(?!\p{L})/iu;
/** «Тамара_с_5_этажа» alone before her words: who writes in a forum. */
const HANDLE = /(?:^|\n)\p{L}[\p{L}\d]{1,20}_[\p{L}\d]{1,20}(?!\p{L})/u;
const HANDLES = new RegExp(HANDLE, 'gu');
const SHOWS =
  /(?:пришл[оаи]|прислали|получил[аи]?) (?:вот )?(?:так(?:ое|ая|ую|ой)|это)|кто[- ](?:нибудь |то )?(?:уже )?(?:сталкивал|получал)/i;
const ANSWERS =
  /(?:моему|моей|мне|нам) (?:так(?:ая|ое|ую) же|тоже|точно так)|а я бы |кто сталкивал|спасибо[,!] передам|не паникуй/i;

/**
 * A page whose call stands in a quotation that people talk about, a forum where somebody shows his letter: it calls
 * nobody else. A portal that sets its own letter in quotation marks would have no such talk around it.
 * @returns the page’s reading as a quotation, or null where it is none
 */
export function quotedIn(whole: Reading, all: readonly Item[], text: string): Reading | null {
  const told = [whole, ...all.map(({ reading }) => reading)].flatMap((reading) =>
    reading.status === 'notice'
      ? reading.evidence.filter(({ cue, text: words }) => cue.startsWith('addressed.') && !ADVISES.test(words))
      : [],
  );
  const isOfAll = ({ item }: Item): boolean => told.length > 0 && told.every((words) => holds(item, words));
  // The smallest of them: who shows the letter is a voice around it.
  const [quote] = all
    .filter(
      (one) =>
        one.reading.status === 'notice' &&
        isOfAll(one) &&
        (isQuotation(one, text) || isShownBySomebody(one, text) || isTalkedOver(one, text)),
    )
    .sort((one, other) => lengthOf(one.item) - lengthOf(other.item));
  if (!quote) return null;
  const around = text.slice(0, quote.item.start) + text.slice(quote.item.end);
  const voices = around.match(HANDLES) ?? [];
  const isForum = voices.length > 1 || (voices.length > 0 && /(?<![а-яё])модератор(?![а-яё])/i.test(around));
  if (!TALK.test(around) && !isForum) return null;
  return surelyNone(whole, 'quoted');
}

/** A page that is surely no notice for a reason of the page, whatever its words were read as. */
export function surelyNone(
  { confidence, source, channel }: Reading,
  reason: 'quoted' | 'no_topic' | 'help_page',
): Reading {
  const none = { status: 'none', kind: 'none', topic: reason !== 'no_topic', sure: true, isChosenKind: false } as const;
  return { ...none, reason, confidence, alternatives: [], evidence: [], source, channel };
}

/** «Позвоните туда и спросите»: so do people advise each other. */
const ADVISES = /^(?:позвони|подойди|зайди|спроси)(?:те)?$/i;
/** Words of people about a letter; a question or «настоящим уведомляем» alone an office may write too. */
const TALK =
  /(?<![а-яё])(?:сосед[а-яё]{0,5}|знаком(?:ый|ая|ому|ой)|дословно|форум[а-яё]{0,2}|обсуждени[а-яё]|комментари[а-яё]{1,2}|кто сталкивал[а-яё]{1,3}|у кого (?:так|тоже|такое) было|это настоящее|настоящее или)(?![а-яё])/i;

const isSurelyNone = ({ status, sure }: Reading): boolean => status === 'none' && sure;
const isAround = (outer: Item, inner: Item): boolean => outer !== inner && holds(outer.item, inner.item);

/** True where the page as a whole is surely no notice and this piece does not plainly say otherwise. */
export function isOverruled(
  one: Item,
  { whole, all, text }: { whole: Reading; all: readonly Item[]; text: string },
): boolean {
  if (isQuotation(one, text) || isOwnQuestion(one, whole, text) || isFilesAlone(one, text)) return true;
  if (isLongGone(one.reading, text)) return true;
  if (isAnswerToAll(one, whole, text) || (isOfOne(text) && isQuestions(text, A_FEW) && isDayAsked(one, text)))
    return true;
  if (isOfSettings(one, text) && !isDated(one.reading)) return true;
  if (isSwitchBelow(one, text)) return true;
  if (isCards(text) && !speaksToReader(one.reading) && !isDated(one.reading)) return true;
  if (isOfService(one, text) && !isDated(one.reading) && isGiven(one.reading, whole, text)) return true;
  if (whole.status !== 'none') return false;
  if (isOfEmptyRegister(one, text)) return true;
  if (isMadeUp(plain(text)) || isOldCall(one, text)) return true;
  if (isBlank(one, text) && !isDated(one.reading)) return true;
  if (isSpecimen(one, text)) return true;
  if (whole.evidence.some(({ cue }) => LISTING.has(cue)) || isSearch(text) || isRegisterOfEmployer(plain(text)))
    return true;
  // «Явиться с вещами: выставка … с 5 декабря»: the days of a museum.
  if (!one.reading.sure && !speaksToReader(one.reading) && isExhibit(plain(text))) return true;
  // Beside counts of a district or an old paper a letter of the reader's own names its day or speaks to him.
  if (!isPlain(one.reading) && !isDated(one.reading) && isShownToAll(text)) return true;
  // A letter of the reader’s own stands beside the questions, not under one of them.
  const isAnswer = isUnderQuestion(one, text) || !isPlain(one.reading);
  if (whole.reason === 'help_page' && isAnswer && isQuestions(text) && !isDated(one.reading)) return true;
  if (isOfService(one, text) && !isDated(one.reading) && (!isPlain(one.reading) || isPromise(one, text))) return true;
  if (!whole.sure) return false;
  if (whole.evidence.some(({ cue }) => OVERRULING.has(cue))) return true;
  if (TOLD.has(whole.reason) && all.some((other) => isAround(other, one) && isSurelyNone(other.reading))) return true;
  return ABOUT.has(whole.reason) ? !isPlain(one.reading) : isSnippet(one);
}

/** The door of a register, or an empty one: its own lines, «на 3 декабря, 09:12 повесток нет» among them. */
function isOfEmptyRegister({ item, reading }: Item, text: string): boolean {
  const page = plain(text);
  const isOwnDay = !isDated(reading) || saysEmpty(plain(text.slice(item.start, item.end)));
  return (isEmptyRegister(page) && isOwnDay) || (isDoor(page) && !isDated(reading));
}

/** Questions and answers: what an answer says to «you» it says to everybody, unless it names a day, an hour or a person. */
const isQuestions = (text: string, least = QUESTIONS): boolean => (text.match(QUESTION) ?? []).length >= least;
const QUESTION = /[^\n?]{8,160}\?[ \t]*(?:\n|$)/g;
const QUESTIONS = 3;
/** Under a heading that says so. */
const A_FEW = 2;
/** The line above asks, or a line of the piece itself. */
const isUnderQuestion = ({ item }: Item, text: string): boolean =>
  text.slice(0, item.start).trimEnd().endsWith('?') || /\?[ \t]*(?:\n|$)/.test(text.slice(item.start, item.end));
/** An answer on a page of questions that is no sure notice as a whole either. */
const isAnswerToAll = (one: Item, whole: Reading, text: string): boolean =>
  !whole.sure &&
  isQuestions(text) &&
  isUnderQuestion(one, text) &&
  (!isDated(one.reading) || EXAMPLE.test(text.slice(one.item.start, one.item.end)));
/** «Я получил повестку. Что делать?»: questions in the words of somebody else, under a heading that says so. */
const isOfOne = (text: string): boolean =>
  /(?:^|\n)(?:вопросы и ответы|частые вопросы|вопрос[ -]ответ|faq|вопросы (?:горожан|жителей|родителей|читателей|пользователей)(?::[^\n]{0,60})?)[ \t]*\n/i.test(
    text,
  );
/** «Пример: повестка размещена 30 ноября, а явиться нужно, скажем, 15 декабря». */
const SUPPOSED = /(?<![а-яё])(?:пример:|например|к примеру|скажем|допустим|предположим)(?![а-яё])/i;
/** «Повестка пришла на 15 декабря, а размещена 1 декабря. Это верно?»: the day stands in the question. */
function isDayAsked({ item, reading }: Item, text: string): boolean {
  const at = reading.status === 'notice' ? reading.fields.date?.start : undefined;
  if (at === undefined) return false;
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  // «Сыну пришла повестка: «Вам надлежит явиться 8 декабря». Можно прийти девятого?»
  const said = plain(text.slice(item.start, item.end)).replace(/«[^»\n]*»/g, ' ');
  const isAsked = line.trimEnd().endsWith('?') && !saysToYou(said) && !/повестка № ?\d/.test(said);
  return isAsked || SUPPOSED.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
/** «Например: «явиться 15 января 2027 года к 10:00»»: nobody’s day. */
const EXAMPLE = /(?<![а-яё])(?:например|к примеру)[^\n]{0,12}[«"]/i;

/** «Например: «Иванову явиться __ ____ 20__ г. к __ часам»»: an example with its day left open. */
const isSpecimen = ({ item }: Item, text: string): boolean =>
  /(?<![а-яё])(?:например|к примеру|образец)[^\n]{0,12}[«"][^»"\n]*_{2,}["»]? _{2,} ?20_{2,}/i.test(
    text.slice(item.start, item.end),
  );

/** A form with nothing filled in yet. */
const isBlank = ({ item }: Item, text: string): boolean =>
  (text.slice(item.start, item.end).match(/_{3,}/g) ?? []).length >= BLANKS;
const BLANKS = 4;

/** A page of questions and their answers alone, with no letter of the reader’s own beside them. */
export const isAllAnswers = (whole: Reading, text: string): boolean =>
  whole.status === 'notice' && !whole.sure && isQuestions(text) && (!isDated(whole) || EXAMPLE.test(text));

/** Its own words both name the kind and speak to the reader. */
function isPlain({ evidence }: Reading): boolean {
  const addressed = evidence.filter(({ cue }) => cue.startsWith('addressed.'));
  const sum = (list: Reading['evidence']): number => list.reduce((total, { weight }) => total + weight, 0);
  return sum(addressed) >= PLAIN && sum(evidence) - sum(addressed) >= PLAIN;
}
const PLAIN = 2;

import { REASONS } from '../decide';
import type { Signals } from '../signals';
import type { SourceJudgement } from '../types';
import { best, bestNotice, hasDayAndHour, noneAhead, type Rule } from './points';
import { OF_OTHER_THINGS, ONE_MESSAGE, UNSURE_BY } from './stays';

// Few words that are said to the reader, «военкомат вызывает вас», «повестка на ваше имя не размещена»: what they are.

/**
 * «Военный комиссариат вызывает вас. Приходите 15 декабря, 10:20», «Вас вызывает военкомат»: an office, the reader and the
 * hour, whatever help the site offers around it.
 */
export const officeCalls: Rule = (scores, { normal, signals, source }) =>
  OFFICE_CALLS.test(normal.text) &&
  !NO_CALL.test(normal.text) &&
  hasDayAndHour(normal.text) &&
  isSaidToReader(signals, source)
    ? { summons: Math.max(scores.summons, bestNotice(scores) - UNSURE_BY, scores.none + 1) }
    : null;
/** Open days, adverts, a question of rights, and what no office says. */
const NO_CALL =
  /открытых дверей|экскурси|концерт|праздни|лекци|ярмарк|ваканси|контракт|подар|(?<![а-я])если (?:вас |военкомат|военн)|недорого|решим|секретн|росфинмонитор|никому не|(?<![а-я])игр[аы]|турнир|сервер/;
const OFFICE_CALLS =
  /(?<!если )(?<![а-я])(?:военкомат|военн[а-я]{2} комиссариат)(?![а-я])[^.!?\n]{0,50}(?<!(?:^|[^а-я])не) вызывает вас(?![а-я])|(?<!если )(?<![а-я])вас вызывает[^.!?\n]{0,30}(?:военкомат|военн[а-я]{2} комиссариат)(?![а-я])/;

/** «Повестка на ваше имя не размещена», «военкомат не вызывает вас 3 декабря»: nothing was sent, and nothing else calls. */
export const deniedToYou: Rule = (scores, { normal: { text }, signals }) =>
  ((DENIED_TO_YOU.test(text) && (!hasDayAndHour(text) || NO_NEED.test(text))) || NOT_CALLED.test(text)) &&
  !SENT_AFTER_ALL.test(text.replace(DENIED_TO_YOU, ' ').replace(NO_NEED, ' ')) &&
  signals.sum('scam') === 0 &&
  Math.max(scores.summons, scores.summons_electronic_notification) >= bestNotice(scores)
    ? noneAhead(scores, 1)
    : null;
const NO_NEED = /явка не (?:требуется|нужна)|(?:являться|приходить)(?: \d[^.!?\n]{0,24})? не (?:нужно|надо|требуется)/g;
const DENIED_TO_YOU =
  /(?<![а-я])на ваше имя повестк[аи] не (?:размещ|внес|сформир|направл|создан)[а-я]{0,5}(?![^.\n]*\?)|(?<!если |когда |пока |что )(?<![а-я])повестк[аи](?: на ваше имя| вам| для вас){0,1} не (?:была |были )?(?:размещ|внес|сформир|направл|создав|создан|зарегистр|обнаруж|найден)[а-я]{0,5}(?![^.\n]*\?)/;
const NOT_CALLED = /(?<!если )(?<![а-я])(?:военкомат|комиссариат) не вызыва(?:ет|л) вас(?![а-я])/;
const SENT_AFTER_ALL =
  /явит|явк|прибы|прийти|приход|будьте|вызываем|назначен|жд[её][тм]|появил|доступна|есть в|(?:размещен|сформирован|направлен|внесен|выдан|вручен|вручается)[аоы]?(?![а-я])/;

/** «Запись о вас в реестре воинского учёта создана»: that one is in it, and no paper. */
export const recordMade: Rule = (scores, { normal: { text } }) =>
  text.length <= ONE_MESSAGE && RECORD_MADE.test(text) && !OF_MORE.test(text.replace(REGISTER, ' '))
    ? noneAhead(scores, 1)
    : null;
const RECORD_MADE =
  /(?<![а-я])(?:запись|сведения|данные) о вас(?:[^.!?\n]|\.(?=[а-я])){0,20}реестр[а-я]{0,2} воинского учета(?:[^.!?\n]|\.(?=[а-я])){0,30}(?<![а-я])(?:создан|внесен|сформирован|включен)[аоы]?(?![а-я])/;
/** The address of the register names summonses and sends none. */
const REGISTER = /реестр ?повесток ?\.\s?рф/g;
const OF_MORE =
  /повестк|явит|явк|прибы|быть|сверк|вызов|вызыва|приход|прид[еиу]|прийти|пройд|ждем|мер[аы](?![а-я])|огранич|запре|закрыт|нельзя|выезд|штраф|отсрочк|решени|призыв|отправк|план|военкомат|комиссариат|медкомисс|освидетельств|медосмотр|представьте|принесите|пункт отбора/;

/**
 * «Вы поставлены на воинский учёт без явки. Дата постановки 18 ноября. Нашли неточность? Сообщите»: the record is told of,
 * and to whom a mistake in it is told; a questionnaire asks everybody.
 */
export const putOnRegister: Rule = (scores, { normal: { text }, signals }) =>
  ON_REGISTER.test(text) &&
  WITHOUT_COMING.test(text) &&
  !hasDayAndHour(text) &&
  !ASKS_MORE.test(text.replace(WITHOUT_COMING_ALL, ' ').replace(IF_MISTAKEN, ' ')) &&
  signals.sum('scam') === 0
    ? noneAhead(scores, 1.5)
    : null;
const ON_REGISTER =
  /(?<!если |когда |после того как )(?<![а-я])(?:вы (?:[а-я]{3,14} )?(?:поставлены|приняты|сняты)|вас (?:[а-я]{3,14} )?(?:поставили|приняли|сняли)|(?:поставили|приняли|сняли) вас|(?:постановка|снятие)) (?:на|с) (?:первоначальн[а-я]{2,3} )?воинск[а-я]{2,3} учета?(?![а-я])/;
const COMING = '(?:явки|явка|явиться|являться|приходить|прийти|идти|ходить|посещени[ея]|посещать)';
const NO_COMING = [
  `без (?:ваше[а-я]{1,2} )?(?:личн[а-я]{2,3} )?(?:явки|посещения|присутствия|участия|визита)`,
  `${COMING} [^.!?\\n]{0,30}не (?:нужно|надо|требуется|нужна)`,
  `не (?:нужно|надо|требуется) [^.!?\\n]{0,24}${COMING}`,
  `дата (?:постановки|снятия)`,
].join('|');
const WITHOUT_COMING = new RegExp(`(?<![а-я])(?:${NO_COMING})(?![а-я])`);
const WITHOUT_COMING_ALL = new RegExp(WITHOUT_COMING, 'g');
/** To whom a mistake is told, and what the law asks of all who move. */
const IF_MISTAKEN =
  /(?<![а-я])(?:нашли|обнаружили|заметили|увидели|есть|если)[^.!?\n]{0,40}(?:ошибк|неточност|неверн|расхожден)[^?.!\n]{0,40}(?:[?.!,:-]\s?[^.!?\n]{0,90})?|(?<![а-я])при (?:изменении|смене|переезде)[^.!?\n]{0,160}|(?<![а-я])(?:новые|нового|об изменени[а-я]{1,2}|о смене|о переезде)[^.!?\n]{0,80}(?:сообщ|извещ)[^.!?\n]{0,100}/g;
const ASKS_MORE =
  /повестк|явит|явк[аиу]|прибы|ожида[ею]т|жд[её]?ут|с собой|возьм|комисси|назначен[ао]? |посещени|прибуд|приход|прийти|ждем|вызыва|вызов|сверк|огранич|запре|(?<![а-я])мер[аы](?![а-я])|выезд|призвать|призваны|решение комисси|анкет|опрос|заполн|пришлите|предоставьте|представьте|подтвердите|актуализ|не хватает|укажите|добавьте|дополните|уточните|внесите|сообщите|загрузите|медкомисс|освидетельств|медосмотр/;

/**
 * «Напоминание о явке / 14 декабря 2026, 9:00»: the words, and right behind them a day and an hour with nothing else in
 * their line, are the call, whatever is said below of who does not come.
 */
export const remindsOfCall: Rule = (scores, { normal: { text }, signals, source }) =>
  REMINDS.test(text) &&
  isSaidToReader(signals, source) &&
  scores.restriction_warning >= bestNotice(scores) &&
  scores.restriction_warning > scores.none
    ? { summons: scores.restriction_warning + 2 }
    : null;
const REMINDS = new RegExp(
  [
    '(?:^|\\n)(?:напоминание|напоминаем вам|напоминаем)[^а-я\\n]? об? (?:вашей |предстоящей )?(?:явке|вызове)(?: (?:по|в|на) [а-я ]{4,30}(?: ?№ ?\\d{1,9})?)?[.!:]?[ \\n]',
    '\\d{1,2}(?:\\.\\d\\d(?:\\.\\d{4})?| [а-я]{3,8}(?: \\d{4})?)(?: ?г\\.?| года)?,?(?: \\(?[а-я]{5,11}\\)?,?)?(?: в| к)? \\d{1,2}[:.]\\d\\d(?=\\.? ?\\n|[.,] ?[^\\d]|$)(?!, (?:вы|вас)(?![а-я]))',
  ].join(''),
);

/** «На ваше имя в реестр внесена повестка», with a sentence of law behind it. */
export const sentInYourName: Rule = (scores, { normal, signals, source }) =>
  IN_YOUR_NAME.test(normal.text) &&
  !NOT_SENT.test(normal.text) &&
  isSaidToReader(signals, source) &&
  scores.none >= best(scores)
    ? { summons_electronic_notification: Math.max(scores.summons_electronic_notification, scores.none + 0.7) }
    : null;
/** «Сообщим, когда будет сформирована», «на ваше имя не создана». */
const NOT_SENT =
  /(?:сосед|друг|брат|мама|папа)[а-я]{0,2} говор|шутк|(?<![а-я])(?:когда|если|как только|при появлении)(?![а-я])[^.!?\n]{0,60}на ваше имя|на ваше имя[^.!?\n]{0,60}(?<![а-я])(?:не|будет|нет)(?![а-я])|повестк[^.!?\n]{0,30}на ваше имя не/;
const PUT = '(?:внесен|размещен|сформирован|направлен|выписан|создан|поступил|опубликован)[аоы]?';
const IN_YOUR_NAME = new RegExp(
  `(?<!если |когда |как только |будто |якобы )(?<![а-я])на ваше имя(?![а-я])(?:[^.!?\\n]|\\d\\.\\d){0,60} ${PUT} (?:электронная )?повестка(?! дня)|(?<![а-я])повестка на ваше имя (?:[а-я]{2,12} ){0,4}${PUT}`,
);

/**
 * «Вам надлежит явиться 11 декабря в 15:00, ул. Зорге, д. 7», pasted with nothing around it: the words of a summons, which
 * need not name the office. It may be one.
 */
export const formalCall: Rule = (scores, { normal, signals, source }) =>
  source.page === null &&
  normal.text.length <= ONE_MESSAGE &&
  FORMAL_CALL.test(normal.text) &&
  (!OTHER_OFFICE.test(normal.text) || OWN_WORDS.test(normal.text)) &&
  source.asks.length === 0 &&
  source.links.length === 0 &&
  signals.sum('scam') === 0 &&
  hasDayAndHour(normal.text) &&
  REASONS.every((reason) => reason === 'public_information' || signals.sum(reason) === 0) &&
  scores.none >= best(scores)
    ? { summons: Math.max(scores.summons, scores.none - UNSURE_BY) }
    : null;
const FORMAL_CALL =
  /(?<![а-я])(?:вам|гр\.?|гражданин[а-я]{0,2})(?![а-я])[^.!?\n]{0,40}(?:надлежит|предписывается)(?: [а-я]{2,12}){0,2} (?:явиться|прибыть)/;
/** What is said of a commissariat alone, whatever house it stands beside. */
const OWN_WORDS = /комиссариат|(?<![а-я])рвк|медкомисси|приписн|отправк/;
/** «Явиться в поликлинику», «в отдел полиции»; not «в судне», and a commissariat is asked for by `OWN_WORDS`. */
const OTHER_OFFICE = new RegExp(
  [
    '(?<![а-я])суд(?!н)|пристав|поликлин|клиник|диспансер|мфц|школ|педагог|деканат|вуз|собрани|совет',
    'гибдд|гаи(?![а-я])|налог|паспортн|визов|консул|полици|омвд|снт|соц(?:обслуж|защит)|пенсион',
    'администрац|пересдач|студент|тсж|благоустройств|участков|следовател|дознав|дознан|росгвард|олрр',
    'оружи|цзн|занятост|избират|(?<![а-я])уик|протокол|инспекци|прокур|штраф|взыскан|республик|эстон',
    'казахст|беларус|(?<![а-я])тцк',
  ].join('|'),
);

/** «Вам предписывается явиться в Пенсионный фонд»: another office, with no military word. */
export const otherOfficeCalls: Rule = (scores, { normal, signals }) =>
  normal.text.length <= ONE_MESSAGE &&
  FORMAL_CALL.test(normal.text) &&
  TO_ANOTHER.test(normal.text) &&
  !/воен|воинск|призыв|повестк|мобилиз|учет/.test(normal.text) &&
  !OWN_WORDS.test(normal.text) &&
  signals.sum('scam') === 0
    ? noneAhead(scores, 1)
    : null;

const TO_ANOTHER =
  /(?:явиться|прибыть)[^.\n]{0,60} (?:в|на|к) (?:[а-я]{3,14} )?(?:пенсион|администрац|соц|центр соц|пересдач|деканат|комиссию по благоустройств|председател[а-я]{1,2} снт)/;

/** «Повестка! 15.12, к 7:00, ул. Угрешская, 8, отправка»: all that a hurried message of an office has. */
export const shortCall: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= ONE_MESSAGE &&
  SHORT_CALL.test(normal.text) &&
  !/(?<![а-я])(?:тсж|выборы|отчет|ревизионн[а-я]{2}|разное|правлени[ея])(?![а-я])/.test(normal.text) &&
  !OF_OTHER_THINGS.test(normal.text) &&
  isSaidToReader(signals, source) &&
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  scores.none >= best(scores)
    ? { summons: Math.max(scores.summons, scores.none + 0.5) }
    : null;
const SHORT_CALL =
  /^(?:электронная |ваша |вам )?повестка[!.:,]?\s(?:на )?\d{1,2}(?:\.\d\d(?:\.\d{2,4})?| [а-я]{3,8})[^\n.!?]{0,12} \d{1,2}[:.-]\d\d[\s\S]{0,30}(?:ул|просп|пр-т|пер|шоссе|ш|наб|бульв|б-р|проезд)(?![а-я])[\s\S]{0,60}(?:отправк|медкомисси|освидетельств|сверк|призывн|комисси|военкомат|комиссариат)/;

/**
 * «Повестка: явиться к помощнику начальника отделения, уточнить карточку воинского учёта»: headed as a summons, and its
 * one order is to come. It may name no day.
 */
export const headedCall: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= LONGEST_HEADED_CALL &&
  HEADED_CALL.test(normal.text) &&
  OF_THE_SERVICE.test(normal.text) &&
  !OF_A_MEETING.test(normal.text) &&
  !OF_OTHER_THINGS.test(normal.text) &&
  isSaidToReader(signals, source) &&
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  scores.none >= bestNotice(scores)
    ? { none: bestNotice(scores) - 0.5 }
    : null;
const LONGEST_HEADED_CALL = 200;
const HEADED_CALL =
  /^[^а-я]{0,3}(?:ваша )?повестка(?: №? ?[^\s:]{1,12})?[:.!]\s?[^\n]{0,40}(?<![а-я])(?:явиться|прибыть|прийти|подойти)(?![а-я])/;
const OF_A_MEETING =
  /совет(?:а|у|е|ом)?(?![а-я])|совещани|собрани|(?:явиться|прийти|подойти) в мфц|урок|захоронени|песн|планерк|заседани[ея] (?:совета|правления|кафедры)|загранпаспорт/;
const OF_THE_SERVICE = /воинск|военк|комиссариат|призыв|приписн|военн[а-я]{2,3} билет/;

/** «Необходимо явиться в военкомат Выборгского района, обновить карточку»: the order itself, and nothing around it. */
export const bareCall: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= LONGEST_HEADED_CALL &&
  BARE_CALL.test(normal.text) &&
  !/код|росфинмон|телеграм|@|вдов|представител|институт|училищ|пенси|сообществ|лайк|звонк/.test(normal.text) &&
  !OF_OTHER_THINGS.test(normal.text) &&
  !OF_A_MEETING.test(normal.text) &&
  isSaidToReader(signals, source) &&
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  Math.max(scores.summons, scores.data_clarification) >= bestNotice(scores) &&
  scores.none >= bestNotice(scores)
    ? { none: bestNotice(scores) - 0.5 }
    : null;
const BARE_CALL =
  /^[^а-я]{0,3}(?:[а-я, ]{2,24}[!:.] ?)?(?:вам )?(?:необходимо|нужно|требуется|просьба|просим вас)(?: срочно| вам)? (?:явиться|прибыть|прийти|подойти) в (?:[а-я]{4,14} )?(?:военк|военн[а-я]{2,3} комиссар|вк(?![а-я]))/;

/** Nobody tells of it, nothing is asked for (taxes in the same list aside), no other state or court speaks. */
const isSaidToReader = (signals: Signals, { asks, verdict }: SourceJudgement): boolean =>
  (asks.length === 0 || (verdict === 'genuine_host' && asks.every(({ ask }) => ask === 'money'))) &&
  (['scam', 'news', 'quoted', 'foreign', 'court', 'withdrawn', 'own_application', 'bailiffs'] as const).every(
    (group) => signals.sum(group) === 0,
  ) &&
  signals.sum('help_page') < 2;

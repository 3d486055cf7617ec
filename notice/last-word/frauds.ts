import type { CueId } from '../cues/index';
import { NEAR } from '../decide';
import { PAY, SUM } from '../money';
import type { Signals } from '../signals';
import { isShortener } from '../source/hosts';
import { OFFICES_ASK } from '../source/office-asks';
import { best, bestNotice, hasDayAndHour, noneAhead, type Rule, type Seen } from './points';

// When a text is fraud whatever else it looks like, and when what looks like fraud shows too little of it.

/** Points by which fraud must lead where no ask, trick or false host can be shown. */
const LEAD = 1;
/** The same where a person is told to come to the commissariat: frauds keep people away from it. */
const LEAD_OVER_CALL = 4;
const COME =
  /(?<![а-я])(?:явитесь|явиться|прибудьте|прибыть|придите|прийти|подойдите|подойти|зайдите|зайти|зайдет|подойдет)(?![а-я])/;
const DECISIVE: ReadonlySet<string> = new Set(['code', 'password', 'remote_access', 'card']);
/** «За 500»: the price of a thing. */
const FOR_SO_MUCH = /за \d/;
const APK = /apk/i;
/** Points of a text that tells of notices below which it may still be one. */
const MOST_RETOLD = 2.4;
/** Points of a notice that the rules alone find plain. */
const PLAIN_NOTICE = 5;

/** Where no ask, trick, sum or unlisted address is in sight, fraud must lead clearly. */
export const doubtUnseenFraud: Rule = (scores, seen) => {
  if (showsTrick(seen)) return null;
  const others = Math.max(...Object.entries(scores).map(([kind, points]) => (kind === 'scam' ? -99 : points)));
  const lead = seen.signals.has('topic.commissariat') && COME.test(seen.normal.text) ? LEAD_OVER_CALL : LEAD;
  return scores.scam < others + lead || saysNotReceived(seen) ? { scam: Math.min(scores.scam, -20) } : null;
};

/** A code asked for under a summons is fraud whatever else the text looks like. */
export const codeIsFraud: Rule = (scores, seen) => (asksForCode(seen) ? { scam: best(scores) + 2 } : null);

/** No office packs the paper that it calls with. */
export const archiveIsFraud: Rule = (scores, seen) =>
  !asksForCode(seen) &&
  seen.source.verdict !== 'genuine_host' &&
  retoldPoints(seen.signals) === 0 &&
  bestNotice(seen.weighed.scores) >= PLAIN_NOTICE &&
  seen.source.asks.some(({ ask }) => ask === 'archive')
    ? { scam: Math.max(scores.scam, best(scores) + 1) }
    : null;

/** «Копию вызова загрузите: документ.scr»: a program in the place of a paper, whatever office it is said to come from. */
export const programIsFraud: Rule = (scores, { normal: { text }, source, signals }) =>
  source.verdict !== 'genuine_host' &&
  source.asks.some(({ ask }) => ask === 'archive' || ask === 'app') &&
  PROGRAM.test(text) &&
  /воен|повестк|призыв|комиссариат|мобилиз/.test(text) &&
  retoldPoints(signals) === 0 &&
  !text.trimEnd().endsWith('?')
    ? { scam: Math.max(scores.scam, best(scores) + 1) }
    : null;
const PROGRAM =
  /(?<![а-я])(?:загрузи|скача|откро|установи|запусти)[а-я]{0,4}(?![а-я])[^!?\n]{0,60}\.\s?(?:scr|exe|apk|msi|bat|cmd|vbs|js|lnk)(?![a-z])/;

/**
 * «Заполните анкету призывника в телеграм-боте, авторизуйтесь через Госуслуги»: no office has people sign in to a chat. In
 * one sentence: a bot that answers questions stands beside genuine calls, and beside a call to a day nothing is told.
 */
export const botIsFraud: Rule = (scores, { normal: { text }, source, signals }) =>
  source.page?.verdict !== 'genuine' &&
  signals.sum('topic') >= NEAR &&
  retoldPoints(signals) < MOST_RETOLD &&
  text
    .split(/[!?;\n]|\.(?= )/)
    .some((sentence) => BOT.test(sentence) && SIGN_IN.test(sentence) && !ELSEWHERE.test(sentence)) &&
  !(COME.test(text) && hasDayAndHour(text))
    ? { scam: Math.max(scores.scam, best(scores) + 1) }
    : null;
const BOT =
  /(?:телеграм|telegram|тг|ватсап|вотсап|whatsapp|вайбер|viber)[а-я]{0,3}[- ](?:чат-?)?бот|@[a-z0-9_]{3,30}bot(?![a-z])/;
const SIGN_IN =
  /(?<![а-я])(?:авторизуй|авторизац|войдите (?:через|с помощью|в него)|пройдите (?:вериф|идентиф)|введите (?:код|пароль|логин|данные)|подтвердите (?:аккаунт|учетн))/;
const ELSEWHERE =
  /личн[а-я]{2} кабинет|на (?:госуслугах|сайте|портале)|вопрос|(?<![а-я])не (?:авторизу|вход|переход|открыва|вводи)/;

/**
 * «Скинули файл повестка.apk, открывать?»: somebody tells of what he was sent. That a file is asked for is warned of all
 * the same.
 */
export const fileIsRetold: Rule = (scores, { normal: { text }, source }) =>
  text.length <= LONGEST_TALE &&
  source.asks.some((one) => APK.test(one.text)) &&
  RETOLD.test(text) &&
  !TOLD_TO.test(text) &&
  !hasDayAndHour(text)
    ? { none: best(scores) + 1 }
    : null;
const LONGEST_TALE = 90;
const RETOLD =
  /(?<![а-я])это (?:вирус|развод|обман)\?$|(?<![а-я])(?:скинули?|кинули|прислали|прилетел[оа]?|приш(?:ел|ло) (?:файл|в )|открыл[аи]?)(?![а-я])/;
const TOLD_TO =
  /(?<![а-я])(?:откройте|открой|скача|установ|посмотри|смотри|найди|поставь|нажми|проверь|вам(?![а-я])|военком|комиссариат)/;

/**
 * «Не кладите трубку, с вами свяжется следователь, никому не говорите», «передайте наличные курьеру»: how people are held on
 * the line and robbed, whoever is said to call.
 */
export const heldOnLine: Rule = (scores, { normal: { text }, signals }) =>
  ((ON_LINE.test(text) && IN_SECRET.test(text)) || CASH.test(text)) &&
  !WARNS.test(text) &&
  retoldPoints(signals) - schemePoints(signals) < MOST_RETOLD
    ? { scam: Math.max(scores.scam, best(scores) + OUTRIGHT) }
    : null;
/** «Ваши данные похитили мошенники»: a fraud says so himself. */
const schemePoints = ({ hits }: Signals): number => hits.find(({ cue }) => cue.id === 'news.scheme')?.cue.weight ?? 0;
const ON_LINE = /(?<![а-я])(?:не (?:кладите|вешайте|бросайте) трубку|оставайтесь на (?:линии|связи))/;
const IN_SECRET =
  /(?<![а-я])(?:никому не (?:говор|рассказыв|сообщай)|не рассказывайте никому|(?:свяжется|соединяю|переключаю)[^.\n]{0,40}(?:следовател|фсб|росфинмонитор|центробанк|центрального банка|служб[а-я]{1,2} безопасност))/;
const CASH = /(?<![а-я])(?:передайте|отдайте|приготовьте) (?:наличн[а-я]{2,3}|деньги)[^.\n]{0,40}курьер/;
/** «Если вам говорят „не кладите трубку“, это мошенники». */
const WARNS =
  /(?<!похитили |оформили |взломали |украли |от имени |узнали )(?:мошенник|злоумышлен|аферист)(?!и? (?:похитил|оформил|взломал|украл|узнал|получил|пытаются))|(?<![а-я])(?:положите трубку|завершите|если (?:вам|вас) (?:говорят|просят|звонят)|никогда не (?:скаж|прос|треб|говор)|не (?:требу[ею]т|прос[яи]т|говорят|запрашива[ею]т))/;

/** On a portal’s own page a program, a packed file with its password or a bot in the place of a paper is doubted. */
export const doubtOnPortal: Rule = (scores, { normal: { text }, signals, source }) =>
  source.verdict === 'genuine_host' &&
  scores.scam < best(scores) &&
  (PACKED.test(text) ||
    text
      .split(/[!?;\n]|\.(?= )/)
      .some((one) => BOT_NAME.test(one) && /(?<![а-я])(?:подтверд|войд|авториз)/.test(one))) &&
  !WARNS.test(text) &&
  signals.sum('news') + signals.sum('help_page') + signals.sum('law_text') < MOST_RETOLD
    ? { scam: best(scores) }
    : null;
const PACKED =
  /[^\s]\.(?:apk|exe|scr|msi)(?![a-z])|[^\s]\.(?:zip|rar|7z)(?![a-z])[^\n]{0,40}парол|парол[а-я]{0,2} (?:к|от|на) архив/;
const BOT_NAME = /@[a-z0-9_]{3,30}bot(?![a-z])/;

/** An order to all men of an age, to stay or to give up their papers, that names nobody and calls nowhere. */
export const blanketOrder: Rule = (scores, { normal: { text, original }, signals, source }) =>
  ORDER.test(text) &&
  text.length <= AN_ORDER &&
  OF_MEN.test(text) &&
  FORBIDS.test(text) &&
  !COME.test(text) &&
  !hasDayAndHour(text) &&
  !NAME.test(original) &&
  source.verdict !== 'genuine_host' &&
  signals.sum('addressed') < SPOKEN_TO &&
  retoldPoints(signals) < MOST_RETOLD
    ? { scam: Math.max(scores.scam, best(scores) + OUTRIGHT) }
    : null;
const AN_ORDER = 500;
/** More than what `farFromSubject` adds: neither need name the commissariat. */
const OUTRIGHT = 2;
const SPOKEN_TO = 1.5;
const ORDER = /^[^а-я]{0,3}(?:постановление|приказ|указ|распоряжение|для служебного пользования)(?![а-я])/;
const OF_MEN =
  /мужчин(?:ам|ы)?(?![а-я])|военнообязанны[мх](?![а-я])|(?:лиц|граждан)[а-я]{0,3},? (?:мужского|имеющ|от \d\d|до \d\d|\d\d ?- ?\d\d)|\d\d ?- ?\d\d лет|(?:19|20)\d\d ?- ?(?:19|20)\d\d (?:г\.? ?р|год[а-я]{1,3} рожд)/;
const FORBIDS =
  /(?<![а-я])(?:воспретить (?:выезд|передвижение)|запретить|закрыть|прекратить|приостановить|изъять|разворачивать|не (?:продавать|выпускать|покидать|выдавать)|(?:загран)?паспорта? [^.\n]{0,30}сдать|сдать (?:загран)?паспорт[а-я]{0,2})(?![а-я])/;
/** «Петров И. С.», «Петров Иван Сергеевич»: somebody is meant. */
const NAME = /\p{Lu}\p{Ll}{2,} (?:\p{Lu}\. ?\p{Lu}\.|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:ич|вна|ична)(?!\p{L}))/u;

/** «Хватают всех, отправьте мужьям»: a rumour that wants to be passed on. */
export const rumourIsFraud: Rule = (scores, { normal: { text }, signals, source }) =>
  text.length <= A_RUMOUR &&
  SEIZE.test(text) &&
  PASS_ON.test(text) &&
  !hasDayAndHour(text) &&
  !isPassedOn(signals) &&
  source.verdict !== 'genuine_host' &&
  retoldPoints(signals) < MOST_RETOLD
    ? { scam: Math.max(scores.scam, best(scores) + OUTRIGHT) }
    : null;
/** A notice that the family passes on, with their own words under it. */
const isPassedOn = (signals: Signals): boolean =>
  PASSED_ON.some((cue) => signals.has(cue)) || signals.sum('restriction_imposed') > 0;
const PASSED_ON: readonly CueId[] = [
  'addressed.to_you',
  'addressed.by_name',
  'summons.must_come',
  'summons.called',
  'summons_electronic_notification.sent',
  'summons_electronic_notification.sent_first',
];
const A_RUMOUR = 400;
const SEIZE =
  /(?<![а-я])(?:хватают|облав[а-я]{1,3}|патрул[а-я]{1,3}|ловят|загребут|гребут|забирают (?:всех|прямо|с улиц|на улиц)|закроют границ[а-я]{1,2}|грузят в (?:автобус|автозак)[а-я]{0,3})(?![а-я])/;
const PASS_ON =
  /(?<![а-я])(?:отправь|перешли|разошли|предупреди|передай|скинь|поделись|скажи|распространи)(?:те)? (?:это |срочно )?(?:всем|мужь|сын|брат|мужчин|знаком|свои|родн|близк|дальше|друзь|пацан|парн|кому)/;

/** «Центробанк описал новую схему телефонных воров»: the fraud is told of and nobody is taken in. */
export const schemeTold: Rule = (scores, { normal: { text }, signals, source }) =>
  SCHEME_TOLD.test(text) &&
  !/(?:переведите|скачайте|продиктуйте|сообщите|установите|назовите|чтобы (?:вас|снять|проверить))/.test(text) &&
  source.links.length === 0 &&
  signals.sum('addressed') === 0
    ? { none: best(scores) + 1 }
    : null;
const SCHEME_TOLD =
  /(?<![а-я])(?:описал|рассказал|предупредил|раскрыл|назвал|выявил|обнаружил)[аи]?(?: [а-я]{1,10}){0,2} (?:нов[а-я]{2,3} )?(?:схем[а-я]{1,2}|уловк[а-я]|способ[а-я]{0,2})(?: [а-я]{3,14}){0,2} (?:вор|мошен|обман|афер|жулик|злоумышл)/;

/** What an office is owed is paid on no site that nobody knows; beside a call to a day and an hour it may be another’s. */
export const paidElsewhere: Rule = (scores, { normal, signals, source }) =>
  source.asks.some(({ ask }) => ask === 'money') &&
  source.links.some(({ verdict }) => verdict !== 'genuine') &&
  signals.sum('topic') >= NEAR &&
  retoldPoints(signals) < MOST_RETOLD &&
  !(COME.test(normal.text) && hasDayAndHour(normal.text))
    ? { scam: Math.max(scores.scam, best(scores) + 1) }
    : null;

/** No office sends people to a host that imitates its own: such a text is either fraud or no notice at all. */
export const lookAlikeIsNoNotice: Rule = (scores, { source }) =>
  source.verdict === 'look_alike' ? { scam: Math.max(scores.scam, bestNotice(scores) + 1) } : null;

/** An ask, trick, sum or address that is none of an office; «не получил повестку» alone an office may say as well. */
const showsTrick = ({ normal, signals, source }: Seen): boolean =>
  signals.hits.some(
    ({ cue }) => cue.group === 'scam' && !(cue.id === NOT_RECEIVED && saysNotReceived({ normal, signals })),
  ) ||
  source.asks.some(({ ask }) => !OFFICES_ASK.has(ask)) ||
  (source.asks.length > 0 && !COME.test(normal.text)) ||
  source.verdict === 'look_alike' ||
  source.links.some(({ host }) => isShortener(host)) ||
  source.links.some(({ verdict }) => verdict === 'unknown') ||
  namesPrice(normal.text);

/** «Ваш сын не получил повестку», and nothing that the reader is to tell, to answer or to ring up for. */
const saysNotReceived = ({ normal, signals }: Pick<Seen, 'normal' | 'signals'>): boolean =>
  signals.has(NOT_RECEIVED) && !LURE.test(normal.text);
const NOT_RECEIVED = 'scam.not_received';
const LURE =
  /назов|назват|продикт|снилс|звон|ответьте|перейд|подтверд|сообщите|выбрать|ссылк|курьер|доставк|отпиш|напиш|whatsapp|ватсап|telegram|телеграм|приед|сотрудник|подготовьте|рубл|тысяч|\d{10}|капитан|полковник|майор|лейтенант/;

/** Points of a text that tells of notices and is none. */
const retoldPoints = (signals: Signals): number =>
  signals.sum('news') + signals.sum('help_page') + signals.sum('law_text') + signals.sum('quoted');

/** A code, a password, a card, a hold on the device or a file to install is asked for where the subject is near. */
const asksForCode = ({ signals, source }: Seen): boolean =>
  signals.sum('topic') >= NEAR &&
  retoldPoints(signals) < MOST_RETOLD &&
  source.asks.some(({ ask, text }) => DECISIVE.has(ask) || (ask === 'app' && APK.test(text)));

/** A sum, and a word of paying it: with an address that nobody knows they are in sight, if no proof. */
const namesPrice = (text: string): boolean => SUM.test(text) && (PAY.test(text) || FOR_SO_MUCH.test(text));

/**
 * «Осторожно, поддельные повестки! / Жителям рассылают: «Вам надлежит явиться 12 декабря в 8:30»»: a warning to everybody,
 * from its first line on, and a call that stands in the quotation alone. A call that somebody passes on with a word of
 * frauds beside it, or that an office says to be genuine, is left alone.
 */
export const falseCallQuoted: Rule = (scores, { normal: { original } }) => {
  const first = original.search(QUOTATION);
  const plain = original.toLowerCase().replaceAll('ё', 'е');
  const around = plain.replace(QUOTATION, ' ');
  return first > 0 &&
    HEADED_FALSE.test(plain.slice(0, Math.min(first, A_HEADING))) &&
    TO_EVERYBODY.test(around) &&
    !OF_ONE.test(around) &&
    !hasDayAndHour(around)
    ? noneAhead(scores, 1)
    : null;
};
const QUOTATION = /«[^«»]{20,600}»/g;
const A_HEADING = 160;
const HEADED_FALSE =
  /^(?:[^\n«]{0,24}\n){0,2}[^\n]{0,60}(?:мошенни|поддельн|обманщик|злоумышленник|предупреждает: рассылк)/;
const TO_EVERYBODY =
  /(?<![а-я])(?:рассыла[а-я]{2,4}|рассылк[аеи]|участились|(?:жител|москвич|граждан|люд)(?:ям|ам) (?:приход|пишут|звонят|присыла)|обратились|пострадал)/;
/** Somebody's own, or one that is said to be genuine. */
const OF_ONE =
  /(?<![а-я])(?:мне|нам|меня|(?:моему|нашему|маме|сыну|сына|мужу|брату|внуку|племяннику)|вам (?:[а-я]{3,9} )?(?:направлен|отправлен|сформирован|выписан|вручен|размещен|необходимо|надлежит)|вы вызываетесь|вас вызыва|на ваше имя|в отношении вас|работник[ау]?|подтвердил[аи]?|настоящая|не (?:обман|мошенничество|подделка)|есть в реестре|в реестре есть)(?![а-я])/;

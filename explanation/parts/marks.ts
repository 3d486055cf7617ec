import type { PlainDate, Text } from '../../law/schema/common';
import { t } from '../../law/text';
import { dayOfEvent, dayToAppear } from '../../notice/appear';
import { fromOwnWords, namesKind, saysKind } from '../../notice/kind-words';
import type { Found, FoundDate, KindWords, Notice, Span } from '../../notice/types';
import type { Claim } from '../../notice/vocabulary';
import type { ExplainingLaw, LawLookup } from '../lookup';
import { CONDITION } from '../part-words';
import { daysBetween } from '../plain-date';
import { count, DAYS } from '../plural';
import type { ClaimCheck, Mark } from '../types';
import { CLAIM_NAMES, KIND_NAMES } from '../words';
import { dayCaution, unreadDay } from '../worked-out';
import { explainRef } from './law-mark';

/** A mark before its place is known to be free; it is named at the end. */
type Draft = Omit<Mark, 'id'>;
type Said = Omit<Draft, 'start' | 'end' | 'quote'>;

/** The marks of one role that a notice may bear, in the order in which they ask for their words. */
type Role = (scene: Scene) => Iterable<Draft>;

interface Scene {
  notice: Notice;
  law: ExplainingLaw;
  lookup: LawLookup;
  claims: readonly ClaimCheck[];
  /** Ids of the norms the rest of the explanation rests on. */
  told: ReadonlySet<string>;
  today: PlainDate;
  /** What stands already: there are more while the marks of a role are asked for, and one may grow by words beside it. */
  marks: readonly Draft[];
}

/** Who comes first takes the words: claims beat plain fields, and fields beat the words that decided the kind. */
const ROLES: readonly Role[] = [
  claimMarks,
  eventMarks,
  dayMarks,
  timeMarks,
  openHoursMarks,
  placeMarks,
  // An article before purposes and limits: what they name may reach into it, «для сверки закреплено ст. 10».
  lawMarks,
  purposeMarks,
  actDayMarks,
  limitMarks,
  linkMarks,
  kindMarks,
  kindNameMarks,
];

/**
 * The words of the notice that carry a note. Marks never overlap: where two would, the one set earlier wins. A day is
 * counted from `today` to the day the words themselves name, whatever the user corrected it to.
 * @param told ids of the norms the rest of the explanation rests on
 * @returns in the order of the text
 */
export function markNotice(
  notice: Notice,
  law: ExplainingLaw,
  lookup: LawLookup,
  claims: ClaimCheck[],
  told: ReadonlySet<string>,
  today: PlainDate,
): Mark[] {
  const marks: Draft[] = [];
  const scene: Scene = { notice, law, lookup, claims, told, today, marks };
  for (const role of ROLES) {
    for (const mark of role(scene)) {
      const { start, end } = mark;
      if (end > start && !marks.some((other) => start < other.end && other.start < end)) marks.push(mark);
    }
  }
  marks.sort((a, b) => a.start - b.start);
  return marks.map((mark, index) => ({ ...mark, id: `mark-${index + 1}` }));
}

function markOf({ start, end, text }: Found, said: Said): Draft {
  // «… дело по ст. 328 УК РФ справки 495 000 22 31»: the number at the end is none of what is said.
  const quote = text.slice(0, PHONE_AT_END.exec(text)?.index || undefined);
  return { ...said, start, end: end - text.length + quote.length, quote };
}
const PHONE_AT_END =
  /[\s,;.]*(?:(?:справки|тел(?:ефон|\.)?|т\.|с номера|по номеру|номер)[\s:]*)?(?:(?:\+7|8)[\s(-]*)?\(?\d{3}[\s)-]{1,2}\d{3}[\s-]?\d\d[\s-]?\d\d[.)]*$|[\s,;.]*(?:(?:справки|тел(?:ефон|\.)?|т\.)[\s:]*)?(?:\+?7|8)\d{10}[.)]*$/i;
const plain = { verdict: null, norms: [] };

function* claimMarks({ notice, claims, marks }: Scene): Iterable<Draft> {
  const { time, place } = notice.fields;
  const day = dayToAppear(notice.fields);
  const ofCall = [day?.withWeekday ?? day, time, place].filter((one) => one !== null);
  for (const claim of claims) {
    const role = roleOfClaim(claim.claim, notice);
    const title = CLAIM_NAMES[claim.claim as Claim];
    // «Отказ в кредите и штраф» is a measure first and a threat for the rest; «Просим Вас, Пётр Ильич, явиться» is «явиться».
    const quote = role === 'demand' ? (without(A_PERSON, claim.quote).at(-1) ?? claim.quote) : claim.quote;
    // «Вам надлежит 15 декабря к 8:30 прибыть»: day and hour carry notes of their own.
    const taken = role === 'demand' ? [...marks, ...ofCall] : marks;
    for (const rest of restOf(quote.text === '' ? claim.quote : quote, taken))
      yield markOf(rest, { role, title, note: noteOf(claim), verdict: claim.verdict, norms: claim.norms });
  }
}

function* eventMarks({ notice }: Scene): Iterable<Draft> {
  const event = dayOfEvent(notice.fields);
  if (event && !event.isOfRecord)
    yield markOf(event, {
      ...plain,
      role: 'date',
      title: t('День, о котором речь', 'The day it is about'),
      note: t('Это не день явки.', 'This is not a day to appear.'),
    });
}

function* dayMarks({ notice, today }: Scene): Iterable<Draft> {
  const day = dayToAppear(notice.fields);
  if (day)
    yield markOf(day.withWeekday ?? day, {
      ...plain,
      role: 'date',
      title: t('День явки', 'Day to appear'),
      note: noteOfDay(day, today),
    });
}

function* timeMarks({ notice }: Scene): Iterable<Draft> {
  const { time } = notice.fields;
  if (time)
    yield markOf(time, {
      ...plain,
      role: 'time',
      title: t('Час явки', 'Hour to appear'),
      note: t('Московское время, если не сказано другое.', 'Moscow time, unless the letter says otherwise.'),
    });
}

function* openHoursMarks({ notice }: Scene): Iterable<Draft> {
  for (const hours of notice.fields.openHours)
    yield markOf(hours, {
      ...plain,
      role: 'time',
      title: t('Часы приёма', 'Opening hours'),
      note: t('В эти часы, по письму, можно прийти.', 'According to the letter, you can come in these hours.'),
    });
}

function* placeMarks({ notice }: Scene): Iterable<Draft> {
  const { place } = notice.fields;
  if (place)
    yield markOf(place, {
      ...plain,
      role: 'place',
      title: t('Куда прийти', 'Where to come'),
      note: t('Сверьте адрес на сайте военкомата.', 'Check the address on the commissariat’s site.'),
    });
}

function* lawMarks({ notice, law, lookup, told }: Scene): Iterable<Draft> {
  for (const ref of notice.fields.lawRefs)
    yield markOf(ref, { role: 'law', verdict: null, ...explainRef(ref, law, lookup, told) });
}

function* purposeMarks({ notice, marks }: Scene): Iterable<Draft> {
  const { purpose, purposeAgain } = notice.fields;
  for (const found of [...(purpose ? [purpose] : []), ...purposeAgain])
    for (const rest of restOf(found, marks))
      yield markOf(rest, {
        ...plain,
        role: 'purpose',
        title: t('Зачем зовут', 'Why you are called'),
        note: t('От цели зависят ваши обязанности.', 'Your duties depend on the purpose.'),
      });
}

function* actDayMarks({ notice, marks }: Scene): Iterable<Draft> {
  const said = ACT_DAYS[notice.kind] ?? MEASURE_DAY;
  for (const found of notice.fields.actDays)
    for (const rest of restOf(found, marks, A_DIGIT)) yield markOf(rest, { ...plain, role: 'date', ...said });
}

function* limitMarks({ notice, marks }: Scene): Iterable<Draft> {
  const { deadline, limits } = notice.fields;
  for (const limit of deadline ? [deadline, ...limits] : limits)
    for (const rest of restOf(limit, marks, LETTERS_OR_DAY))
      if (rest.text === limit.text || UNTIL.test(rest.text) || NAMES_DAY.test(rest.text))
        yield markOf(withoutThatIs(rest), {
          ...plain,
          role: 'limit',
          title: t('Срок', 'Time named in the letter'),
          note: t(
            'Так срок назван в письме. Что говорит закон, смотрите в «Сроках».',
            'This is how the letter puts it. What the law says is under “Dates”.',
          ),
        });
}

/** Where a fraud leads: no address of a state site. */
function* linkMarks({ notice }: Scene): Iterable<Draft> {
  if (notice.kind !== 'scam') return;
  for (const link of notice.source.links)
    if (link.verdict !== 'genuine')
      yield markOf(link, {
        ...plain,
        role: 'kind',
        title: t('Ссылка в письме', 'A link in the letter'),
        note: t(
          'Не открывайте её. Адрес реестра наберите сами: реестрповесток.рф.',
          'Do not open it. Type the register’s address yourself: реестрповесток.рф.',
        ),
      });
}

/** The words that decided the kind. */
function* kindMarks({ notice, marks }: Scene): Iterable<Draft> {
  const telling = notice.evidence.filter(namesKind).map(longestLine).map(fromOwnWords);
  const title = t('По этим словам мы поняли, что это за письмо', 'These words told us what letter it is');
  for (const found of [...joined(telling), ...telling])
    for (const rest of wordsLeft(found, marks)) yield markOf(rest, { ...ofKind(notice), title });
}

/** Other words that name it. */
function* kindNameMarks({ notice, marks }: Scene): Iterable<Draft> {
  const title = t('Это тоже слова о том, что это за письмо', 'These words, too, tell what letter it is');
  // «Вам» of «вам запрещён выезд», whose other words carry a note of their own, names nothing; «Вы» calls with «вызываетесь».
  const taken = marks.filter(({ role }) => role !== 'kind' && role !== 'demand');
  for (const found of notice.kindWords.filter((one) => restOf(coreOf(one), taken).length > 0))
    for (const rest of wordsLeft(longestLine(found), marks)) yield markOf(rest, { ...ofKind(notice), title });
}

function ofKind({ kind }: Notice): Omit<Said, 'title'> {
  const { ru, en } = KIND_NAMES[kind];
  return { ...plain, role: 'kind', note: t(`Похоже на: ${ru}.`, `It looks like: ${en}.`) };
}

const DECISION_DAY = {
  title: t('День решения', 'Day of the decision'),
  note: t('По письму, решение принято в этот день.', 'According to the letter, the decision was made on this day.'),
};
const MEASURE_DAY = {
  title: t('День меры', 'Day of the measure'),
  note: t(
    'В этот день, по письму, мера начинается или кончается.',
    'According to the letter, the measure begins or ends then.',
  ),
};
const TRAINING_DAYS = {
  title: t('Когда идут сборы', 'When the training is held'),
  note: t(
    'Так дни сборов названы в письме. День явки может быть другим.',
    'This is how the letter names the days of the training. The day to appear may be another.',
  ),
};
/** What the days of an act are days of, where it is no measure. */
const ACT_DAYS: Partial<Record<Notice['kind'], typeof MEASURE_DAY>> = {
  draft_decision: DECISION_DAY,
  mobilisation_or_training: TRAINING_DAYS,
};

/** «…, то есть 4 декабря», whose first words carry another note. */
function withoutThatIs(found: Found): Found {
  const words = THAT_IS.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + words, found.end);
}
const THAT_IS = /^[,;\s]+(?:то есть|т\.\s?е\.)?\s*/i;

/** «Причина: неявка»: the label tells nothing. */
function withoutLabel(found: Found): Found {
  const label = LABEL.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + label, found.end);
}
const LABEL = /^(?:причина|основание|статус|состояние|тип|вид):?\s+/i;

/** What of words that tell the kind stands under no mark yet. What says nothing alone goes with the mark beside it. */
function* wordsLeft(found: Found, marks: readonly Draft[]): Iterable<Found> {
  for (const part of without(A_DAY, withoutLabel(found))
    .flatMap((piece) => without(A_PERSON, piece))
    .flatMap((piece) => without(A_NAME, piece))
    .flatMap((piece) => without(A_NUMBER, piece))) {
    const phrase = withoutFirstName(withoutNumberEnd(part));
    for (const rest of restOf(phrase, marks))
      if (saysKind(rest.text)) yield rest;
      else takeIn(rest, phrase, marks);
  }
}

/** «Вы» of «Вы вызываетесь», «вас» of «вызывает вас»: where nothing stands between, the mark of the other word grows. */
function takeIn({ start, end, text }: Found, phrase: Found, marks: readonly Draft[]): void {
  const between = (from: number, to: number): string => phrase.text.slice(from - phrase.start, to - phrase.start);
  const touches = (from: number, to: number): boolean =>
    from >= phrase.start && from <= to && to <= phrase.end && between(from, to).trim() === '';
  const growing = marks.filter(({ role }) => GROWING.has(role));
  const next = growing.find((mark) => touches(end, mark.start));
  const last = growing.find((mark) => touches(mark.end, start));
  if (next) {
    next.quote = text + between(end, next.start) + next.quote;
    next.start = start;
  } else if (last && !LEADS_ON.test(text) && !/^[—–-]/.test(text)) {
    last.quote += between(last.end, start) + text;
    last.end = end;
  }
}
/** Days, hours and places end where they end: «будет 10 декабря» is no day. */
const GROWING: ReadonlySet<Mark['role']> = new Set(['demand', 'restriction', 'threat', 'kind']);
/** «На» of «прибыть на 10 часов» belongs to what follows. */
const LEADS_ON = /(?<!\p{L})(?:в|во|на|по|с|со|от|о|об|обо|для|из|к|ко|до|за|при|под|у|без|через)$/iu;

/** «… группа ИКБО-14-23) поступил вызов», «дело № 118 | -пк, вынесла решение»: the end of a number before the words. */
function withoutNumberEnd(found: Found): Found {
  const end = /^(?:[-–]\p{L}{1,4}[,)]\s*|[\d–-]+\)\s*)/u.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + end, found.end);
}

/** «Тимофей, вам пришла повестка», «Геннадий, возможны ограничения»: whom it speaks to tells no kind. */
function withoutFirstName(found: Found): Found {
  const name = (GIVEN_NAME.exec(found.text) ?? FIRST_NAME.exec(found.text))?.[0].length ?? 0;
  return cut(found, found.start + name, found.end);
}
const GIVEN_NAMES =
  'Александр|Алексей|Андрей|Антон|Артём|Артем|Богдан|Валентин|Вадим|Виктор|Виталий|Владимир|Владислав|Вячеслав|Георгий|Глеб|Григорий|Даниил|Данила|Денис|Дмитрий|Евгений|Егор|Иван|Игорь|Илья|Кирилл|Константин|Лев|Леонид|Максим|Марк|Матвей|Михаил|Никита|Николай|Олег|Павел|Пётр|Роман|Руслан|Семён|Сергей|Станислав|Степан|Тимофей|Тимур|Фёдор|Эдуард|Юрий|Ярослав';
/** «Максим, хорошие новости»: these are names whatever follows. */
const GIVEN_NAME = new RegExp(`^(?:${GIVEN_NAMES}),\\s*`);
/** Any other word before a comma, unless it may be the first of two adjectives. */
const FIRST_NAME =
  /^(?!(?:Повест|Явк|Вызов|Призыв|Мер|Огранич|Запре|Сбор|Решен|Отсрочк|Анкет|Предпис|Внима|Сроч|Важн|Здравств|Вруч|Направ|Отправ|Размещ|Получ|Подпис|Просим)|\p{L}+(?:[еуя]ем|[аыя]ю|[ий]те|[ая]н[оаы]|[еёя]н[оаы]),)\p{Lu}\p{Ll}{2,14},(?:\s+(?!котор|что|чтобы|если|как|где|когда|\p{L}{3,}(?:ая|ое|ые|ый|ой|ие|ий|ую|ого|их|ых),?\s)|$)/u;

/** «… — 4 декабря» of a limit whose first words carry another note. */
const NAMES_DAY = /\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/i;
/** What is left of a limit that ends with the day to come. */
const UNTIL = /^(?:не позднее|не позже|самое позднее|до|к)(?: [а-яё]{5,12})?$/i;

/** What of a phrase stands under no mark yet: «по мобилизации» of «явиться по мобилизации». Single letters are left. */
function restOf(found: Found, marks: readonly Span[], asked = TWO_LETTERS): Found[] {
  let pieces: Found[] = [found];
  for (const mark of marks) {
    pieces = pieces.flatMap((piece) => {
      if (mark.end <= piece.start || mark.start >= piece.end) return [piece];
      return [cut(piece, piece.start, mark.start), cut(piece, mark.end, piece.end)];
    });
  }
  return pieces.filter(({ text }) => asked.test(text));
}
const TWO_LETTERS = /\p{L}{2}|(?:\p{L} ){3}/u;
/** A limit may be but a day, «08.12.2026» under «Считается вручённой». */
const LETTERS_OR_DAY = /\p{L}{2}|(?:\p{L} ){3}|\d{1,2}\.\d{1,2}\.\d{2,4}/u;
const A_DIGIT = /\d/;

/** «Повестка отправлена 4 февраля 2026 года», «вызывает вас, Фирсов Пётр Ильич,»: days and names tell no kind. */
function without(pattern: RegExp, found: Found): Found[] {
  const pieces: Found[] = [];
  let at = found.start;
  for (const match of found.text.matchAll(pattern)) {
    pieces.push(cut(found, at, found.start + match.index));
    at = found.start + match.index + match[0].length;
  }
  return [...pieces, cut(found, at, found.end)];
}
const A_PERSON =
  /[,\s]*(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s)?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:ич|ича|ичу|ичем|вна|вны|вне|ична|ичны|ичне|оглы|кызы)(?!\p{L})[,\s]*/gu;
/** «Арефьев Клим, предписание»: a surname and a name that a comma parts from what follows. */
const A_NAME =
  /^\p{Lu}\p{Ll}{2,16}(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ина|енко|ук|юк|ян|дзе)\s\p{Lu}\p{Ll}{2,14},\s*|\p{Lu}{3,20}(?:ОВ|ЕВ|ЁВ|ИН|ЫН|СКИЙ|ЕНКО|ОВА|ЕВА|ИНА|УК|ЮК|ЯН)\s\p{Lu}{3,15}(?:\s\p{Lu}{4,20}(?:ИЧ|ВНА))?(?!\p{L}),?\s*/gu;
/** «Повестка № 50-5577140 размещена»: which paper it is tells no kind. */
const A_NUMBER =
  /,?\s*(?:за\s)?(?:№|N(?=\s?\d))\s?[\p{L}\d]+(?:[/.–‑-][\p{L}\d]+)*[,.]?\s*|(?<=(?:решени[еяю]|протокол|приказ|предписани[еяю]|запрос|дело|обращени[ея]))\s(?:\p{L}{1,4}-)?\d+[/-][\p{L}\d/-]+,?\s*/gu;
const A_DAY =
  /(?<!\p{L})(?:(?:во?|на)\s)?(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау])(?!\p{L}),?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?:\s?г(?:ода|\.))?|\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?:\s\d{4})?(?:\s?г(?:ода|\.))?/giu;

const coreOf = ({ core, start, text }: KindWords): Found => ({
  ...core,
  text: text.slice(core.start - start, core.end - start),
});

function cut({ start, text }: Found, from: number, to: number): Found {
  const words = text.slice(Math.max(0, from - start), Math.max(0, to - start));
  const before = words.length - words.trimStart().length;
  const kept = words.trim();
  return { start: from + before, end: from + before + kept.length, text: kept };
}

function roleOfClaim(claim: string, notice: Notice): Mark['role'] {
  if (notice.fields.restrictions.some((found) => found.measure === claim)) return 'restriction';
  return notice.fields.threats.some((found) => found.threat === claim) ? 'threat' : 'demand';
}

/** How far off the day is that the words name, and what of it we worked out. */
function noteOfDay(date: FoundDate, today: PlainDate): Text {
  if (date.day === null) return unreadDay(date);
  const far = daysNote(daysBetween(today, date.day));
  const caution = dayCaution(date, today);
  return caution ? t(`${far.ru} ${caution.ru}`, `${far.en} ${caution.en}`) : far;
}

function daysNote(days: number): Text {
  if (days < 0) return t('Этот день уже прошёл.', 'This day is over.');
  if (days === 0) return t('Это сегодня.', 'That is today.');
  if (days === 1) return t('Это завтра.', 'That is tomorrow.');
  return t(`Через ${count(days, 'ru', DAYS)}.`, `In ${count(days, 'en', DAYS)}.`);
}

/** Spans that overlap as one, in the order of the text. */
function joined(spans: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push({ ...span });
    else if (span.end > last.end) {
      last.text += span.text.slice(last.end - span.start);
      last.end = span.end;
    }
  }
  return result;
}

/** A cue may reach over the end of a line; its mark is the longest of the lines that have a word of the subject. */
function longestLine({ start, text }: Found): Found {
  let at = start;
  let best: Found = { start, end: start, text: '' };
  for (const line of text.split(/[\n\r]/)) {
    const isBetter =
      SUBJECT.test(line) === SUBJECT.test(best.text) ? line.length > best.text.length : SUBJECT.test(line);
    if (isBetter) best = { start: at, end: at + line.length, text: line };
    at += line.length + 1;
  }
  return best;
}

const SUBJECT = /повест|мер|огранич|запре|призы|явк|явит|сбор|мобилиз|отсроч|анкет|военком|комиссар/i;

/** The condition keeps its label: «если …» alone would be half a sentence. */
function noteOf({ text, condition }: ClaimCheck): Text {
  if (!condition) return text;
  return t(`${text.ru} ${CONDITION.ru}: ${ended(condition.ru)}`, `${text.en} ${CONDITION.en}: ${ended(condition.en)}`);
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

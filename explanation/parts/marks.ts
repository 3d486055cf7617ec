import type { PlainDate, Text } from '../../law/schema/common';
import { t } from '../../law/text';
import { dayOfEvent, dayToAppear } from '../../notice/appear';
import { fromOwnWords, namesKind, saysKind } from '../../notice/kind-words';
import type { Found, FoundDate, KindWords, Notice } from '../../notice/types';
import type { Claim } from '../../notice/vocabulary';
import type { ExplainingLaw, LawLookup } from '../lookup';
import { CONDITION } from '../part-words';
import { daysBetween } from '../plain-date';
import { count, DAYS } from '../plural';
import type { ClaimCheck, Mark } from '../types';
import { CLAIM_NAMES, KIND_NAMES } from '../words';
import { dayCaution, unreadDay } from '../worked-out';
import { explainRef } from './law-mark';
import { A_DIGIT, A_PERSON, LETTERS_OR_DAY, ownPhrases, restOf, without, withoutThatIs } from './mark-words';

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

/** What of words that tell the kind stands under no mark yet. What says nothing alone goes with the mark beside it. */
function* wordsLeft(found: Found, marks: readonly Draft[]): Iterable<Found> {
  for (const phrase of ownPhrases(found)) {
    for (const rest of restOf(phrase, marks))
      if (saysKind(rest.text)) yield rest;
      else takeIn(rest, phrase, marks);
  }
}

/** «Вы» of «Вы вызываетесь», «вас» of «вызывает вас»: where nothing stands between, the mark of the other word grows. */
function takeIn({ start, end, text }: Found, phrase: Found, marks: readonly Draft[]): void {
  if (PHONE_AT_END.exec(text)?.index === 0) return;
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

/** «… — 4 декабря» of a limit whose first words carry another note. */
const NAMES_DAY = /\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/i;
/** What is left of a limit that ends with the day to come. */
const UNTIL = /^(?:не позднее|не позже|самое позднее|до|к)(?: [а-яё]{5,12})?$/i;

const coreOf = ({ core, start, text }: KindWords): Found => ({
  ...core,
  text: text.slice(core.start - start, core.end - start),
});

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

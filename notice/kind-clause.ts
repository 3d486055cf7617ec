import type { NormalText } from './normalise/index';
import type { Span } from './types';

/** Words a phrase may grow by on either side, and units that are looked at for them. */
const MOST_WORDS = 6;
const REACH = 110;
/** Another thought begins, or what to bring, whom to ring and what the site offers. */
const ENDS = new RegExp(
  `^(?:${[
    'а|но|и|или|если|чтобы|когда|котор[а-я]{2,4}|где|куда|иначе|иметь|взять|возьми(?:те)?',
    'паспорт[а-я]?|тел|телефон[а-я]{0,2}|справк[аи]|номер[а-я]?|сери[яи]|дата|причина|основание',
    'статус|состояние|уважаем[а-я]{2,3}|здравствуйте|скачать|открыть|перейти|подробн[а-я]{2,4}',
    'смотрите|подписан[оа]?|отправлен[оа]?|получен[оа]?|гр|гражданин[а-я]?|гражданк[аеиу]|тов',
  ].join('|')})$`,
);
/** What no phrase ends or begins with. */
const LOOSE_END =
  /(?:\s(?:на основании|в связи|в соответствии|в|во|на|по|с|со|от|о|об|обо|для|из|к|ко|до|за|при|под|у|не|без|через|и|или|а|что|как|его|ее))+$/;
const LOOSE_START =
  /^(?:(?:и|а|но|или|что|как|же|ли|то|года|(?:янв|фев|март|апрел|июн|июл|авг|сент|окт|нояб|декаб)[а-я]{1,6}|мая)\s)+/;
/** Words of respect are written large in the middle of a sentence. */
const RESPECT = /^(?:вы|вас|вам|вами|ваш[а-я]{0,3})$/;
const AFTER = /^(\s)([а-я]{1,24}(?:-[а-я]{1,20})?)(?![а-яa-z\d*-]|\. ?[а-я\d])/;
const BEFORE = /(?<![а-яa-z\d*./-])([а-я]{1,24}(?:-[а-я]{1,20})?)(\s)$/;

/**
 * The words that name a kind with the rest of what they say: «надлежит лично прибыть в военкомат», not «прибыть» alone.
 * Grows word by word, and ends where a stop, a number, a name or another thought stands. Range of the normal text.
 */
export function clauseAround(normal: NormalText, { start, end }: Span): Span {
  const right = grownRight(normal, end);
  const left = grownLeft(normal, start);
  const words = normal.text.slice(left, right);
  const from = left + (LOOSE_START.exec(words)?.[0].length ?? 0);
  const to = right - (LOOSE_END.exec(words)?.[0].length ?? 0);
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

function grownRight(normal: NormalText, end: number): number {
  const after = normal.text.slice(end, end + REACH);
  let at = 0;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const [whole, space, word] = AFTER.exec(after.slice(at)) ?? [];
    if (!whole || !space || !word || space === '\n' || ENDS.test(word)) break;
    if (isName(normal, end + at + space.length, word)) break;
    at += whole.length;
  }
  return end + at;
}

function grownLeft(normal: NormalText, start: number): number {
  const from = Math.max(0, start - REACH);
  const before = normal.text.slice(from, start);
  let at = before.length;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const [whole, word, space] = BEFORE.exec(before.slice(0, at)) ?? [];
    if (!whole || !word || space === '\n' || ENDS.test(word)) break;
    const first = at - whole.length;
    if (!opensSentence(normal, { before: before.slice(0, first), from }) && isName(normal, from + first, word)) break;
    at = first;
  }
  return from + at;
}

/** `before`: what stands before a word in the normal text, from the unit `from` on. */
function opensSentence(normal: NormalText, { before, from }: { before: string; from: number }): boolean {
  if (!INITIAL.test(before)) return before === '' || /(?:\n|[.:;!?"(-]\s?)$/.test(before);
  const surname = BEFORE_INITIALS.exec(before);
  return surname !== null && /\p{Lu}/u.test(normal.original[normal.starts[from + surname.index] as number] ?? '');
}
/** «Ю. Т. Абдрашитова»: the full stop is that of an initial; not «10 декабря 2026 г. Повестка». */
const INITIAL = /(?:^|[\s.(])(?:[а-вд-пс-я]|(?<!\d ?)г|(?<!г\. ?)р)\. ?$/;
/** «Петров В. А. Прошу прибыть»: behind a surname with its initials a sentence begins. */
const BEFORE_INITIALS = /(?<![а-я*-])[а-я][а-я*-]{1,20},?(?= (?:(?!г\.)[а-я]\. ?|[а-я]\. ?[а-я]\. ?)$)/;

/** Written large where its neighbours are small. */
function isName({ original, starts }: NormalText, at: number, word: string): boolean {
  if (RESPECT.test(word)) return false;
  const first = starts[at] as number;
  const letters = original.slice(first, first + 2);
  return /^\p{Lu}\p{Ll}/u.test(letters);
}

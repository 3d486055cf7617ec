import type { Characters } from './characters';
import { isKeyWord, startsWithKey } from './key-words';
import { cyrillicFor, isCyrillic, isDigit, isLatin, isLetter } from './letters';
import { type Break, breakBetween } from './sentences';
import { fromTransliterated } from './translit';
import { readWord } from './words';

interface Output {
  text: string;
  starts: number[];
  ends: number[];
}

/** Second pass: words mended and lower-cased, split and spaced words joined, white space made one unit. */
export function rewrite(characters: Characters, isLatinSms = false): Output {
  const { units, starts, ends } = characters;
  const parts: string[] = [];
  const outStarts: number[] = [];
  const outEnds: number[] = [];
  const put = (text: string, from: number, to: number): void => {
    // A rewritten word keeps one place a letter as far as it goes, then the word's end.
    const length = to - from;
    for (let index = 0; index < text.length; index++) {
      const at = Math.min(index, length - 1);
      parts.push(text[index] as string);
      outStarts.push(starts[from + at] as number);
      outEnds.push(index === text.length - 1 ? (ends[to - 1] as number) : (ends[from + at] as number));
    }
  };
  let index = 0;
  while (index < units.length) {
    const unit = units[index] as string;
    if (isLatinSms && isWordUnit(unit)) {
      const end = wordEnd(units, index);
      put(fromTransliterated(units.slice(index, end).join('')), index, end);
      index = end;
      continue;
    }
    if (isWordUnit(unit)) {
      const spaced = spacedWord(units, index);
      if (spaced > index) {
        const letters = units.slice(index, spaced).filter(isWordUnit).join('');
        put(readWord(letters), index, spaced);
        index = spaced;
        continue;
      }
      let end = wordEnd(units, index);
      let word = units.slice(index, end).join('');
      const joined = splitWord(units, index, end, word);
      if (joined) {
        end = joined.end;
        word = joined.word;
      }
      const cuts = joined
        ? []
        : gluedAt(
            word,
            units[end] === ':' || (units[index - 1] === '.' && isDigit((units[index - 2] ?? ' ').charCodeAt(0))),
          );
      const from = index;
      for (const cut of cuts) {
        const to = from + cut;
        put(readWord(units.slice(index, to).join('')), index, to);
        parts.push(' ');
        outStarts.push(starts[to] as number);
        outEnds.push(starts[to] as number);
        index = to;
      }
      if (cuts.length > 0) word = units.slice(index, end).join('');
      put(word.length === 1 && cuts.length === 0 ? lonely(units, index) : alike(units, word, end), index, end);
      index = end;
      continue;
    }
    if (isSpace(unit)) {
      const from = index;
      while (index < units.length && isSpace(units[index] as string)) index++;
      const kind: Break = breakBetween(units, from, index);
      parts.push(kind);
      outStarts.push(starts[from] as number);
      outEnds.push(ends[index - 1] as number);
      continue;
    }
    put(unit.toLowerCase(), index, index + 1);
    index++;
  }
  return { text: parts.join(''), starts: outStarts, ends: outEnds };
}

const isSpace = (unit: string): boolean =>
  unit === ' ' || unit === '\n' || unit === '\r' || unit === '\t' || unit === '\f' || unit === '\v';
function isWordUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return isLetter(code) || isDigit(code);
}
/** A single Latin letter between Russian words is the preposition it looks like: «c 15 ноября», «o явке». */
function lonely(units: string[], at: number): string {
  const unit = (units[at] as string).toLowerCase();
  const isLarge = units[at] === 'B';
  const russian = isLarge || 'acoky'.includes(unit) ? cyrillicFor(unit) : undefined;
  if (!russian || units[at + 1] !== ' ' || !isSpace(units[at - 1] ?? ' ')) return unit.replace('ё', 'е');
  const next = units.slice(at + 2, wordEnd(units, at + 2));
  if (next.some((one) => isCyrillic(one.charCodeAt(0)))) return russian;
  const neighbour = units[at - 2] ?? units[at + 2] ?? '';
  return neighbour !== '' && isLatin(neighbour.charCodeAt(0)) ? unit : russian;
}
/** «BK Beшняки», «HA имя»: a short word in Latin capitals before a Russian one is the word it looks like. */
function alike(units: string[], word: string, end: number): string {
  const russian = ALIKE.get(word);
  if (!russian || !isSpace(units[end] ?? '')) return readWord(word);
  const next = units.slice(end + 1, wordEnd(units, end + 1));
  return next.some((unit) => isCyrillic(unit.charCodeAt(0))) ? russian : readWord(word);
}
const ALIKE = new Map([
  ['BK', 'вк'],
  ['BO', 'во'],
  ['KO', 'ко'],
  ['CO', 'со'],
  ['HA', 'на'],
  ['HE', 'не'],
  ['OT', 'от'],
]);
function wordEnd(units: string[], from: number): number {
  let end = from;
  while (end < units.length && isWordUnit(units[end] as string)) end++;
  return end;
}

/**
 * Where spaces were left out around numbers, «явиться8декабряк9утра», «2026В10», «00ПО»: places in the word, in order. A
 * house with its block, «22к1», is one word.
 * @param isHour minutes follow or a day stands before: «26в09» of «03.12.26в09:30»
 */
function gluedAt(word: string, isHour: boolean): number[] {
  if (word.length < 4 || !/\d/.test(word) || !/[а-яё]/i.test(word)) return [];
  const cuts = new Set<number>();
  for (const pattern of isHour ? [...GLUED, ...GLUED_HOUR] : GLUED)
    for (const match of word.matchAll(pattern)) cuts.add(match.index + match[0].length);
  return [...cuts].filter((cut) => cut < word.length).sort((one, other) => one - other);
}
/** Each ends where a space is wanting. */
const GLUED = [
  /[а-яё]{5,}(?=\d{1,2}(?:$|[а-яё]{4,}))/gi,
  /(?:^|[а-яё]{5})\d{1,2}(?=(?:январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]{0,3}(?![а-яё]{2}))/gi,
  /(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?=[вк]\d)/gi,
  /(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[вк](?=\d)/gi,
  /[вк]\d{1,2}(?=(?:утра|дня|вечера|часов)$)/gi,
  /20\d{2}(?=[вк]\d)/gi,
  /20\d{2}[вк](?=\d)/gi,
  /^\d\d(?=по$)/gi,
];
const GLUED_HOUR = [
  /\d{2}(?=[вк]\d\d?(?:$|утра|дня|вечера))/gi,
  /\d{2}[вк](?=\d\d?(?:$|утра|дня|вечера))/gi,
  /\d{2}[вк]\d\d?(?=(?:утра|дня|вечера)$)/gi,
];

/** End of a word written letter by letter («П О В Е С Т К А», «п.о.в.е.с.т.к.а»), or `from` where there is none. */
function spacedWord(units: string[], from: number): number {
  const separator = units[from + 1];
  if (separator === undefined || !' .-_*'.includes(separator)) return from;
  if (from > 0 && isWordUnit(units[from - 1] as string)) return from;
  let letters = 0;
  let end = from;
  while (
    end < units.length &&
    isLetter((units[end] as string).charCodeAt(0)) &&
    !(end + 1 < units.length && isWordUnit(units[end + 1] as string))
  ) {
    letters++;
    if (units[end + 1] !== separator) return letters >= 5 ? end + 1 : from;
    end += 2;
  }
  return letters >= 5 ? end - 1 : from;
}

/** «7 дека-⏎бря 2026 го-⏎да к 10 ча-⏎сам»: what a day and an hour are told with. */
const TIME_WORD =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|часам|часов|часа|минут|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/;

/** «Вызываетесь в воен-т Замоскворечья»: so a message saves letters. */
const SHORT_OFFICE = /^(?:воен-т|воен-мат|военк-т|воен-ат)(?![а-яё-])/;

/** A key word broken by a line end, a hyphen at the line end or a stray space: «пове-⏎стка», «воен комат». */
function splitWord(units: string[], from: number, end: number, word: string): { end: number; word: string } | null {
  if (word.length < 2 || word.length > 16 || !isCyrillic(word.charCodeAt(0))) return null;
  const short = /^воен/i.test(word)
    ? SHORT_OFFICE.exec(
        units
          .slice(from, end + 5)
          .join('')
          .toLowerCase(),
      )
    : null;
  if (short) return { end: from + short[0].length, word: 'военкомат' };
  let next = end;
  if (units[next] === '-') next++;
  const spacesFrom = next;
  while (next < units.length && next - spacesFrom < 4 && isSpace(units[next] as string)) next++;
  if (next === spacesFrom || !isCyrillic((units[next] ?? ' ').charCodeAt(0))) return null;
  const stop = wordEnd(units, next);
  const second = units.slice(next, stop).join('');
  if (second.length > 24) return null;
  const first = readWord(word);
  const whole = readWord(word + second);
  const isHyphened = units[end] === '-' && units.slice(spacesFrom, next).includes('\n');
  if (isHyphened && TIME_WORD.test(whole)) return { end: stop, word: word + second };
  if (!isKeyWord(whole) && !(startsWithKey(whole) && units[end] === '-')) return null;
  if (startsWithKey(first) || startsWithKey(readWord(second)) || (from > 0 && units[from - 1] === '-')) return null;
  return { end: stop, word: word + second };
}

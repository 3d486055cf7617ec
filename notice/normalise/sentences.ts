import { isCyrillic, isDigit, isLetter } from './letters';

/** What stands between two words: a space, or the end of a sentence or line. */
export type Break = ' ' | '\n';

/** Short forms after which a full stop ends no sentence. */
const SHORT = new Set(
  'гг ул дом вл влад лит пом зд корп стр кв каб оф им тел пп ст абз обл мин час чел руб тыс млн гр см пр пер бул наб пл эт под мкр пос дер ком воен мед рег сер ном доб прим ред св док уч кат пос просп респ адм раб моб янв фев февр мар апр авг сен сент окт ноя нояб дек понед вторн четв пятн субб воскр пн вт ср чт пт сб вс нач зам отд уваж'.split(
    ' ',
  ),
);

const isUpper = (unit: string): boolean => unit !== unit.toLowerCase();
const isWord = (unit: string): boolean => isLetter(unit.charCodeAt(0)) || isDigit(unit.charCodeAt(0));

/** Decides what the white space `[from, to)` of `units` stands for. */
export function breakBetween(units: string[], from: number, to: number): Break {
  let lines = 0;
  for (let index = from; index < to; index++) if (units[index] === '\n' || units[index] === '\r') lines++;
  if (units[from] === '\r' && units[from + 1] === '\n') lines--;
  const next = units[to];
  const before = units[from - 1];
  if (next === undefined || before === undefined) return lines > 0 ? '\n' : ' ';
  if (before === '!' || before === '?' || before === '…') return '\n';
  if (before === '.') return stops(units, from - 1, next) ? '\n' : ' ';
  if (lines === 1) {
    // A line that goes on in small letters, or after a comma, is one sentence wrapped.
    const small = isCyrillic(next.charCodeAt(0)) && !isUpper(next);
    return small || before === ',' || before === '(' ? ' ' : '\n';
  }
  return lines > 0 ? '\n' : ' ';
}

function stops(units: string[], dot: number, next: string): boolean {
  let start = dot;
  while (start > 0 && dot - start < 20 && isWord(units[start - 1] as string)) start--;
  const word = units.slice(start, dot).join('').toLowerCase();
  if (word === '') return true;
  const capital = isLetter(next.charCodeAt(0)) && isUpper(next);
  if (/^\d+$/.test(word)) return capital;
  if (word.length === 1 || SHORT.has(word)) {
    // «2026 г. Вам», «9 ч. Явиться»: a unit after a number may end the sentence, an initial may not.
    const numbered = start >= 2 && isDigit((units[start - 2] as string).charCodeAt(0)) && !/^[дпкс]$/.test(word);
    const glued = start >= 1 && isDigit((units[start - 1] as string).charCodeAt(0));
    // «30 тыс. руб. Подробности»: no name and no place begins behind a sum.
    return capital && (numbered || glued || word === 'руб');
  }
  return capital || !isLetter(next.charCodeAt(0)) || word.length >= 4;
}

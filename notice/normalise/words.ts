import { mend, startsWithKey } from './key-words';
import { cyrillicFor, DIGIT_LETTERS, isCyrillic, isDigit, latinFor } from './letters';

/**
 * One word (letters and digits, original case) made comparable: letters of one alphabet, lower case, «е» for «ё»,
 * scanner's digits and one-letter typos of key words mended.
 */
export function readWord(word: string): string {
  let cyrillic = 0;
  let digits = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (isDigit(code)) digits++;
    else if (isCyrillic(code)) cyrillic++;
  }
  const foreign = word.length - cyrillic - digits;
  if (word.length === 3 && /^[ѕsс][мm][ѕsс]$/i.test(word)) return 'смс';
  if (word.length > 40) return lower(word);
  if (digits > 0 && word.length <= 4 && NUMBER_LIKE.test(word))
    return word
      .replace(/[оОoO]/g, '0')
      .replace(/[зЗ]/g, '3')
      .replace(/[lI]/g, '1')
      .replace(/б/g, '6');
  if (foreign > 0) return lower(mixed(word, cyrillic));
  if (cyrillic > 0 && digits > 0) return scanned(lower(word), digits);
  return cyrillic > 0 ? mend(lower(word)) : word;
}

/** «1О», «2O26», «З0», «2З», «4I2»: a number with letters that look like digits. */
const NUMBER_LIKE = /^(?=.*\d)[\dоОoO]+$|^[Зз]\d$|^\dЗ$|^0з$|^\d[\dlI]{1,2}\d?$|^\dб\d$/;

const lower = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

function mixed(word: string, cyrillic: number): string {
  const folded = mapAll(word, (letter) => (isCyrillic(letter.charCodeAt(0)) ? letter : cyrillicFor(letter)));
  if (cyrillic > 0) {
    if (folded !== null) return mend(lower(folded));
    return mapAll(word, (letter) => (isCyrillic(letter.charCodeAt(0)) ? latinFor(letter) : letter)) ?? word;
  }
  // All Latin: Cyrillic only where it spells a key word, or is a single letter that Russian uses as a word.
  if (folded === null) return word;
  if (word.length >= 6 && startsWithKey(mend(lower(folded)))) return mend(lower(folded));
  return word;
}

function mapAll(word: string, map: (letter: string) => string | undefined): string | null {
  let result = '';
  for (const letter of word) {
    if (isDigit(letter.charCodeAt(0))) {
      result += letter;
      continue;
    }
    const mapped = map(letter);
    if (mapped === undefined) return null;
    result += mapped;
  }
  return result;
}

/** Digits inside a word, as scanners read them: «п0вестка», «3апрет». House numbers («5с1») stay as they are. */
function scanned(word: string, digits: number): string {
  if (word.length < 5 || digits > 2) return word;
  let result = '';
  for (let index = 0; index < word.length; index++) {
    const unit = word[index] as string;
    result += DIGIT_LETTERS[unit] ?? unit;
  }
  if (/\d/.test(result)) return word;
  const mended = mend(result);
  if (startsWithKey(mended)) return mended;
  // Elsewhere only a digit between two letters counts as a misread letter.
  return /^[а-я]+\d[а-я]{2,}$/.test(word) ? result : word;
}

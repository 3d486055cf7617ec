import { otherLanguage } from '../../notice/language';
import { isTransliterated } from '../../notice/normalise/translit';

/**
 * Why a text is not read; the interface has a sentence for each. `latin`: no Russian letter to speak of, and
 * no Russian in Latin ones, as old telephones send it. `short`: typed, and too little to tell.
 */
export type PasteProblem = 'empty' | 'too_long' | 'latin' | 'ukrainian' | 'image' | 'short';

const MAX_BYTES = 4 * 1024 * 1024;
/** Under this a typed text is not read: the first words alone decide nothing. */
const MIN_TYPED = 12;

/** True when the text is over 4 MB as UTF-8; the length is asked first, since encoding a huge text is slow. */
export function isTooLong(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  return text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES;
}

/**
 * What keeps a text from being read, or null. Never throws, whatever the text.
 * @param typed false: pasted as a whole, so that a short text is a whole text
 */
export function checkPaste(text: string, typed: boolean): PasteProblem | null {
  if (isTooLong(text)) return 'too_long';
  const bare = text.trim();
  if (bare === '') return 'empty';
  const language = isTransliterated(bare) ? null : otherLanguage(bare);
  if (language === 'ukrainian') return 'ukrainian';
  if (language === 'other') return 'latin';
  if (language === 'empty') return typed ? 'short' : 'latin';
  if (typed && bare.length < MIN_TYPED) return 'short';
  return null;
}

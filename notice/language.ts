/** What a text is that is not read: without a letter, without Russian ones, or in a language that has a name here. */
export type OtherLanguage = 'empty' | 'other' | 'ukrainian';

/** Units of a long text by which its language is told. */
const SAMPLE = 20_000;
/** A Russian letter or two in so many letters are a stray sign and no text. */
const FEW_RUSSIAN = 3;
const MANY_LETTERS = 20;
/** Letters Russian has not: how many, and how many of the Russian ones, are more than a name or a place brings along. */
const FEW_UKRAINIAN = 3;
const SHARE_UKRAINIAN = 0.03;

/**
 * Whether a text is in another language than Russian, and in which; null for one that is read. Of a text as it stands
 * or of a normal one: this and no other rule tells it. Russian in Latin letters is to be told before, or made Cyrillic.
 */
export function otherLanguage(text: string): OtherLanguage | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const russian = count(/[а-яё]/gi);
  if (letters === 0) return 'empty';
  if (russian === 0) return 'other';
  if (text.length <= SAMPLE && russian < FEW_RUSSIAN && letters > MANY_LETTERS) return 'other';
  const ukrainian = count(/[іїєґ]/gi);
  return ukrainian >= FEW_UKRAINIAN && ukrainian / russian > SHARE_UKRAINIAN ? 'ukrainian' : null;
}

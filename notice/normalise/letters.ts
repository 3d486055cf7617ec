/** Latin and Greek letters that look like Cyrillic ones, as they stand in capitals and in small letters. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ABCEHKMOPTXYabcehkmnoprtuxy', 'АВСЕНКМОРТХУавсенкмпоргтиху'],
  ['ΑΒΕΗΚΜΟΡΤΧαεκορτυχ', 'АВЕНКМОРТХаекортух'],
];

const toCyrillic = new Map<string, string>();
const toLatin = new Map<string, string>();
for (const [foreign, cyrillic] of PAIRS) {
  [...foreign].forEach((letter, index) => {
    toCyrillic.set(letter, cyrillic[index] as string);
  });
}
[...'АВСЕНКМОРТХУасеорхукіѕјԛԁһ'].forEach((letter, index) => {
  toLatin.set(letter, [...'ABCEHKMOPTXYaceopxykisjqdh'][index] as string);
});
// Cyrillic letters of other alphabets that stand in for Russian or Latin ones.
toCyrillic.set('ё', 'е').set('Ё', 'Е').set('ԝ', 'ш').set('ӏ', 'л').set('ƽ', 'ч');

/** The Cyrillic letter a foreign one looks like, or undefined. */
export const cyrillicFor = (letter: string): string | undefined => toCyrillic.get(letter);
/** The Latin letter a Cyrillic one looks like, or undefined. */
export const latinFor = (letter: string): string | undefined => toLatin.get(letter);

/** Digits that scanners put for letters. */
export const DIGIT_LETTERS: Record<string, string> = { '0': 'о', '3': 'з', '6': 'б', '4': 'ч' };

// Of which alphabet a letter is, by its code point: whole blocks, so signs that stand among its letters count too.

/** Of the Cyrillic alphabets, old letters too. */
export const isCyrillic = (code: number): boolean => (code >= 0x400 && code <= 0x52f) || code === 0x1c80;
/** Of the Latin alphabets, letters with signs too. */
export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
/** One of the ten figures. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Of the Greek alphabet. */
export const isGreek = (code: number): boolean => code >= 0x370 && code <= 0x3ff;
/** Of one of the three alphabets: their letters look alike, and a text that hides its words mixes them. */
export const isLetter = (code: number): boolean => isCyrillic(code) || isLatin(code) || isGreek(code);

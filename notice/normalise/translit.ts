/** Stems of notices sent as SMS in Latin letters. */
const STEMS = [
  'povest',
  '[vb]oenk|voenn',
  'voinsk',
  'komissa?r',
  'prizyv',
  'priziv',
  '[jy]avit|[jy]avk|[jy]avil',
  'prib[yi]t',
  'vyezd|viezd',
  'vremenn|mer[yi] ',
  'otsroch|komissi',
  'zapas|sbor[yi]',
  'shtraf',
  'reestr',
  '\\bvam\\b|\\bvas\\b|\\bvy\\b|\\bvash',
  'uch[eo]t',
  'napravlen',
  'neobhodim|neobkhodim',
  '\\bul\\.|\\bkab\\.|\\bst\\.',
  'grazhdan',
  'medi[ck]|medkom',
  'mobili[zs]|mobpred|mob\\. ?pred',
  'snyat[aoy]|otmen',
  '\\bvk\\b|komand[ay]',
  '\\bdlya\\b|pri sebe',
  'otpravk',
  'zapre[sh]|ogranich',
  '\\bkod\\b|\\bsms\\b',
  'syn\\b|zavtra|srochno',
  'priglash|paspor|bilet',
  'obnovit|dann[yi]e',
  'skach|prilozhen|ssilk|ssylk',
  'inache|nemedlenno',
].map((source) => new RegExp(source, 'i'));
const LATIN_SUBJECT = /[vb]oenk|voenn|povest|voinsk|pri[zs][yi]v|mobili[zs]|mobpred/i;
const SAMPLE = 4_000;

/** Small words of either language, whole. */
const ENGLISH = /\b(?:the|of|to|you|your|and|is|are|for|be|by|from|this|will|with|has|have|or|at|must|not)\b/gi;
const RUSSIAN =
  /\b(?:v|k|s|o|na|po|i|iz|do|ot|za|pri|dlya|ili|ne|net|vas|vam|vash|ul|obl|gr|chto|kak|esli|budet|budut|est|eto|tebya|mne|srok|data|adres)\b/gi;
const LINK = /\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;

/** True for Russian written in Latin letters: no Cyrillic to speak of, and stems notices are made of or small words. */
export function isTransliterated(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(/[а-яё]/gi)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (latin < 16 || cyrillic * 5 > latin) return false;
  const words = sample.replace(LINK, ' ');
  const english = words.match(ENGLISH)?.length ?? 0;
  const russian = words.match(RUSSIAN)?.length ?? 0;
  if (english > 1 && english > russian) return false;
  const found = STEMS.filter((stem) => stem.test(words)).length;
  return found >= 2 || (found >= 1 && (LATIN_SUBJECT.test(words) || russian >= 2));
}

/** Longest first: «shch» before «sh» before «s». */
const PAIRS: [string, string][] = [
  ['tsya', 'ться'],
  ['tsja', 'ться'],
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['yo', 'е'],
  ['jo', 'е'],
];
const SINGLE: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  z: 'з',
};
const VOWEL = /[аеиоуыэюя]/;

/** One Latin word as the Russian word it stands for, lower case, «е» for «ё». Other signs stay as they are. */
export function fromTransliterated(word: string): string {
  const low = word.toLowerCase();
  let result = '';
  for (let index = 0; index < low.length; ) {
    const pair = PAIRS.find(([latin]) => low.startsWith(latin, index));
    if (pair) {
      result += pair[1];
      index += pair[0].length;
      continue;
    }
    const letter = low[index] as string;
    if (letter === 'y') {
      // «y» after a vowel is «й» (moy), before «e» at the start it is the sound of «е» (yest), else «ы» (vyezd).
      if (index === 0 && low[1] === 'e') result += '';
      else result += VOWEL.test(result.at(-1) ?? '') ? 'й' : 'ы';
    } else result += SINGLE[letter] ?? letter;
    index += 1;
  }
  return result;
}

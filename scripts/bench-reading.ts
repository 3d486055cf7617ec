import { readNotice } from '../notice/read';
import { READ_ON } from './eval/labelled-sets';

/**
 * npx tsx scripts/bench-reading.ts
 * Reading time on inputs made to be slow, doubled up to 4 million units. Fails when a doubling costs more than 2.3
 * times where times are long enough to be told apart from noise.
 */
const MOST = 4_194_304;
const SMALLEST = 8_192;
const NOISE_MS = 100;
const ALLOWED = 2.3;
/** The quickest of so many: with four a busy machine had shown doublings that ten do not. */
const ROUNDS = 10;

const repeat =
  (piece: string): ((length: number) => string) =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const INPUTS: Record<string, (length: number) => string> = {
  'one letter': repeat('а'),
  spaces: repeat(' '),
  'line breaks': repeat('\n'),
  digits: repeat('1'),
  'dates without end': repeat('12.12.'),
  'spaced letters': repeat('п о в е с т к а '),
  'words of the subject': repeat('повестка военкомат явиться '),
  'calls cut short': repeat('вам необходимо явиться в '),
  'measures cut short': repeat('запрет на регистрацию на регистрацию '),
  'law cut short': repeat('ст. 7.1 п. 4 ч. 1 '),
  'addresses cut short': repeat('г. Москва, ул. Яблочкова, д. '),
  'hyphens and breaks': repeat('повест-\nка'),
  'zero width': repeat('п\u200b'),
  'combining marks': repeat('\u0301'),
  'look-alike letters': repeat('пoвecткa '),
  'links cut short': repeat('https://www.gosuslugi.ru/ref?to='),
  'dotted names': repeat('a.'),
  'hosts without end': repeat('мос-ру.'),
  quotes: repeat('«'),
  'open brackets': repeat('('),
  underscores: repeat('_'),
  asterisks: repeat('*'),
  'words with hyphens': repeat('а-'),
  capitals: repeat('Мира '),
  'half of a code': repeat('a.b_c.'),
  'lone surrogates': repeat('\ud800'),
  'lines of menus': repeat('Новости\nАфиша\nСудебная повестка\n'),
  'lines of titles': repeat('Повестка военного комиссариата\n'),
  'titles and quotations': repeat('Повестка\n«Вам надлежит явиться»\n'),
  'page of news': repeat(
    'Военкомат сообщил, что повестки начали рассылать. Если не явиться, могут ввести запрет на выезд.\n',
  ),
};

function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    readNotice(text, { today: READ_ON });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let failed = 0;
for (const [name, make] of Object.entries(INPUTS)) {
  const times: number[] = [];
  for (let length = SMALLEST; length <= MOST; length *= 2) times.push(time(make(length)));
  const worst = Math.max(
    ...times.slice(1).map((now, index) => (now < NOISE_MS ? 0 : now / Math.max(times[index] as number, NOISE_MS / 2))),
  );
  if (worst > ALLOWED) failed++;
  console.log(
    `${name.padEnd(22)} ${times.map((ms) => `${ms.toFixed(0)} ms`.padStart(9)).join('')}  worst doubling ${worst.toFixed(2)}${worst > ALLOWED ? '  TOO SLOW' : ''}`,
  );
}
console.log(`${Object.keys(INPUTS).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

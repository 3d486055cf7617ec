import type { NoticeKind } from '../../vocabulary';
import { type Token, tokensIn } from './tokens';

/**
 * What the rules take a range of the normal text for. Signs are part of the names of features: whoever changes one learns
 * the weights anew.
 *
 * | sign          | what the rules take it for                                                      |
 * | ------------- | ------------------------------------------------------------------------------- |
 * | `D d`         | a day; one that may be something else                                           |
 * | `T t`         | an hour; one that may be something else                                         |
 * | `l`           | a phrase that limits time                                                       |
 * | `a b n o s r` | a place, with features of its own: `looks` of `PlaceMatch`                      |
 * | `M`         | a measure; a thing one is barred from that is none of those                     |
 * | `H`         | a threat; what follows if one does not come and is none of those, nor a measure |
 * | `R`           | a reference to law                                                              |
 * | `p q P L`     | their choice of the day, the hour, the place, the limit                         |
 */
export interface Candidate {
  start: number;
  end: number;
  sign: string;
  /** One of several phrases that may be a place: it has features of its own. */
  ofPlace?: boolean;
}

/**
 * What each token looks like to the tagger: its own word, its neighbours, the label of its line, what the rules say.
 * Names are short because thousands of them are shipped: the first sign is the template. Whoever changes one learns the
 * weights anew.
 *
 * | sign      | what it tells                                                                                |
 * | --------- | -------------------------------------------------------------------------------------------- |
 * | `0`       | its stem                                                                                     |
 * | `1 2`     | the stem before, the stem behind                                                             |
 * | `3 4`     | the stem two before, two behind                                                              |
 * | `5 6 q`   | its stem with that before, with that behind, with both                                       |
 * | `7 8 9`   | the two stems before, the two behind, the one before and the one behind                      |
 * | `a b`     | its first three letters, its last three                                                      |
 * | `v w`     | the whole word, its first seven letters                                                      |
 * | `n o`     | it has a capital; and the stem before                                                        |
 * | `c`       | the stem its line begins with                                                                |
 * | `d`       | the label of its line: the stem before a colon                                               |
 * | `e`       | the kind of the notice                                                                       |
 * | `f`       | the signs of the rules over it, `<` behind each that begins with it, `-` for none            |
 * | `g h i j` | those signs with the kind, with the stem before, with the two before, with the label         |
 * | `k l`     | those signs with the next token’s, with the last one’s                                       |
 * | `m p x`   | those signs with its stem, with the last word of coming, with the tenth of the text it is in |
 * | `y`       | the signs of places over it                                                                  |
 * | `z A B C` | these with the stem before, with the last token’s, with the last word of coming, with `f`    |
 * | `t u`     | a stem that stands near before it, near behind it                                            |
 */
export function tagFeatures(
  tokens: readonly Token[],
  original: { kind: NoticeKind; candidates: readonly Candidate[] },
): string[][] {
  const { kind, candidates } = original;
  const signs = signsOf(
    tokens,
    candidates.filter(({ ofPlace }) => !ofPlace),
  );
  const places = signsOf(
    tokens,
    candidates.filter(({ ofPlace }) => ofPlace),
  );
  const stem = (at: number): string => tokens[at]?.stem ?? (at < 0 ? '^' : '$');
  const sign = (at: number): string => signs[at] ?? (at < 0 ? '^' : '$');
  let lineStart = '^';
  let label = '-';
  let call = '-';
  let calledAt = 0;
  return tokens.map(({ word, capital }, at) => {
    if (at === 0 || stem(at - 1) === '¶') {
      lineStart = stem(at);
      label = '-';
    }
    if (stem(at - 1) === ':') label = stem(at - 2);
    if (CALL.test(word)) [call, calledAt] = [stem(at), at];
    else if (at - calledAt > CALL_REACHES) call = '-';
    const [here, before, after] = [stem(at), stem(at - 1), stem(at + 1)];
    const rules = sign(at);
    const features = [
      `0${here}`,
      `1${before}`,
      `2${after}`,
      `3${stem(at - 2)}`,
      `4${stem(at + 2)}`,
      `5${before}_${here}`,
      `6${here}_${after}`,
      `7${stem(at - 2)}_${before}`,
      `8${after}_${stem(at + 2)}`,
      `9${before}_${after}`,
      `a${word.slice(0, 3)}`,
      `b${word.slice(-3)}`,
      `c${lineStart}`,
      `d${label}`,
      `e${kind}`,
      `f${rules}`,
      `g${rules}_${kind}`,
      `h${rules}_${before}`,
      `i${rules}_${stem(at - 2)}_${before}`,
      `j${rules}_${label}`,
      `k${rules}_${sign(at + 1)}`,
      `l${sign(at - 1)}_${rules}`,
      `m${rules}_${here}`,
      `p${rules}_${call}`,
      `q${before}_${here}_${after}`,
      `v${word}`,
      `w${word.slice(0, 7)}`,
      `y${places[at]}`,
      `z${places[at]}_${before}`,
      `A${places[at - 1] ?? '^'}_${places[at]}`,
      `B${places[at]}_${call}`,
      `C${places[at]}_${rules}`,
      `x${Math.floor((10 * at) / tokens.length)}${rules}`,
    ];
    for (let far = 1; far <= FAR_BEFORE; far++) features.push(`t${stem(at - far)}`);
    for (let far = 1; far <= FAR_AFTER; far++) features.push(`u${stem(at + far)}`);
    if (capital) features.push('n', `o${before}`);
    return features;
  });
}

/** Words that lead to a day, a time or a place to come to, and how many tokens they reach. */
const CALL =
  /^(?:яв(?:ит|ля|к)|прибы|прий|прид|приход|подо[йи]|быть|ждем|ждут|сбор|собер|собир|вызыва|вызван|пригл|назначен|неявк)/;
const CALL_REACHES = 14;
/** Tokens before and after that are looked at wherever they stand. */
const FAR_BEFORE = 7;
const FAR_AFTER = 5;

/** For each token the signs of the candidates over it, `<` after the sign where one begins; `-` for none. */
function signsOf(tokens: readonly Token[], candidates: readonly Candidate[]): string[] {
  const signs = tokens.map(() => '');
  for (const { start, end, sign } of candidates) {
    const range = tokensIn(tokens, start, end);
    if (!range) continue;
    for (let at = range[0]; at <= range[1]; at++) signs[at] += at === range[0] ? `${sign}<` : sign;
  }
  return signs.map((all) => all || '-');
}

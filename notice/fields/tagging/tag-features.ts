import type { NoticeKind } from '../../vocabulary';
import { type Token, tokensIn } from './tokens';

/** What the rules take a range of the normal text for: `D` a date, `pp` their choice of a place, and so on. */
export interface Candidate {
  start: number;
  end: number;
  sign: string;
  /** One of several phrases that may be a place: it has features of its own. */
  ofPlace?: boolean;
}

/**
 * What each token looks like to the tagger: its own word, its neighbours, the label of its line, what the rules say.
 * Names are short because thousands of them are shipped: the first sign is the template.
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

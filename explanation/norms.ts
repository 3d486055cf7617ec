import type { NormLabel } from './types';

/** The norms that any of these rest on, each once, in the order in which they come. */
export function normsOf(resting: readonly { norms: readonly NormLabel[] }[]): NormLabel[] {
  const norms = resting.flatMap((one) => one.norms);
  return [...new Map(norms.map((norm) => [norm.id, norm])).values()];
}

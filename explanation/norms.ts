import type { Lang, PlainDate } from '../law/schema/common';
import { NORM_STATES } from './part-words';
import type { NormLabel } from './types';

/** The norms that any of these rest on, each once, in the order in which they come. */
export function normsOf(resting: readonly { norms: readonly NormLabel[] }[]): NormLabel[] {
  const norms = resting.flatMap((one) => one.norms);
  return [...new Map(norms.map((norm) => [norm.id, norm])).values()];
}

/**
 * «проверено 15 марта 2026; текст не прочитан…»: how far a norm itself can be relied on.
 * @param written the day as it is written there
 */
export function normState(norm: NormLabel, lang: Lang, written: (day: PlainDate) => string): string {
  const parts = [`${NORM_STATES.checked[lang]} ${written(norm.checked)}`];
  if (!norm.read) parts.push(NORM_STATES.unread[lang]);
  if (!norm.confirmed) parts.push(NORM_STATES.unconfirmed[lang]);
  return parts.join('; ');
}

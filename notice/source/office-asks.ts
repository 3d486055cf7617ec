import type { Ask, SourceJudgement } from '../types';

/** Asks that an office which calls somebody in makes as well: open the paper, ring back. */
export type OfficeAsk = 'attachment' | 'call_back';
/** The same as a set, for asks of any sort. */
export const OFFICES_ASK: ReadonlySet<Ask> = new Set<OfficeAsk>(['attachment', 'call_back']);
/** Whether an ask is one of those. */
export const isOfficeAsk = (ask: Ask): ask is OfficeAsk => OFFICES_ASK.has(ask);

/**
 * Whether an office asks it too, so that it says nothing against the sender: to open the paper or to ring, and on a
 * state portal also to take the portal's own application. A file behind an address that nobody knows is none of these.
 */
export function isUsual(ask: Ask, { verdict }: Pick<SourceJudgement, 'verdict'>): boolean {
  if (verdict === 'genuine_host') return isOfficeAsk(ask) || ask === 'app';
  return ask === 'call_back' || (ask === 'attachment' && verdict === 'no_link');
}

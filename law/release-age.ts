import { daysBetween } from './plain-date';
import type { PlainDate } from './schema/common';
import type { Resource } from './schema/resource';

/** A status check older than this is too old for a release. */
export const RELEASE_DAYS = 14;

/**
 * Resources whose legal status was checked too long ago for a release on `today`, one line each.
 * State bodies and the bar have no status that could change.
 */
export function tooOldForRelease(resources: readonly Resource[], today: PlainDate): string[] {
  return resources
    .filter(({ visibility }) => visibility !== 'default')
    .map(({ id, checked }) => ({ id, checked, days: daysBetween(checked, today) }))
    .filter(({ days }) => days > RELEASE_DAYS)
    .map(
      ({ id, checked, days }) => `${id}: status checked on ${checked}, ${days} days ago; the most is ${RELEASE_DAYS}`,
    );
}

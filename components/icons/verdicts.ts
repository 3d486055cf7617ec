import type { Standing } from '../../law/schema/common';
import type { VerdictValue } from '../../law/schema/verdict';
import type { IconName } from './Icon';

/** A verdict is told by its word and its shape; the colour only repeats it. */
export const VERDICT_ICONS: Record<VerdictValue | 'unchecked', IconName> = {
  accurate: 'circle_check',
  partly: 'half',
  not_in_article: 'absent',
  disputed: 'fork',
  unchecked: 'unknown',
};

export const STANDING_ICONS: Record<Exclude<Standing, 'settled'>, IconName> = {
  disputed: 'fork',
  unverified: 'unknown',
  pending: 'bill',
};

import type { PlainDate } from '../law/schema/common';
import { t } from '../law/text';
import type { Explanation } from './types';

/** Stands under every explanation. */
export const FOOT_GENERAL = t(
  'Это общие сведения о законе. Это не совет юриста. Ваш случай может отличаться.',
  'This is general information about the law. It is not legal advice. Your case may differ.',
);
export const FOOT_NOT_PART = t(
  'Это не часть mos.ru и не государственный сервис.',
  'This is no part of mos.ru and no state service.',
);

const OLD_AFTER_DAYS = 60;
const VERY_OLD_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * How old the check of the law is on `today`: yellow after 60 days, red after 180.
 * Whole days are told by the clock of UTC, where every day is as long, so that the popup's first paint needs no calendar.
 */
export function foot(law: { checked: PlainDate }, today: PlainDate): Explanation['foot'] {
  const ageDays = Math.round((Date.parse(today) - Date.parse(law.checked)) / DAY_MS);
  return {
    checked: law.checked,
    ageDays,
    age: ageDays > VERY_OLD_AFTER_DAYS ? 'very_old' : ageDays > OLD_AFTER_DAYS ? 'old' : 'fresh',
    general: FOOT_GENERAL,
    notPartOf: FOOT_NOT_PART,
  };
}

import type { Text } from './schema/common';

/** A sentence in both languages. */
export const t = (ru: string, en: string): Text => ({ ru, en });

import type { Text } from '../../law/schema/common';
import { dictionary } from './dictionary';
import { NOTICE_WORDS } from './guide/notice';
import { SCREEN_WORDS } from './guide/screens';
import { SETTINGS_WORDS } from './guide/settings';
import { START_WORDS } from './guide/start';

/** All words of the popup and of the guide. */
export const GUIDE_WORDS = {
  ...START_WORDS,
  ...NOTICE_WORDS,
  ...SCREEN_WORDS,
  ...SETTINGS_WORDS,
} satisfies Record<string, Text>;

export type GuideWordKey = keyof typeof GUIDE_WORDS;

/** A word of the popup or the guide: `guideWord('show', 'ru')`. */
export const guideWord = dictionary<GuideWordKey>(GUIDE_WORDS);

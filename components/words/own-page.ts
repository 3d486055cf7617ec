import type { Text } from '../../law/schema/common';
import { dictionary } from './dictionary';
import { NOTICE_WORDS } from './own-page/notice';
import { SCREEN_WORDS } from './own-page/screens';
import { SETTINGS_WORDS } from './own-page/settings';
import { START_WORDS } from './own-page/start';

/**
 * All words of the popup and of the guide. «Письмо», “letter”, is whatever came, an SMS too; «повестка» and «уведомление»
 * are its kinds, and «текст» is only its words. The menu alone says «Объяснить уведомление».
 */
export const OWN_PAGE_WORDS = {
  ...START_WORDS,
  ...NOTICE_WORDS,
  ...SCREEN_WORDS,
  ...SETTINGS_WORDS,
} satisfies Record<string, Text>;

export type OwnPageWordKey = keyof typeof OWN_PAGE_WORDS;

/** A word of the popup or the guide: `ownPageWord('show', 'ru')`. */
export const ownPageWord = dictionary<OwnPageWordKey>(OWN_PAGE_WORDS);

import * as law from 'virtual:law';
import type { KnownEvents } from '../explanation/day-formula';
import { explain } from '../explanation/explain';
import { explainReadPage } from '../explanation/explain-page';
import { moscowDay } from '../explanation/plain-date';
import type { Explanation } from '../explanation/types';
import { readNotice } from '../notice/read';
import { type PageReading, readPage } from '../notice/read-page';
import type { Reading, ReadOptions } from '../notice/types';
import type { Choice, PageText } from './messages';
import { channelOfPage } from './page-channel';

const coreLaw = {
  checked: law.checked,
  acts: law.acts,
  norms: law.norms,
  rules: law.rules,
  verdicts: law.verdicts,
  deadlines: law.deadlines,
  guidance: law.guidance,
  steps: law.steps,
};

/** The day it is in Moscow now. */
export const today = (): string => moscowDay(Date.now());

/**
 * Reads and explains one text: the same two steps for the page, the popup, the menu and the guide.
 * @param readOn the day the text came to us, `YYYY-MM-DD`: «завтра» in it is counted from that day, also when it is
 *   explained anew on a later one
 */
export function explainText(
  text: string,
  options: Omit<ReadOptions, 'today'>,
  known: KnownEvents = {},
  readOn: string = today(),
): { reading: Reading; explanation: Explanation } {
  const reading = readNotice(text, { ...options, today: readOn });
  return { reading, explanation: explain(reading, coreLaw, today(), known) };
}

/**
 * Reads and explains a page; offsets are those of the page’s text.
 * @param choice what the person said it is; left aside where by now other words are read
 */
export function explainPage(page: PageText, choice: Choice | null = null): PageReading & { explanation: Explanation } {
  const day = today();
  const found = readPage(page.text, page.items, {
    host: page.host,
    channel: channelOfPage(page.host),
    today: day,
    assume: choice?.kind ?? null,
    assumedOf: choice?.words,
  });
  return { ...found, explanation: explainReadPage(found, coreLaw, day) };
}

import * as law from 'virtual:law';
import type { KnownEvents } from '../explanation/day-formula';
import { explain } from '../explanation/explain';
import { explainReadPage } from '../explanation/explain-page';
import type { Explanation } from '../explanation/types';
import type { PlainDate } from '../law/schema/common';
import { type PageReading, readPage } from '../notice/page/read-page';
import { readNotice } from '../notice/read';
import type { Reading, ReadOptions } from '../notice/types';
import type { PageReport, PageText } from './messages';
import { moscowToday } from './moscow-today';
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

/**
 * Reads and explains one text: the same two steps for the page, the popup, the menu and the guide.
 * @param readOn the day the text came to us, `YYYY-MM-DD`: «завтра» in it is counted from that day, also when it is
 *   explained anew on a later one
 */
export function explainText(
  text: string,
  options: Omit<ReadOptions, 'today'>,
  known: KnownEvents = {},
  readOn: PlainDate = moscowToday(),
): { reading: Reading; explanation: Explanation } {
  const reading = readNotice(text, { ...options, today: readOn });
  return { reading, explanation: explain(reading, coreLaw, moscowToday(), known) };
}

/** A page as it was read, explained; `readOn` is the day from which «завтра» is counted. */
export type ExplainedPage = PageReading & { explanation: Explanation; readOn: PlainDate };

/**
 * Reads and explains a page; offsets are those of the page’s text.
 * @param chosenKind what the person said it is; left aside where by now other words are read than `chosenFor`
 * @param since words that were read on an earlier day: the same words are counted from that day
 */
export function explainPage(
  page: PageText,
  { chosenKind = null, chosenFor, since = null }: Partial<Omit<PageReport, keyof PageText>> = {},
): ExplainedPage {
  const read = (day: PlainDate): PageReading =>
    readPage(page.text, page.items, {
      host: page.host,
      channel: channelOfPage(page.host),
      today: day,
      chosenKind,
      chosenFor,
    });
  const day = moscowToday();
  const asToday = read(day);
  const earlier =
    since && since.day < day && since.words === asToday.words ? { ...read(since.day), readOn: since.day } : null;
  // On the earlier day another notice of the page may have been the one that asks for something soonest.
  const found = earlier?.words === asToday.words ? earlier : { ...asToday, readOn: day };
  return { ...found, explanation: explainReadPage(found, coreLaw, day) };
}

import type { PlainDate } from '../law/schema/common';
import { t } from '../law/text';
import type { PageReading } from '../notice/page/read-page';
import type { Notice } from '../notice/types';
import { explain } from './explain';
import type { ExplainingLaw } from './lookup';
import type { Explanation, Mark, OtherNotice } from './types';
import { KIND_NAMES } from './words';

/**
 * Explains what a page was read as, and marks the words of the notices beside it too: they are named, not explained.
 * Offsets are those of the page’s text; `today`: the day in Moscow, `YYYY-MM-DD`.
 */
export function explainReadPage({ reading, others }: PageReading, law: ExplainingLaw, today: PlainDate): Explanation {
  const own = explain(reading, law, today);
  if (others.length === 0) return own;
  const marks: Mark[] = [...own.marks];
  for (const other of others)
    for (const mark of explain(other, law, today).marks)
      if (!marks.some(({ start, end }) => mark.start < end && start < mark.end)) marks.push(mark);
  marks.sort((one, two) => one.start - two.start);
  return {
    ...own,
    also: others.map((other) => nameOf(other, other.kind === reading.kind)),
    marks: marks.map((mark, index) => ({ ...mark, id: `mark-${index + 1}` })),
  };
}

/** What the other notice is; of two of one kind the day tells them apart, in the letter’s own words where it is no date. */
function nameOf({ kind, fields: { date } }: Notice, isSameKind: boolean): OtherNotice {
  const { ru, en } = KIND_NAMES[kind];
  const day = isSameKind ? (date?.day ?? null) : null;
  return { name: isSameKind && date && !day ? t(`${ru} (${date.text})`, `${en} (${date.text})`) : { ru, en }, day };
}

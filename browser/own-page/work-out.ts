import type { GuideState } from '../../components/guide/state';
import type { KnownEvents } from '../../explanation/day-formula';
import { type DeadlineList, reckonDeadlines } from '../../explanation/deadlines';
import { lawyerPage } from '../../explanation/documents/lawyer-page';
import type { NoticeFacts } from '../../explanation/documents/prefill';
import { foot } from '../../explanation/foot';
import { cautionsOf, eventsOf } from '../../explanation/known-days';
import type { PlainDate } from '../../law/schema/common';
import type { Reading } from '../../notice/types';
import { explainText } from '../explain-text';
import type { Handover } from '../handover';
import { moscowToday } from '../moscow-today';
import { addressedOffice } from './addressed-office';
import { law, lawToday } from './library';

/** A text as it came to the guide, and as it was read on that day before anything was corrected. */
export interface Letter {
  handover: Handover;
  reading: Reading;
  readOn: PlainDate;
}

type WorkedOut = Pick<
  GuideState,
  'today' | 'foot' | 'corrections' | 'explained' | 'lawyer' | 'known' | 'deadlines' | keyof FromLetter
>;

/** Reads a text that has just come. Throws where it cannot be read. */
export function readLetter(handover: Handover): Letter {
  const { text, host, channel } = handover;
  const readOn = handover.readOn ?? moscowToday();
  return { handover, reading: explainText(text, { host, channel }, {}, readOn).reading, readOn };
}

/** What other screens take from the letter: its days with what is said of them, and the facts for forms. */
type FromLetter = Pick<GuideState, 'noticeDays' | 'readDays' | 'cautions' | 'noticeFacts' | 'readFacts'>;

/** Where there is no letter. */
export const FROM_NO_LETTER: FromLetter = {
  noticeDays: {},
  readDays: {},
  cautions: {},
  noticeFacts: {},
  readFacts: {},
};

/** Every term, reckoned for the day it is in Moscow now. The days `entered` win over those of the letter. */
export function termsNow(
  { noticeDays, cautions }: Pick<FromLetter, 'noticeDays' | 'cautions'>,
  entered: KnownEvents,
): DeadlineList {
  const said = Object.fromEntries(Object.entries(cautions).filter(([event]) => !(event in entered)));
  return reckonDeadlines(law.deadlines, lawToday(), { ...noticeDays, ...entered }, moscowToday(), said);
}

/**
 * All on the guide’s screens that hangs on the letter, on what the person said of it, or on the day it is now.
 * @param letter null: there is none
 * @param entered the days entered on the screen of dates that still count
 */
export function workOut(
  letter: Letter | null,
  corrections: GuideState['corrections'],
  entered: KnownEvents,
): WorkedOut {
  const day = moscowToday();
  const shared = { today: day, foot: foot(law, day), corrections, known: entered };
  if (!letter) {
    const deadlines = termsNow(FROM_NO_LETTER, entered);
    return { ...shared, ...FROM_NO_LETTER, explained: null, lawyer: null, deadlines };
  }
  const { text, host, channel } = letter.handover;
  const { reading, explanation } = explainText(
    text,
    { host, channel: corrections.channel ?? channel, chosenKind: corrections.chosenKind },
    corrections.known,
    letter.readOn,
  );
  const { known } = corrections;
  const noticeDays = eventsOf(reading, known, day);
  const readDays = eventsOf(reading, {}, day);
  const cautions = cautionsOf(reading, known, day);
  return {
    ...shared,
    explained: { text, readFirst: letter.reading, explanation },
    lawyer: lawyerPage(reading, explanation),
    noticeDays,
    readDays,
    cautions,
    noticeFacts: factsIn(reading, noticeDays),
    readFacts: factsIn(reading, readDays),
    deadlines: termsNow({ noticeDays, cautions }, entered),
  };
}

/** What forms may take over from a letter with these days, for the person to check. */
function factsIn(reading: Reading, days: KnownEvents): NoticeFacts {
  if (reading.status !== 'notice') return {};
  const { place, restrictions, lawRefs } = reading.fields;
  const lines = (found: { text: string }[]) => [...new Set(found.map(({ text }) => text))].join('\n') || undefined;
  return {
    date: days.appear,
    posted: days.posted,
    office: place ? addressedOffice(place.text) : undefined,
    restrictions: lines(restrictions),
    law_refs: lines(lawRefs),
  };
}

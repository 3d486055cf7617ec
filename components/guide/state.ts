import type { KnownEvents } from '../../explanation/day-formula';
import type { DeadlineList } from '../../explanation/deadlines';
import type { LawyerPage } from '../../explanation/documents/lawyer-page';
import type { NoticeFacts } from '../../explanation/documents/prefill';
import type { Cautions } from '../../explanation/known-days';
import type { SearchHit } from '../../explanation/search';
import type { Explanation } from '../../explanation/types';
import type { Lang, PlainDate } from '../../law/schema/common';
import type { Channel, NoticeKind } from '../../notice/vocabulary';
import type { Mode } from '../own-page/state';
import type { Explained } from './ExplanationScreen';
import type { Place } from './routes';

/** What the person set right in a reading. */
export interface Corrections {
  chosenKind: NoticeKind | null;
  channel: Channel | null;
  known: KnownEvents;
}
export const NO_CORRECTIONS: Corrections = { chosenKind: null, channel: null, known: {} };

/** The choices a person has on the screen of settings. */
export interface SettingsShown {
  language: Lang | 'browser';
  mode: Mode;
  /** Whether the titles in a saved calendar tell what the days are. */
  calendarTitles: 'neutral' | 'plain';
}

/** A site beside mos.ru, and whether it is turned on. */
export interface SiteChoice {
  id: string;
  /** How people call it. */
  name: string;
  on: boolean;
}

/** All that is on the guide’s screens; lives in memory and goes with the tab. */
export interface GuideState {
  place: Place;
  draft: string;
  note: string | null;
  explained: Explained | null;
  corrections: Corrections;
  lawyer: LawyerPage | null;
  /** Days entered on the screen of dates. */
  known: KnownEvents;
  /** The days of the letter as they count: as read, and as the person corrected them. */
  noticeDays: KnownEvents;
  /** Its days as read, whatever was corrected: these alone are said to come from it. */
  readDays: KnownEvents;
  /** What is said of days of the letter that were only worked out. */
  cautions: Cautions;
  /** What forms may take over from the letter, with the days as they count. */
  noticeFacts: NoticeFacts;
  /** The same with the days as read: these alone are said to come from it. */
  readFacts: NoticeFacts;
  deadlines: DeadlineList;
  query: string;
  hits: SearchHit[] | null;
  /** What the person asked for last was not done. */
  hasFailed: boolean;
  settings: SettingsShown;
  sites: SiteChoice[];
  mayReadHome: boolean;
  foot: Explanation['foot'];
  today: PlainDate;
}

/** What a person does on them. */
export interface GuideActions {
  onText: (text: string) => void;
  onRead: (text: string) => void;
  onCorrect: (corrections: Corrections) => void;
  onAnother: () => void;
  onKnown: (known: KnownEvents) => void;
  onQuery: (query: string) => void;
  onHit: (hit: SearchHit) => void;
  onGo: (place: string) => void;
  onSettings: (change: Partial<SettingsShown>) => void;
  onSite: (id: string, on: boolean) => Promise<boolean>;
  onAskHome: () => void;
  /** False: something of it may still be stored. */
  onWipe: () => Promise<boolean>;
  onCopy: (text: string) => Promise<boolean>;
  onCopyExplanation: () => Promise<boolean>;
  /** False, here and below: no file came of it. */
  onSaveExplanation: () => Promise<boolean>;
  onSaveCalendar: (chosen: { id: string; day: PlainDate }[]) => Promise<boolean>;
  onSaveFile: (bytes: Uint8Array, fileName: string) => void;
  onPrint: () => void;
  onExit: () => void;
}

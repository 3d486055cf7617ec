import type { Mode } from '../components/own-page/state';
import type { Explanation } from '../explanation/types';
import type { Lang, PlainDate } from '../law/schema/common';
import type { Span } from '../notice/types';
import type { NoticeKind } from '../notice/vocabulary';

/** Where a piece of a page's text is an item of its own (a list entry, an opened message). UTF-16, end excluded. */
export type TextItem = Span;

/** Words that were explained, and the day in Moscow on which they were first read: «завтра» is counted from it. */
export interface Since {
  words: string;
  day: PlainDate;
}

/** The text of a page that may be a notice. */
export interface PageReport extends PageText {
  /** The kind the person says it is, null where they have said none. */
  chosenKind: NoticeKind | null;
  /** The words they said it of: it holds for no others. Empty where none was chosen. */
  chosenFor: string;
  /** What this frame was told last. */
  since: Since | null;
  /** True where our overlay stands in the frame already. */
  hasOverlay: boolean;
}

/** From a page to the background. */
export type PageMessage =
  /** Answered with PageAnswer. */
  | ({ type: 'page' } & PageReport)
  /** The user says what it is, or with null takes that back: the frame hands its text in again, to be read so. */
  | { type: 'choose-kind'; frame?: number; kind: NoticeKind | null }
  /** The page may be no notice any more. */
  | { type: 'gone' }
  /** A frame inside this one may have gone, and cannot say so itself: what it told is to be forgotten then. */
  | { type: 'frame-gone' }
  /** Show the explanation in a tab; `frame` is the frame whose text is meant, the sender’s own if absent. */
  | { type: 'open-full'; frame?: number; print?: boolean }
  | { type: 'open'; place: string }
  | { type: 'go-to-mark'; frame: number; mark: string }
  | { type: 'close-note'; frame: number }
  /** Quick exit in one frame: everything of ours leaves the others, too. */
  | { type: 'hide' }
  /** The panel of another frame's notice was closed or brought back: its marks go or come with it. */
  | { type: 'frame-marks'; frame: number; on: boolean };

/** What the background makes of a page’s text, for the frame that told it to draw. */
export interface PageAnswer {
  /** What to draw, or null: nothing (quiet mode, no notice). */
  explanation: Explanation | null;
  /** The words that were explained: a kind that is chosen is chosen for them. */
  words: string;
  /** The day from which «завтра» in them is counted; empty where nothing was explained. */
  readOn: PlainDate | '';
  /** True when the panel stands in the top frame and this frame draws the marks only. */
  marksOnly: boolean;
  /** True when the person closed the panel of the page this frame stands in: the marks wait for «Показать», too. */
  closed: boolean;
  lang: Lang;
  side: 'left' | 'right';
}

/** What a person made of our panel in a page; `missing` where no overlay stands yet. */
export type PanelFate = 'shown' | 'closed' | 'hidden' | 'missing';

/** A page’s text, and the day from which «завтра» in it is counted; null where it was not read yet. */
export interface ToldText extends PageText {
  readOn: PlainDate | null;
}

/** From the background or an own page to a page. */
export type ToPage =
  | { type: 'mode'; mode: Mode }
  /** Show the panel, unfolded. Answered with true if there is something to show. */
  | { type: 'show' }
  /** The selected text of this frame, with line breaks. Answered with a string. */
  | { type: 'selection' }
  /** The text that was handed in. Answered with ToldText or null. */
  | { type: 'text' }
  /** A notice of another frame: draw its panel here. Answered with what the person made of ours here. */
  | { type: 'panel'; answer: PageAnswer; frame: number }
  | { type: 'panel-gone'; frame: number }
  /** The frame that had the word has gone or has nothing to say any more: who has something says it again. */
  | { type: 'word-free' }
  /** Panel and marks were closed for this page. */
  | { type: 'dismiss' }
  | { type: 'choose-kind'; kind: NoticeKind | null }
  | { type: 'go-to-mark'; mark: string }
  | { type: 'close-note' }
  /** Panel, note and marks go until the page is loaded anew. */
  | { type: 'hide' }
  /** The sites of these hosts, and of those under them, were turned off: everything of ours ends there. */
  | { type: 'leave'; hosts: string[] };

/** What the page's text is, as a page hands it over. */
export interface PageText {
  text: string;
  items: TextItem[];
  host: string;
}

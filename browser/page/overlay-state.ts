import type { Explanation, Mark } from '../../explanation/types';
import type { Lang } from '../../law/schema/common';
import type { NoticeKind } from '../../notice/vocabulary';

/** A note, and the words it hangs at. */
export interface NoteAt {
  mark: Mark;
  /** Box of the marked words in the window. */
  box: { left: number; top: number; right: number; bottom: number };
}

/** All that is drawn in one frame. */
export interface OverlayState {
  explanation: Explanation;
  lang: Lang;
  side: 'left' | 'right';
  folded: boolean;
  /** False in a frame whose panel stands in the top frame. */
  withPanel: boolean;
  activeMark: string | null;
  note: NoteAt | null;
  /** Rises when the panel should take the focus. */
  focusRequest: number;
}

/** What a person does in panel and note. */
export interface OverlayActions {
  fold(folded: boolean): void;
  side(side: 'left' | 'right'): void;
  close(): void;
  goToMark(id: string): void;
  back(): void;
  closeNote(): void;
  openFull(): void;
  print(): void;
  open(place: string): void;
  /** null: as the text was read. */
  chooseKind(kind: NoticeKind | null): void;
  /** False where the focus was nowhere in the page before. */
  returnFocus(): boolean;
  /** Quick exit: everything of ours goes, at once and until the page is loaded anew. */
  hide(): void;
}

/** Draws a state into a container of the shadow root; `null` empties it. */
export type OverlayView = (container: HTMLElement, state: OverlayState | null, actions: OverlayActions) => void;

/** The mark a person is at, where the new explanation has the same words under the same name. */
export function keptMark({ activeMark, explanation }: OverlayState, now: Explanation): string | null {
  const quoteIn = ({ marks }: Explanation) => marks.find(({ id }) => id === activeMark)?.quote;
  const quote = quoteIn(explanation);
  return quote !== undefined && quote === quoteIn(now) ? activeMark : null;
}

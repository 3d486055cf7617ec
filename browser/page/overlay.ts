import type { Explanation, Mark } from '../../explanation/types';
import type { NoticeKind } from '../../notice/vocabulary';
import type { PageAnswer, PageMessage } from '../messages';
import { isExtensionAlive, pageApi } from './api';
import { elementAt, focusedIn } from './dom';
import type { Handle, Overlay } from './handle';
import { PageMarks } from './marks';
import { OverlayHost, removeLeftovers } from './overlay-host';
import type { Segment } from './page-text';

export interface NoteAt {
  mark: Mark;
  /** Box of the marked words in the window. */
  box: { left: number; top: number; right: number; bottom: number };
}

export interface OverlayState {
  explanation: Explanation;
  lang: 'ru' | 'en';
  side: 'left' | 'right';
  folded: boolean;
  /** False in a frame whose panel stands in the top frame. */
  withPanel: boolean;
  activeMark: string | null;
  note: NoteAt | null;
  /** Rises when the panel should take the focus. */
  focusRequest: number;
}

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
  chooseKind(kind: NoticeKind): void;
  returnFocus(): void;
  /** Quick exit: everything of ours goes, at once and until the page is loaded anew. */
  hide(): void;
}

/** Draws a state into a container of the shadow root; `null` empties it. */
export type OverlayView = (container: HTMLElement, state: OverlayState | null, actions: OverlayActions) => void;

/**
 * Marks, note and panel of one frame. It knows the explanation only: neither law nor anything a person typed.
 * A click in it shows, hides or opens a tab of ours, nothing else: a page that covers it wins nothing.
 */
export class PageOverlay implements Overlay {
  private readonly marks = new PageMarks();
  private box: OverlayHost | null = null;
  private state: OverlayState | null = null;
  private foreignFrame: number | null = null;
  private closedAt: string | null = null;
  private drivenOut = false;
  private hidden = false;
  /** Whose marks are painted here. */
  private drawn: Explanation | null = null;
  private segments: readonly Segment[] = [];
  private focusBefore: Element | null = null;
  /** Where the page stood before the first walk to a mark: «Вернуться» goes there. */
  private scrollBefore: { left: number; top: number } | null = null;

  constructor(
    private readonly handle: Handle,
    private readonly view: OverlayView,
    private readonly css: string,
  ) {
    const { signal } = handle.stop;
    const options = { capture: true, passive: true, signal };
    let planned = 0;
    addEventListener(
      'mousemove',
      ({ clientX, clientY }) => {
        if (!this.state || this.marks.count === 0) return;
        cancelAnimationFrame(planned);
        planned = requestAnimationFrame(() => this.pointAt(clientX, clientY, false));
      },
      options,
    );
    addEventListener('click', ({ clientX, clientY }) => this.pointAt(clientX, clientY, true), options);
    addEventListener('scroll', () => this.closeNote(), options);
    signal.addEventListener('abort', () => this.clear());
    removeLeftovers();
  }

  get host(): Element | null {
    return this.box?.element ?? null;
  }

  show(answer: PageAnswer, segments: readonly Segment[], frame: number | null): void {
    const { explanation } = answer;
    if (!explanation) {
      this.clear();
      return;
    }
    this.segments = segments;
    const isSame = this.state?.explanation === explanation;
    this.foreignFrame = frame;
    // Closed for this page or hidden: nothing of ours is wanted here.
    if (this.hidden || this.closedAt === location.href) return;
    this.closedAt = null;
    if (frame === null) this.draw(explanation, segments);
    else this.removeMarks();
    // Driven out: the marks stay, which no page can throw out, and the badge leads to the explanation.
    if (this.drivenOut) {
      this.last = this.last && { ...this.last, explanation, lang: answer.lang };
      return;
    }
    this.update({
      explanation,
      lang: answer.lang,
      side: this.state?.side ?? answer.side,
      folded: this.state?.folded ?? false,
      withPanel: !answer.marksOnly || frame !== null,
      activeMark: isSame ? (this.state?.activeMark ?? null) : null,
      note: isSame ? (this.state?.note ?? null) : null,
      focusRequest: this.state?.focusRequest ?? 0,
    });
  }

  get hasLostMarks(): boolean {
    return this.drawn !== null && this.marks.isLost;
  }

  redraw(segments: readonly Segment[]): void {
    if (!this.drawn) return;
    this.segments = segments;
    this.draw(this.drawn, segments);
    this.marks.activate(this.state?.activeMark ?? null);
  }

  private draw(explanation: Explanation, segments: readonly Segment[]): void {
    this.drawn = explanation;
    this.marks.draw(explanation.marks, segments);
  }

  private removeMarks(): void {
    this.drawn = null;
    this.marks.clear();
  }

  clear(): void {
    this.removeMarks();
    this.foreignFrame = null;
    this.removePanel();
    this.state = null;
    this.last = null;
  }

  dismiss(): void {
    this.closedAt = location.href;
    this.last = this.state && { ...this.state, note: null, activeMark: null };
    this.removeMarks();
    this.removePanel();
    this.state = null;
  }

  unfold(): boolean {
    const state = this.state ?? this.last;
    if (!state) return false;
    if (!this.state && this.foreignFrame === null) this.draw(state.explanation, this.segments);
    this.closedAt = null;
    this.drivenOut = false;
    if (this.foreignFrame !== null) this.say({ type: 'frame-marks', frame: this.foreignFrame, on: true });
    this.focusBefore = focusedIn(document);
    this.update({ ...state, folded: false, focusRequest: state.focusRequest + 1 });
    return true;
  }

  goToMark(id: string): void {
    this.scrollBefore ??= { left: scrollX, top: scrollY };
    const found = this.marks.reveal(id);
    if (!found || !this.state) return;
    this.marks.activate(id);
    this.update({ ...this.state, activeMark: id, note: found });
  }

  /** What was shown before the user closed it: «Показать» in the popup brings it back. */
  private last: OverlayState | null = null;

  private readonly actions: OverlayActions = {
    fold: (folded) => this.patch({ folded, note: null }),
    side: (side) => {
      this.patch({ side });
      if (isExtensionAlive()) void pageApi.storage.local.set({ side }).catch(() => undefined);
    },
    close: () => {
      if (this.foreignFrame !== null) this.say({ type: 'frame-marks', frame: this.foreignFrame, on: false });
      this.dismiss();
      this.returnFocus();
    },
    goToMark: (id) => {
      if (this.foreignFrame === null) {
        this.goToMark(id);
        return;
      }
      this.patch({ activeMark: id });
      this.say({ type: 'go-to-mark', frame: this.foreignFrame, mark: id });
    },
    back: () => {
      this.marks.activate(null);
      if (this.scrollBefore) scrollTo({ ...this.scrollBefore, behavior: 'instant' });
      this.scrollBefore = null;
      this.patch({ activeMark: null, note: null });
    },
    closeNote: () => this.closeNote(),
    openFull: () => this.say({ type: 'open-full', ...this.frame() }),
    print: () => this.say({ type: 'open-full', print: true, ...this.frame() }),
    open: (place) => this.say({ type: 'open', place }),
    chooseKind: (kind) => this.say({ type: 'choose-kind', kind, ...this.frame() }),
    returnFocus: () => this.returnFocus(),
    hide: () => {
      this.clear();
      this.hidden = true;
    },
  };

  private frame(): { frame?: number } {
    return this.foreignFrame === null ? {} : { frame: this.foreignFrame };
  }

  private patch(change: Partial<OverlayState>): void {
    if (this.state) this.update({ ...this.state, ...change });
  }

  private update(state: OverlayState): void {
    this.state = state;
    if (!this.box) {
      this.box = new OverlayHost(
        this.css,
        () => {
          this.drivenOut = true;
          this.say({ type: 'driven-out' });
          this.last = this.state && { ...this.state, note: null, activeMark: null };
          this.removePanel();
          this.state = null;
        },
        () => this.handle.stop.abort(),
      );
      this.box.attach();
    }
    this.view(this.box.container, state, this.actions);
  }

  private removePanel(): void {
    if (!this.box) return;
    this.view(this.box.container, null, this.actions);
    this.box.remove();
    this.box = null;
  }

  private closeNote(): void {
    if (!this.state?.note) return;
    this.marks.activate(null);
    this.patch({ note: null });
  }

  private pointAt(x: number, y: number, clicked: boolean): void {
    if (!this.state) return;
    // Over our own panel the marks below do not count.
    if (elementAt(x, y) === this.host) return;
    const found = this.marks.at(x, y);
    if (found) {
      if (this.state.note?.mark.id === found.mark.id) return;
      this.marks.activate(found.mark.id);
      this.patch({ note: found, activeMark: found.mark.id });
    } else if (clicked || this.state.note) this.closeNote();
  }

  private returnFocus(): void {
    const before = this.focusBefore;
    this.focusBefore = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  private say(message: PageMessage): void {
    if (!isExtensionAlive()) {
      this.handle.stop.abort();
      return;
    }
    void pageApi.runtime.sendMessage(message).catch(() => undefined);
  }
}

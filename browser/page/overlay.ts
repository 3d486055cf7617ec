import type { Explanation } from '../../explanation/types';
import type { PageAnswer, PageMessage } from '../messages';
import { isExtensionAlive, pageApi } from './api';
import { elementAt, focusedIn } from './dom';
import type { Handle, Overlay } from './handle';
import { PageMarks } from './marks';
import { OverlayHost, removeLeftovers } from './overlay-host';
import { keptMark, type OverlayActions, type OverlayState, type OverlayView } from './overlay-state';
import type { Segment } from './page-text';
import { heedPerson } from './person';
import { sendToBackground } from './send-to-background';
import { isAround, isInSight, isMovedBy } from './sight';
import { Walk } from './walk';

/** A note hangs 8 pixels from its words. */
const GAP = 14;
/** Room between words in sight and the edge of the window. */
const MARGIN = 80;

/**
 * Marks, note and panel of one frame. It knows the explanation only: neither law nor anything a person typed.
 * A click in it shows, hides or opens a tab of ours, nothing else: a page that covers it wins nothing.
 */
export class PageOverlay implements Overlay {
  private readonly marks = new PageMarks();
  private readonly walk = new Walk();
  private box: OverlayHost | null = null;
  private state: OverlayState | null = null;
  private foreignFrame: number | null = null;
  /** The address at which the person closed panel and marks. Until «Показать», or another address. */
  private closedAt: string | null = null;
  /** The page threw our node out: the panel stays away until «Показать», the marks are drawn. */
  private drivenOut = false;
  /** What is not shown, closed or driven out, and waits for «Показать». */
  private last: OverlayState | null = null;
  /** Whose marks are painted here. */
  private drawn: Explanation | null = null;
  private segments: readonly Segment[] = [];
  private focusBefore: Element | null = null;
  /** Where the page stood before the first walk to a mark: «Вернуться» goes there. */
  private scrollBefore: { left: number; top: number } | null = null;
  /** The note was asked for in the panel: the pointer, which comes from there, does not close it. */
  private isHeld = false;
  /** With the focus in our own root panel and note know what a key closes. */
  private readonly heed = heedPerson({
    point: (x, y, clicked) => this.pointAt(x, y, clicked),
    scrolled: (target) => this.onScroll(target),
    leads: (target) => target !== this.host && this.walk.end(),
    escape: (target) => target !== this.host && this.closeNotes(),
    hide: () => this.hideAll(),
  });

  constructor(
    private readonly handle: Handle,
    private readonly view: OverlayView,
    private readonly css: string,
  ) {
    handle.stop.signal.addEventListener('abort', () => this.clear());
    removeLeftovers();
  }

  get host(): Element | null {
    return this.box?.element ?? null;
  }

  show(answer: PageAnswer, segments: readonly Segment[], frame: number | null): void {
    const { explanation } = answer;
    if (!explanation || this.handle.isHidden) {
      this.clear();
      return;
    }
    this.segments = segments;
    // The page said something else somewhere, a clock, a counter: the words a person is reading about stay.
    const kept = this.state && keptMark(this.state, explanation);
    this.foreignFrame = frame;
    const state = {
      explanation,
      lang: answer.lang,
      side: this.state?.side ?? answer.side,
      folded: this.state?.folded ?? false,
      withPanel: !answer.marksOnly || frame !== null,
      activeMark: kept,
      note: null,
      focusRequest: this.state?.focusRequest ?? 0,
    };
    const old = this.state;
    const noted = kept !== null && old?.note?.mark.id === kept;
    if (!this.isClosed) {
      this.closedAt = null;
      if (frame === null) this.draw(explanation, segments);
      else this.removeMarks();
    }
    // Driven out: the marks stay, which no page can throw out, and the badge leads to the explanation.
    if (this.isClosed || this.drivenOut) this.last = state;
    else
      this.update({
        ...state,
        note: noted ? (old.explanation === explanation ? old.note : this.marks.find(kept)) : null,
      });
    if (noted) this.marks.activate(kept);
  }

  get isClosed(): boolean {
    return this.closedAt === location.href;
  }

  get hasLostMarks(): boolean {
    return this.drawn !== null && this.marks.isLost;
  }

  redraw(segments: readonly Segment[]): void {
    if (!this.drawn) return;
    this.segments = segments;
    this.draw(this.drawn, segments);
  }

  private draw(explanation: Explanation, segments: readonly Segment[]): void {
    this.drawn = explanation;
    this.marks.draw(explanation.marks, segments);
    this.marks.activate(this.state?.explanation === explanation ? (this.state.note?.mark.id ?? null) : null);
    this.listen();
  }

  private removeMarks(): void {
    this.drawn = null;
    this.marks.clear();
  }

  clear(): void {
    this.removeMarks();
    this.foreignFrame = null;
    this.removePanel();
    this.last = null;
  }

  dismiss(): void {
    this.closedAt = location.href;
    // Told once more while it is closed: what waits for «Показать» stays.
    if (this.state) this.last = { ...this.state, note: null, activeMark: null };
    this.removeMarks();
    this.removePanel();
  }

  unfold(): boolean {
    const state = this.state ?? this.last;
    if (!state) return false;
    if (!this.state && this.foreignFrame === null) this.draw(state.explanation, this.segments);
    this.closedAt = null;
    this.drivenOut = false;
    if (this.foreignFrame !== null) this.send({ type: 'frame-marks', frame: this.foreignFrame, on: true });
    this.focusBefore = focusedIn(document);
    this.update({ ...state, folded: false, focusRequest: state.focusRequest + 1 });
    return true;
  }

  closeNote(): void {
    this.walk.end();
    // On the way to the words no note is up yet, but they are painted already.
    this.marks.activate(null);
    if (this.state?.note) this.patch({ note: null });
  }

  goToMark(id: string): void {
    const found = this.marks.find(id);
    if (!found || !this.state) return;
    this.walk.end();
    this.marks.activate(id);
    this.isHeld = true;
    // A frame cannot tell whether it is in sight itself.
    if (self === top && isInSight(found.words, MARGIN)) {
      this.patch({ activeMark: id, note: found });
      return;
    }
    this.patch({ activeMark: id, note: null });
    const wanted = () => (this.state?.activeMark === id ? this.marks.find(id) : null);
    this.walk.begin(
      () => wanted()?.words ?? null,
      () => {
        this.marks.activate(id);
        this.patch({ note: wanted() });
      },
      () => this.closeNote(),
    );
  }

  private readonly actions: OverlayActions = {
    fold: (folded) => {
      this.closeNotes();
      this.patch({ folded });
    },
    side: (side) => {
      this.patch({ side });
      if (isExtensionAlive()) void pageApi.storage.local.set({ side }).catch(() => undefined);
    },
    close: () => {
      if (this.foreignFrame !== null) this.send({ type: 'frame-marks', frame: this.foreignFrame, on: false });
      this.dismiss();
      this.returnFocus();
    },
    goToMark: (id) => {
      this.scrollBefore ??= { left: scrollX, top: scrollY };
      if (this.foreignFrame === null) {
        this.goToMark(id);
        return;
      }
      this.patch({ activeMark: id });
      this.send({ type: 'go-to-mark', frame: this.foreignFrame, mark: id });
    },
    back: () => {
      this.closeNotes();
      if (this.scrollBefore) scrollTo({ ...this.scrollBefore, behavior: 'instant' });
      this.scrollBefore = null;
      this.patch({ activeMark: null });
    },
    closeNote: () => this.closeNote(),
    openFull: () => this.send({ type: 'open-full', ...this.frame() }),
    print: () => this.send({ type: 'open-full', print: true, ...this.frame() }),
    open: (place) => this.send({ type: 'open', place }),
    chooseKind: (kind) => this.send({ type: 'choose-kind', kind, ...this.frame() }),
    returnFocus: () => this.returnFocus(),
    hide: () => this.hideAll(),
  };

  private frame(): { frame?: number } {
    return this.foreignFrame === null ? {} : { frame: this.foreignFrame };
  }

  private patch(change: Partial<OverlayState>): void {
    if (this.state) this.update({ ...this.state, ...change });
  }

  private update(state: OverlayState): void {
    this.state = state;
    this.listen();
    if (!this.box) {
      this.box = new OverlayHost(
        this.css,
        () => {
          this.drivenOut = true;
          this.last = this.state && { ...this.state, note: null, activeMark: null };
          this.removePanel();
        },
        () => this.handle.stop.abort(),
      );
      this.box.attach();
    }
    this.view(this.box.container, state, this.actions);
  }

  private removePanel(): void {
    this.walk.end();
    this.state = null;
    if (this.box) {
      this.view(this.box.container, null, this.actions);
      this.box.remove();
      this.box = null;
    }
    this.listen();
  }

  private listen(): void {
    this.heed(Boolean(this.state ?? this.drawn));
  }

  /** Quick exit, here and in the other frames of the page. */
  private hideAll(): void {
    this.handle.isHidden = true;
    this.clear();
    this.send({ type: 'hide' });
  }

  /** Here and in the frame whose panel stands here. */
  private closeNotes(): void {
    this.closeNote();
    if (this.foreignFrame !== null) this.send({ type: 'close-note', frame: this.foreignFrame });
  }

  private onScroll(target: EventTarget | null): void {
    const id = this.state?.note?.mark.id ?? this.state?.activeMark;
    const found = id ? this.marks.find(id) : null;
    if (found && !isMovedBy(found.words, target)) return;
    if (!this.walk.takes()) this.closeNote();
  }

  private pointAt(x: number, y: number, clicked: boolean): void {
    if (!this.state || this.marks.count === 0) return;
    // Over our own panel the marks below do not count.
    if (elementAt(x, y) === this.host) return;
    const found = this.marks.at(x, y);
    if (found) {
      if (this.state.note?.mark.id === found.mark.id) {
        // Pressed on the words themselves it stays, wherever the pointer goes.
        this.isHeld ||= clicked;
        return;
      }
      this.walk.end();
      this.isHeld = false;
      this.marks.activate(found.mark.id);
      this.patch({ note: found, activeMark: found.mark.id });
    } else if (clicked || (this.state.note && !this.isHeld && !this.isOnTheWay(x, y))) this.closeNote();
  }

  /** Between the words and their note a slow hand must not lose it. */
  private isOnTheWay(x: number, y: number): boolean {
    const box = this.state?.note?.box;
    return box !== undefined && isAround(box, x, y, GAP);
  }

  /** True when the focus went back to where it was in the page. */
  private returnFocus(): boolean {
    const before = this.focusBefore;
    this.focusBefore = null;
    if (!(before instanceof HTMLElement) || !before.isConnected) return false;
    before.focus({ preventScroll: true });
    return true;
  }

  private send(message: PageMessage): void {
    void sendToBackground(this.handle, message);
  }
}

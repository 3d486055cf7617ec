import { paintedEnd } from '../../explanation/parts/painted';
import type { Mark } from '../../explanation/types';
import { HIGHLIGHTS } from './highlight-names';
import type { Segment } from './page-text';
import { rangesOf } from './ranges';

interface DrawnMark {
  mark: Mark;
  ranges: Range[];
}

/** True where marks can be painted without touching the page's nodes. */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Marks on the page's own words, painted over ranges: no node is wrapped, moved or given an attribute.
 * Where the browser cannot paint highlights the panel stands alone.
 */
export class PageMarks {
  private drawn: DrawnMark[] = [];

  draw(marks: readonly Mark[], segments: readonly Segment[]): void {
    this.drawn = marks.map((mark, at) => ({
      mark,
      ranges: rangesOf(segments, mark.start, paintedEnd(mark, marks[at + 1])),
    }));
    if (!canHighlight()) return;
    const of = (roles: (role: Mark['role']) => boolean) =>
      this.drawn.filter(({ mark }) => roles(mark.role)).flatMap(({ ranges }) => ranges);
    const isClaim = (role: Mark['role']) => role === 'restriction' || role === 'threat' || role === 'demand';
    set(HIGHLIGHTS.claim, of(isClaim));
    set(
      HIGHLIGHTS.fact,
      of((role) => !isClaim(role)),
    );
    set(HIGHLIGHTS.active, []);
  }

  clear(): void {
    this.drawn = [];
    if (canHighlight()) for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  }

  activate(id: string | null): void {
    if (canHighlight()) set(HIGHLIGHTS.active, id === null ? [] : this.rangesOf(id));
  }

  /** The mark under a point of the window and its box, or null. */
  at(x: number, y: number): { mark: Mark; box: DOMRect } | null {
    for (const { mark, ranges } of this.drawn) {
      for (const range of ranges) {
        for (const box of range.getClientRects()) {
          if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { mark, box };
        }
      }
    }
    return null;
  }

  /** A mark, where its words begin and their box in the window; null when they are gone. */
  find(id: string): { mark: Mark; words: Range; box: DOMRect } | null {
    const found = this.drawn.find(({ mark }) => mark.id === id);
    const words = found?.ranges[0];
    return found && words ? { mark: found.mark, words, box: words.getBoundingClientRect() } : null;
  }

  /** True when a node that carries a mark was taken out of the page. */
  get isLost(): boolean {
    return this.drawn.some(({ ranges }) => ranges.length === 0 || ranges.some(isGone));
  }

  get count(): number {
    return this.drawn.length;
  }

  private rangesOf(id: string): Range[] {
    return this.drawn.find(({ mark }) => mark.id === id)?.ranges ?? [];
  }
}

const isGone = ({ startContainer, collapsed }: Range): boolean => collapsed || !startContainer.isConnected;

function set(name: string, ranges: Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

import { isExtensionAlive } from './api';
import { boxOf, findAll, newElement, rootOf } from './dom';
import { LENT } from './lending-css';

/** How often our node is put back after the page threw it out. */
const PUT_BACK = 1;
const PULSE_MS = 1_000;
/** Where the panel of the side becomes a sheet, as in `components/panel/sheet.css`. */
const NARROW = '(max-width: 639.98px)';

const BORROWING_CSS = `@media not print { :host { display: var(${LENT}, none) !important; } }`;
const CONTAINER_CLASS = 'pn';

/**
 * The one node we put into a page: a plain `div` with a closed shadow root, no id, no class, no name of ours.
 * It stands in the top layer; where the page has a modal dialog open it stands in that dialog, because everything
 * outside one is inert.
 */
export class OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the interface is drawn; the style sheet stands beside it. */
  readonly container: HTMLElement;
  private removals = 0;
  private readonly observer: MutationObserver;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private readonly narrow = matchMedia(NARROW);

  /**
   * @param onDrivenOut called when the page has removed the node more often than we put it back
   * @param onOrphaned called when the extension was updated or switched off under us
   */
  constructor(
    css: string,
    private readonly onDrivenOut: () => void,
    private readonly onOrphaned: () => void,
  ) {
    this.element = newElement('div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    addStyle(this.root, css + BORROWING_CSS);
    this.container = newElement('div');
    this.container.className = CONTAINER_CLASS;
    this.root.append(this.container);
    this.observer = new MutationObserver(() => this.keepPlace());
    for (const type of 'keydown keyup keypress input paste'.split(' ')) {
      // Keys pressed in the panel are no shortcuts of the site.
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  attach(): void {
    if (this.element.parentElement === place()) {
      this.raise();
      return;
    }
    place().append(this.element);
    this.raise();
    this.pulse ??= setInterval(() => {
      if (!isExtensionAlive()) this.onOrphaned();
    }, PULSE_MS);
    this.narrow.onchange = () => requestAnimationFrame(() => this.paintAnew());
    // The document, not its root: a page may put another root in its place.
    this.observer.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
  }

  remove(): void {
    this.observer.disconnect();
    clearInterval(this.pulse);
    this.narrow.onchange = null;
    this.element.remove();
  }

  /** Chromium paints nothing of a panel that a zoom has made a sheet until its boxes are made anew. The focus stays. */
  private paintAnew(): void {
    const { style } = this.container;
    style.display = 'contents';
    boxOf(this.container);
    style.display = '';
  }

  private raise(): void {
    try {
      if (this.element.popover !== 'manual') this.element.popover = 'manual';
      if (this.element.matches(':popover-open')) this.element.hidePopover();
      this.element.showPopover();
    } catch {
      // No top layer here: the highest z-index of the style sheet must do.
    }
  }

  private keepPlace(): void {
    const wanted = place();
    if (this.element.isConnected) {
      if (this.element.parentElement !== wanted) this.attach();
      return;
    }
    // A dialog that closed took us with it; that is no removal of ours.
    if (this.removals >= PUT_BACK && wanted === rootOf(document)) {
      this.observer.disconnect();
      this.onDrivenOut();
      return;
    }
    if (wanted === rootOf(document)) this.removals += 1;
    this.attach();
  }
}

/** The innermost open modal dialog, else the document itself: a child of `body` could be re-rendered away. */
function place(): Element {
  const dialogs = findAll('dialog:modal');
  return dialogs[dialogs.length - 1] ?? rootOf(document);
}

/**
 * Removes what an earlier version of us left behind when it was replaced under this page. Only Firefox lets the next
 * version in at once, and only there can a closed root be asked whose it is.
 */
export function removeLeftovers(): void {
  for (const element of findAll('div[popover="manual"]')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.mode === 'closed' && [...root.children].some(({ className }) => className === CONTAINER_CLASS)) {
      element.remove();
    }
  }
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = newElement('style');
    style.textContent = css;
    root.append(style);
  }
}

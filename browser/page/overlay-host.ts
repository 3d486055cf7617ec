/** How often our node is put back after the page threw it out. */
const PUT_BACK = 1;

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

  /** @param onDrivenOut called when the page has removed the node more often than we put it back */
  constructor(
    css: string,
    private readonly onDrivenOut: () => void,
  ) {
    this.element = document.createElement('div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    addStyle(this.root, css);
    this.container = document.createElement('div');
    this.root.append(this.container);
    this.observer = new MutationObserver(() => this.keepPlace());
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste']) {
      // Keys pressed in the panel are no shortcuts of the site.
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  attach(): void {
    if (this.element.isConnected && this.element.parentElement === place()) {
      this.raise();
      return;
    }
    place().append(this.element);
    this.raise();
    this.observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['open'] });
  }

  remove(): void {
    this.observer.disconnect();
    this.element.remove();
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
    if (this.removals >= PUT_BACK && wanted === document.documentElement) {
      this.observer.disconnect();
      this.onDrivenOut();
      return;
    }
    if (wanted === document.documentElement) this.removals += 1;
    this.attach();
  }
}

/** The innermost open modal dialog, else the document itself: a child of `body` could be re-rendered away. */
function place(): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return dialogs[dialogs.length - 1] ?? document.documentElement;
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

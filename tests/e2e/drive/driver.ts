import type { Frame, Page } from 'puppeteer-core';

/** A function run inside the browser: its argument and its answer travel as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the two sides of the wire do not share types
export type Remote<Answer> = (...args: any[]) => Answer | Promise<Answer>;

/** A document of ours that is no ordinary page: popup, tab or background. */
export interface View {
  evaluate<Answer>(code: Remote<Answer>, ...args: unknown[]): Promise<Answer>;
  screenshot(path: string): Promise<void>;
}

export interface Media {
  dark?: boolean;
  forcedColors?: boolean;
  print?: boolean;
}

/** One real browser with the built extension in it. Tests are written once, against this. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page at its real address in a new tab. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button on the page's tab; the real popup opens. */
  popup(page: Page): Promise<View>;
  /** The popup that something else opened. */
  openedPopup(): Promise<View>;
  /** Opens a page of the browser itself, into which no extension is let. */
  openRefused(): Promise<Page>;
  /** Answers the browser's own question about a permission, once it stands there. */
  answerPermission(yes: boolean): Promise<void>;
  /** Opens a page of the extension in a tab. */
  ownPage(path: string): Promise<Page>;
  /** Closes every page a test has opened, so that none of them is looked at by the next one. */
  closePages(): Promise<void>;
  /** Addresses of all open tabs. */
  tabs(): Promise<string[]>;
  background: View;
  /** The folder into which the browser saves files; gone when it closes. */
  readonly downloads: string;
  /** Selects the element's text and chooses our entry in the real menu of a right click; false where it has no entry. */
  rightClick(page: Page, frame: Frame, selector: string, select?: boolean): Promise<void>;
  /** Runs code with the root of our overlay in the page's main frame; null when there is no overlay. */
  overlay<Answer>(page: Page, code: Remote<Answer>, ...args: unknown[]): Promise<Answer | null>;
  screenshot(page: Page, path: string): Promise<void>;
  /** How the active page is shown to a person. What is not named goes back to the ordinary. */
  emulate(page: Page, media: Media): Promise<void>;
  /** Switches the extension off, as on the browser's own page for extensions. */
  switchOff(): Promise<void>;
  /** Puts the extension in anew under the open pages, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until `test` gives something true and returns it; throws with `what` after `timeout` milliseconds. */
export async function until<T>(what: string, test: () => Promise<T> | T, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const answer = await test();
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`waited in vain for ${what}${problem ? `: ${(problem as Error).message}` : ''}`);
}

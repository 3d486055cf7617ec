import { randomBytes } from 'node:crypto';
import type { NoticeKind } from '../../notice/vocabulary';
import type { Page } from '../e2e/drive/server';

/**
 * What must come of a page.
 * panel: a notice to the reader. quiet: at most the badge, nothing on the page. never: nothing of ours runs there.
 */
export interface Expected {
  outcome: 'panel' | 'quiet' | 'never';
  /** The answers a careful reader would accept, the best one first. */
  kinds?: NoticeKind[];
  /** True where not even the badge may speak: another office's summons, another meeting's agenda. */
  silent?: boolean;
  /** True where the product must own that it is not sure. */
  unsure?: boolean;
  /** Phrases of the page, each of which must stand under marks from its first letter to its last. */
  marked?: string[];
  /** Phrases of the notice no letter of which may be marked. Outside `data-notice` nothing may be marked anyway. */
  unmarked?: string[];
}

export interface Fixture {
  name: string;
  /** Real address; the path is made anew for each run. */
  url: string;
  page: Page;
  /** Other documents on the same host, by path. */
  more?: Record<string, Page>;
  /** True when the notice stands in the page's first frame. */
  inFrame?: boolean;
  expect: Expected;
}

/** An address on a host that says nothing: what is recognised must not be recognised by its path. */
export const address = (host: string): string => `https://${host}/${randomBytes(6).toString('hex')}/`;

/** Marks the part of a fixture that is the notice. The product never asks for attributes like this one. */
export const notice = (html: string): string => `<div data-notice>${html}</div>`;

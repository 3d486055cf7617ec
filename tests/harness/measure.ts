import type { Page } from 'puppeteer-core';
import type { Shot } from './shots';

/** What can be measured and axe does not: nothing sticks out sideways; on a phone also sizes and the first screenful. */
export async function measure(page: Page, { query, width, opened }: Shot): Promise<string[]> {
  const faults = await page.evaluate(sticksOut);
  if (query.view !== 'panel' || width >= 640) return faults;
  faults.push(...(await page.evaluate(tooSmall)));
  if (!opened) faults.push(...(await page.evaluate(outOfFirstSight)));
  return faults;
}

// The functions below run in the page. Ours is the last node of the body, or the page itself.

/** Words wider than their box, and boxes wider than the window. */
function sticksOut(): string[] {
  const root: ParentNode = document.body.lastElementChild?.shadowRoot ?? document;
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && !element.matches('.vh, .spare-word, svg, svg *'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && left >= 0
        ? getComputedStyle(element).display !== 'inline'
        : left < -1 || right > innerWidth + 1;
    })
    .map((element) => `sticks out: ${element.className || element.localName}`);
}

/** Text under 14 px, what can be pressed and does not take a finger 40 px high, and such things too near each other. */
function tooSmall(): string[] {
  const root = document.body.lastElementChild?.shadowRoot;
  const faults = new Set<string>();
  for (const element of root?.querySelectorAll<HTMLElement>('.panel *') ?? []) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (hasText && element.checkVisibility() && Number.parseFloat(getComputedStyle(element).fontSize) < 14) {
      faults.add(`text under 14 px: ${element.className || element.localName}`);
    }
  }
  const reached: { button: HTMLElement; left: number; right: number; top: number; bottom: number }[] = [];
  for (const button of root?.querySelectorAll<HTMLElement>('.panel button') ?? []) {
    if (!button.checkVisibility()) continue;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const around = Number.parseFloat(getComputedStyle(button, '::after').height) || 0;
    const more = Math.max(0, (around - (bottom - top)) / 2);
    reached.push({ button, left, right, top: top - more, bottom: bottom + more });
    if (bottom - top + 2 * more < 39.5) faults.add(`under 40 px: ${button.className}`);
  }
  for (const [index, one] of reached.entries()) {
    const next = reached[index + 1];
    const isBelow = next && next.left < one.right && next.right > one.left && next.top > one.top;
    // Half a finger may be shared with a neighbour, not more.
    if (
      isBelow &&
      one.bottom - next.top > 7.5 &&
      one.button.closest('.panel-body') === next.button.closest('.panel-body')
    )
      faults.add(`crowded: ${one.button.className} and ${next.button.className}`);
  }
  return [...faults];
}

/**
 * The first screenful shows everything down to the first line of what to do now. A source that is an alarm in a text
 * that is no notice says itself what to do: not to open it.
 */
function outOfFirstSight(): string[] {
  const root = document.body.lastElementChild?.shadowRoot;
  const end = root?.querySelector('.panel-body')?.getBoundingClientRect().bottom ?? 0;
  const now = root?.querySelector('.first-none > .source-alarm') ? [] : ['.now-text'];
  return ['.title', '.source-title', '.next-day', ...now].flatMap((selector) => {
    const element = root?.querySelector(selector);
    if (!element) return [];
    const { top, bottom } = element.getBoundingClientRect();
    const needed = selector === '.now-text' ? top + Number.parseFloat(getComputedStyle(element).lineHeight) : bottom;
    return needed > end ? [`not in the first screenful: ${selector}, ${Math.round(needed - end)} px too low`] : [];
  });
}

import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Look } from './shots';

/** Runs axe in the page, also inside our shadow root; one line for each thing it finds. */
export async function checkAxe(page: Page, look: Look): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = {
    // The made-up page under the panel has no headings of its own.
    'page-has-heading-one': { enabled: false },
    // Forced colours are the system's own: contrast there is not ours.
    'color-contrast': { enabled: look !== 'forced' },
  };
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`)) as AxeResults;
  return [...told(found.violations), ...(process.env.AXE_INCOMPLETE ? told(found.incomplete) : [])];
}

const told = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, failureSummary }) => `${id}: ${target.flat().join(' ')} — ${any[0]?.message ?? failureSummary}`,
    ),
  );

import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Look, Shot } from './shots';

/** Runs axe in the page, also inside our shadow root; one line for each thing it finds. */
export async function checkAxe(page: Page, look: Look, { query }: Shot): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = {
    // The made-up page under the panel has no headings of its own, and a hostile one hides its `main`.
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: !query.hostile },
    // Forced colours are the system's own: contrast there is not ours.
    'color-contrast': { enabled: look !== 'forced' },
  };
  const wanted = process.env.AXE_INCOMPLETE ? ['violations', 'incomplete'] : ['violations'];
  const options = JSON.stringify({ rules, resultTypes: wanted });
  // What axe passes is long; it stays in the page.
  const keep = `({ passes, violations, incomplete }) => ({ seen: passes.length, violations, incomplete })`;
  const found = (await page.evaluate(`axe.run(document, ${options}).then(${keep})`)) as Found;
  if (found.seen === 0) return ['axe saw nothing'];
  return [...told(found.violations), ...(process.env.AXE_INCOMPLETE ? told(found.incomplete) : [])];
}

type Found = Pick<AxeResults, 'violations' | 'incomplete'> & { seen: number };

const told = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, failureSummary }) => `${id}: ${target.flat().join(' ')} — ${any[0]?.message ?? failureSummary}`,
    ),
  );

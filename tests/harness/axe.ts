import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Runs axe in the page, also inside our shadow root; prints what it finds and gives its number. */
export async function checkAxe(page: Page, name: string): Promise<number> {
  await page.evaluate(axe.source);
  // The made-up page under the panel has no headings of its own.
  const found = (await page.evaluate(
    "axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } })",
  )) as AxeResults;
  const violations = told(found.violations);
  for (const line of violations) console.error(`${name}: ${line}`);
  if (process.env.AXE_INCOMPLETE) {
    for (const line of told(found.incomplete)) console.error(`${name}: unsure ${line}`);
  }
  return violations.length;
}

const told = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, failureSummary }) => `${id}: ${target.flat().join(' ')} — ${any[0]?.message ?? failureSummary}`,
    ),
  );

import axe from 'axe-core';

/** Structure only: happy-dom lays nothing out, so colours are judged in the real browser (tests/harness/look.ts). */
export async function structureFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

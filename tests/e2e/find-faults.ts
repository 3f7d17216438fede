import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds in the part of the page that `selector` names, shadow roots included. */
export async function findFaults(page: Page, selector: string): Promise<string[]> {
  const isThere = await page.evaluate<boolean>(`'axe' in window`);
  if (!isThere) await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(selector)})`);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

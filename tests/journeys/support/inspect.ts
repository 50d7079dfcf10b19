import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(where: Document, how: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** What axe objects to on the page as it stands, each with where and why. */
async function objections(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const how = only === null ? {} : { runOnly: { type: 'rule', values: only } };
    const { violations } = await run(document, { ...how, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary ?? ''}`),
    );
  }, rules);
}

/** What sticks out at the side, so that the page scrolls sideways. */
async function sidewise(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (part) => part.getBoundingClientRect().right > clientWidth + 1,
    );
    return out.slice(-3).map((part) => `sideways: ${part.outerHTML.slice(0, 160)}`);
  });
}

/** Nothing of the page as it stands is out of order: for all who read it, in light and dark, nor too wide for it. */
export async function isInOrder(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }); // colours on their way are nobody's
  const found = [...(await sidewise(page)), ...(await objections(page, null))];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await objections(page, ['color-contrast'])).map((one) => `dark ${one}`));
  await page.emulateMedia({ colorScheme: 'light' });
  expect(found).toEqual([]);
}

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { arrived, draftHolds, open, placeField, tapSend } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;
let lamps: string;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  lamps = demo.address('request', 1);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  citizen = await phone(browser);
});
afterEach(async () => {
  await citizen.close();
  expect(complaints()).toEqual([]);
});

const choice = (page: Page): Locator => page.getByRole('radio', { name: 'ดับ', exact: true });

async function whole(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.prongsai === undefined)).toBe(true);
  await page.waitForLoadState('networkidle');
}

describe('a choice that was tapped, and nothing typed after it', () => {
  it('is there again when the tab dies a moment later, and is sent with what follows', async () => {
    const before = countOf(demo, 'submission');
    const page = await open(citizen, lamps);
    await whole(page);
    await choice(page).tap();
    const value = await choice(page).inputValue();
    await draftHolds(page, `"${value}"`);
    const crashed = page.waitForEvent('crash');
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => null)]);
    await page.close();
    const again = await open(citizen, lamps);
    await expect.poll(() => choice(again).isChecked()).toBe(true);
    await placeField(again).fill('ซอยเก้า');
    await tapSend(again);
    await arrived(again);
    expect(countOf(demo, 'submission') - before).toBe(1);
  });

  it('is there again when the page is left before anybody could read that it is kept', async () => {
    const page = await open(citizen, lamps);
    await whole(page);
    await choice(page).evaluate((field: HTMLInputElement) => {
      const leave = (): void => location.assign('/r');
      field.click();
      requestAnimationFrame(() => setTimeout(() => setTimeout(leave, 40)));
    });
    await page.waitForURL(/\/r$/);
    const again = await open(citizen, lamps);
    await expect.poll(() => choice(again).isChecked()).toBe(true);
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import {
  arrived,
  describeLamp,
  draftHolds,
  open,
  placeField,
  receiptCodeOn,
  sheet,
  tapSend,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';

let browser: Browser;
let demo: Demo;
let inLine: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  inLine = await phone(browser, { inLine: true });
  page = await open(inLine, demo.address('request', 1));
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

describe('a form opened inside LINE, whose browser has no service worker', () => {
  it('offers the phone’s own browser before anything is typed, and takes the office’s fingerprint along', async () => {
    const link = page.getByRole('link', { name: sheet.externalOpen });
    const there = new URL((await link.getAttribute('href')) ?? '');
    const here = new URL(demo.address('request', 1));
    expect(there.searchParams.get('openExternalBrowser')).toBe('1');
    expect([there.pathname, there.hash]).toEqual([here.pathname, here.hash]);
  });

  it('leaves whoever begins to type in peace', async () => {
    await describeLamp(page, 'ปากซอยวัด');
    await expect.poll(() => page.getByText(sheet.externalWhy).isVisible()).toBe(false);
  });

  it('keeps what was typed when the tab is gone', async () => {
    await draftHolds(page, 'ปากซอยวัด');
    await page.close();
    page = await open(inLine, demo.address('request', 1));
    await expect.poll(() => placeField(page).inputValue()).toBe('ปากซอยวัด');
  });

  it('gives a receipt at once without a network, and sends by itself when the line is back', async () => {
    const before = countOf(demo, 'submission');
    await inLine.setOffline(true);
    await tapSend(page);
    expect(await receiptCodeOn(page)).toMatch(/^[0-9A-Z-]{21}$/);
    await page.getByText(view.waiting).waitFor();
    expect(countOf(demo, 'submission')).toBe(before);
    await inLine.setOffline(false);
    await arrived(page);
    expect(countOf(demo, 'submission')).toBe(before + 1);
  });
});

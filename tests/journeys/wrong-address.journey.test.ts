import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import { insecurePage } from '../../src/plain-page.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { describeLamp, draftHolds, inEnglish, open, placeField, tapSend, view } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;
let lamps: string;
let before: number;

beforeAll(async () => {
  const flags = ['--host-resolver-rules=MAP village.test 127.0.0.1'];
  [browser, demo] = await Promise.all([launchBrowser(flags), startDemo()]);
  lamps = demo.address('request', 1);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  citizen = await phone(browser);
  before = countOf(demo, 'submission');
});
afterEach(async () => {
  await citizen.close();
  expect(complaints()).toEqual([]);
});

/** The problem stands on the page in both languages, what was typed stands in the form, and nothing went out. */
async function isHeldBack(page: Page, problem: Problem, typed: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: view.notSent }).waitFor();
  await page.getByText(problemTexts[problem].th).waitFor();
  await inEnglish(page);
  await page.getByText(problemTexts[problem].en).waitFor();
  expect(await page.locator('#form').getByRole('textbox').first().inputValue()).toBe(typed);
  expect(countOf(demo, 'submission')).toBe(before);
}

describe('an address that is wrong', () => {
  it('of a channel that is nowhere says so in both languages', async () => {
    const page = await citizen.newPage();
    const answer = await page.goto(`${demo.url}/c/ZZZZZZZZZZ`);
    expect(answer?.status()).toBe(404);
    await page.getByText(problemTexts['unknown-channel'].th).waitFor();
    await page.getByText('English', { exact: true }).tap();
    await page.getByText(problemTexts['unknown-channel'].en).waitFor();
    await page.getByRole('link', { name: 'What I sent' }).tap();
    await page.waitForURL(/\/r$/);
  });

  it('of another office’s QR lets nothing out and keeps the draft', async () => {
    const page = await open(citizen, lamps.replace(/#.*/, '#0000000000000000'));
    await describeLamp(page, 'หน้าวัดป่า');
    await tapSend(page);
    await isHeldBack(page, 'fingerprint-mismatch', 'หน้าวัดป่า');
    await page.close();
    const again = await open(citizen, lamps);
    await expect.poll(() => again.locator('#form').getByRole('textbox').first().inputValue()).toBe('หน้าวัดป่า');
  });

  it('whose form somebody changed on its way lets nothing out', async () => {
    const meddled = await phone(browser, { more: { serviceWorkers: 'block' } });
    await meddled.route('**/c/**', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(
        'standardWorkingDays\\\\\\":3',
        'standardWorkingDays\\\\\\":9',
      );
      await route.fulfill({
        response: answer,
        body: body.replaceAll('standardWorkingDays\\":3', 'standardWorkingDays\\":9'),
      });
    });
    const page = await open(meddled, lamps);
    await describeLamp(page, 'หน้าโรงเรียน');
    await tapSend(page);
    await isHeldBack(page, 'signature-mismatch', 'หน้าโรงเรียน');
    await meddled.close();
  });
});

describe('an address without https', () => {
  const insecure = (address: string): string => address.replace('localhost', 'village.test');

  it('shows officers a page of its own that says why', async () => {
    const page = await open(citizen, insecure(`${demo.url}/app/`));
    await page.getByRole('heading', { name: insecurePage.th.title }).waitFor();
    await page.getByRole('heading', { name: insecurePage.en.title }).waitFor();
  });

  it('tells citizens that nothing can be sent from there, and leaves what they wrote', async () => {
    const page = await open(citizen, insecure(lamps));
    await describeLamp(page, 'หน้าตลาด');
    await tapSend(page);
    await isHeldBack(page, 'not-secure', 'หน้าตลาด');
  });
});

describe('a form met before', () => {
  it('opens without a network by the worker, under the same policy', async () => {
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ท้ายหมู่บ้าน');
    await draftHolds(page, 'ท้ายหมู่บ้าน');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const online = await page.locator('main').innerText();
    await citizen.setOffline(true);
    const answer = await page.reload();
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect.poll(() => placeField(page).inputValue()).toBe('ท้ายหมู่บ้าน');
    expect((await page.locator('main').innerText()).slice(0, 200)).toBe(online.slice(0, 200));
  });
});

import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kioskTexts } from '../../src/citizen/station/kiosk/texts.ts';
import { stationTexts } from '../../src/citizen/station/texts.ts';
import { stationTexts as setUpTexts } from '../../src/officer/channels/station/texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { sheet } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { countOf } from './support/mailbox.ts';
import { caseLink, goTo, heading, join, press, say } from './support/officer.ts';
import { isKept, remains } from './support/remains.ts';

const words = kioskTexts('th');
const after = stationTexts('th');
const setUp = setUpTexts('th');
const title = 'แจ้งซ่อมไฟฟ้าสาธารณะ';
const pin = '2468';
const hourMs = 3_600_000;

let browser: Browser;
let demo: Demo;
let tablets: BrowserContext;
let officer: Page;
let link: string;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  officer = await join(await phone(browser), demo.officer);
  tablets = await phone(browser, { width: 800, height: 1_280 });
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
afterEach(() => {
  expect(complaints()).toEqual([]);
});

const framed = (page: Page): FrameLocator => page.frameLocator('iframe');

async function typePin(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).tap();
  await press(page, words.okay);
}

/** Writes up to the last question, one screen after the other. */
async function write(page: Page, place: string): Promise<void> {
  await page.getByRole('button', { name: title }).tap();
  const form = framed(page);
  const lamp = form.getByRole('radio', { name: 'ดับ', exact: true });
  const asked = form.getByRole('textbox', { name: sheet.placeWords });
  const next = form.getByRole('button', { name: sheet.next });
  await lamp.waitFor();
  await form.locator('.progress').waitFor();
  expect(await asked.isVisible()).toBe(false);
  await lamp.check();
  await next.tap();
  await asked.waitFor();
  expect(await lamp.isVisible()).toBe(false);
  await asked.fill(place);
}

/** One citizen, from the tiles to the receipt. @returns the code */
async function hand(page: Page, place: string): Promise<string> {
  await write(page, place);
  const form = framed(page);
  const send = form.getByRole('button', { name: sheet.send });
  for (let steps = 0; steps < 10 && !(await send.isVisible()); steps += 1)
    await form.getByRole('button', { name: sheet.next }).tap();
  await send.tap();
  await form.getByRole('heading', { name: after.receipt }).waitFor();
  return form.getByText(/^\w{4}(-\w{4}){3}-\w$/).innerText();
}

const tiles = (page: Page): Promise<void> => page.getByText(words.choose).waitFor();

/** What stands beside a name on the staff's desk. */
const fact = (page: Page, name: string): Promise<string> =>
  page.getByText(name, { exact: true }).locator('xpath=..').innerText();

async function holdName(page: Page): Promise<void> {
  const name = page.locator('.hold-name');
  await name.dispatchEvent('pointerdown');
  await page.getByRole('heading', { name: words.pin }).waitFor();
}

describe('a counter', () => {
  it('is set up by an officer with one link, without what others should not see', async () => {
    await officer.goto(new URL(officer.url().replace(/today.*$/, 'channels/station')).href);
    await heading(officer, setUp.title);
    await officer.getByText(setUp.chooseFirst).waitFor();
    await officer.getByRole('checkbox', { name: title }).check();
    await officer.getByRole('checkbox', { name: 'แสดงความคิดเห็น' }).check();
    await press(officer, `${setUp.down} ${title}`);
    await isInOrder(officer);
    await keepPicture(officer, 'kiosk-set-up');
    link = await officer.getByLabel(setUp.address).inputValue();
    expect(new URL(link).pathname).toMatch(/^\/k\/\w{10}$/);
  });

  it('takes five matters in a day without a network, keeps nothing of anybody, and sends them by itself', async () => {
    const before = countOf(demo, 'submission');
    let page = await tablets.newPage();
    await page.goto(link);
    await typePin(page, pin);
    await typePin(page, '2469');
    await page.getByText(words.pinDiffers).waitFor();
    await typePin(page, pin);
    await typePin(page, pin);
    await page.getByRole('button', { name: words.start }).waitFor();
    await isKept(page, '/api/channels/', 'start-kiosk', 'passing-room', 'handed-views', 'start-places');
    await page.close();

    await tablets.setOffline(true);
    page = await tablets.newPage();
    await page.clock.install();
    await page.goto(link);
    await press(page, words.start);
    await tiles(page);
    await isInOrder(page);
    await keepPicture(page, 'kiosk-tiles');

    const places = ['ซอยหนึ่ง', 'ซอยสอง', 'ซอยสาม', 'ซอยสี่', 'ซอยห้า'] as const;
    const codes: string[] = [];
    for (const [at, place] of places.entries()) {
      codes.push(await hand(page, place));
      if (at === 0) await keepPicture(page, 'kiosk-receipt');
      // Every other one walks away, and the screen is wiped by itself.
      if (at % 2 === 0) await framed(page).getByRole('button', { name: after.done }).tap();
      else {
        await framed(page).getByRole('button', { name: after.moreTime }).tap();
        await page.clock.runFor(61_000);
        await framed(page).getByRole('heading', { name: after.receipt }).waitFor();
        await page.clock.runFor(61_000);
      }
      await tiles(page);
      await page.clock.fastForward(hourMs);
    }

    // The sixth is called away in the middle of a word.
    const left = 'ซอยที่ไม่มีใครส่ง';
    await write(page, left);
    await page.clock.runFor(95_000);
    await page.getByRole('heading', { name: words.stillThere }).waitFor();
    await press(page, words.goOn);
    await page.clock.runFor(95_000);
    await page.getByRole('heading', { name: words.stillThere }).waitFor();
    await page.clock.runFor(40_000);
    await tiles(page);

    await page.goBack().catch(() => null);
    await tiles(page);
    const kept = await remains(page);
    const traces = [...places, left, ...codes, ...codes.map((code) => code.replace(/-/g, '')), `"${pin}"`];
    expect(traces.filter((trace) => kept.includes(trace))).toEqual([]);

    await holdName(page);
    for (let tries = 0; tries < 5; tries += 1) {
      await typePin(page, '1111');
      await page.getByRole('alert').waitFor();
    }
    await page.getByText(/รออีก \d+ วินาที/).waitFor();
    await typePin(page, pin);
    expect(await page.getByRole('heading', { name: words.staff }).count()).toBe(0);
    await page.clock.runFor(61_000);
    await typePin(page, pin);
    await heading(page, words.staff);
    await expect.poll(() => fact(page, words.waiting)).toContain('5');
    await page.getByText(words.offlineSince).waitFor();
    await isInOrder(page);
    await keepPicture(page, 'kiosk-staff');

    const saving = page.waitForEvent('download');
    await press(page, words.saveAll);
    expect((await saving).suggestedFilename()).toBe('kiosk.prongsai');

    await tablets.setOffline(false);
    await press(page, words.sendNow);
    await expect.poll(() => countOf(demo, 'submission'), { timeout: 20_000 }).toBe(before + 5);
    await expect.poll(() => fact(page, words.sent)).toContain('5');

    await press(page, words.end);
    await page.getByRole('dialog').getByRole('button', { name: words.end }).tap();
    await page.waitForURL(/\/r$/);
    expect(await page.evaluate(() => localStorage.getItem('prongsai-kiosk'))).toBeNull();

    await goTo(officer, 'inbox');
    for (const place of places) {
      await expect
        .poll(() => caseLink(officer, place).innerText(), { timeout: 20_000 })
        .toContain(say.inbox.stations.kiosk);
    }
  });
});

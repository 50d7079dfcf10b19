import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { helperTexts } from '../../src/citizen/extras/helper/texts.ts';
import { stationTexts } from '../../src/citizen/station/texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { describeLamp, draftHolds, open, placeField, tapSend, view } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { countOf } from './support/mailbox.ts';
import { caseLink, goTo, join, press, say } from './support/officer.ts';
import { isKept, remains } from './support/remains.ts';

const words = stationTexts('th');
const desk = helperTexts('th');
const title = 'แจ้งซ่อมไฟฟ้าสาธารณะ';

let browser: Browser;
let demo: Demo;
let helpers: BrowserContext;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  helpers = await phone(browser);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
afterEach(() => {
  expect(complaints()).toEqual([]);
});

/** From the list to the receipt, as one neighbour after the other has it done. @returns the code */
async function writeFor(page: Page, place: string): Promise<string> {
  await page.getByRole('link', { name: title }).tap();
  await page.getByText(words.readThis).first().waitFor();
  expect(await placeField(page).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: words.begin }).isDisabled()).toBe(true);
  await page.getByLabel(words.consent).check();
  await press(page, words.begin);
  await describeLamp(page, place);
  await tapSend(page);
  await page.getByRole('heading', { name: words.receipt }).waitFor();
  return page.getByText(/^\w{4}(-\w{4}){3}-\w$/).innerText();
}

async function nextPerson(page: Page): Promise<void> {
  await press(page, words.nextPerson);
  await page.getByRole('heading', { name: desk.title }).waitFor();
}

describe('a village helper', () => {
  it('writes for three neighbours, two of them without a network, and nothing of them stays on the phone', async () => {
    const page = await open(helpers, demo.address('request', 1));
    await isKept(page, '/api/channels/');
    await placeField(page).fill('ของฉันเอง ยังไม่ส่ง');
    await draftHolds(page, 'ของฉันเอง');
    await page.goto(new URL('/r', page.url()).href);
    await page.getByRole('button', { name: desk.title }).tap();
    await page.getByRole('heading', { name: desk.title }).waitFor();
    await isKept(page, 'passing-room', 'handed-views', 'start-helper');
    await isInOrder(page);
    await keepPicture(page, 'helper-desk');

    const places = ['หน้าบ้านยายมี', 'ข้างบ้านตาสี', 'หลังบ้านลุงสา'] as const;
    const codes = [await writeFor(page, places[0])];
    await page.getByText(words.sent).waitFor({ timeout: 15_000 });
    await isInOrder(page);
    await keepPicture(page, 'helper-receipt');
    await nextPerson(page);

    await helpers.setOffline(true);
    for (const place of [places[1], places[2]]) {
      codes.push(await writeFor(page, place));
      await page.getByText(words.waiting).waitFor();
      await nextPerson(page);
    }
    await page.getByText(desk.waiting(2)).waitFor();

    await page.goBack();
    await page.waitForLoadState();
    const kept = await remains(page);
    const traces = [...places, ...codes, ...codes.map((code) => code.replace(/-/g, ''))];
    // The helper's own draft is no neighbour's.
    expect(['ของฉันเอง', ...traces].filter((trace) => kept.includes(trace))).toEqual(['ของฉันเอง']);

    await page.goto(new URL('/r', page.url()).href);
    const before = countOf(demo, 'submission');
    await helpers.setOffline(false);
    await page.getByText(desk.noneWaiting).waitFor({ timeout: 20_000 });
    expect(countOf(demo, 'submission')).toBe(before + 2);
    const after = await remains(page);
    expect(traces.filter((trace) => after.includes(trace))).toEqual([]);

    const neighbour = await open(await phone(browser), new URL(`/r#${codes[2] ?? ''}`, page.url()).href);
    await neighbour.getByText(view.arrived).first().waitFor({ timeout: 15_000 });

    const officer = await join(await phone(browser), demo.officer);
    await goTo(officer, 'inbox');
    for (const place of places) {
      await expect
        .poll(() => caseLink(officer, place).innerText(), { timeout: 20_000 })
        .toContain(say.inbox.stations.helper);
    }
  });

  it('finds the owner’s own things again, and cannot do for others what everybody does alone', async () => {
    const page = await open(helpers, new URL('/r', demo.address('request', 1)).href);
    await page.getByRole('button', { name: desk.title }).tap();
    await page.getByRole('heading', { name: desk.title }).waitFor();
    await page.goto(demo.address('self-survey-external'));
    await page.getByRole('heading', { name: words.notHere }).waitFor();
    expect(await page.locator('#form').count()).toBe(0);
    await page.getByRole('link', { name: words.goBack }).tap();
    await press(page, desk.end);
    await page.getByRole('heading', { name: view.matters }).waitFor();
    await page.goto(demo.address('request', 1));
    await expect.poll(() => placeField(page).inputValue()).toBe('ของฉันเอง ยังไม่ส่ง');
  });
});

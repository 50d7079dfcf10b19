import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import {
  arrived,
  describeLamp,
  draftHolds,
  form,
  open,
  placeField,
  receiptCodeOn,
  reportLamp,
  sheet,
  tapSend,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';
import { phoneWithClockOff, yearMs } from './support/clock-off.ts';
import { caseLink, goTo, join } from './support/officer.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;
let lamps: string;
let before: number;

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
  before = countOf(demo, 'submission');
});
afterEach(async () => {
  await citizen.close();
  expect(complaints()).toEqual([]);
});

const cameIn = (): number => countOf(demo, 'submission') - before;

describe('one form becomes one case', () => {
  it('when the button is tapped twice', async () => {
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ซอยสอง');
    await page.getByRole('button', { name: sheet.send }).dblclick();
    await arrived(page);
    expect(cameIn()).toBe(1);
  });

  it('when it is tapped before the page is ready to send, and again', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await citizen.route('**/assets/citizen-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ซอยสาม');
    await tapSend(page);
    await page.getByText(sheet.preparing).waitFor();
    await page.getByRole('button', { name: sheet.preparing }).dispatchEvent('click');
    letGo();
    await arrived(page);
    expect(cameIn()).toBe(1);
  });

  it('when the collector’s answer is lost on its way and the phone sends again', async () => {
    let tries = 0;
    await citizen.route('**/submissions', async (route) => {
      tries += 1;
      if (tries > 2) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    const page = await reportLamp(citizen, lamps, 'ซอยสี่');
    await arrived(page);
    expect(tries).toBe(3);
    expect(cameIn()).toBe(1);
  });

  it('when a second tab holds the same words: there they are taken back, and other words stay', async () => {
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ซอยหก');
    await draftHolds(page, 'ซอยหก');
    const [same, other] = [await open(citizen, lamps), await open(citizen, lamps)];
    for (const tab of [same, other]) await expect.poll(() => placeField(tab).inputValue()).toBe('ซอยหก');
    await placeField(other).fill('ซอยเจ็ด');
    await page.bringToFront();
    await tapSend(page);
    await arrived(page);
    await same.getByText(form.sentElsewhere).waitFor();
    expect(await placeField(same).inputValue()).toBe('');
    expect(await placeField(other).inputValue()).toBe('ซอยเจ็ด');
    await draftHolds(other, 'ซอยเจ็ด');
    expect(cameIn()).toBe(1);
  });

  it('when two tabs carry the same outbox', async () => {
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ซอยห้า');
    const other = await open(citizen, `${demo.url}/r`);
    await other.getByText(view.noMatters).waitFor();
    await citizen.setOffline(true);
    await page.bringToFront();
    await tapSend(page);
    await receiptCodeOn(page);
    await other.getByText(view.waiting).waitFor();
    await citizen.setOffline(false);
    await Promise.all([arrived(page), other.getByText(view.sent, { exact: true }).waitFor()]);
    expect(cameIn()).toBe(1);
    await other.reload();
    const list = other.getByRole('list', { name: view.mattersHere });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
  });
});

describe('words typed before the page was whole', () => {
  it('are kept as soon as it is, though nobody types on', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await citizen.route('**/assets/citizen-*.js', async (route) => {
      await held;
      await route.continue();
    });
    const page = await open(citizen, lamps);
    await describeLamp(page, 'ซอยแปด');
    letGo();
    await draftHolds(page, 'ซอยแปด');
    const crashed = page.waitForEvent('crash');
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => null)]);
    await page.close();
    const again = await open(citizen, lamps);
    await expect.poll(() => placeField(again).inputValue()).toBe('ซอยแปด');
  });
});

describe('a phone whose clock is a year off', () => {
  it('still delivers, and the office orders by the collector’s clock', async () => {
    const officer = await phone(browser);
    const desk = await join(officer, demo.officer);
    await goTo(desk, 'inbox');
    const people = { ปีหน้า: yearMs, ปีก่อน: -yearMs, วันนี้เอง: 0 };
    for (const [words, offMs] of Object.entries(people)) {
      const off = await phoneWithClockOff(browser, offMs);
      const page: Page = await reportLamp(off, lamps, words);
      await arrived(page);
      await off.close();
    }
    for (const words of Object.keys(people)) {
      await expect.poll(() => caseLink(desk, words).innerText()).toMatch(/· วันนี้ \d\d:\d\d/);
    }
    const shown = await desk.getByRole('listitem').allInnerTexts();
    const places = Object.keys(people).map((words) => shown.findIndex((text) => text.includes(words)));
    expect(places).toEqual([...places].sort((one, other) => other - one));
    await officer.close();
  });
});

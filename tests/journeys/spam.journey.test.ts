import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shelfTexts } from '../../src/officer/inbox/shelf/shelf-texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, reportLamp, view } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import {
  caseLink,
  channelAddressOn,
  goTo,
  heading,
  join,
  openCase,
  openChannel,
  press,
} from './support/officer.ts';

const lamps = 'แจ้งซ่อมไฟฟ้าสาธารณะ';
const real = 'หน้าตลาดสด';
const spam = ['กู้เงินด่วน อนุมัติไว โทรเลย', 'กู้ เงิน ด่วนนน อนุมัติไว'] as const;
const words = shelfTexts('th');

let demo: Demo;
let browser: Browser;
let citizen: BrowserContext;
let desk: Page;
let colleague: Page;
let address: string;
let pages: Page[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  const [officer, other] = await Promise.all([
    phone(browser, { width: 320 }),
    phone(browser, { colorScheme: 'dark' }),
  ]);
  citizen = await phone(browser);
  [desk, colleague] = [await join(officer, demo.officer), await join(other, demo.officer)];
  await openChannel(desk, lamps);
  address = await channelAddressOn(desk);
  pages = [];
  for (const place of [real, ...spam]) pages.push(await reportLamp(citizen, address, place));
  for (const page of pages) await arrived(page);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

async function toShelf(page: Page): Promise<void> {
  await goTo(page, 'inbox');
  await page.getByRole('link', { name: /^เรื่องก่อกวน/ }).tap();
  await heading(page, words.title);
}

describe('somebody lends money through the street lights', () => {
  it('is put aside by one officer, and what is written like it goes by itself', async () => {
    await openCase(desk, spam[0]);
    await press(desk, words.mark);
    await desk.getByText(words.asideTitle).waitFor();
    await isInOrder(desk);
    await keepPicture(desk, 'spam-case');
    await desk.getByRole('link', { name: words.blockLike }).tap();
    await heading(desk, words.newTitle);
    await desk.getByRole('radio', { name: words.kinds.words }).check();
    await desk.getByLabel(words.words).fill('กู้เงินด่วน');
    await desk.getByText(words.reachTitle).waitFor();
    await isInOrder(desk);
    await keepPicture(desk, 'spam-block');
    await press(desk, words.block);
    await desk.getByRole('heading', { name: words.count(2) }).waitFor();
    await isInOrder(desk);
    await keepPicture(desk, 'spam-shelf');
  });

  it('is on the shelf of a colleague too, and what is real is not', async () => {
    await toShelf(colleague);
    await colleague.getByRole('heading', { name: words.count(2) }).waitFor();
    await keepPicture(colleague, 'spam-shelf-dark');
    await goTo(colleague, 'inbox');
    await caseLink(colleague, real).waitFor();
    for (const text of spam) expect(await caseLink(colleague, text).count()).toBe(0);
  });

  it('and its citizen reads nothing false: it arrived, and waits', async () => {
    for (const page of pages) await page.getByText(view.sent, { exact: true }).first().waitFor();
  });

  it('is back in the list once the block is taken back, and for good once it is said to be none', async () => {
    await toShelf(colleague);
    await press(colleague, words.turnOff);
    await colleague.getByText(words.turnedOff).waitFor();
    await colleague.getByRole('heading', { name: words.count(1) }).waitFor();
    await colleague.getByRole('link', { name: spam[0] }).tap();
    await press(colleague, words.bringBack);
    await colleague.getByText(words.broughtBack).waitFor();
    await goTo(desk, 'inbox');
    await desk.setViewportSize({ width: 1_280, height: 800 });
    for (const text of [real, ...spam]) await caseLink(desk, text).waitFor();
    await keepPicture(desk, 'spam-inbox-wide');
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shelfTexts } from '../../src/officer/inbox/shelf/shelf-texts.ts';
import { heldTexts } from '../../src/officer/channels/held/held-texts.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { arrived, reportLamp } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { caseLink, channelAddressOn, goTo, join, openChannel, press } from './support/officer.ts';

const lamps = 'แจ้งซ่อมไฟฟ้าสาธารณะ';
const [real, spam, doubtful] = ['หน้าตลาดสด', 'กู้เงินด่วน โทรเลย', 'ขายที่ดินติดถนน'];
const words = heldTexts('th');

let demo: Demo;
let browser: Browser;
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;
let address: string;

beforeAll(async () => {
  // As many as the sample brings to its busiest channel: the next one is too many.
  [demo, browser] = await Promise.all([startDemo({ CHANNEL_CEILING: '3' }), launchBrowser()]);
  [officer, citizen] = await Promise.all([phone(browser), phone(browser)]);
  desk = await join(officer, demo.officer);
  await openChannel(desk, lamps);
  address = await channelAddressOn(desk);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

const confirm = (act: string): Promise<void> =>
  desk.getByRole('dialog').getByRole('button', { name: act, exact: true }).tap();

describe('above a channel’s daily ceiling', () => {
  it('the citizen’s receipt says that it has arrived, as ever', async () => {
    for (const place of [real, spam, doubtful]) await arrived(await reportLamp(citizen, address, place));
  });

  it('the officer finds it at the channel, drops what is spam, puts aside what may be, and admits the rest', async () => {
    await desk.goto(`${desk.url()}/held`);
    await desk.getByRole('checkbox', { name: spam }).check();
    await press(desk, words.dropSome(1));
    await confirm(words.dropAct(words.count(1)));
    await desk.getByText(words.dropped(words.count(1))).waitFor();
    await desk.getByRole('checkbox', { name: doubtful }).check();
    await press(desk, words.shelve(1));
    await desk.getByText(words.shelved(words.count(1))).waitFor();
    await press(desk, words.admitAll);
    await confirm(words.admitAct(words.count(1)));
    await desk.getByText(words.none).waitFor();
  });

  it('what was admitted is a case in the inbox, and what was dropped is not', async () => {
    await goTo(desk, 'inbox');
    await caseLink(desk, real).waitFor();
    expect(await caseLink(desk, spam).count()).toBe(0);
  });

  it('what was put aside lies on the shelf of spam, where nothing is lost', async () => {
    await desk.getByRole('link', { name: /^เรื่องก่อกวน/ }).tap();
    await desk.getByRole('heading', { name: shelfTexts('th').count(1) }).waitFor();
    await desk.getByRole('link', { name: doubtful }).waitFor();
  });
});

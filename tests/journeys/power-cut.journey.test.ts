import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import {
  answered,
  arrived,
  describeLamp,
  open,
  receiptCodeOn,
  reportLamp,
  tapSend,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf, logOf } from './support/mailbox.ts';
import { allSent, answer, caseLink, goTo, heading, join, press, say } from './support/officer.ts';

const first = 'หน้าศาลาประชาคม';
const second = 'หลังตลาดนัด';
const reply = 'รับทราบ จะออกไปดูบ่ายนี้';

let browser: Browser;
let demo: Demo;
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;
let form: Page;
let before: { readonly submissions: number; readonly changes: number };

const counted = () => ({ submissions: countOf(demo, 'submission'), changes: countOf(demo, 'change') });

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  officer = await phone(browser);
  citizen = await phone(browser);
  desk = await join(officer, demo.officer);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

describe('a collector that loses its power in the middle of the day', () => {
  it('has what it acknowledged, and both sides go on while it is dead', async () => {
    await arrived(await reportLamp(citizen, demo.address('request', 1), first));
    await goTo(desk, 'inbox');
    await caseLink(desk, first).tap();
    await heading(desk, /^เรื่องที่/);
    await allSent(desk);
    before = counted();
    await demo.kill9();
    form = await open(citizen, demo.address('request', 1));
    await describeLamp(form, second);
    await tapSend(form);
    await receiptCodeOn(form);
    await form.getByText(view.waiting).waitFor();
    await press(desk, say.case.acts.accepted);
    await answer(desk, reply);
    await desk.getByText(say.frame.waitingActs(2)).waitFor();
  });

  it('takes everything once when it is back: nothing is lost, nothing is there twice', async () => {
    await demo.restart();
    await arrived(form);
    await allSent(desk);
    expect(counted()).toEqual({ submissions: before.submissions + 1, changes: before.changes + 2 });
    const log = logOf(demo);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, place) => place + 1));
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  });

  it('both phones tell the same afterwards', async () => {
    await goTo(desk, 'inbox');
    await desk.getByRole('radio', { name: say.inbox.shows.all }).check();
    for (const words of [first, second]) {
      await caseLink(desk, words).waitFor();
      expect(await caseLink(desk, words).count()).toBe(1);
    }
    const matters = await open(citizen, `${demo.url}/r`);
    const list = matters.getByRole('list', { name: view.mattersHere });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
    await list.getByRole('link').last().tap();
    await matters.getByRole('button', { name: view.erase }).waitFor();
    await answered(matters, reply);
    expect(await matters.getByText(reply).count()).toBe(1);
  });

  it('killed at the very moment of taking in, it still takes each case once', async () => {
    const start = countOf(demo, 'submission');
    const pages: Page[] = [];
    for (const place of ['ซอย 1', 'ซอย 2', 'ซอย 3']) {
      const page = await open(citizen, demo.address('request', 1));
      await describeLamp(page, place);
      const sending = tapSend(page);
      await demo.kill9();
      await sending;
      await receiptCodeOn(page);
      await demo.restart();
      pages.push(page);
    }
    for (const page of pages) await arrived(page);
    expect(countOf(demo, 'submission')).toBe(start + pages.length);
  });
});

import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { channelTexts } from '../../../src/officer/channels/texts.ts';
import { doorTexts } from '../../../src/officer/door/texts.ts';
import { setUpTexts } from '../../../src/officer/door/set-up-texts.ts';
import { frameTexts } from '../../../src/officer/frame/texts.ts';
import { caseTexts } from '../../../src/officer/inbox/case/case-texts.ts';
import { inboxTexts } from '../../../src/officer/inbox/texts.ts';
import { deviceTexts } from '../../../src/officer/more/device-texts.ts';
import { moreTexts } from '../../../src/officer/more/texts.ts';
import { scoreTexts } from '../../../src/officer/scores/texts.ts';
import { yearTexts } from '../../../src/officer/scores/year/year-texts.ts';
import { todayTexts } from '../../../src/officer/today/texts.ts';

/** What the officer's side says in Thai, room by room. */
export const say = {
  channels: channelTexts('th'),
  door: doorTexts('th'),
  setUp: setUpTexts('th'),
  frame: frameTexts('th'),
  case: caseTexts('th'),
  inbox: inboxTexts('th'),
  more: moreTexts('th'),
  device: deviceTexts('th'),
  scores: scoreTexts('th'),
  year: yearTexts('th'),
  today: todayTexts('th'),
};

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Founds the sample office by a one-time address; ends at Today with its channels. */
export async function foundSample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText(say.setUp.trialTitle).waitFor();
  await page.getByRole('article', { name: say.setUp.sample }).getByRole('button').tap();
  await heading(page, say.today.title);
  await page.getByRole('listitem').getByRole('link').first().waitFor();
}

/** Becomes an officer by an invitation; ends at Today, everything fetched. */
export async function join(phone: BrowserContext, invitation: string): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(invitation);
  await page.getByRole('button', { name: say.door.joinAct }).tap();
  await heading(page, say.today.title);
  await page.getByRole('listitem').getByRole('link').first().waitFor();
  return page;
}

/** Goes to a main room by the bar at the bottom. */
export async function goTo(
  page: Page,
  room: 'today' | 'inbox' | 'scores' | 'measures' | 'more',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: say.frame[room] }).tap();
  await heading(
    page,
    {
      today: say.today.title,
      inbox: say.inbox.title,
      scores: say.scores.title,
      measures: say.frame.measures,
      more: say.more.title,
    }[room],
  );
}

/** Goes to the scores and opens one of their views. */
export async function goToScores(page: Page, view: keyof typeof say.scores.tabs): Promise<void> {
  await goTo(page, 'scores');
  await page.getByRole('tab', { name: say.scores.tabs[view] }).tap();
}

/** Opens a channel from “more”. */
export async function openChannel(page: Page, title: string): Promise<void> {
  await goTo(page, 'more');
  await page.getByRole('link', { name: say.more.channels }).tap();
  await heading(page, say.channels.title);
  await page.getByRole('link', { name: title }).tap();
  await heading(page, title);
}

/** The address that stands beside a channel's QR. */
export async function channelAddressOn(page: Page): Promise<string> {
  return page.getByLabel(say.channels.address).inputValue();
}

/** A case in the inbox, by what was written. */
export function caseLink(page: Page, words: string): Locator {
  return page.getByRole('list', { name: say.inbox.list }).getByRole('link', { name: words });
}

/** Opens a case wherever it stands. */
export async function openCase(page: Page, words: string): Promise<void> {
  await goTo(page, 'inbox');
  await page.getByRole('radio', { name: say.inbox.shows.all }).check();
  await caseLink(page, words).tap();
  await heading(page, /^เรื่องที่/);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).tap();
}

/** Answers the citizen on the case that is open. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.getByLabel(say.case.replyLabel).fill(words);
  await press(page, say.case.sendReply);
  await page.getByText(say.case.replied).first().waitFor();
}

/** Waits until nothing waits on this device any more and the collector has been heard. */
export async function allSent(page: Page): Promise<void> {
  const line = page.getByRole('status').filter({ hasText: /รอส่ง|ออฟไลน์|กำลังส่ง|กำลังรับ/ });
  await expect.poll(() => line.count(), { timeout: 20_000 }).toBe(0);
}

/** Waits until the worker keeps the officer's screens. */
export async function keptForOfficer(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const paths = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      );
      return (
        paths.flat().some((url) => /\/assets\/officer-.*\.js$/.test(url)) &&
        navigator.serviceWorker.controller !== null
      );
    });
  await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
}

/** Copies a group of the recovery sheet back from paper, after one mistake. */
export async function makeRecoverySheet(page: Page): Promise<void> {
  await heading(page, say.device.sheetTitle);
  const paper = page.getByRole('list', { name: say.device.groups }).first();
  const groups = await paper.getByRole('listitem').allInnerTexts();
  expect(groups).toHaveLength(14);
  const asked = page.getByRole('textbox', { name: /^กลุ่มที่ \d+ บนกระดาษ/ });
  const place = /\d+/.exec(await page.getByText(/^กลุ่มที่ \d+ บนกระดาษ/).innerText())?.[0] ?? '';
  await asked.fill('0000');
  await press(page, say.device.confirm);
  await page.getByText(say.device.groupWrong).waitFor();
  await asked.fill((groups[Number(place) - 1] ?? '').replace(/^\d+\s+/, ''));
  await press(page, say.device.confirm);
  await page.getByText(say.device.confirmed).first().waitFor();
}

/** Founds an office of one's own by a one-time address; ends at Today with its channels. */
export async function foundOwn(page: Page, name: string): Promise<void> {
  const lines = {
    nameTh: name,
    district: 'เมือง',
    province: 'ลำปาง',
    yourName: 'นางสาวใจดี มีสุข',
    yourPost: 'ปลัด',
  } as const;
  for (const [field, words] of Object.entries(lines)) {
    await page.getByLabel(say.setUp[field as keyof typeof lines], { exact: true }).fill(words);
  }
  await press(page, say.setUp.found);
  await heading(page, say.today.title);
  await page.getByRole('listitem').getByRole('link').first().waitFor();
}

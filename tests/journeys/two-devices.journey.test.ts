import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, reportLamp } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import {
  allSent,
  answer,
  channelAddressOn,
  foundSample,
  goTo,
  goToScores,
  heading,
  join,
  makeRecoverySheet,
  openCase,
  openChannel,
  press,
  say,
} from './support/officer.ts';

const where = 'สะพานข้ามคลอง';

let collector: Collector;
let browser: Browser;
let head: BrowserContext;
let clerk: BrowserContext;
let hers: Page;
let his: Page;
let invitation: string;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  head = await phone(browser);
  clerk = await phone(browser);
  hers = await head.newPage();
  await foundSample(hers, await collector.setupAddress());
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

async function step(page: Page, name: string, reason: string): Promise<void> {
  await press(page, say.case.otherActs);
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.getByRole('button', { name }).tap();
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).tap();
}

describe('a colleague’s phone', () => {
  it('is invited only after the recovery sheet was typed back from paper', async () => {
    await goTo(hers, 'more');
    await hers.getByRole('link', { name: say.more.people }).tap();
    await hers.getByText(say.more.recoveryFirst).waitFor();
    await hers.getByRole('link', { name: say.more.recoveryAct }).tap();
    await makeRecoverySheet(hers);
  });

  it('joins by the invitation and holds everything the first one does', async () => {
    await goTo(hers, 'more');
    await hers.getByRole('link', { name: say.more.people }).tap();
    await hers.getByLabel(say.more.name).fill('นายสมชาย ขยันดี');
    await press(hers, say.more.makeInvitation);
    invitation = await hers.getByLabel(say.more.invitationLink).inputValue();
    his = await join(clerk, invitation);
    expect(new URL(his.url()).hash).toBe('');
    await goToScores(his, 'published');
    await his.getByText('59.82').first().waitFor();
  });

  it('cannot be joined by the same invitation a second time', async () => {
    const stranger = await phone(browser);
    const page = await stranger.newPage();
    await page.goto(invitation);
    await press(page, say.door.joinAct);
    await page.getByText('คำเชิญนี้ถูกใช้ไปแล้ว').waitFor();
    await press(page, 'English');
    await page.getByText('This invitation was already used').waitFor();
    await stranger.close();
  });
});

describe('two devices of one office that act on one case without a network', () => {
  it('agree afterwards, and keep both ways to be decided on', async () => {
    await openChannel(hers, 'แจ้งซ่อมไฟฟ้าสาธารณะ');
    const citizen = await phone(browser);
    await arrived(await reportLamp(citizen, await channelAddressOn(hers), where));
    await openCase(hers, where);
    await openCase(his, where);
    await Promise.all([head.setOffline(true), clerk.setOffline(true)]);
    await press(hers, say.case.acts.accepted);
    await answer(hers, 'จะไปดูพรุ่งนี้');
    await step(his, say.case.acts['passed-on'], 'แขวงทางหลวงชนบท');
    await his.getByText(say.frame.waitingActs(1)).waitFor();
    await head.setOffline(false);
    await allSent(hers);
    await clerk.setOffline(false);
    await allSent(his);
    for (const page of [hers, his]) {
      await page.getByText(say.case.contestedTitle).waitFor();
      await page.getByText('จะไปดูพรุ่งนี้').waitFor();
    }
    const states = await Promise.all(
      [hers, his].map((page) => page.locator('.case-detail > .marks').innerText()),
    );
    expect(states[0]).toBe(states[1]);
    await keepPicture(hers, 'two-devices-contested');
  });

  it('a decision on one settles it on the other', async () => {
    await press(his, say.case.keepState(say.inbox.states['passed-on']));
    for (const page of [hers, his]) {
      await expect.poll(() => page.getByText(say.case.contestedTitle).count(), { timeout: 15_000 }).toBe(0);
      await page.locator('.case-detail > .marks').getByText(say.inbox.states['passed-on']).waitFor();
    }
  });
});

describe('two tabs of one officer', () => {
  it('show each other’s acts, and send each once', async () => {
    const other = await head.newPage();
    await other.goto(hers.url());
    await heading(other, /^เรื่องที่/);
    await head.setOffline(true);
    await answer(hers, 'จากแท็บแรก');
    await answer(other, 'จากแท็บที่สอง');
    for (const page of [hers, other]) {
      await page.getByText('จากแท็บแรก').waitFor();
      await page.getByText('จากแท็บที่สอง').waitFor();
    }
    await head.setOffline(false);
    await Promise.all([allSent(hers), allSent(other)]);
    await his.getByText('จากแท็บที่สอง').waitFor({ timeout: 15_000 });
    for (const page of [hers, other, his]) {
      expect(await page.getByText('จากแท็บแรก').count()).toBe(1);
      expect(await page.getByText('จากแท็บที่สอง').count()).toBe(1);
    }
  });
});

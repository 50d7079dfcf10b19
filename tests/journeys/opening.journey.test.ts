import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { channelTemplates } from '../../src/editions/services/index.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { arrived, describeLamp, open, receiptCodeOn, sheet, tapSend } from './support/citizen.ts';
import { phoneWithClockOff, yearMs } from './support/clock-off.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { caseLink, goTo, join, say } from './support/officer.ts';
import { foundWith, type OwnOffice } from './support/own-office.ts';

const openMs = 20_000;
let collector: Collector;
let browser: Browser;
let behind: BrowserContext;
let office: OwnOffice;
let closing: ChannelDefinition;
let once: ChannelDefinition;
let closesAt: number;
let form: Page;

function lamps(words: Partial<ChannelDefinition>): ChannelDefinition {
  const template = channelTemplates.find((one) => one.template === 'street-light');
  if (template === undefined) throw new Error('the library has no street lights');
  return { ...template, channel: newChannelId(), version: 1, state: 'open', ...words };
}

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  behind = await phoneWithClockOff(browser, -yearMs);
  closesAt = Date.now() + openMs;
  closing = lamps({
    title: { th: 'แจ้งไฟดับก่อนพายุ', en: '' },
    closesAt: instant(closesAt),
    pauseMessage: { th: 'พายุผ่านไปแล้ว ขอบคุณทุกคน', en: '' },
  });
  once = lamps({ title: { th: 'รับเพียงเรื่องเดียว', en: '' }, quota: 1 });
  office = await foundWith(collector, [closing, once]);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

describe('a channel that closes by the collector’s clock', () => {
  it('shows its form on a phone whose clock is a year behind', async () => {
    form = await open(behind, office.addressOf(closing));
    await describeLamp(form, 'หน้าบ้านกำนัน');
    expect(Date.now()).toBeLessThan(closesAt);
  });

  it('is closed to who comes later, whatever that phone’s clock says', async () => {
    await new Promise((done) => {
      setTimeout(done, Math.max(0, closesAt - Date.now()) + 100);
    });
    const late = await phoneWithClockOff(browser, -yearMs);
    const page = await open(late, office.addressOf(closing));
    await page.getByRole('heading', { name: sheet.closed }).waitFor();
    expect(await page.getByRole('button', { name: sheet.send }).count()).toBe(0);
    await late.close();
  });

  it('takes what was written before, and gives its receipt', async () => {
    await tapSend(form);
    await receiptCodeOn(form);
    await arrived(form);
  });
});

describe('a channel that takes one form', () => {
  it('takes it, and then says that it has all it takes', async () => {
    const citizen = await phone(browser);
    const page = await open(citizen, office.addressOf(once));
    await describeLamp(page, 'ท้ายหมู่บ้าน');
    await tapSend(page);
    await arrived(page);
    const next = await open(citizen, office.addressOf(once));
    await next.getByRole('heading', { name: sheet.full }).waitFor();
    await citizen.close();
  });
});

describe('the office', () => {
  it('finds both cases, and at the late one that it came after closing', async () => {
    const officer = await phone(browser);
    const desk = await join(officer, office.officer);
    await goTo(desk, 'inbox');
    await caseLink(desk, 'ท้ายหมู่บ้าน').waitFor();
    await caseLink(desk, 'หน้าบ้านกำนัน').tap();
    await desk.getByText(say.inbox.late).waitFor();
    await officer.close();
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/basics/ids.ts';
import { isDelicate, type ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { readerTexts } from '../../src/forms/parts/reader-texts.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { answered, arrived, draftHolds, open, receiptCodeOn, tapSend } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { allSent, answer, caseLink, goTo, join, openCase, say } from './support/officer.ts';
import { foundWith, type OwnOffice } from './support/own-office.ts';
import { wordsKept } from './support/remains.ts';

const words = readerTexts('th');
const [report, complaint] = moreTemplates
  .filter(({ ring }) => isDelicate(ring))
  .map((template): ChannelDefinition => ({
    ...template,
    channel: newChannelId(),
    version: 1,
    state: 'open',
  }));
if (report === undefined || complaint === undefined) throw new Error('the library has both delicate kinds');

const [clerk, mayor] = [personId('C1ERK00000'), personId('MAY0R00000')];
const posts = { clerk: 'ปลัดองค์การบริหารส่วนตำบล', mayor: 'นายกองค์การบริหารส่วนตำบล' };
const secret = 'เงินทอนโครงการถนนสายบ้านเหนือ';
const reply = 'ขอเวลาตรวจสัญญาสองสัปดาห์';

let collector: Collector;
let browser: Browser;
let office: OwnOffice;
let citizen: BrowserContext;
const desks: { admin?: Page; clerk?: Page; mayor?: Page } = {};

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  office = await foundWith(collector, [report, complaint]);
  citizen = await phone(browser);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

async function deskOf(invitation: string): Promise<Page> {
  return join(await phone(browser), invitation);
}

describe('a corruption report', () => {
  it('names roads outside, and offers no form, while nobody is named to read it', async () => {
    const page = await open(citizen, office.addressOf(report));
    await page.getByText(words.noReaders).waitFor();
    expect(await page.locator('#form').count()).toBe(0);
    expect(await page.getByRole('link', { name: /1205/ }).getAttribute('href')).toBe('tel:1205');
    await page.close();
  });

  it('shows, once their own devices have made their keys, who reads it by post', async () => {
    desks.admin = await deskOf(office.officer);
    desks.clerk = await deskOf(await office.inviting(clerk, 'member'));
    desks.mayor = await deskOf(await office.inviting(mayor, 'member'));
    await office.naming(clerk, posts.clerk, ['integrity', 'conduct']);
    await office.naming(mayor, posts.mayor, ['integrity']);
    const shown = async (): Promise<readonly string[]> => {
      const page = await open(citizen, office.addressOf(report));
      const rows = await page.locator('.readers label').allInnerTexts();
      await page.close();
      return rows.map((row) => row.split('\n')[0]?.trim() ?? '');
    };
    await expect.poll(shown, { timeout: 30_000, interval: 1_000 }).toEqual([posts.clerk, posts.mayor]);
  });

  it('sends nothing, and says where else to turn, when everybody is left out', async () => {
    const page = await open(citizen, office.addressOf(report));
    for (const post of Object.values(posts)) await page.getByRole('checkbox', { name: post }).check();
    await page.getByText(words.nobodyLeft).waitFor();
    expect(await page.locator('#send').isVisible()).toBe(false);
    for (const post of Object.values(posts)) await page.getByRole('checkbox', { name: post }).uncheck();
    await page.locator('#send').waitFor();
    await page.close();
  });

  it('reaches who was left in, and nobody else ever holds a word of it', async () => {
    const page = await open(citizen, office.addressOf(report));
    await page.getByRole('checkbox', { name: posts.mayor }).check();
    await page.getByRole('textbox', { name: /เกิดอะไรขึ้น/ }).fill(secret);
    await tapSend(page);
    await receiptCodeOn(page);
    await arrived(page);
    if (!desks.clerk || !desks.mayor || !desks.admin) throw new Error('all have joined');
    await goTo(desks.clerk, 'inbox');
    // Lists show no first words of it: somebody may look over a shoulder.
    await caseLink(desks.clerk, say.inbox.delicateTitle).waitFor({ timeout: 20_000 });
    await openCase(desks.clerk, say.inbox.delicateTitle);
    await desks.clerk.getByText(secret).first().waitFor();
    await answer(desks.clerk, reply);
    await allSent(desks.clerk);
    await page.locator('a[href*="/r#"]').first().tap();
    await answered(page, reply);
    for (const desk of [desks.mayor, desks.admin]) {
      await goTo(desk, 'inbox');
      await desk.getByRole('radio', { name: say.inbox.shows.all }).check();
      expect(await caseLink(desk, say.inbox.delicateTitle).count()).toBe(0);
      expect(await wordsKept(desk, [secret, reply, 'เงินทอน'])).toEqual([]);
    }
    expect(await wordsKept(desks.clerk, [secret])).not.toEqual([]);
  });
});

describe('a complaint about conduct', () => {
  it('keeps nothing on the phone where its writer wishes so, and still arrives', async () => {
    const phoneOfAnother = await phone(browser);
    const page = await open(phoneOfAnother, office.addressOf(complaint));
    expect(await page.locator('.readers label').count()).toBe(1);
    const what = page.getByRole('textbox', { name: /เกิดอะไรขึ้น/ });
    await what.fill('พูดจาไม่สุภาพ');
    await draftHolds(page, 'พูดจาไม่สุภาพ');
    await page.getByRole('checkbox', { name: words.forget }).check();
    await page.locator('.question').getByRole('radio').first().check();
    await what.fill('พูดจาไม่สุภาพที่เคาน์เตอร์สอง');
    await tapSend(page);
    const code = await receiptCodeOn(page);
    await arrived(page);
    expect(await page.locator('a[href*="/r#"]').count()).toBe(0);
    expect(await wordsKept(page, ['พูดจาไม่สุภาพ', code, code.replaceAll('-', '').slice(0, 16)])).toEqual([]);
    if (!desks.clerk) throw new Error('the clerk has joined');
    await goTo(desks.clerk, 'inbox');
    await expect
      .poll(() => desks.clerk && caseLink(desks.clerk, say.inbox.delicateTitle).count(), { timeout: 20_000 })
      .toBe(2);
  });
});

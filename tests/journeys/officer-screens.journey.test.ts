import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTexts } from '../../src/officer/scores/audit/texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, reportLamp } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { answer, goTo, heading, join, openCase, press, say } from './support/officer.ts';
import { chooseCsv, told } from './support/scores.ts';

const audit = auditTexts('th');

let browser: Browser;
let demo: Demo;
let fresh: Collector;
let officer: BrowserContext;
let page: Page;
let office: string;
let channel: string;
let caseScreen: string;

beforeAll(async () => {
  [browser, demo, fresh] = await Promise.all([launchBrowser(), startDemo(), startCollector()]);
  const citizen = await phone(browser);
  await arrived(
    await reportLamp(citizen, demo.address('request', 1), 'บ้านเลขที่ยาวมากหมู่ที่ยี่สิบเอ็ดซอยประชาร่วมใจพัฒนาการสามัคคี'),
  );
  await citizen.close();
  officer = await phone(browser, { width: 320 });
  page = await join(officer, demo.officer);
  office = page.url().replace(/today$/, '');
  channel = /\/c\/(\w+)/.exec(demo.address('request', 1))?.[1] ?? '';
  await openCase(page, 'บ้านเลขที่ยาวมาก');
  caseScreen = page.url().slice(office.length);
  await press(page, say.case.acts.accepted);
  await answer(page, 'https://example.go.th/คำตอบที่ยาวมากไม่มีช่องว่างเลยแม้แต่ตัวเดียวเพื่อดูว่าบรรทัดตัดได้หรือไม่');
  await goTo(page, 'today');
});
afterAll(async () => {
  await browser.close();
  await Promise.all([demo.stop(), fresh.stop()]);
  expect(complaints()).toEqual([]);
});

async function speak(language: 'th' | 'en'): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('prongsai-language', chosen), language);
}

/** Waits until a screen shows what it has instead of a shadow of it. */
async function isShown(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.lang))
    .toBe(await page.evaluate(() => localStorage.getItem('prongsai-language') ?? 'th'));
}

const screens = [
  'today',
  'inbox',
  'inbox?show=all',
  'inbox?show=overdue',
  'inbox/hand-over',
  'a case',
  'channels',
  'a channel',
  'its sheet',
  'scores',
  'scores?view=published',
  'scores?view=self',
  'scores/import',
  'scores/import?year=2564',
  'scores?view=year&year=2564',
  'scores?view=route&year=2564',
  'scores/number/2564/total',
  'scores/number/2564/EIT',
  'scores/number/2564/6',
  'scores/number/2564/E1',
  'scores/number/2564/E1a',
  'scores/number/2564/E2',
  'scores/number/2564/OIT',
  'scores/number/2564/9',
  'scores/number/2564/9.1',
  'scores/number/2564/O1',
  'scores/checklist/2564',
  'scores/checklist/2570',
  'scores/counts/2564',
  'scores/settings/2564',
  'scores/audit',
  'scores/editions',
  'scores/editions/2564',
  'scores/editions/2567',
  'scores/editions/2569',
  'scores/editions/new',
  'measures',
  'more',
  'more/people',
  'more/recovery',
  'more/retention',
  'more/storage',
  'more/look',
  'more/install',
  'more/about',
] as const;

function addressOf(screen: (typeof screens)[number]): string {
  const found: Partial<Record<typeof screen, string>> = {
    'a case': caseScreen,
    'a channel': `channels/${channel}`,
    'its sheet': `channels/${channel}/sheet`,
  };
  return office + (found[screen] ?? screen);
}

describe('an officer’s screen of 320 px is in order for everybody, in Thai and English, light and dark', () => {
  it.each(screens)('%s', async (screen) => {
    for (const language of ['th', 'en'] as const) {
      await speak(language);
      await page.goto(addressOf(screen));
      await isShown();
      await isInOrder(page);
      if (language === 'th') await keepPicture(page, `officer-${screen.replaceAll(/\W+/g, '-')}`);
    }
  });

  it('the audit of a pasted report and of a file, and a file of results', async () => {
    await speak('th');
    await page.goto(`${office}scores/audit`);
    await page.getByRole('radio', { name: audit.ways.paste }).check();
    await press(page, audit.sample);
    await page.getByText(audit.found(19)).waitFor();
    for (const summary of await page.locator('details > summary').all()) await summary.tap();
    await isInOrder(page);
    await page.getByRole('radio', { name: audit.ways.file }).check();
    const scores = '86.90 81.04 78.30 78.01 75.40 75.19 70.61 68.32 47.13 25.00'.split(' ');
    await chooseCsv(page, 'จังหวัด.csv', [
      ['office', 'fiscalYear', ...scores.map((_, at) => `i${at + 1}`), 'total', 'level'],
      ['องค์การบริหารส่วนตำบลชื่อยาวมากที่หนึ่ง', '2564', ...scores, '59.28', 'D'],
      ['องค์การบริหารส่วนตำบลชื่อยาวมากที่สอง', '2564', ...scores, '59.82', 'D'],
    ]);
    await page.getByText(audit.officesFound('1')).waitFor();
    await isInOrder(page);
    await page.goto(`${office}scores/import`);
    await page.getByRole('radio', { name: told.import.ways.file }).check();
    await isInOrder(page);
    await page.getByRole('radio', { name: told.import.ways.type }).check();
    await isInOrder(page);
  });

  it('a dialog for other acts, and the reason it asks for', async () => {
    await speak('th');
    await page.goto(office + caseScreen);
    await press(page, say.case.otherActs);
    await isInOrder(page);
    await page.getByRole('dialog').getByRole('button', { name: say.case.acts.declined }).tap();
    await isInOrder(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.case.acts.declined, exact: true })
      .filter({ visible: true })
      .tap();
    await page.getByText(say.case.reasonMissing).waitFor();
    await isInOrder(page);
  });

  it('every screen without a network', async () => {
    await page.goto(`${office}today`);
    await officer.setOffline(true);
    for (const room of ['today', 'inbox', 'scores', 'measures', 'more'] as const) {
      await goTo(page, room);
      await isInOrder(page);
    }
    await officer.setOffline(false);
  });
});

describe('the doors are in order for everybody', () => {
  it.each(['setup', 'app/', 'join', 'app/nowhere/at/all', 'setup#wrong'])('%s', async (path) => {
    const stranger = await phone(browser, { width: 320 });
    page = await stranger.newPage();
    const address = path === 'setup' ? await fresh.setupAddress() : `${fresh.url}/${path}`;
    await page.goto(address);
    for (const language of ['th', 'en'] as const) {
      await speak(language);
      await page.goto('about:blank');
      await page.goto(address);
      await isShown();
      await isInOrder(page);
    }
    await stranger.close();
  });

  it('the set-up of an office of one’s own, with everything missing', async () => {
    const stranger = await phone(browser, { width: 320 });
    page = await stranger.newPage();
    await page.goto(await fresh.setupAddress());
    await page.getByRole('article', { name: say.setUp.fresh }).getByRole('button').tap();
    await heading(page, say.setUp.fresh);
    await isInOrder(page);
    await press(page, say.setUp.found);
    await page.getByText(say.setUp.missing(say.setUp.nameTh)).waitFor();
    await isInOrder(page);
    await stranger.close();
  });
});

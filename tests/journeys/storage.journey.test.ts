import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import {
  arrived,
  describeLamp,
  form,
  inEnglish,
  open,
  placeField,
  receiptCodeOn,
  tapSend,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';
import { allSent, answer, caseLink, goTo, heading, join, say } from './support/officer.ts';

let browser: Browser;
let demo: Demo;
let person: BrowserContext;
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
  person = await phone(browser);
  before = countOf(demo, 'submission');
});
afterEach(async () => {
  await person.close();
  expect(complaints()).toEqual([]);
});

/** The browser keeps nothing at all, as in some private modes. */
function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError');
  };
}

/** The disk takes nothing more; what lies there can be read. */
function fillStorage(): void {
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
}

describe('a citizen’s phone that', () => {
  const troubles: readonly (readonly [string, Problem, () => void])[] = [
    ['refuses to keep anything', 'storage-refused', refuseStorage],
    ['is full', 'storage-full', fillStorage],
  ];
  it.each(troubles)(
    '%s says so, keeps the words on the screen, offers a file, and sends all the same',
    async (_, problem, trouble) => {
      await person.addInitScript(trouble);
      const page = await open(person, lamps);
      await describeLamp(page, 'หน้าวัดเหนือ');
      await page.getByText(form.draftNotKept).waitFor();
      expect(await placeField(page).inputValue()).toBe('หน้าวัดเหนือ');
      await person.setOffline(true);
      await tapSend(page);
      await receiptCodeOn(page);
      await page.getByText(problemTexts[problem].th).waitFor();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: view.saveFile }).tap();
      expect((await saving).suggestedFilename()).toMatch(/\.prongsai$/);
      await inEnglish(page);
      await page.getByText(problemTexts[problem].en).waitFor();
      await page.getByText('ไทย', { exact: true }).tap();
      await person.setOffline(false);
      await arrived(page);
      expect(countOf(demo, 'submission')).toBe(before + 1);
    },
  );
});

/** Opens the first case that waits. */
async function openFirstCase(desk: Page): Promise<void> {
  await goTo(desk, 'inbox');
  await desk.getByRole('list', { name: say.inbox.list }).getByRole('link').first().tap();
  await heading(desk, /^เรื่องที่/);
}

describe('an officer’s device', () => {
  it('that is full says what was not saved and keeps the words in their field', async () => {
    const desk = await join(person, demo.officer);
    await openFirstCase(desk);
    await desk.evaluate(fillStorage);
    await desk.getByLabel(say.case.replyLabel).fill('คำตอบที่ยังไม่ได้บันทึก');
    await desk.getByRole('button', { name: say.case.sendReply }).tap();
    await desk.getByText(problemTexts['storage-full'].th).waitFor();
    expect(await desk.getByLabel(say.case.replyLabel).inputValue()).toBe('คำตอบที่ยังไม่ได้บันทึก');
    await desk.getByRole('button', { name: 'English' }).tap();
    await desk.getByText(problemTexts['storage-full'].en).waitFor();
  });

  it('whose data was cleared says so in both languages, and has everything again after joining anew', async () => {
    const desk = await join(person, demo.officer);
    await openFirstCase(desk);
    const words = `ก่อนล้างเครื่อง ${Date.now()}`;
    await answer(desk, words);
    await allSent(desk);
    const place = desk.url();
    const devtools = await person.newCDPSession(desk);
    await desk.goto('about:blank');
    await devtools.send('Storage.clearDataForOrigin', {
      origin: demo.url,
      storageTypes: 'indexeddb,cookies,cache_storage,service_workers',
    });
    await desk.goto(place);
    await desk.getByText(say.door.wasHere).waitFor();
    await desk.getByText(say.door.wasHereKept).waitFor();
    await desk.getByRole('button', { name: 'English' }).tap();
    await desk.getByText('Ask your administrator for a new invitation').waitFor();
    await desk.getByRole('button', { name: 'ไทย' }).tap();
    await desk.close();
    const again = await join(person, demo.officer);
    await goTo(again, 'inbox');
    await again.getByRole('radio', { name: say.inbox.shows.all }).check();
    await expect
      .poll(() => again.getByRole('list', { name: say.inbox.list }).getByRole('link').count())
      .toBeGreaterThan(5);
    await again.goto(place);
    await again.getByText(words).waitFor();
  });

  it('that keeps nothing at all says so before anything is lost', async () => {
    await person.addInitScript(refuseStorage);
    const page = await open(person, demo.officer);
    await page.getByRole('button', { name: say.door.joinAct }).tap();
    await page.getByText(problemTexts['storage-refused'].th).waitFor();
    await page.getByRole('button', { name: 'English' }).tap();
    await page.getByText(problemTexts['storage-refused'].en).waitFor();
    expect(await caseLink(page, '').count()).toBe(0);
  });
});

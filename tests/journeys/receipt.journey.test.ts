import { join as joined } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { channelTemplates } from '../../src/editions/services/index.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { pictureTexts } from '../../src/citizen/extras/picture/picture-texts.ts';
import { ratingTexts } from '../../src/citizen/extras/rating/rating-texts.ts';
import { talkTexts } from '../../src/citizen/extras/talk/talk-texts.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import * as citizenSide from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { isInOrder } from './support/inspect.ts';
import * as office from './support/officer.ts';
import { foundWith } from './support/own-office.ts';

const { say } = office;
const talk = talkTexts('th');
const rating = ratingTexts('th');
const picture = pictureTexts('th');
const where = 'หน้าวัดป่าเลไลย์ เสาที่ 7';
const question = 'ไฟดับทั้งซอยหรือเฉพาะเสานี้';
const answer = 'เฉพาะเสานี้ค่ะ เสาอื่นติดปกติ';

function openChannel(template: string): ChannelDefinition {
  const found = [...channelTemplates, ...moreTemplates].find((one) => one.template === template);
  if (found === undefined) throw new Error(`no template ${template}`);
  return { ...found, channel: newChannelId(), version: 1, state: 'open' };
}

const lamps = openChannel('street-light');
const after = openChannel('satisfaction-after');

let collector: Collector;
let browser: Browser;
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;
let form: Page;
let address: string;
let code: string;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  const own = await foundWith(collector, [lamps, after]);
  address = own.addressOf(lamps);
  officer = await phone(browser);
  citizen = await phone(browser);
  desk = await office.join(officer, own.officer);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

/** Everything that the citizen's phone keeps, table by table. */
const keptOn = (page: Page): Promise<Record<string, readonly object[]>> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('prongsai-citizen');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const reading = db.transaction(names);
          const found: Record<string, object[]> = {};
          for (const name of names) {
            const asked = reading.objectStore(name).getAll();
            asked.onsuccess = () => (found[name] = asked.result as object[]);
          }
          reading.oncomplete = () => {
            db.close();
            done(found);
          };
        };
      }),
  );

describe('a receipt, from the moment it is shown', () => {
  it('stands with its code before anything was sent, and says so on its own page', async () => {
    form = await citizenSide.open(citizen, address);
    await citizenSide.describeLamp(form, where);
    await form.evaluate(async () => void (await navigator.serviceWorker.ready));
    await citizen.setOffline(true);
    await citizenSide.tapSend(form);
    code = await citizenSide.receiptCodeOn(form);
    await form.getByRole('link', { name: citizenSide.view.follow }).tap();
    await form.getByText(citizenSide.view.stillHere).waitFor();
    expect(await form.getByRole('button', { name: talk.withdraw }).count()).toBe(0);
  });

  it('is taken along as a picture once it has been sent', async () => {
    await citizen.setOffline(false);
    await form.getByText(citizenSide.view.arrived).first().waitFor({ timeout: 20_000 });
    const coming = form.waitForEvent('download');
    await form.getByRole('button', { name: picture.save }).tap();
    expect((await coming).suggestedFilename()).toMatch(/\.png$/);
    const drawn = form.getByRole('img', { name: picture.picture(code) });
    await expect.poll(() => drawn.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1_600);
    await isInOrder(form);
    await keepPicture(form, 'receipt-picture');
  });

  it('opens on another phone by its code, however it is typed, and a slip is named', async () => {
    const other = await phone(browser, { width: 320 });
    const page = await citizenSide.open(other, `${collector.url}/r`);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    await page.getByLabel(citizenSide.list.typeCode).fill(typed.slice(0, -2));
    await page.getByRole('button', { name: citizenSide.list.look }).tap();
    await page.getByText(citizenSide.list.wrongCode(16)).waitFor();
    await page.getByLabel(citizenSide.list.typeCode).fill(typed);
    await page.getByRole('button', { name: citizenSide.list.look }).tap();
    await page.getByText(citizenSide.view.arrived).first().waitFor();
    await other.close();
  });

  it('says with the collector down what this phone knows, and since when', async () => {
    await collector.kill9();
    await form.reload();
    await form.getByText(citizenSide.view.asOf).waitFor();
    await form.getByText(citizenSide.view.arrived).first().waitFor();
    await expect.poll(() => form.locator('.banner').first().innerText()).toMatch(/\d\d:\d\d/);
    expect(await form.getByText(code).first().isVisible()).toBe(true);
    await collector.restart();
  });
});

describe('a question back', () => {
  it('is asked beside answering, and the case says that it waits for the citizen', async () => {
    await office.allSent(desk);
    await office.openCase(desk, where);
    await office.press(desk, say.case.acts.accepted);
    await desk.getByRole('radio', { name: say.case.askTab }).check();
    await desk.getByLabel(say.case.askLabel).fill(question);
    await keepPicture(desk, 'receipt-asking');
    await office.press(desk, say.case.sendAsk);
    await desk
      .getByText(/^รอคำตอบจากประชาชน ตั้งแต่/)
      .first()
      .waitFor();
    await office.allSent(desk);
    await isInOrder(desk);
    await office.goTo(desk, 'inbox');
    await desk.getByRole('radio', { name: say.inbox.shows.all }).check();
    await expect.poll(() => office.caseLink(desk, where).innerText()).toContain('รอคำตอบจากประชาชน');
    await keepPicture(desk, 'receipt-asked-list');
  });

  it('stands first on the citizen’s page, is answered without a network, and the draft is kept', async () => {
    await citizenSide.answered(form, question);
    await form.getByRole('region', { name: talk.asksTitle }).waitFor();
    await isInOrder(form);
    await keepPicture(form, 'receipt-question');
    await form.getByLabel(talk.answerLabel).fill(answer);
    await expect.poll(async () => JSON.stringify((await keptOn(form))['drafts'])).toContain(answer);
    await citizen.setOffline(true);
    await form.reload();
    await expect.poll(() => form.getByLabel(talk.answerLabel).inputValue()).toBe(answer);
    await form.getByRole('button', { name: talk.sendAnswer }).tap();
    const mine = form.getByRole('region', { name: talk.mine });
    await mine.getByText(answer).waitFor();
    await mine.getByText(talk.waiting).waitFor();
    expect(await form.getByRole('region', { name: talk.asksTitle }).count()).toBe(0);
    await keepPicture(form, 'receipt-answer-waiting');
  });

  it('shows its answer as new to the officer, and as received to the citizen', async () => {
    await citizen.setOffline(false);
    await form.getByText(talk.received).waitFor({ timeout: 60_000 });
    await office.goTo(desk, 'today');
    await desk.getByRole('link', { name: say.today.newWords(1) }).tap();
    await office.caseLink(desk, where).waitFor();
    await keepPicture(desk, 'receipt-new-words');
    await office.caseLink(desk, where).tap();
    await desk.getByText(answer).first().waitFor();
    await keepPicture(desk, 'receipt-case');
    await isInOrder(desk);
    await office.press(desk, say.case.heard);
    await desk.getByText(say.inbox.newWords).waitFor({ state: 'detached' });
    const other = await phone(browser);
    const page = await citizenSide.open(other, `${collector.url}/r#${code}`);
    await page.getByText(talk.elsewhere).waitFor();
    expect(await page.getByText(answer).count()).toBe(0);
    await page.getByRole('button', { name: talk.keepHere }).tap();
    await page.getByRole('button', { name: citizenSide.view.erase }).waitFor();
    await other.close();
  });
});

describe('a rating of what is done', () => {
  it('is one tap, waits for the network like any sheet, and is never asked again', async () => {
    await office.press(desk, say.case.acts['in-progress']);
    await office.press(desk, say.case.acts.done);
    await office.allSent(desk);
    const faces = form.getByRole('region', { name: rating.howItWent });
    const isAsked = async (): Promise<boolean> => {
      await form.reload();
      return faces.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isAsked, { timeout: 30_000 }).toBe(true);
    await isInOrder(form);
    await keepPicture(form, 'receipt-rating');
    await citizen.setOffline(true);
    await faces.getByRole('button').nth(1).tap();
    await form.getByText(rating.thanks).waitFor();
    await keepPicture(form, 'receipt-rated');
    const sent = form.waitForRequest(
      (asked) => asked.method() === 'POST' && asked.url().endsWith('/submissions'),
      { timeout: 60_000 },
    );
    await citizen.setOffline(false);
    const { header } = JSON.parse((await sent).postData() ?? '{}') as Envelope;
    await expect.poll(async () => (await keptOn(form))['parcels']).toEqual([]);
    await form.reload();
    await form.getByText(citizenSide.view.states.done).first().waitFor();
    await form.getByRole('button', { name: talk.add }).waitFor();
    expect(await faces.count()).toBe(0);

    // Neither on the phone nor at the collector anything leads from the sheet to the case.
    const told = JSON.parse(header) as Record<string, unknown>;
    expect(Object.keys(told).sort()).toEqual(
      ['channel', 'contentHash', 'contentSize', 'format', 'id', 'kind', 'office', 'rings', 'version'].sort(),
    );
    const id = String(told['id']);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const kept = await keptOn(form);
    expect(JSON.stringify(kept)).not.toContain(id);
    expect(kept['matters']).toEqual([expect.objectContaining({ isRated: true })]);
    const [matter] = kept['matters'] as readonly { readonly id: string }[];
    const caseId = matter?.id ?? '';
    const rows = rowsWith(id);
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      expect(row).not.toContain(caseId);
      // Of times the day alone: it begins at midnight in Bangkok.
      for (const moment of row.match(/1[789]\d{11}/g) ?? [])
        expect((Number(moment) + 7 * 3_600_000) % 86_400_000).toBe(0);
    }
  });
});

/** Every row of the collector's database that tells of an id, as text. */
function rowsWith(id: string): readonly string[] {
  const database = new DatabaseSync(joined(collector.dataDir, 'prongsai.sqlite'), { timeout: 5_000 });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables
      .flatMap(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all())
      .map((row) => JSON.stringify(row))
      .filter((row) => row.includes(id));
  } finally {
    database.close();
  }
}

describe('a withdrawal', () => {
  it('is asked about first, works without a network, and shows on both sides', async () => {
    const page = await citizenSide.reportLamp(citizen, address, 'ซอย 9 หลังตลาด');
    await citizenSide.arrived(page);
    await page.getByRole('link', { name: citizenSide.view.follow }).tap();
    await page.getByRole('button', { name: talk.withdraw }).waitFor();
    await citizen.setOffline(true);
    await page.getByRole('button', { name: talk.withdraw }).tap();
    await page.getByText(talk.withdrawWhat).waitFor();
    await keepPicture(page, 'receipt-withdrawing');
    await page.getByRole('button', { name: talk.withdrawYes, exact: true }).tap();
    await page.getByText(talk.withdrawn).waitFor();
    await page.getByRole('link', { name: talk.reportAgain }).waitFor();
    await isInOrder(page);
    await keepPicture(page, 'receipt-withdrawn');
    await citizen.setOffline(false);
    await page.getByText(citizenSide.view.states.withdrawn).first().waitFor({ timeout: 60_000 });
    await office.openCase(desk, 'ซอย 9 หลังตลาด');
    await desk.getByText(say.inbox.states.withdrawn).first().waitFor();
    await page.getByRole('link', { name: citizenSide.view.back }).tap();
    await page.getByRole('button', { name: citizenSide.list.eraseAll }).waitFor();
    await isInOrder(page);
    await keepPicture(page, 'receipt-list');
    await page.getByRole('button', { name: citizenSide.list.eraseAll }).tap();
    await page.getByText(citizenSide.list.eraseAllWhat).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: citizenSide.list.eraseAll }).tap();
    await page.getByText(citizenSide.view.noMatters).waitFor();
  });
});

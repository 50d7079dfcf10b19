import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joined } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverTexts } from '../../src/citizen/extras/hand-over/texts.ts';
import { paths } from '../../src/contracts/addresses.ts';
import { sharedField } from '../../src/contracts/hand-over/shared.ts';
import { handOverTexts as takingTexts } from '../../src/officer/inbox/hand-over/texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, describeLamp, open, receiptCodeOn, tapSend } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { allSent, caseLink, goTo, heading, join, keptForOfficer, press, say } from './support/officer.ts';
import { cut as cutOut, filmOfScreen, pixelsOf } from './support/pixels.ts';

const [handing, taking] = [handOverTexts('th'), takingTexts('th')];
const lamp = { scanned: 'หน้าโรงเรียนบ้านหนองไผ่', byFile: 'ทางโค้งหลังวัด' };

let demo: Demo;
let browser: Browser;
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;
let receipt: Page;
let folder: string;
let picture: Buffer;
let files: { scanned: string; byFile: string };

const inFolder = (name: string): string => joined(folder, name);

beforeAll(async () => {
  [demo, folder] = await Promise.all([startDemo(), mkdtemp(joined(tmpdir(), 'prongsai-hand-over-'))]);
  files = { scanned: inFolder('scanned.prongsai'), byFile: inFolder('by-file.prongsai') };
  browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${inFolder('screen.y4m')}`,
  ]);
  officer = await phone(browser);
  citizen = await phone(browser);
  desk = await join(officer, demo.officer);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
  expect(complaints()).toEqual([]);
});

const cut = (person: BrowserContext): Promise<void> => person.setOffline(true);
const mend = (person: BrowserContext): Promise<void> => person.setOffline(false);

/** The last four letters of an id, as both screens show them. */
async function endOn(page: Page): Promise<string> {
  return (
    await page
      .getByText(/^รหัสท้าย \w{4}$/)
      .first()
      .innerText()
  ).slice(-4);
}

async function savedTo(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: handing.save }).tap(),
  ]);
  await download.saveAs(path);
}

async function choose(button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    desk.waitForEvent('filechooser'),
    desk.getByRole('button', { name: button }).tap(),
  ]);
  await chooser.setFiles(path);
}

const said = (title: string) => desk.locator('.hand-over .said').getByText(title).first();

/** Waits until the worker keeps the part that is shown without a signal. */
async function partIsKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await (await caches.open('prongsai-parts')).keys();
      return kept.some(({ url }) => /\/no-signal-.*\.js$/.test(url));
    });
  await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
}

describe('a village without a signal', () => {
  it('lets a citizen write and send, and offers an officer’s phone as the way', async () => {
    receipt = await open(citizen, demo.address('request', 1));
    await partIsKept(receipt);
    await cut(citizen);
    await describeLamp(receipt, lamp.scanned);
    await tapSend(receipt);
    const code = await receiptCodeOn(receipt);
    await receipt.getByRole('button', { name: handing.noSignal }).tap();
    await receipt.getByRole('img', { name: handing.qr }).waitFor();
    await keepPicture(receipt, 'hand-over-receipt');
    await isInOrder(receipt);
    // The same on the page of one's matters, opened anew without a line.
    await receipt.goto(`${new URL(receipt.url()).origin}${paths.receipt}#${code}`);
    await receipt.reload();
    await receipt.getByRole('button', { name: handing.noSignal }).tap();
    const drawn = receipt.getByRole('img', { name: handing.qr });
    await drawn.scrollIntoViewIfNeeded();
    await receipt.emulateMedia({ colorScheme: 'dark' });
    await keepPicture(receipt, 'hand-over-matter-dark');
    await receipt.emulateMedia({ colorScheme: 'light' });
    picture = await drawn.screenshot();
    await writeFile(inFolder('screen.png'), picture);
    await savedTo(receipt, files.scanned);
  });

  it('lets an officer without a signal scan it, who sees that it was taken and nothing more', async () => {
    const pixels = pixelsOf(picture);
    await writeFile(inFolder('screen.y4m'), filmOfScreen(cutOut(pixels, { x: 0, y: 0, ...pixels })));
    await keptForOfficer(desk);
    await allSent(desk);
    await cut(officer);
    await goTo(desk, 'inbox');
    await desk.getByRole('link', { name: say.inbox.handOver }).tap();
    await heading(desk, taking.title);
    await isInOrder(desk);
    await press(desk, taking.camera);
    await said(taking.came.new[0]).waitFor({ timeout: 20_000 });
    expect(await endOn(desk)).toBe(await endOn(receipt));
    await desk.getByText(taking.waitingCount(1)).waitFor();
    await keepPicture(desk, 'hand-over-taken');
    await isInOrder(desk);
    expect(await desk.locator('.page').innerText()).not.toContain(lamp.scanned);
  });

  it('takes the same as a file, as a picture, and shared with the app, and says that it has it', async () => {
    await choose(taking.file, files.scanned);
    await said(taking.came.again[0]).waitFor();
    await choose(taking.picture, inFolder('screen.png'));
    await desk.getByRole('button', { name: taking.picture }).waitFor();
    await said(taking.came.again[0]).waitFor();
    await shareWithApp(await readFile(files.scanned, 'utf8'));
    await heading(desk, taking.title);
    await said(taking.came.again[0]).waitFor();
    await desk.getByText(taking.waitingCount(1)).waitFor();
  });

  it('takes another by its file alone, and none of another office', async () => {
    receipt = await open(citizen, demo.address('request', 1));
    await describeLamp(receipt, lamp.byFile);
    await tapSend(receipt);
    await receiptCodeOn(receipt);
    await receipt.getByRole('button', { name: handing.noSignal }).tap();
    await savedTo(receipt, files.byFile);
    await choose(taking.file, files.byFile);
    await said(taking.came.new[0]).waitFor();
    await desk.getByText(taking.waitingCount(2)).waitFor();
    const office = /\/app\/(\w+)\//.exec(desk.url())?.[1] ?? '';
    const elsewhere = (await readFile(files.byFile, 'utf8')).replace(office, '0THER0FF1C');
    await writeFile(inFolder('elsewhere.prongsai'), elsewhere);
    await choose(taking.file, inFolder('elsewhere.prongsai'));
    await said(taking.came['other-office'][0]).waitFor();
    await choose(taking.file, inFolder('screen.png'));
    await said(taking.came.again[0]).waitFor();
    await goTo(desk, 'inbox');
    await desk.getByRole('link', { name: say.inbox.handOverWaiting(2) }).waitFor();
    await keepPicture(desk, 'hand-over-inbox');
    await isInOrder(desk);
  });
});

describe('a page in LINE’s own browser, which keeps nothing for later', () => {
  it('shows the code all the same when the signal is gone', async () => {
    const inLine = await phone(browser, { inLine: true, width: 320 });
    const page = await open(inLine, demo.address('request', 1));
    await page.waitForLoadState('networkidle');
    await cut(inLine);
    await describeLamp(page, 'หน้าตลาด');
    await tapSend(page);
    await page.getByRole('button', { name: handing.noSignal }).tap();
    await page.getByRole('img', { name: handing.qr }).waitFor();
    await isInOrder(page);
    await inLine.close();
  });
});

describe('where there is a signal again', () => {
  it('passes both on from the officer’s phone, each with its number', async () => {
    await desk.getByRole('link', { name: say.inbox.handOverWaiting(2) }).tap();
    await mend(officer);
    await expect.poll(() => desk.getByText(/^ถึงแล้ว เลขที่ \d\d-\d{4}$/).count(), { timeout: 20_000 }).toBe(2);
    await keepPicture(desk, 'hand-over-arrived');
    await goTo(desk, 'inbox');
    await desk.getByRole('link', { name: say.inbox.handOver, exact: true }).waitFor();
    await caseLink(desk, lamp.scanned).waitFor();
    await caseLink(desk, lamp.byFile).waitFor();
  });

  it('sends it from the citizen’s phone too, and it stays one case', async () => {
    await mend(citizen);
    await arrived(receipt);
    await desk.getByRole('radio', { name: say.inbox.shows.all }).check();
    await allSent(desk);
    await expect.poll(() => caseLink(desk, lamp.scanned).count()).toBe(1);
    await expect.poll(() => caseLink(desk, lamp.byFile).count()).toBe(1);
    await desk.getByRole('link', { name: say.inbox.handOver }).tap();
    await choose(taking.file, files.scanned);
    await said(taking.came.again[0]).waitFor();
  });
});

/** Posts a file to the app as a device's own sharing does. */
async function shareWithApp(text: string): Promise<void> {
  await desk.evaluate(
    ([field, content]) => {
      const form = document.createElement('form');
      Object.assign(form, { action: '/app/?to=hand-over', method: 'post', enctype: 'multipart/form-data' });
      const input = Object.assign(document.createElement('input'), { type: 'file', name: field });
      const files = new DataTransfer();
      files.items.add(new File([content], 'a.prongsai', { type: 'application/octet-stream' }));
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    [sharedField, text] as const,
  );
}

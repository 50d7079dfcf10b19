import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joined } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUpTexts } from '../../src/officer/channels/look-up/texts.ts';
import { formTexts } from '../../src/officer/channels/paper/form-texts.ts';
import { paperCaseTexts } from '../../src/officer/channels/paper/case/case-texts.ts';
import { stackTexts } from '../../src/officer/channels/paper/stack/stack-texts.ts';
import { roadTexts } from '../../src/officer/inbox/road-texts.ts';
import { resultTexts } from '../../src/officer/channels/result-texts.ts';
import { sheetTexts } from '../../src/officer/channels/sheets/texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { allSent, heading, join, keptForOfficer, press, say } from './support/officer.ts';
import { filmOf, squaresOf } from './support/pixels.ts';
import { print as printOf, type Printed } from './support/printed.ts';

const [sheet, paper, stack, lookUp] = [
  sheetTexts('th'),
  formTexts('th'),
  stackTexts('th'),
  lookUpTexts('th'),
];
const results = resultTexts('th');
const typed = paperCaseTexts('th');

let demo: Demo;
let browser: Browser;
let officer: BrowserContext;
let page: Page;
let office: string;
let folder: string;

beforeAll(async () => {
  [demo, folder] = await Promise.all([startDemo(), mkdtemp(joined(tmpdir(), 'prongsai-film-'))]);
  const film = joined(folder, 'qr.y4m');
  await writeFile(film, filmOf(squaresOf(demo.address('satisfaction'))));
  browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  officer = await phone(browser, { width: 320 });
  page = await join(officer, demo.officer);
  office = page.url().replace(/today$/, '');
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
  expect(complaints()).toEqual([]);
});

const idOf = (address: string): string => /\/c\/(\w+)/.exec(address)?.[1] ?? '';

async function openSheet(form: keyof typeof sheet.forms): Promise<void> {
  await page.goto(`${office}channels/${idOf(demo.address('request', 1))}/sheet`);
  await page.getByRole('radio', { name: sheet.forms[form] }).check();
}

const print = (name: string, paperMm: readonly [number, number]): Promise<Printed> =>
  printOf(page, { name, paperMm });

const upright = [210, 297] as const;
const onSide = [297, 210] as const;

describe('every sheet is printed, and its codes are read back', () => {
  const ours = (): string => demo.address('request', 1);

  it('the poster', async () => {
    await openSheet('poster');
    const printed = await print('poster', upright);
    expect([printed.pages, printed.codes]).toEqual([1, [ours()]]);
    expect(printed.narrowest).toBeGreaterThan(60);
  });

  it('two stands on one A4', async () => {
    await openSheet('stand');
    const printed = await print('stand', onSide);
    expect([printed.pages, printed.codes]).toEqual([1, [ours(), ours()]]);
    expect(printed.narrowest).toBeGreaterThan(40);
  });

  it.each([8, 21] as const)('%i stickers of three centimetres and more', async (count) => {
    await openSheet('stickers');
    await page.getByRole('radio', { name: sheet.sizes[count] }).check();
    const printed = await print(`stickers-${count}`, upright);
    expect([printed.pages, printed.codes]).toEqual([1, Array(count).fill(ours())]);
    expect(printed.narrowest).toBeGreaterThan(30);
  });

  it('a tent for each counter, and the Wi-Fi beside it on both sides', async () => {
    await openSheet('tent');
    await page.getByRole('textbox', { name: sheet.places }).fill('ช่อง 1 ทะเบียน\nช่อง 2 การคลัง');
    await page.getByRole('checkbox', { name: sheet.wifi }).check();
    await page.getByLabel(sheet.wifiName).fill('อบต;"ทอง:');
    await page.getByLabel(sheet.wifiPassword).fill('pa,ss;wo:rd\\');
    const wifi = 'WIFI:T:WPA;S:อบต\\;\\"ทอง\\:;P:pa\\,ss\\;wo\\:rd\\\\;;';
    const side = [wifi, ours()];
    const printed = await print('tents', upright);
    expect([printed.pages, printed.codes]).toEqual([2, [...side, ...side, ...side, ...side]]);
    expect(printed.narrowest).toBeGreaterThan(30);
    await isInOrder(page);
  });

  it('the poster and the stand with the Wi-Fi, which this device has kept', async () => {
    for (const [form, copies, size] of [
      ['poster', 1, upright],
      ['stand', 2, onSide],
    ] as const) {
      await openSheet(form);
      await page.getByRole('checkbox', { name: sheet.wifi }).check();
      const { pages, codes, narrowest } = await print(`${form}-wifi`, size);
      expect([pages, codes.length, codes.filter((code) => code === ours()).length]).toEqual([
        1,
        2 * copies,
        copies,
      ]);
      expect(narrowest).toBeGreaterThan(30);
    }
  });

  it('the picture to be sent on, as PNG', async () => {
    await openSheet('poster');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, sheet.png)]);
    const path = joined(folder, 'card.png');
    await download.saveAs(path);
    await page.goto(`${office}channels/look-up`);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText(lookUp.trialGood).waitFor();
    await page.getByText('แจ้งซ่อมไฟฟ้าสาธารณะ').waitFor();
    await isInOrder(page);
  });

  it('the paper form of a channel, on one page', async () => {
    const short = demo.address('opinion');
    await page.goto(`${office}channels/${idOf(short)}/paper`);
    await page.getByRole('button', { name: paper.print }).waitFor();
    const printed = await print('form', [160, 252]);
    expect([printed.pages, printed.codes]).toEqual([1, [short]]);
    await isInOrder(page);
  });
});

describe('a QR that hangs somewhere', () => {
  it('is read by the camera and named, and nothing is opened', async () => {
    await page.goto(`${office}channels/look-up`);
    await press(page, lookUp.camera);
    await page.getByText(lookUp.pinnedAs.ours).waitFor({ timeout: 20_000 });
    await page.getByText('ความพึงพอใจต่อการให้บริการ').waitFor();
    expect(page.url()).toBe(`${office}channels/look-up`);
  });
});

describe('a survey on paper', () => {
  it('is typed by keys without a network, six sheets and one that is half-filled, and counts apart', async () => {
    const channel = idOf(demo.address('satisfaction'));
    await keptForOfficer(page);
    await page.goto(`${office}channels/${channel}/paper`);
    await page.getByRole('link', { name: paper.stack }).tap();
    await heading(page, stack.title);
    await isInOrder(page);
    await officer.setOffline(true);
    await press(page, stack.start);
    await page.getByText(stack.sheetNow(1, 1, 5)).waitFor();
    const type = async (keys: string): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key === '.' ? 'Enter' : key);
    };
    await type('1111.2111.');
    await page.getByText(stack.sheetNow(3, 1, 5)).waitFor();
    await isInOrder(page);
    await keepPicture(page, 'paper-stack');
    await type('1.11.');
    await page.getByText(stack.halfText('2')).waitFor();
    await isInOrder(page);
    await type('.1234.11');
    // A reload in the middle of a sheet loses nothing.
    await page.reload();
    await page.getByText(stack.sheetNow(4, 3, 5)).waitFor();
    await type('11.1111.');
    await page.keyboard.press('1');
    await type('111');
    await page.keyboard.type('พนักงานสุภาพ');
    await page.keyboard.press('Enter');
    await press(page, stack.finish(6));
    await page.getByText(stack.kept(6)).waitFor();
    await page.goto(`${office}channels/${channel}`);
    const group = page.getByRole('region', { name: results.paper });
    await group.getByText(results.paperNote(6, 1)).waitFor();
    await isInOrder(page);
    await officer.setOffline(false);
    await allSent(page);
    await page.reload();
    await page.getByText(results.paperNote(6, 1)).waitFor();
    expect(await page.getByText(say.channels.received).count()).toBe(1);
  });

  it('is seen by a colleague, who can take it out and bring it back', async () => {
    const channel = idOf(demo.address('satisfaction'));
    const colleague = await phone(browser, { width: 1280, height: 800 });
    const theirs = await join(colleague, demo.officer);
    await theirs.goto(`${office}channels/${channel}/stack`);
    await theirs.getByText(stack.stackOf(6, 1)).first().waitFor();
    await theirs.getByRole('button', { name: new RegExp(stack.withdraw) }).tap();
    await theirs.getByText(stack.withdrawn, { exact: true }).waitFor();
    await press(theirs, stack.undo);
    await theirs.getByText(stack.broughtBack).waitFor();
    await colleague.close();
  });
});

describe('a paper form of a channel that makes cases', () => {
  it('is typed without a network, stands in the Inbox at once with its road, and goes out by itself', async () => {
    await page.goto(`${office}channels/${idOf(demo.address('request', 1))}/stack`);
    await officer.setOffline(true);
    await press(page, typed.begin);
    await page.getByText(typed.place(1, 5)).waitFor();
    await isInOrder(page);
    await page.keyboard.press('1');
    await page.keyboard.type('เสาหน้าวัดที่พิมพ์จากกระดาษ');
    for (let question = 2; question <= 5; question += 1) await page.keyboard.press('Enter');
    await page.getByText(typed.ready).waitFor();
    await isInOrder(page);
    await page.keyboard.press('Enter');
    await page.getByText(typed.kept).waitFor();
    await isInOrder(page);
    await page.getByRole('link', { name: typed.open }).tap();
    await heading(page, say.case.number(''));
    await page.getByText(roadTexts('th').paper, { exact: true }).waitFor();
    await isInOrder(page);
    await officer.setOffline(false);
    await allSent(page);
    await heading(page, /^เรื่องที่ \d\d-\d{4}$/);
    await page.getByText(roadTexts('th').paper, { exact: true }).waitFor();
  });
});

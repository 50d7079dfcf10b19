import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { importTexts } from '../../src/officer/channels/import/import-texts.ts';
import { paperCaseTexts } from '../../src/officer/channels/paper/case/case-texts.ts';
import { proxyCaseTexts } from '../../src/officer/channels/paper/case/proxy-texts.ts';
import { proxyTexts } from '../../src/officer/inbox/proxy/proxy-texts.ts';
import { slipTexts } from '../../src/officer/inbox/proxy/slip/slip-texts.ts';
import { roadTexts } from '../../src/officer/inbox/road-texts.ts';
import { tellTexts } from '../../src/officer/inbox/tell/tell-texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { allSent, caseLink, heading, join, keptForOfficer, press, say } from './support/officer.ts';
import { print } from './support/printed.ts';
import { open, view as receipt } from './support/citizen.ts';

const proxy = proxyTexts('th');
const entry = { ...paperCaseTexts('th'), ...proxyCaseTexts('th') };
const slip = slipTexts('th');
const roads = roadTexts('th');
const tell = tellTexts('th');
const words = importTexts('th');

let demo: Demo;
let browser: Browser;
let officer: BrowserContext;
let page: Page;
let office: string;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  officer = await phone(browser, { width: 320 });
  page = await join(officer, demo.officer);
  office = page.url().replace(/today$/, '');
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

const lamp = 'แจ้งซ่อมไฟฟ้าสาธารณะ';

describe('somebody calls, and an officer types for them', () => {
  let code = '';
  let link = '';

  it('begins in the Inbox without a network, and what is half typed survives a reload', async () => {
    await keptForOfficer(page);
    await page.goto(`${office}inbox`);
    await page.getByRole('link', { name: say.inbox.proxy }).tap();
    await heading(page, proxy.title);
    await isInOrder(page);
    await officer.setOffline(true);
    await page.getByRole('radio', { name: roads.telephone }).check();
    await page.getByRole('radio', { name: lamp }).check();
    await press(page, proxy.begin);
    await page.getByText(entry.place(1, 5)).waitFor();
    await page.keyboard.press('1');
    await page.getByText(entry.place(2, 5)).waitFor();
    await page.keyboard.type('เสาหน้าวัดที่คุณยายโทรมาบอก');
    await page.reload();
    await press(page, proxy.goOn);
    await page.getByText(entry.place(2, 5)).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('เสาหน้าวัดที่คุณยายโทรมาบอก');
    await isInOrder(page);
  });

  it('ends with a slip whose code is shown only now, printed or read out', async () => {
    await page.getByRole('textbox').focus();
    for (let question = 2; question <= 5; question += 1) await page.keyboard.press('Enter');
    await page.getByText(entry.ready).waitFor();
    await press(page, entry.keep);
    await page.getByText(entry.kept).waitFor();
    await page.getByText(slip.onlyNow).waitFor();
    await isInOrder(page);
    code = await page.getByText(/^\w{4}(-\w{4}){3}-\w$/).innerText();
    const printed = await print(page, { name: 'slip', paperMm: [105, 148] });
    expect([printed.pages, printed.codes.length]).toEqual([1, 1]);
    link = printed.codes[0] ?? '';
    expect(link.endsWith(`/r#${code}`)).toBe(true);
    await page.getByRole('radio', { name: slip.ways.hand }).check();
    const groups = page.getByRole('list', { name: slip.code }).getByRole('listitem');
    expect((await groups.allInnerTexts()).join('-')).toBe(code);
    await isInOrder(page);
    await keepPicture(page, 'slip-by-hand');
  });

  it('is a case with its road, found by its number when they call again', async () => {
    await page.getByRole('link', { name: entry.open }).tap();
    await page.getByText(roads.telephone, { exact: true }).waitFor();
    await officer.setOffline(false);
    await allSent(page);
    await heading(page, /^เรื่องที่ \d\d-\d{4}$/);
    const number = /\d\d-\d{4}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
    await page.goto(`${office}inbox`);
    const thai = number.slice(3).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    await page.getByLabel(say.inbox.number).fill(thai);
    await caseLink(page, 'คุณยายโทรมาบอก').tap();
    await page.getByText(tell.title).tap();
    await page.getByText(tell.mayNot).waitFor();
    await isInOrder(page);
  });

  it('is followed by the citizen with the code of the slip alone', async () => {
    const citizen = await phone(browser);
    const theirs = await open(citizen, link);
    await theirs.getByRole('heading', { name: receipt.receipt }).waitFor();
    await theirs.getByText(receipt.states.waiting).first().waitFor();
    await citizen.close();
  });
});

describe('a file of what the office had before', () => {
  const rows = Array.from({ length: 120 }, (_, at) => [
    `${(at % 28) + 1}/3/2568 9:1${at % 10}`,
    at % 40 === 7 ? 'ไม่แน่ใจเลย' : 'ดับ',
    `หน้าบ้าน ${at + 1} หมู่ 4`,
    `=HYPERLINK("http://x") <b>ใบเก่า ${at + 1}</b>`,
    at % 2 === 0 ? 'เสร็จสิ้น' : 'รอรับเรื่อง',
  ]);
  const heads = ['ประทับเวลา', 'ไฟเป็นอย่างไร', 'สถานที่', 'รายละเอียด', 'สถานะ'];
  const file = {
    name: 'คำตอบเดิม.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOf([heads, ...rows])),
  };

  async function choose(): Promise<void> {
    await page.goto(`${office}channels/import`);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByLabel(words.channel).selectOption({ label: lamp });
    await press(page, words.dryRun);
  }

  it('is checked whole before anything is imported, without a network', async () => {
    await page.goto(`${office}channels/import`);
    await heading(page, words.title);
    await officer.setOffline(true);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByLabel(words.channel).selectOption({ label: lamp });
    await page.getByText('1 มี.ค. 2568').first().waitFor();
    await isInOrder(page);
    await press(page, words.dryRun);
    await page.getByRole('button', { name: words.keep(120) }).waitFor();
    await page.getByText(words.badCells(3)).waitFor();
    await page.getByText(words.finishedOnes(60)).waitFor();
    await isInOrder(page);
    await keepPicture(page, 'import-dry-run');
  });

  it('becomes cases of their own days, finished where the file says so', async () => {
    await press(page, words.keep(120));
    await page.getByText(words.done(120)).waitFor();
    await isInOrder(page);
    await officer.setOffline(false);
    await allSent(page);
    await page.goto(`${office}inbox?show=done&road=import`);
    const first = page.getByRole('list', { name: say.inbox.list }).getByRole('link').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/=HYPERLINK\("http:\/\/x"\) <b>ใบเก่า \d+<\/b>/);
    expect(await first.innerText()).toMatch(/มี\.ค\. 2568/);
    await page.goto(`${office}inbox?show=overdue`);
    await page.getByText(say.inbox.empty.overdue).waitFor();
  });

  it('adds nothing when it is chosen again', async () => {
    await choose();
    await page.getByText(words.nothing).waitFor();
    expect(await page.getByRole('button', { name: words.keep(120) }).count()).toBe(0);
  });

  it('is taken back whole, here and for a colleague', async () => {
    await page.getByRole('button', { name: words.undo }).tap();
    await page.getByText(words.undoAsk(120)).waitFor();
    await press(page, words.undoYes);
    await page.getByText(words.undoDone(120)).waitFor();
    await page.getByText(words.undone, { exact: true }).waitFor();
    await isInOrder(page);
    await allSent(page);
    const colleague = await phone(browser, { width: 1280, height: 800 });
    const theirs = await join(colleague, demo.officer);
    for (const one of [page, theirs]) {
      await one.goto(`${office}inbox?show=all&road=import`);
      await one.getByText(say.inbox.empty.all).waitFor();
    }
    await colleague.close();
  });
});

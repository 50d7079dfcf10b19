import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import {
  answered,
  arrived,
  describeLamp,
  inEnglish,
  open,
  receiptCodeOn,
  reportLamp,
  sheet,
  tapSend,
  list,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import { answerAll } from './support/survey.ts';
import { answer, join, openCase, press, say } from './support/officer.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, demo] = await Promise.all([
    launchBrowser(['--host-resolver-rules=MAP village.test 127.0.0.1']),
    startDemo(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  citizen = await phone(browser, { width: 320 });
});
afterEach(async () => {
  await citizen.close();
  expect(complaints()).toEqual([]);
});

async function inBothLanguages(name: string): Promise<void> {
  await isInOrder(page);
  await keepPicture(page, `citizen-${name}`);
  await inEnglish(page);
  await isInOrder(page);
  await page.getByText('ไทย', { exact: true }).tap();
}

describe('a citizen’s page of 320 px is in order for everybody, in Thai and English, light and dark', () => {
  it.each([
    ['request', 0],
    ['request', 1],
    ['opinion', 0],
    ['satisfaction', 0],
    ['self-survey-internal', 0],
    ['self-survey-external', 0],
  ] as const)('the form of kind %s (%i)', async (kind, place) => {
    page = await open(citizen, demo.address(kind, place));
    await inBothLanguages(`form-${kind}-${place}`);
  });

  it('a form that lacks something says what, takes one there, and takes the words back when it is given', async () => {
    page = await open(citizen, demo.address('request', 1));
    await tapSend(page);
    await page.getByRole('heading', { name: sheet.summary }).waitFor();
    await inBothLanguages('form-missing');
    const ways = page.getByRole('alert').getByRole('button');
    expect(await ways.count()).toBe(2);
    await ways.last().tap();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('place.words');
    await describeLamp(page, 'หน้าวัด');
    await tapSend(page);
    await receiptCodeOn(page);
  });

  it('inside LINE, with its offer', async () => {
    const inLine = await phone(browser, { inLine: true, width: 320 });
    page = await open(inLine, demo.address('request', 1));
    await page.getByRole('link', { name: sheet.externalOpen }).waitFor();
    await inBothLanguages('in-line');
    await inLine.close();
  });

  it('the receipt, waiting and arrived', async () => {
    page = await open(citizen, demo.address('request', 1));
    await describeLamp(page, 'ท้ายซอย');
    await citizen.setOffline(true);
    await tapSend(page);
    await receiptCodeOn(page);
    await inBothLanguages('receipt-waiting');
    await citizen.setOffline(false);
    await arrived(page);
    await inBothLanguages('receipt');
  });

  it('thanks after an anonymous sheet', async () => {
    page = await answerAll(browser, demo.address('satisfaction'), 1);
    await page.setViewportSize({ width: 320, height: 720 });
    await inBothLanguages('thanks');
    await page.context().close();
  });

  it('my matters, none and some, and a wrong code', async () => {
    page = await open(citizen, `${demo.url}/r`);
    await page.getByText(view.noMatters).waitFor();
    await inBothLanguages('matters-none');
    await page.getByLabel(list.typeCode).fill('AAAA-BBBB');
    await page.getByRole('button', { name: list.look }).tap();
    await page.getByText(list.wrongCode(8)).waitFor();
    await inBothLanguages('matters-wrong-code');
    await (await reportLamp(citizen, demo.address('request', 1), 'กลางซอย')).close();
    await page.getByRole('list', { name: view.mattersHere }).waitFor();
    await inBothLanguages('matters');
  });

  it('a matter that was answered, and the question before it is erased', async () => {
    const receipt = await reportLamp(citizen, demo.address('request', 1), 'หน้าโรงสี');
    await arrived(receipt);
    const officer = await phone(browser);
    const desk = await join(officer, demo.officer);
    await openCase(desk, 'หน้าโรงสี');
    await press(desk, say.case.acts.accepted);
    await answer(desk, 'จะเข้าไปดูวันพรุ่งนี้ โทรแจ้งอีกครั้งก่อนเข้าไป');
    page = receipt;
    await page.getByRole('link', { name: view.follow }).tap();
    await page.getByRole('button', { name: view.erase }).waitFor();
    await answered(page, 'จะเข้าไปดูวันพรุ่งนี้');
    await inBothLanguages('matter-answered');
    await page.getByRole('button', { name: view.erase }).tap();
    await page.getByRole('dialog').getByText(view.eraseSent).waitFor();
    await isInOrder(page);
    await page.getByRole('dialog').getByRole('button', { name: view.erase }).tap();
    await page.getByText(view.noMatters).waitFor();
    await officer.close();
  });

  it.each(['/c/ZZZZZZZZZZ', '/nowhere'])('the plain page at %s', async (path) => {
    page = await open(citizen, demo.url + path);
    await isInOrder(page);
  });

  it('the plain page of an address without https', async () => {
    page = await open(citizen, `${demo.url.replace('localhost', 'village.test')}/app/`);
    await page.getByRole('heading').first().waitFor();
    await isInOrder(page);
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editTexts } from '../../src/officer/channels/edit/texts.ts';
import { questionTexts } from '../../src/officer/channels/edit/question/question-texts.ts';
import { voiceTexts } from '../../src/officer/channels/edit/question/voices/voice-texts.ts';
import { libraryTexts } from '../../src/officer/channels/library/texts.ts';
import { standTexts } from '../../src/officer/channels/stand/stand-texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import * as citizenSide from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { isInOrder } from './support/inspect.ts';
import * as office from './support/officer.ts';

const { press, say } = office;
const words = {
  edit: editTexts('th'),
  asking: questionTexts('th'),
  shelf: libraryTexts('th'),
  stand: standTexts('th'),
  voice: voiceTexts('th'),
};
const service = 'ขอข้อมูลข่าวสารของราชการ';
const [oldLabel, newLabel] = ['ต้องการข้อมูลเรื่องใด', 'อยากรู้เรื่องอะไร'];
const wish = 'งบประมาณถนนหมู่ 4 ปี 2569';
const copies = 'ต้องการกี่ชุด';
const why = 'เจ้าหน้าที่ไปอบรม เปิดอีกครั้งวันจันทร์';

let demo: Demo;
let browser: Browser;
let officer: BrowserContext;
let desk: Page;
let begun: Page;
let address: string;
let channelScreen: string;

beforeAll(async () => {
  // A microphone that is allowed and beeps.
  const flags = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
  [demo, browser] = await Promise.all([startDemo(), launchBrowser(flags)]);
  officer = await phone(browser);
  desk = await office.join(officer, demo.officer);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  expect(complaints()).toEqual([]);
});

const follow = (name: string | RegExp): Promise<void> => desk.getByRole('link', { name }).first().tap();
const confirm = (name: string): Promise<void> =>
  desk.getByRole('dialog').getByRole('button', { name, exact: true }).tap();
const visit = async (where: string): Promise<Page> => citizenSide.open(await phone(browser), where);

/** A stranger's page at an address, loaded anew until what the office did last has reached it. */
async function visitOnce(where: string, isIt: (page: Page) => Promise<boolean>): Promise<Page> {
  const page = await visit(where);
  const look = async (): Promise<boolean> => {
    await page.reload();
    return isIt(page);
  };
  await expect.poll(look, { timeout: 15_000 }).toBe(true);
  return page;
}

const asksAnew = async (page: Page): Promise<boolean> => (await page.getByText(newLabel).count()) > 0;
const asksNothing = async (page: Page): Promise<boolean> => (await page.locator('#form').count()) === 0;

describe('an office’s own service, from the library to the case', () => {
  it('is added, opened, and begun by somebody', async () => {
    await office.keptForOfficer(desk);
    await desk.goto(desk.url().replace(/today$/, 'channels/library'));
    await follow(service);
    await press(desk, words.shelf.add);
    await follow(words.shelf.see);
    await press(desk, say.channels.activate);
    channelScreen = desk.url();
    address = await office.channelAddressOn(desk);
    begun = await visitOnce(address, async (page) => (await page.getByLabel(oldLabel).count()) > 0);
    await begun.getByLabel(oldLabel).fill(wish);
    await begun.getByRole('checkbox', { name: 'ขอสำเนา', exact: true }).check();
    await begun.getByLabel('ชื่อผู้ขอ').fill('สมใจ');
  });

  it('is changed without a line, kept through a reload, and shown as citizens will see it', async () => {
    await officer.setOffline(true);
    await follow(words.stand.edit);
    await follow(new RegExp(oldLabel));
    await desk.getByLabel(words.asking.label, { exact: true }).fill(newLabel);
    await follow(words.edit.done);
    await follow(words.edit.add);
    await desk.getByRole('button', { name: words.asking.asking.number[0] }).tap();
    await desk.getByLabel(words.asking.label, { exact: true }).fill(copies);
    await desk.getByLabel(words.asking.when).selectOption('way');
    await desk.getByRole('checkbox', { name: 'ขอสำเนา', exact: true }).check();
    await desk.reload();
    await expect.poll(() => desk.getByLabel(words.asking.label, { exact: true }).inputValue()).toBe(copies);
    await follow(words.edit.preview);
    const page = desk.frameLocator('iframe');
    await page.getByText(newLabel).waitFor();
    expect(await page.getByText(copies).isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'ขอสำเนา', exact: true }).check();
    await page.getByText(copies).waitFor();
    await keepPicture(desk, 'editor-preview');
  });

  it('is read aloud by somebody of the office, and can be heard at once', async () => {
    await desk.goto(`${channelScreen}/edit/question/detail`);
    await desk.getByLabel(words.voice.language).fill('อีสาน');
    await press(desk, words.voice.record);
    await desk.getByText(words.voice.running(1)).waitFor();
    await press(desk, words.voice.stop);
    await press(desk, words.voice.keep);
    await desk.getByText(words.voice.kept).waitFor();
    const listen = desk.getByRole('button', { name: `${words.voice.listen} อีสาน` });
    await listen.tap();
    expect(await desk.getByText(words.voice.missing).count()).toBe(0);
  });

  it('is used as one new version, which goes out with the line', async () => {
    await desk.goto(`${channelScreen}/edit/use`);
    await desk.getByText(`${words.edit.change.changed}: ${newLabel}`).waitFor();
    await desk.getByText(`${words.edit.change.added}: ${copies}`).waitFor();
    await press(desk, words.edit.use);
    await desk.getByText(words.edit.used(3)).waitFor();
    await officer.setOffline(false);
    await office.allSent(desk);
    await visitOnce(address, asksAnew);
  });

  it('takes what was begun before as it was begun, and the officer reads it by that version', async () => {
    await citizenSide.tapSend(begun);
    await citizenSide.arrived(begun);
    await office.openCase(desk, wish);
    await desk.getByText(say.case.version(2)).waitFor();
    await desk.getByText(oldLabel).waitFor();
    expect(await desk.getByText(newLabel).count()).toBe(0);
  });

  it('is paused with words, and opened again', async () => {
    await desk.goto(channelScreen);
    await press(desk, say.channels.pause);
    await desk.getByLabel(words.stand.message).fill(why);
    await confirm(words.stand.pause);
    await desk.getByText(why).waitFor();
    const paused = await visitOnce(address, asksNothing);
    await paused.getByRole('heading', { level: 1, name: service }).waitFor();
    expect(await paused.content()).toContain(why);
    await press(desk, say.channels.reopen);
    await visitOnce(address, asksAnew);
  });

  it('gets another QR, and the old one leads to no form any more', async () => {
    await press(desk, words.stand.rotate);
    await confirm(words.stand.rotateAct);
    await follow(words.stand.successor);
    const next = await office.channelAddressOn(desk);
    expect(next).not.toBe(address);
    await visitOnce(next, asksAnew);
    const old = await visitOnce(address, asksNothing);
    expect(await old.content()).toContain('ป้ายนี้เลิกใช้แล้ว');
  });
});

describe('the editor on a phone of 320 px', () => {
  const screens = [
    '',
    '/add',
    '/question/detail',
    '/question/place',
    '/settings',
    '/times',
    '/service',
    '/notice',
  ];

  it.each([...screens, '/languages', '/use'])('is in order for everybody: edit%s', async (screen) => {
    const small = await phone(browser, { width: 320, height: 568 });
    const page = await office.join(small, demo.officer);
    const lamp = /\/c\/(\w+)/.exec(demo.address('request', 0))?.[1] ?? '';
    await page.goto(page.url().replace(/today$/, `channels/${lamp}/edit${screen}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
    await isInOrder(page);
    await small.close();
  });
});

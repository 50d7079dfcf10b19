import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joined } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, keepPicture, launchBrowser, phone, phoneOnDisk } from './support/browser.ts';
import * as citizenSide from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { answerAll } from './support/survey.ts';
import * as office from './support/officer.ts';

const { say } = office;
const lamps = 'แจ้งซ่อมไฟฟ้าสาธารณะ';
const where = 'หน้าบ้านเลขที่ 12 หมู่ 3';
const reply = 'ช่างเปลี่ยนหลอดให้แล้วเมื่อเช้านี้';

let collector: Collector;
let browser: Browser;
let folders: { readonly officer: string; readonly citizen: string };
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;
let form: Page;
let address: string;
let code: string;

beforeAll(async () => {
  const folder = () => mkdtemp(joined(tmpdir(), 'prongsai-phone-'));
  folders = { officer: await folder(), citizen: await folder() };
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  officer = await phoneOnDisk(folders.officer);
  citizen = await phoneOnDisk(folders.citizen);
  desk = await officer.newPage();
});
afterAll(async () => {
  await Promise.all([officer.close(), citizen.close(), browser.close()]);
  await collector.stop();
  expect(complaints()).toEqual([]);
});

const cut = (person: BrowserContext): Promise<void> => person.setOffline(true);
const mend = (person: BrowserContext): Promise<void> => person.setOffline(false);

describe('from a citizen’s scan to the officer’s score, the network cut between every two steps', () => {
  it('the address in the terminal begins the sample office, which stays when the line is cut', async () => {
    await office.foundSample(desk, await collector.setupAddress());
    await office.keptForOfficer(desk);
    await office.allSent(desk);
    await cut(officer);
    await desk.reload();
    await office.heading(desk, say.today.title);
    await desk.getByRole('link', { name: lamps }).waitFor();
    await keepPicture(desk, 'story-today');
  });

  it('the channels show QR, address and a sheet marked as a sample, offline', async () => {
    await office.openChannel(desk, 'ความพึงพอใจต่อการให้บริการ');
    await desk.getByRole('button', { name: say.frame.back }).tap();
    await desk.getByRole('link', { name: lamps }).tap();
    await desk.getByRole('img', { name: say.channels.qrLabel(lamps) }).waitFor();
    address = await office.channelAddressOn(desk);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/c\/\w{10}#\w{16}$/);
    await desk.getByRole('link', { name: say.channels.sheet }).tap();
    const sheet = desk.getByRole('article');
    await sheet.getByText(say.channels.stamp, { exact: true }).waitFor();
    await sheet.getByRole('heading', { name: lamps }).waitFor();
    await keepPicture(desk, 'story-sheet');
  });

  it('a citizen’s phone opens the address, in English at a tap, and keeps what is typed when the tab dies', async () => {
    form = await citizenSide.open(citizen, address);
    await citizenSide.inEnglish(form);
    await form.getByRole('heading', { name: 'Street light repair' }).waitFor();
    await form.getByText('ไทย', { exact: true }).tap();
    await citizenSide.describeLamp(form, where);
    await citizenSide.draftHolds(form, where);
    await form.evaluate(async () => void (await navigator.serviceWorker.ready));
    await cut(citizen);
    const crashed = form.waitForEvent('crash');
    await Promise.all([crashed, form.goto('chrome://crash').catch(() => null)]);
    await form.close();
    form = await citizenSide.open(citizen, address);
    await expect.poll(() => citizenSide.placeField(form).inputValue()).toBe(where);
    expect(await form.getByRole('radio', { name: 'ดับ', exact: true }).isChecked()).toBe(true);
  });

  it('sending without a network gives the receipt at once and says where the case is', async () => {
    await citizenSide.tapSend(form);
    code = await citizenSide.receiptCodeOn(form);
    await form.getByText('เก็บไว้ในเครื่องนี้ จะส่งเองเมื่อมีสัญญาณ').waitFor();
    await keepPicture(form, 'story-receipt-waiting');
  });

  it('back in the network it goes out by itself, and the open inbox shows it within seconds', async () => {
    await mend(officer);
    await office.goTo(desk, 'inbox');
    await office.allSent(desk);
    await desk.getByText(say.inbox.empty.waiting).waitFor();
    await mend(citizen);
    await citizenSide.arrived(form);
    await office.caseLink(desk, where).waitFor({ timeout: 10_000 });
    await Promise.all([cut(officer), cut(citizen)]);
  });

  it('the officer accepts, answers and closes without a network, and all of it waits on the device', async () => {
    await office.caseLink(desk, where).tap();
    await office.press(desk, say.case.acts.accepted);
    await office.press(desk, say.case.acts['in-progress']);
    await office.answer(desk, reply);
    await office.press(desk, say.case.acts.done);
    await desk.getByText(say.frame.waitingActs(4)).waitFor();
    const events = desk.getByRole('list', { name: say.case.history }).getByRole('listitem');
    const titles = (await events.allInnerTexts()).map((text) => text.split('\n')[0]);
    const { accepted, 'in-progress': begun, done } = say.inbox.states;
    expect(titles).toEqual([say.case.events.arrived, accepted, begun, say.case.events.reply, done]);
    await keepPicture(desk, 'story-case-offline');
  });

  it('once both are online the citizen reads the answer, and any phone does by the code', async () => {
    await mend(officer);
    await office.allSent(desk);
    await cut(officer);
    await mend(citizen);
    await form.getByRole('link', { name: citizenSide.view.follow }).tap();
    await form.getByRole('heading', { name: lamps }).waitFor();
    await citizenSide.answered(form, reply);
    await form.getByText(citizenSide.view.states.done).first().waitFor();
    await keepPicture(form, 'story-status');
    const third = await phone(browser);
    const page = await citizenSide.open(third, `${collector.url}/r`);
    await page.getByLabel(citizenSide.list.typeCode).fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: citizenSide.list.look }).tap();
    await page.getByText(reply).waitFor();
    await third.close();
    await cut(citizen);
    await form.reload();
    await form.getByText(reply).waitFor();
  });

  it('Today records the day’s check in one tap, offline, and keeps it', async () => {
    await office.goTo(desk, 'today');
    await office.press(desk, say.today.checkAll);
    await desk.getByText(/^ตรวจแล้ว ณ/).waitFor();
    await mend(officer);
    await office.allSent(desk);
    await cut(officer);
    await desk.getByText(say.today.allOpened).waitFor();
  });

  it('Scores sets the published years beside our own arithmetic, offline', async () => {
    await office.goToScores(desk, 'published');
    const older = desk.getByRole('region', { name: say.scores.year(2563) });
    const newer = desk.getByRole('region', { name: say.scores.year(2564) });
    await expect.poll(() => older.innerText()).toMatch(/54\.78\s+F[^]*53\.03\s+E/);
    await expect.poll(() => newer.innerText()).toMatch(/60\.12\s+D[^]*59\.82\s+D/);
    await keepPicture(desk, 'story-scores');
  });

  it('a self-survey opened now shows nothing at four answers and a self-assessment at five', async () => {
    const title = 'แบบสำรวจตนเอง (ภายนอก)';
    await office.openChannel(desk, title);
    await office.press(desk, say.channels.activate);
    const survey = await office.channelAddressOn(desk);
    await mend(officer);
    await office.allSent(desk);
    await office.goToScores(desk, 'self');
    for (let sheet = 1; sheet <= 4; sheet += 1)
      await (await answerAll(browser, survey, sheet)).context().close();
    await office.allSent(desk);
    const result = desk.getByRole('region', { name: title });
    await result.getByText(say.scores.tooFew).waitFor();
    await answerAll(browser, survey, 5);
    await result.getByText(say.scores.sheets('5')).first().waitFor({ timeout: 10_000 });
    expect(await result.getByText(say.scores.tooFew).count()).toBe(0);
    await keepPicture(desk, 'story-self-assessment');
    await cut(officer);
  });

  it('after the browser was closed every officer’s screen and every known form opens without a network', async () => {
    await Promise.all([officer.close(), citizen.close()]);
    officer = await phoneOnDisk(folders.officer);
    citizen = await phoneOnDisk(folders.citizen);
    await Promise.all([cut(officer), cut(citizen)]);
    desk = await officer.newPage();
    await desk.goto(`${collector.url}/app/`);
    await office.heading(desk, say.today.title);
    const home = desk.url().replace(/today$/, '');
    for (const screen of [
      'inbox',
      'channels',
      'scores',
      'scores?view=published',
      'scores?view=self',
      'scores?view=year&year=2564',
      'scores/number/2564/total',
      'scores/checklist/2564',
      'scores/counts/2564',
      'scores/settings/2564',
      'measures',
      'more',
      'more/people',
      'more/recovery',
      'more/storage',
      'more/look',
      'more/install',
      'more/about',
    ]) {
      await desk.goto(home + screen);
      await desk.getByRole('navigation').waitFor();
      expect(await desk.getByRole('heading', { level: 1 }).innerText(), screen).not.toBe('');
      expect(await desk.getByText(say.frame.screenFailed).count(), screen).toBe(0);
    }
    await office.openCase(desk, where);
    await desk.getByText(reply).first().waitFor();
    await office.openChannel(desk, lamps);
    await desk.getByRole('link', { name: say.channels.sheet }).tap();
    await desk.getByRole('article').waitFor();
    form = await citizenSide.open(citizen, address);
    await form.getByRole('heading', { name: lamps }).waitFor();
    await form.goto(`${collector.url}/r`);
    await form.getByRole('link', { name: lamps }).tap();
    await form.getByText(reply).waitFor();
  });
});

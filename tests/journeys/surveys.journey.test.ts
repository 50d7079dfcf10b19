import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { dayOf, startOfDay } from '../../src/domain/calendar/bangkok.ts';
import { addDays, dayParts, type Day } from '../../src/domain/calendar/day.ts';
import { fiscalYearOf } from '../../src/domain/calendar/fiscal-year.ts';
import { rateTexts } from '../../src/officer/channels/rating/rate-texts.ts';
import { resultTexts } from '../../src/officer/channels/result-texts.ts';
import { selfTexts } from '../../src/officer/channels/self/self-texts.ts';
import { myResultsTexts } from '../../src/officer/more/my-results/my-results-texts.ts';
import { seasonTexts } from '../../src/officer/scores/season/season-texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { open } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { isInOrder } from './support/inspect.ts';
import { logOf } from './support/mailbox.ts';
import { answerAll } from './support/survey.ts';
import { collectorRows, deviceRows } from './support/tables.ts';
import * as office from './support/officer.ts';

const { say } = office;
const [rate, mine, season, self] = [
  rateTexts('th'),
  myResultsTexts('th'),
  seasonTexts('th'),
  selfTexts('th'),
];
const malee = 'นางสาวมาลี ใจเย็น';
const somchai = 'นายสมชาย ขยันดี';
const external = 'แบบสำรวจตนเอง (ภายนอก)';

let collector: Collector;
let browser: Browser;
let desk: Page;
let hers: Page;
let his: Page;
let home: string;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  desk = await (await phone(browser)).newPage();
  await office.foundSample(desk, await collector.setupAddress());
  home = desk.url().replace(/today$/, '');
  await desk.goto(`${home}more/recovery`);
  await office.makeRecoverySheet(desk);
  hers = await invited(malee);
  his = await invited(somchai);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

/** Invites a colleague face to face. @returns Today on their phone */
async function invited(name: string): Promise<Page> {
  await desk.goto(`${home}more/people`);
  await desk.getByLabel(say.more.name).fill(name);
  await office.press(desk, say.more.makeInvitation);
  const link = await desk.getByLabel(say.more.invitationLink).inputValue();
  const theirs: BrowserContext = await phone(browser);
  return office.join(theirs, link);
}

async function answered(address: string, person: number): Promise<void> {
  await (await answerAll(browser, address, person)).context().close();
}

describe('a self-survey', () => {
  let address: string;

  it('says on form, page and sheet that it is not the official one', async () => {
    await office.openChannel(desk, external);
    await office.press(desk, say.channels.activate);
    await office.allSent(desk);
    await desk.getByText(self.name).waitFor();
    address = await office.channelAddressOn(desk);
    await desk.getByRole('link', { name: say.channels.sheet }).tap();
    await desk.getByRole('article').getByText(self.name).waitFor();
    const form = await open(await phone(browser), address);
    await form.getByText(self.name).waitFor();
    await form.context().close();
  });

  it('leaves no sheet that can be tied to a person, a moment or an order, with the collector or on a device', async () => {
    for (const person of [1, 2, 3, 4, 5]) await answered(address, person);
    await office.goToScores(desk, 'self');
    const result = desk.getByRole('region', { name: external });
    await result.getByText(say.scores.sheets('5')).first().waitFor({ timeout: 10_000 });
    const sheets = logOf(collector).filter(({ kind }) => kind === 'sheet');
    expect(sheets).toHaveLength(5);
    const today = startOfDay(dayOf(instant(Date.now())));
    for (const { id } of sheets) {
      expect(id[14]).toBe('4'); // no time in the id
      const told = [...collectorRows(collector), ...(await deviceRows(desk))].filter(({ text }) =>
        text.includes(id),
      );
      expect(told.map(({ table }) => table).sort()).toEqual(['entries', 'entry']);
      const moments = told.flatMap(({ text }) => text.match(/(?<!\d)1[6-9]\d{11}(?!\d)/g) ?? []);
      expect(moments.filter((moment) => Number(moment) !== today)).toEqual([]);
      expect(told.filter(({ text }) => /"(device|person|receipt|ip|agent)\\*"/.test(text))).toEqual([]);
    }
    const [tally] = (await deviceRows(desk)).filter(({ table }) => table === 'tallies');
    expect(Object.keys(JSON.parse(tally?.text ?? '{}') as object).sort()).toEqual([
      'channel',
      'counts',
      'sheets',
      'version',
    ]);
  });

  it('stands aside by itself while the official survey runs, and says so where it hangs', async () => {
    const today = dayOf(instant(Date.now()));
    await desk.goto(`${home}scores/season/${fiscalYearOf(today)}`);
    await desk.getByText(season.daysUnknown(fiscalYearOf(today))).waitFor();
    await isInOrder(desk);
    await choose(season.from, addDays(today, -1));
    await choose(season.until, addDays(today, 9));
    await desk.getByLabel(season.source).fill('หนังสือสำนักงาน ป.ป.ช.');
    await office.press(desk, season.keepDays);
    await desk.getByText(season.phases.running).waitFor();
    await desk.getByLabel(season.link.EIT).fill('https://itas.nacc.go.th/go/eit/abc123');
    await office.press(desk, season.keepLink.EIT);
    await desk.getByRole('article').getByText('itas.nacc.go.th/go/eit/abc123').waitFor();
    await office.press(desk, season.asideAct);
    await desk.getByText(season.asideDone).waitFor();
    await isInOrder(desk);
    await keepPicture(desk, 'surveys-season');
    await office.allSent(desk);
    const form = await open(await phone(browser), address);
    await form.getByText(season.asideWords).waitFor();
    expect(await form.locator('form').count()).toBe(0);
    await keepPicture(form, 'surveys-aside');
    await form.context().close();
    await office.openChannel(desk, external);
    await desk.getByText(self.asideText).waitFor();
  });

  it('is answered on paper by nobody of the staff', async () => {
    await office.openChannel(desk, 'แบบสำรวจตนเอง (ภายใน)');
    await desk.getByText(self.ownDevice).waitFor();
    await desk.goto(`${desk.url()}/paper`);
    await desk.getByText(/^แบบสำรวจภายในไม่มีแบบกระดาษ/).waitFor();
  });
});

async function choose(legend: string, on: Day): Promise<void> {
  const { year, month, dayOfMonth } = dayParts(on);
  const fields = desk.getByRole('group', { name: legend }).getByRole('combobox');
  for (const [place, part] of [dayOfMonth, month, year].entries())
    await fields.nth(place).selectOption(String(part));
}

describe('the satisfaction with an officer', () => {
  let address: string;

  it('is asked by a form of her own, made in one step with its desk tent', async () => {
    await desk.goto(`${home}channels/library/satisfaction-officer`);
    await desk.getByLabel(rate.whose).selectOption({ label: `${malee}` });
    await isInOrder(desk);
    await keepPicture(desk, 'surveys-make');
    await office.press(desk, rate.make);
    await desk.getByRole('article').getByText(new RegExp(malee)).first().waitFor();
    await keepPicture(desk, 'surveys-tent');
    await desk.getByRole('button', { name: say.frame.back }).tap();
    await desk.goto(desk.url().replace(/\/sheet.*$/, ''));
    await office.allSent(desk);
    const title = new RegExp(malee);
    await desk.goto(`${home}channels`);
    await desk.getByRole('link', { name: title }).tap();
    await office.heading(desk, title);
    address = await office.channelAddressOn(desk);
  });

  it('shows nothing of four sheets, not even on her own device, nor how many are missing', async () => {
    for (const person of [1, 2, 3, 4]) await answered(address, person);
    await hers.goto(`${home}more/my-results`);
    await hers.getByText(mine.few, { exact: true }).waitFor();
    await office.allSent(desk);
    await hers.reload();
    await hers.getByText(mine.few, { exact: true }).waitFor();
    await keepPicture(hers, 'surveys-few');
    expect((await deviceRows(hers)).filter(({ text }) => text.includes('"table":"results"'))).toEqual([]);
  });

  it('shows five sheets on her own device, and no colleague’s device can open them', async () => {
    await answered(address, 5);
    await hers
      .getByText(mine.meanOf('5', mine.answers(5)))
      .first()
      .waitFor({ timeout: 20_000 });
    await isInOrder(hers);
    await keepPicture(hers, 'surveys-mine');
    await his.goto(`${home}more/my-results`);
    await his.getByText(mine.none).waitFor();
    await office.allSent(his);
    const sealed = async () =>
      (await deviceRows(his)).filter(
        ({ table, text }) => table === 'rows' && text.includes('"table":"results"'),
      );
    await expect.poll(async () => (await sealed()).length, { timeout: 20_000 }).toBe(1);
    const rows = (await deviceRows(his)).filter(({ table }) => table !== 'meta');
    expect(rows.filter(({ text }) => /"(mean|shares)\\*"/.test(text))).toEqual([]);
    await his.goto(`${home}channels`);
    await his.getByRole('link', { name: new RegExp(malee) }).tap();
    await his.getByText(resultTexts('th').notReader).waitFor();
  });

  it('opens without a network on her device, as it was', async () => {
    await hers.context().setOffline(true);
    await office.goTo(hers, 'more');
    await hers.getByRole('link', { name: say.more.myResults }).tap();
    await hers
      .getByText(mine.meanOf('5', mine.answers(5)))
      .first()
      .waitFor();
    await hers.context().setOffline(false);
  });
});

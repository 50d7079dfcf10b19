import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosureItems } from '../../src/domain/ita/edition-parts.ts';
import { routeWith } from '../../src/domain/ita/route/road.ts';
import { scoreYear } from '../../src/domain/ita/score.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { formatPoints } from '../../src/i18n/numbers.ts';
import { samplePublished } from '../../src/samples/published.ts';
import { leastEffort, sampleMissing, sampleRoad } from '../domain/ita/route/sample-road.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { startCollector, type Collector } from './support/collector.ts';
import * as office from './support/officer.ts';
import * as scores from './support/scores.ts';
import { answerAll } from './support/survey.ts';

const { say } = office;
const { printed2562, printed2565, told } = scores;

let collector: Collector;
let browser: Browser;
let officer: BrowserContext;
let desk: Page;
let home: string;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  officer = await phone(browser);
  desk = await officer.newPage();
  await office.foundSample(desk, await collector.setupAddress());
  home = desk.url().replace(/today$/, '');
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

const mend = async (): Promise<void> => {
  await officer.setOffline(false);
  await office.allSent(desk);
};
const visit = (screen: string): Promise<unknown> => desk.goto(home + screen);
const card = (page: Page, code: string) => page.getByRole('article', { name: new RegExp(`^${code} `) });

describe('the results that were published, put in without a network', () => {
  it('a table pasted with Thai digits is shown as it was read, and kept', async () => {
    await office.keptForOfficer(desk);
    await officer.setOffline(true);
    await visit('scores/import');
    await office.heading(desk, told.import.title);
    const lines = scores.tableOf(printed2562).map((row) => row.join('\t'));
    await desk.getByLabel(told.import.pasteLabel).fill(scores.inThaiDigits(lines.join('\n')));
    const preview = desk.getByRole('table', { name: told.import.previewTable });
    for (const points of [...printed2562.indicators, printed2562.total])
      await preview.getByText(points, { exact: true }).first().waitFor();
    expect(await desk.getByText(told.import.faultsUnread).count()).toBe(0);
    await keepPicture(desk, 'scores-import');
    await office.press(desk, told.import.keep('2562'));
    await desk.waitForURL(/view=published&year=2562/);
    await desk.getByRole('region', { name: say.scores.year(2562) }).waitFor();
    await desk.getByText('78.12').first().waitFor();
    await keepPicture(desk, 'scores-published-2562');
  });

  it('so is one in a file, which is worked out again by the rules of its year', async () => {
    await visit('scores/import');
    await desk.getByRole('radio', { name: told.import.ways.file }).check();
    await scores.chooseCsv(desk, 'ผล-ita-2565.csv', scores.tableOf(printed2565));
    await office.press(desk, told.import.keep('2565'));
    const year = desk.getByRole('region', { name: say.scores.year(2565) });
    await expect.poll(() => year.innerText()).toMatch(/69\.88\s+C/);
    await keepPicture(desk, 'scores-published-2565');
    await desk.reload();
    await expect.poll(() => year.innerText()).toMatch(/69\.88\s+C/);
    await mend();
  });
});

describe('a year that fills up while one looks', () => {
  it('citizens’ answers move EIT, five at a time as the urn gives them out', async () => {
    await office.openChannel(desk, 'แบบสำรวจตนเอง (ภายนอก)');
    await office.press(desk, say.channels.activate);
    const survey = await office.channelAddressOn(desk);
    await office.allSent(desk);
    await visit('scores?view=year&year=2564');
    const eit = card(desk, 'EIT');
    await eit.waitFor();
    expect(await eit.getByText(say.year.own).count()).toBe(0);
    const answered = async (people: readonly number[]): Promise<string> => {
      for (const person of people) await (await answerAll(browser, survey, person)).context().close();
      await eit.getByText(say.year.fromSheets(String(people.at(-1)))).waitFor({ timeout: 20_000 });
      return (await eit.getByRole('link', { name: say.year.own }).getAttribute('aria-label')) ?? '';
    };
    const five = await answered([1, 2, 3, 4, 5]);
    expect(await answered([6, 7, 8, 9, 10])).not.toBe(five);
  });

  it('so do sheets counted by hand, and every item that is ticked moves OIT, without a network', async () => {
    await officer.setOffline(true);
    await visit('scores/counts/2564');
    await scores.typeSheets(desk, 5);
    await visit('scores?view=year&year=2564');
    await card(desk, 'EIT').getByText(say.year.fromSheets('15')).waitFor();
    await visit('scores/checklist/2564');
    const standing = desk.getByRole('status', { name: told.list.oit });
    await expect.poll(() => standing.innerText()).toContain(told.list.looked(4, 43));
    let before = await standing.innerText();
    const there = disclosureItems(edition2564).filter(({ code }) => !sampleMissing.has(code));
    for (const { code } of there) {
      await scores.tick(desk, code, 'has');
      await expect.poll(() => standing.innerText()).not.toBe(before);
      before = await standing.innerText();
    }
    expect(before).toContain(told.list.looked(4 + there.length, 43));
    await visit('scores?view=year&year=2564');
    await card(desk, 'OIT').getByText(say.year.own).waitFor();
    await keepPicture(desk, 'scores-year');
  });

  it('the total opens down to the answers of a question, each page showing what it is made of', async () => {
    const total = desk.getByRole('region', { name: say.year.total });
    await total.getByRole('link', { name: new RegExp(`^${say.year.own} `) }).tap();
    await office.heading(desk, told.number.titles.total(2564));
    await keepPicture(desk, 'scores-number-total');
    const down = async (name: RegExp, title: string): Promise<void> => {
      await scores.ownParts(desk).getByRole('link', { name }).tap();
      await office.heading(desk, title);
    };
    await down(/^EIT /, told.number.titles.instrument('EIT', 2564));
    await scores.ownParts(desk).getByText(say.year.fromSheets('15')).first().waitFor();
    await desk.getByRole('table', { name: told.number.groups }).getByText(told.number.typed).waitFor();
    await down(/^6 /, told.number.titles.indicator('6', 2564));
    const spread = desk.getByRole('region', { name: told.number.spread }).getByRole('figure').first();
    await spread.getByText(told.number.spreadTotal('15')).first().waitFor();
    await keepPicture(desk, 'scores-spread');
    await down(/^E1 /, told.number.titles.item('E1', 2564));
    await down(/^E1a /, told.number.titles.item('E1a', 2564));
    const counts = desk.getByRole('table', { name: told.number.counts });
    const sum = counts.getByRole('row', { name: new RegExp(`^${told.number.sum} `) });
    await sum.getByText('15', { exact: true }).waitFor();
    await keepPicture(desk, 'scores-number-part');
  });
});

describe('the road to a target, without a network', () => {
  it.each([65, 75, 85])('leads from 59.82 to %s with the least effort that any way asks', async (target) => {
    await visit('scores?view=route&year=2564');
    await desk.getByText('59.82').first().waitFor();
    const way = await scores.wayTo(desk, target);
    expect(way.effort).toBe(leastEffort(sampleRoad, target));
    const { codes, effort, place } = routeWith(sampleRoad, way.codes);
    expect([codes.length, effort]).toEqual([way.codes.length, way.effort]);
    expect(formatPoints(place.total ?? 0)).toBe(formatPoints(way.total));
    expect(way.total).toBeGreaterThanOrEqual(target);
    await keepPicture(desk, `scores-route-${target}`);
  });

  it('tells anew at every tick what it comes to, and keeps the way as a plan', async () => {
    await visit('scores?view=route&year=2564');
    const before = await scores.wayTo(desk, 75);
    await desk.getByRole('checkbox', { checked: true }).first().uncheck();
    await expect.poll(async () => (await scores.wayOn(desk)).total).toBeLessThan(before.total);
    const after = await scores.wayOn(desk);
    expect(formatPoints(after.total)).toBe(formatPoints(routeWith(sampleRoad, after.codes).place.total ?? 0));
    await office.press(desk, told.deed.chooseCheapest);
    await office.press(desk, told.deed.keep);
    const plan = desk.getByRole('region', { name: told.deed.plan });
    await plan.waitFor();
    await desk.reload();
    await plan.getByText(told.deed.planTo(told.deed.planPoints('75.00'))).waitFor();
    await plan.getByText(told.deed.planDoneOf(0, before.codes.length)).waitFor();
    expect((await scores.wayOn(desk)).codes).toEqual(before.codes);
    await keepPicture(desk, 'scores-plan');
  });
});

describe('rules that somebody corrected in a sheet', () => {
  let link: string;
  const indicators = samplePublished.find(({ fiscalYear }) => fiscalYear === 2564)?.indicators ?? {};
  const worked = scoreYear(scores.corrected, { indicators }).total.points ?? Number.NaN;
  const iitWeighs40 = (page: Page) =>
    page
      .getByRole('table', { name: told.edition.weightTable })
      .getByRole('row', { name: new RegExp(`^IIT .*${told.edition.percent(40)}`) });

  it('are checked, taken in without a network, and every number of the year follows them', async () => {
    await visit('scores?view=year&year=2564');
    await desk.getByText(say.year.workedOut('59.82')).waitFor();
    await visit('scores/editions/new');
    await scores.chooseCsv(desk, 'เกณฑ์ ITA 2564.csv', scores.correctedRows());
    await desk.getByText(told.take.right(2564)).waitFor();
    await desk.getByText(told.take.change.weight('IIT', '30%', '40%')).waitFor();
    await keepPicture(desk, 'scores-edition-preview');
    await office.press(desk, told.take.use);
    await iitWeighs40(desk).waitFor();
    await visit('scores?view=year&year=2564');
    await desk.getByText(say.year.workedOut(formatPoints(worked))).waitFor();
    await card(desk, 'IIT').getByText(say.year.weight(40)).waitFor();
  });

  it('are not shared while there is no line, and become a link and a QR when there is', async () => {
    await visit('scores/editions/2564');
    await office.press(desk, told.act.shareAct);
    await desk.getByText(told.act.offline).waitFor();
    await mend();
    await office.press(desk, told.act.shareAct);
    await desk.getByRole('img', { name: told.act.qr(2564) }).waitFor();
    link = await desk.getByLabel(told.act.link, { exact: true }).inputValue();
    expect(link).toContain('/app/?to=scores&edition=');
    await keepPicture(desk, 'scores-edition-shared');
  });

  it('reach another office of the host by that link, which then works by them too, line or none', async () => {
    const other = await phone(browser);
    const page = await other.newPage();
    await page.goto(await scores.newOfficeAddress(collector));
    await page.getByRole('article', { name: say.setUp.fresh }).getByRole('button').tap();
    await office.foundOwn(page, 'เทศบาลตำบลบ้านใหม่');
    await office.keptForOfficer(page);
    const theirs = page.url().replace(/today$/, '');
    await page.goto(`${theirs}scores/editions/2564`);
    await page.getByText(told.edition.fromApp).first().waitFor();
    expect(await iitWeighs40(page).count()).toBe(0);
    await page.goto(link);
    await office.heading(page, told.take.takeTitle);
    await page
      .getByText(scores.corrected.maker ?? '')
      .first()
      .waitFor();
    await keepPicture(page, 'scores-edition-taken');
    await other.setOffline(true);
    await office.press(page, told.take.use);
    await iitWeighs40(page).waitFor();
    await page.reload();
    await iitWeighs40(page).waitFor();
    await page.goto(`${theirs}scores?view=year&year=2564`);
    await card(page, 'IIT').getByText(say.year.weight(40)).waitFor();
    await other.close();
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeTexts } from '../../src/officer/scores/audit/office/office-texts.ts';
import { auditTexts } from '../../src/officer/scores/audit/texts.ts';
import { publishedTexts } from '../../src/officer/scores/published/texts.ts';
import { sampleReport } from '../../src/samples/report-2564.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { startCollector, type Collector } from './support/collector.ts';
import * as office from './support/officer.ts';
import { chooseCsv } from './support/scores.ts';

const told = { ...auditTexts('th'), ...officeTexts('th') };

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

/** The table of the sample report as a PDF gives it: Thai digits, and only blanks where cells were. */
const copied = ((): string => {
  const lines = sampleReport.split('\n');
  const from = lines.findIndex((line) => line.startsWith('เครื่องมือ\tตัวชี้วัด'));
  const to = lines.findIndex((line) => line.includes('ระดับการประเมิน'));
  return lines
    .slice(from, to + 1)
    .join('\n')
    .replaceAll('\t', ' ');
})();

const findings = () => desk.getByRole('region', { name: told.findings }).getByRole('listitem');
const repairs = (year: number) => desk.getByRole('region', { name: told.repairs(year) });
const inSight = (of: string): Promise<unknown> =>
  desk.waitForFunction((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, of);

describe('the audit on a phone in the field, without a network', () => {
  it('of what the office keeps is one tap from the published results', async () => {
    await office.keptForOfficer(desk);
    await officer.setOffline(true);
    await desk.goto(`${home}scores?view=published`);
    await desk.getByRole('link', { name: publishedTexts('th').audit }).tap();
    await office.heading(desk, told.title);
    await desk.getByText(told.found(3)).waitFor();
    await desk.getByText(told.noRepair).waitFor();
    await keepPicture(desk, 'audit-own');
  });

  it('of a table copied from a PDF in Thai digits finds what contradicts, each at its cell', async () => {
    await desk.getByRole('radio', { name: told.ways.paste }).check();
    await desk.getByLabel(told.pasteLabel).fill(copied);
    await desk.getByText(told.found(5)).waitFor(); // the total's row is called an average, too
    expect(await findings().count()).toBe(5);
    await keepPicture(desk, 'audit-pasted');
    const fall = findings().filter({ hasText: '75.54 → 75.40' });
    await fall.getByRole('button', { name: told.toCell }).tap();
    await inSight('cell-2564-direction5');
    await keepPicture(desk, 'audit-cell');
    await desk.getByRole('button', { name: told.mark(4) }).tap();
    await inSight('finding-4');
  });

  it('proposes indicator 5 = 80.40 first, and changes nothing by itself', async () => {
    const first = repairs(2564).getByRole('listitem').first();
    await first.getByText(told.change('ตัวชี้วัด 5 การแก้ไขปัญหาการทุจริต', '75.40', '80.40')).waitFor();
    await first.getByText(told.likely.most).waitFor();
    expect(await desk.getByLabel(told.pasteLabel).inputValue()).toBe(copied);
  });

  it('takes the scores of the OIT apart', async () => {
    const summary = desk.getByText(told.decoded({ no: 10, year: 2563, points: '12.50', ways: 1 }));
    await summary.tap();
    await desk.getByText(told.certainNone('10.2', 'O42 O43')).first().waitFor();
    await keepPicture(desk, 'audit-decoded');
  });

  it('prints as a paper: a title, the day, every finding, and nothing of the screen around', async () => {
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.getByText(told.paperTitle).isVisible()).toBe(true);
    for (const one of await findings().all()) expect(await one.isVisible()).toBe(true);
    expect(await desk.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await desk.getByLabel(told.pasteLabel).isVisible()).toBe(false);
    await keepPicture(desk, 'audit-paper');
    await desk.emulateMedia({ media: 'screen' });
  });

  it('of a whole report finds what its words contradict as well', async () => {
    await desk.getByLabel(told.pasteLabel).fill(sampleReport);
    await desk.getByText(told.found(19)).waitFor();
    await desk.getByText(told.line(42)).waitFor();
    await repairs(2564).getByText('80.40').first().waitFor();
  });

  it('of a file lists the offices of a province, those with findings first', async () => {
    await desk.getByRole('radio', { name: told.ways.file }).check();
    const head = [
      'office',
      'fiscalYear',
      'i1',
      'i2',
      'i3',
      'i4',
      'i5',
      'i6',
      'i7',
      'i8',
      'i9',
      'i10',
      'total',
      'level',
    ];
    const scores = '86.90 81.04 78.30 78.01 75.40 75.19 70.61 68.32 47.13 25.00'.split(' ');
    const rows = Array.from({ length: 200 }, (_, no) => [
      `อบต. ที่ ${no}`,
      '2564',
      ...scores,
      no === 150 ? '59.28' : '59.82',
      'D',
    ]);
    await chooseCsv(desk, 'จังหวัด.csv', [head, ...rows]);
    await desk.getByText(told.officesFound('1')).waitFor();
    await keepPicture(desk, 'audit-offices');
    await desk
      .getByRole('button', { name: /^อบต\. ที่/ })
      .first()
      .tap();
    await repairs(2564)
      .getByText(told.change('คะแนนรวม', '59.28', '59.82'))
      .waitFor();
    await repairs(2564).getByText(told.slips.transposed).waitFor();
  });
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { surveyItems } from '../../../src/domain/ita/edition-parts.ts';
import type { Edition } from '../../../src/domain/ita/edition.ts';
import { gridOfEdition } from '../../../src/domain/ita/sheet/write.ts';
import { edition2564 } from '../../../src/editions/2564/index.ts';
import { actTexts } from '../../../src/officer/scores/editions/one/act-texts.ts';
import { editionTexts } from '../../../src/officer/scores/editions/texts.ts';
import { takeTexts } from '../../../src/officer/scores/editions/take/take-texts.ts';
import { importTexts } from '../../../src/officer/scores/published/import/import-texts.ts';
import { deedTexts } from '../../../src/officer/scores/route/deeds/deed-texts.ts';
import { routeTexts } from '../../../src/officer/scores/route/route-texts.ts';
import { checklistTexts } from '../../../src/officer/scores/year/checklist/checklist-texts.ts';
import { countsTexts } from '../../../src/officer/scores/year/counts/counts-texts.ts';
import { numberTexts } from '../../../src/officer/scores/year/number/number-texts.ts';
import { csvOf } from '../../../src/sheets/csv/csv-of.ts';
import type { Collector } from './collector.ts';

/** What the screens of the scores say in Thai. */
export const told = {
  act: actTexts('th'),
  edition: editionTexts('th'),
  take: takeTexts('th'),
  import: importTexts('th'),
  deed: deedTexts('th'),
  route: routeTexts('th'),
  list: checklistTexts('th'),
  counts: countsTexts('th'),
  number: numberTexts('th'),
};

/** A one-time address for one more office of a collector that is running. */
export async function newOfficeAddress({ dataDir, url }: Collector): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: new URL(url).port };
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/server/office-new.js'], { env });
  const address = /https?:\/\/\S+\/setup#\S+/.exec(stdout)?.[0];
  if (address === undefined) throw new Error(`no address for a new office:\n${stdout}`);
  return address;
}

/** A year's ten indicators, its total and its level, as a report prints them. */
export interface Printed {
  readonly fiscalYear: number;
  readonly indicators: readonly string[];
  readonly total: string;
  readonly level: string;
}

/** A year whose rules nobody here knows; invented. */
export const printed2562: Printed = {
  fiscalYear: 2562,
  indicators: '78.12 76.40 71.05 70.33 68.90 61.27 58.44 55.10 38.62 12.50'.split(' '),
  total: '50.86',
  level: 'E',
};
/** A year with rules; invented. */
export const printed2565: Printed = {
  fiscalYear: 2565,
  indicators: '88.20 83.15 80.02 79.40 77.81 78.33 74.06 72.90 61.48 50.00'.split(' '),
  total: '69.88',
  level: 'C',
};

/** The rows of a table of published results. */
export function tableOf({ fiscalYear, indicators, total, level }: Printed): readonly (readonly string[])[] {
  return [
    ['ตัวชี้วัด', String(fiscalYear)],
    ...edition2564.indicators.map(({ no, name }) => [`${no}. ${name.th}`, indicators[no - 1] ?? '']),
    ['คะแนนรวม', total],
    ['ระดับ', level],
  ];
}

/** As a report writes them: ๑๒.๓๔. */
export function inThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
}

/** Chooses a CSV file of these rows, as from the phone's own files. */
export async function chooseCsv(
  page: Page,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The rules of 2564 as somebody corrected them: IIT weighs 40, OIT 30. */
export const corrected: Edition = {
  ...edition2564,
  maker: 'ผู้ประสานงาน ITA จังหวัด',
  instruments: edition2564.instruments.map((one) => {
    const weights = { IIT: 40, EIT: 30, OIT: 30 };
    return { ...one, weight: weights[one.code] };
  }),
};

export const correctedRows = (): readonly (readonly string[])[] => gridOfEdition(corrected);

/** Ticks an item of the check-list that is open. */
export async function tick(
  page: Page,
  code: string,
  finding: keyof typeof told.list.findings,
): Promise<void> {
  const name = new RegExp(`^${code} `);
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
  await item.getByRole('radio', { name: told.list.findings[finding], exact: true }).check();
}

/** Types in a stack of whole sheets, all of which gave each question's first answer. */
export async function typeSheets(page: Page, sheets: number): Promise<void> {
  await page.getByLabel(told.counts.sheets).fill(String(sheets));
  await page.getByLabel(told.counts.from, { exact: true }).fill('แบบกระดาษที่เคาน์เตอร์');
  const asked = surveyItems(edition2564, 'EIT').flatMap(({ parts }) => parts);
  for (const { code } of asked) {
    const part = page.getByRole('group', { name: new RegExp(`^${code} `) });
    await part.getByRole('textbox').first().fill(String(sheets));
  }
  await page.getByRole('button', { name: told.counts.keep }).tap();
  await page.getByText(told.counts.kept(String(sheets))).waitFor();
}

/** The last table of the parts that a number is made of: that of the office's own data. */
export const ownParts = (page: Page): Locator => page.getByRole('table', { name: told.number.parts }).last();

/** Aims at points of one's own and reads what the way there asks. @returns codes, effort and the total then */
export async function wayTo(page: Page, target: number): Promise<Way> {
  await page.getByLabel(told.route.target, { exact: true }).selectOption({ label: told.route.own });
  await page.getByLabel(told.route.typed).fill(String(target));
  await page.getByText(new RegExp(`${told.route.ofTarget('', target.toFixed(2))}$`)).waitFor();
  return wayOn(page);
}

export interface Way {
  readonly codes: readonly string[];
  readonly effort: number;
  readonly total: number;
}

/** Reads what is ticked on the road, and what the bar at its foot says of it. */
export async function wayOn(page: Page): Promise<Way> {
  const bar = await page.locator('.route-bar').innerText();
  const ticked = await page
    .getByRole('checkbox', { checked: true, includeHidden: true })
    .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent.trim() ?? ''));
  const read = (text: string): number => Number(/[\d.]+/.exec(text)?.[0]);
  const [total = '', effort = ''] = [/คะแนนรวม [\d.]+/, /น้ำหนักงานรวม [\d.]+/].map(
    (pattern) => pattern.exec(bar)?.[0] ?? '',
  );
  return {
    codes: ticked.map((label) => /^O\d+/.exec(label)?.[0] ?? label),
    effort: read(effort),
    total: read(total),
  };
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklistTexts } from '../../src/officer/scores/year/checklist/checklist-texts.ts';
import { numberTexts } from '../../src/officer/scores/year/number/number-texts.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { allSent, goTo, heading, join, keptForOfficer, press, say } from './support/officer.ts';

const list = checklistTexts('th');
const number = numberTexts('th');
let browser: Browser;
let demo: Demo;
let officer: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  officer = await phone(browser);
  page = await join(officer, demo.officer);
});

afterAll(async () => {
  await officer.close();
  await Promise.all([browser.close(), demo.stop()]);
});

/** The small group of choices of one item. */
const item = (code: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${code} `) }) });
const tick = (code: string, finding: keyof typeof list.findings) =>
  item(code).getByRole('radio', { name: list.findings[finding], exact: true }).check();
const standing = () => page.getByRole('status', { name: list.oit }).innerText();

describe('a year’s score on a phone without a network', () => {
  it('begins with the current year, and shows any other', async () => {
    await allSent(page);
    await keptForOfficer(page);
    await officer.setOffline(true);
    await goTo(page, 'scores');
    const chooser = page.getByLabel(say.year.chooser);
    expect(await chooser.locator('option:checked').innerText()).toContain(say.year.notes.thisYear);
    await chooser.selectOption('2564');
    await page.getByRole('region', { name: say.year.total }).getByText('60.12').waitFor();
  });

  it('moves with every tick, keeps it through a reload, and takes it back', async () => {
    await page.getByRole('link', { name: say.year.links.checklist }).tap();
    await heading(page, list.title(2564));
    for (const code of ['O1', 'O42', 'O43']) await tick(code, 'unknown');
    await expect.poll(standing).toContain(list.looked(40, 43));
    const before = await standing();
    await tick('O43', 'has');
    await expect.poll(standing).not.toBe(before);
    const after = await standing();
    await press(page, list.undo);
    await expect.poll(standing).toBe(before);
    await tick('O43', 'has');
    await expect.poll(standing).toBe(after);
    await page.reload();
    await expect.poll(standing).toBe(after);
  });

  it('opens from the total down to the item, and leads up again', async () => {
    await page.goBack();
    await page
      .getByRole('link', { name: new RegExp(`^${say.year.own} `) })
      .first()
      .tap();
    await heading(page, number.titles.total(2564));
    for (const name of [/^OIT /, /^10 /]) {
      const table = page.getByRole('table', { name: number.parts }).last();
      await table.getByRole('link', { name }).tap();
    }
    await page
      .getByRole('table', { name: number.parts })
      .last()
      .getByRole('link', { name: /^10\.2 / })
      .tap();
    await page.getByRole('table', { name: number.parts }).getByRole('link', { name: /^O43 / }).tap();
    await heading(page, number.titles.item('O43', 2564));
    await page.getByText('100.00').waitFor();
    await page.getByRole('navigation', { name: number.above }).getByRole('link', { name: '10.2' }).tap();
    await heading(page, number.titles.subIndicator('10.2', 2564));
  });

  it('sends what was ticked when the line is back, and broke no law of the page', async () => {
    await officer.setOffline(false);
    await allSent(page);
    expect(complaints()).toEqual([]);
  });
});

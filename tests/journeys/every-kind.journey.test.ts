import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChannelDefinition, ChannelKind } from '../../src/domain/channels/definition.ts';
import { isDelicate, isSheetKind } from '../../src/domain/channels/definition.ts';
import { channelTemplates } from '../../src/editions/services/index.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { arrived, open, receiptCodeOn, sheet, view } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { caseLink, join, say } from './support/officer.ts';
import { foundWith } from './support/own-office.ts';
import { print } from './support/printed.ts';
import { answerEach } from './support/survey.ts';

// What named readers alone may read has a journey of its own.
const library = [...channelTemplates, ...moreTemplates].filter(({ ring }) => !isDelicate(ring));

/** An open channel of each kind that the library has. */
const channels = [...new Set(library.map(({ kind }) => kind))].flatMap(
  (kind): readonly ChannelDefinition[] => {
    const template = library.find((one) => one.kind === kind);
    if (template === undefined) return [];
    const leadsTo = kind === 'external' ? 'tel:1567' : null;
    return [{ ...template, leadsTo, channel: newChannelId(), version: 1, state: 'open' }];
  },
);
const kindsWith = (isOne: (kind: ChannelKind) => boolean) =>
  channels.filter(({ kind }) => kind !== 'external' && isOne(kind)).map((one) => [one.kind, one] as const);

let collector: Collector;
let browser: Browser;
let officer: BrowserContext;
let citizen: BrowserContext;
let desk: Page;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  const office = await foundWith(collector, channels);
  [officer, citizen] = await Promise.all([phone(browser), phone(browser)]);
  desk = await join(officer, office.officer);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

/** Opens a channel's poster as the officer prints it. @returns what a camera reads on it */
async function posterOf({ kind, channel }: ChannelDefinition): Promise<string> {
  await desk.goto(`${officeAddress()}/channels/${channel}/sheet`);
  await desk.locator('.print-alone svg.qr').first().waitFor({ state: 'attached' });
  const { codes } = await print(desk, { name: `poster-${kind}`, paperMm: [210, 297] });
  return codes[0] ?? '';
}

const officeAddress = (): string => /^.*\/app\/\w+/.exec(desk.url())?.[0] ?? '';

/** Cuts the line once the page has all that it needs. */
async function cut(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await citizen.setOffline(true);
}

/** Fills in all that is asked, in words that this kind alone has. */
async function fillIn(page: Page, words: string): Promise<void> {
  for (const group of await page.locator('#form fieldset:visible').all()) {
    const choices = group.getByRole('radio');
    if ((await choices.count()) > 0) await choices.first().check();
  }
  for (const blank of await page.locator('#form :is(input.blank, textarea.blank):visible').all()) {
    const isPhone = (await blank.getAttribute('type')) === 'tel';
    await blank.fill(isPhone ? '081 234 5678' : words);
  }
}

beforeEach(() => citizen.setOffline(false));

describe('from the poster to the office, with the line cut in the middle', () => {
  it('has a channel of every kind that the library knows', () => {
    expect(channels.map(({ kind }) => kind).sort()).toEqual([
      'complaint',
      'external',
      'opinion',
      'project-evaluation',
      'request',
      'satisfaction',
      'self-survey-external',
      'self-survey-internal',
    ]);
  });

  it.each(kindsWith((kind) => !isSheetKind(kind)))(
    'a %s becomes a case in the inbox',
    async (kind, channel) => {
      const words = `เรื่องของ ${kind}`;
      const page = await open(citizen, await posterOf(channel));
      await cut(page);
      await fillIn(page, words);
      await page.getByRole('button', { name: sheet.send }).tap();
      await receiptCodeOn(page);
      await citizen.setOffline(false);
      await arrived(page);
      await page.close();
      await desk.goto(`${officeAddress()}/inbox`);
      await caseLink(desk, words).waitFor();
    },
  );

  it.each(kindsWith(isSheetKind))(
    'a %s is a sheet without a receipt, and waits for four others',
    async (_kind, channel) => {
      const page = await open(citizen, await posterOf(channel));
      await cut(page);
      await answerEach(page, 1);
      await page.getByRole('button', { name: sheet.sendSheet }).tap();
      await page.getByRole('heading', { name: view.thanks }).waitFor();
      await citizen.setOffline(false);
      await arrived(page);
      await page.close();
      await desk.goto(`${officeAddress()}/channels/${channel.channel}`);
      await desk.getByText(say.channels.received).waitFor();
      await desk.getByText(say.channels.sheets(0), { exact: true }).first().waitFor();
    },
  );

  it('an external channel leads on to where it is, and asks nothing here', async () => {
    const channel = channels.find(({ kind }) => kind === 'external');
    if (channel === undefined) throw new Error('the library has no external channel');
    const page = await open(citizen, await posterOf(channel));
    expect(await page.getByRole('link', { name: /1567/ }).first().getAttribute('href')).toBe('tel:1567');
    expect(await page.locator('#form').count()).toBe(0);
    await page.close();
  });
});

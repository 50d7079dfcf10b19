import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { photoTexts } from '../../src/citizen/extras/photo/texts.ts';
import { spokenTexts } from '../../src/citizen/extras/spoken/texts.ts';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { channelTemplates } from '../../src/editions/services/index.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, form, open, receiptCodeOn, sheet, tapSend, view } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { isInOrder } from './support/inspect.ts';
import { goTo, join, say } from './support/officer.ts';
import { foundWith } from './support/own-office.ts';
import { aPhotograph } from './support/pictures.ts';

const [photo, spoken] = [photoTexts('th'), spokenTexts('th')];
const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A045F Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.144 Mobile Safari/537.36';

/** Browsers inside chats, by what they call themselves. */
const chats = {
  LINE: `${android} Line/14.2.1/IAB`,
  'LINE on an iPhone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/13.20.0',
  Facebook: `${android} [FB_IAB/FB4A;FBAV/443.0.0.23.229;]`,
  Instagram: `${android} Instagram 312.0.0.34.111 Android (33/13; 300dpi; 720x1465; samsung; SM-A045F; a04e; mt6765; th_TH; 548323754)`,
} as const;
type Chat = keyof typeof chats;

/** What such a browser may lack. */
const lacks = {
  'a worker': ['worker'],
  'a worker and storage': ['worker', 'storage'],
  'a worker and a camera': ['worker', 'camera'],
  'a worker, and refuses camera and microphone': ['worker', 'refused'],
  'worker, storage and camera': ['worker', 'storage', 'camera'],
} as const;
type Lack = keyof typeof lacks;

const asked = { required: false, showIf: null, voices: [], help: null } as const;
let collector: Collector;
let browser: Browser;
let person: BrowserContext;
let desk: Page;
let address: string;
let picture: Buffer;

beforeAll(async () => {
  const flags = ['--use-fake-device-for-media-stream'];
  [collector, browser] = await Promise.all([startCollector(), launchBrowser(flags)]);
  const [template] = channelTemplates.filter(({ kind }) => kind === 'complaint');
  if (template === undefined) throw new Error('no template for complaints');
  const channel: ChannelDefinition = {
    ...template,
    channel: newChannelId(),
    version: 1,
    state: 'open',
    questions: [
      { ...asked, kind: 'long', id: 'what', label: { th: 'เกิดอะไรขึ้น', en: 'What happened' }, maxLength: 500 },
      { ...asked, kind: 'photo', id: 'photos', label: { th: 'รูป', en: 'Pictures' }, most: 2 },
      { ...asked, kind: 'spoken', id: 'voice', label: { th: 'เล่าด้วยเสียง', en: 'Say it' } },
    ],
  };
  const office = await foundWith(collector, [channel]);
  address = office.addressOf(channel);
  const officer = await phone(browser);
  desk = await join(officer, office.officer);
  const studio = await officer.newPage();
  picture = await aPhotograph(studio, 1);
  await studio.close();
});
afterEach(async () => {
  await person.close();
  expect(complaints()).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
});

/** Takes from the browser what it lacks, before any page runs. */
async function without(lack: Lack): Promise<void> {
  await person.addInitScript((parts: readonly string[]) => {
    const gone = (of: object, name: string): void => {
      Reflect.deleteProperty(of, name);
    };
    if (parts.includes('worker')) gone(Navigator.prototype, 'serviceWorker');
    if (parts.includes('camera')) gone(Navigator.prototype, 'mediaDevices');
    if (parts.includes('refused') && typeof MediaDevices !== 'undefined')
      MediaDevices.prototype.getUserMedia = () =>
        Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    if (parts.includes('storage'))
      IDBFactory.prototype.open = () => {
        throw new DOMException('Access to storage is not allowed.', 'SecurityError');
      };
  }, lacks[lack]);
}

async function openIn(chat: Chat, lack: Lack): Promise<Page> {
  const more = { userAgent: chats[chat], permissions: ['microphone'] };
  person = await phone(browser, { inLine: true, more });
  await without(lack);
  return open(person, address);
}

async function offersTheBrowser(page: Page, chat: Chat): Promise<void> {
  await page.getByText(sheet.externalWhy).waitFor();
  const link = page.getByRole('link', { name: sheet.externalOpen });
  if (!chat.startsWith('LINE')) {
    await page.getByText(sheet.externalHow).waitFor();
    expect(await link.count()).toBe(0);
    return;
  }
  const there = new URL((await link.getAttribute('href')) ?? '');
  expect([there.searchParams.get('openExternalBrowser'), there.hash]).toEqual(['1', new URL(address).hash]);
}

async function addPicture(page: Page): Promise<void> {
  const place = page.locator('[data-extra="photo"]');
  await place.getByRole('button', { name: photo.take }).waitFor();
  const file = { name: 'road.jpg', mimeType: 'image/jpeg', buffer: picture };
  await place.locator('input[type=file][multiple]').setInputFiles([file]);
  await place.getByRole('img', { name: photo.photo(1) }).waitFor();
}

async function speak(place: Locator, lack: Lack): Promise<void> {
  const parts: readonly string[] = lacks[lack];
  if (parts.includes('camera')) return place.getByText(spoken.cannot).waitFor();
  await place.getByRole('button', { name: spoken.start }).tap();
  if (parts.includes('refused')) return place.getByText(spoken.problems.refused).waitFor();
  await place.getByRole('timer').waitFor();
  await place.page().waitForTimeout(1_200);
  await place.getByRole('button', { name: spoken.stop }).tap();
  await place.getByLabel(spoken.player).waitFor();
}

const all = Object.keys(lacks) as readonly Lack[];
/** LINE, where most people open a QR, in every state; the others as they usually are, and at their worst. */
const everywhere = (Object.keys(chats) as readonly Chat[]).flatMap((chat) =>
  (chat === 'LINE' ? all : [all[0], all.at(-1)]).flatMap((lack) =>
    lack === undefined ? [] : [[chat, lack] as const],
  ),
);

describe('a form with picture and speech in a browser inside a chat', () => {
  it.each(everywhere)('%s, which lacks %s, is filled in, sent, and has its receipt', async (chat, lack) => {
    const keeps = !(lacks[lack] as readonly string[]).includes('storage');
    const words = `${chat}: ไม่มี ${lack}`;
    const page = await openIn(chat, lack);
    await offersTheBrowser(page, chat);
    const place = page.locator('[data-extra="spoken"]');
    // What this browser cannot do is said before anything is typed.
    if ((lacks[lack] as readonly string[]).includes('camera')) await place.getByText(spoken.cannot).waitFor();
    await page.getByRole('textbox').first().fill(words);
    await page.getByText(keeps ? form.draftKept : form.draftNotKept).waitFor();
    await addPicture(page);
    await speak(place, lack);
    if (chat === 'Facebook') await keepPicture(page, `in-app-form-${lack.replaceAll(/\W+/g, '-')}`);

    await person.setOffline(true);
    await tapSend(page);
    const code = await receiptCodeOn(page);
    if (keeps) await page.getByText(view.waiting).waitFor();
    else {
      await page.getByText(view.notSafe, { exact: true }).waitFor();
      await page.getByText(problemTexts['storage-refused'].th).waitFor();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: view.saveFile }).tap();
      expect((await saving).suggestedFilename()).toMatch(/\.prongsai$/);
    }
    await isInOrder(page);
    if (chat === 'Facebook') await keepPicture(page, `in-app-receipt-${lack.replaceAll(/\W+/g, '-')}`);

    await person.setOffline(false);
    await arrived(page);
    expect(await receiptCodeOn(page)).toBe(code);
    await page.getByRole('button', { name: view.copy }).first().tap();
    await page.getByText(view.copied).first().waitFor();
  });

  it('lies in the inbox once for each of them', async () => {
    person = await phone(browser);
    await goTo(desk, 'inbox');
    const list = desk.getByRole('list', { name: say.inbox.list }).getByRole('link');
    await expect.poll(() => list.filter({ hasText: 'ไม่มี' }).count()).toBe(everywhere.length);
    const seen = await list.filter({ hasText: 'ไม่มี' }).allInnerTexts();
    for (const [chat, lack] of everywhere)
      expect(seen.filter((text) => text.startsWith(`${chat}: ไม่มี ${lack}\n`))).toHaveLength(1);
  });
});

import { filesMarkTexts } from '../../src/citizen/extras/files/files-mark-texts.ts';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joined } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photoTexts } from '../../src/citizen/extras/photo/texts.ts';
import { spokenTexts } from '../../src/citizen/extras/spoken/texts.ts';
import { formTexts } from '../../src/citizen/form/texts.ts';
import { filesTexts } from '../../src/officer/inbox/case/files/files-texts.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { open, receiptCodeOn, tapSend, view } from './support/citizen.ts';
import { startCollector, until, type Collector } from './support/collector.ts';
import { isInOrder } from './support/inspect.ts';
import * as office from './support/officer.ts';
import { aPhotograph, foundWithPictures, secret } from './support/pictures.ts';

const roads = 'แจ้งถนนชำรุด';
const plain = 'แสดงความคิดเห็น';
const kept = formTexts('th').draftKept;
const what = 'ถนนเป็นหลุมหน้าตลาด';
const reason = 'เป็นรูปบัตรประชาชน';
const [photo, spoken, files] = [photoTexts('th'), spokenTexts('th'), filesTexts('th')];

let collector: Collector;
let browser: Browser;
let citizen: BrowserContext;
let desks: readonly [Page, Page];
let form: Page;
let address: string;
let taken: readonly Buffer[];

beforeAll(async () => {
  const flags = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  const dataDir = await mkdtemp(joined(tmpdir(), 'prongsai-pictures-'));
  [collector, browser] = await Promise.all([startCollector({ dataDir }), launchBrowser(flags)]);
  citizen = await phone(browser, { more: { permissions: ['microphone'] } });
  const invitation = await foundWithPictures(collector, roads);
  const [admin, colleague] = await Promise.all([phone(browser), phone(browser)]);
  desks = [await office.join(admin, invitation), await office.join(colleague, invitation)];
  await office.openChannel(desks[0], roads);
  address = await office.channelAddressOn(desks[0]);
  const studio = await citizen.newPage();
  taken = [await aPhotograph(studio, 1), await aPhotograph(studio, 2)];
  await studio.close();
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

const photoPlace = (): Locator => form.locator('[data-extra="photo"]');
const spokenPlace = (): Locator => form.locator('[data-extra="spoken"]');

/** Blobs at the collector: how many are listed, and how many have come whole. */
function lying(): readonly [listed: number, whole: number] {
  const database = new DatabaseSync(joined(collector.dataDir, 'prongsai.sqlite'), { timeout: 5_000 });
  try {
    const row = database.prepare('select count(*) as listed, sum(have = size) as whole from blob').get();
    return [Number(row?.['listed']), Number(row?.['whole'] ?? 0)];
  } finally {
    database.close();
  }
}

/** All bytes that a table of the page's database holds, as one text of single bytes. */
async function bytesOnPhone(page: Page, database: string, table: string): Promise<string> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open(name ?? '');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction(store ?? '')
            .objectStore(store ?? '')
            .getAll();
          asked.onsuccess = () => {
            opening.result.close();
            const all = asked.result as readonly { readonly bytes: Uint8Array }[];
            done(
              all
                .map(({ bytes }) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
                .join(''),
            );
          };
        };
      }),
    [database, table],
  );
}

async function look(desk: Page): Promise<void> {
  await office.openCase(desk, what);
}

describe('pictures and speech from a phone without a line to every officer’s eyes', () => {
  it('a form that asks for neither fetches nothing of it', async () => {
    await office.openChannel(desks[1], plain);
    const stranger = await phone(browser, { inLine: true }); // without a worker, which keeps everything
    const fetched: string[] = [];
    stranger.on('request', (request) => fetched.push(request.url()));
    const page = await open(stranger, await office.channelAddressOn(desks[1]));
    await page.getByRole('textbox').first().fill(what);
    await page.getByText(kept).waitFor();
    await page.waitForLoadState('networkidle');
    expect(fetched.some((url) => /form-views/.test(url))).toBe(true);
    expect(fetched.filter((url) => /start-extras|\/files-/.test(url))).toEqual([]);
    await stranger.close();
  });

  it('a form that asks for them offers camera, pictures and speech', async () => {
    form = await open(citizen, address);
    await photoPlace().getByRole('button', { name: photo.take }).waitFor();
    await spokenPlace().getByRole('button', { name: spoken.start }).waitFor();
    await form.evaluate(async () => void (await navigator.serviceWorker.ready));
    await form.reload(); // by the worker, which has everything now
    await photoPlace().getByRole('button', { name: photo.take }).waitFor();
    await citizen.setOffline(true);
  });

  it('pictures are shrunk and turned upright on the phone, and nothing of camera and position is left in them', async () => {
    await form.getByRole('textbox').first().fill(what);
    expect(taken[0]?.includes(secret.camera)).toBe(true);
    expect(taken[0]?.length).toBeGreaterThan(600_000);
    await photoPlace()
      .locator('input[type=file][multiple]')
      .setInputFiles(
        taken.map((buffer, index) => ({ name: `${index}.jpg`, mimeType: 'image/jpeg', buffer })),
      );
    await expect.poll(() => photoPlace().getByRole('img').count()).toBe(2);
    const shown = photoPlace().getByRole('img').first();
    const size = await shown.evaluate((img) => {
      const { naturalWidth, naturalHeight } = img as HTMLImageElement;
      return [naturalWidth, naturalHeight];
    });
    expect(size).toEqual([1_200, 1_600]);
    const bytes = await bytesOnPhone(form, 'prongsai-citizen', 'files');
    expect(bytes.length).toBeLessThan(2 * 300_000 + 1);
    expect(bytes.length).toBeGreaterThan(20_000);
    // Counted, not shown: half a million bytes tell nobody anything.
    expect([secret.camera, 'Exif\0'].filter((trace) => bytes.includes(trace))).toEqual([]);
    await isInOrder(form);
    await keepPicture(form, 'pictures-form');
  });

  it('what is no picture is refused in plain words', async () => {
    const buffer = Buffer.from('%PDF-1.4');
    const input = photoPlace().locator('input[type=file][multiple]');
    await input.setInputFiles([{ name: 'paper.pdf', mimeType: 'application/pdf', buffer }]);
    await photoPlace().getByText(photo.problems['no-picture']).waitFor();
    await input.setInputFiles([{ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer }]);
    await photoPlace().getByText(photo.problems.heic).waitFor();
  });

  it('speech is recorded, counted down, and can be listened to', async () => {
    await spokenPlace().getByRole('button', { name: spoken.start }).tap();
    await spokenPlace().getByRole('timer').waitFor();
    await form.waitForTimeout(2_000);
    await keepPicture(form, 'pictures-speaking');
    await spokenPlace().getByRole('button', { name: spoken.stop }).tap();
    await spokenPlace().getByLabel(spoken.player).waitFor();
  });

  it('all of it is there again after the page was closed, and sealed with the receipt, still without a line', async () => {
    await form.getByText(kept).waitFor();
    await form.close();
    form = await open(citizen, address);
    await expect.poll(() => photoPlace().getByRole('img').count()).toBe(2);
    await spokenPlace().getByLabel(spoken.player).waitFor();
    await keepPicture(form, 'pictures-draft-back');
    await tapSend(form);
    await receiptCodeOn(form);
    await form.getByText(filesMarkTexts('th').files('both', 0, 3)).waitFor();
    await keepPicture(form, 'pictures-receipt');
  });

  it('the line breaks in the middle: the receipt says that it has arrived and how many pictures have', async () => {
    let pieces = 0;
    await citizen.route('**/blobs/*?at=*', (route) => {
      pieces += 1;
      return pieces > 2 ? route.abort('internetdisconnected') : route.continue();
    });
    await citizen.setOffline(false);
    await form.getByText(view.sent, { exact: true }).first().waitFor({ timeout: 20_000 });
    await expect.poll(() => pieces, { timeout: 20_000 }).toBeGreaterThan(2);
    await form.getByText(filesMarkTexts('th').files('both', 0, 3)).waitFor();
    expect(lying()).toEqual([3, 0]);
    await look(desks[0]);
    await desks[0].getByText(files.notYet).first().waitFor();
    await keepPicture(desks[0], 'pictures-awaited');
  });

  it('the rest goes by itself from where it stood, over a killed collector and a closed page', async () => {
    await collector.kill9();
    await form.close();
    await collector.restart();
    await citizen.unroute('**/blobs/*?at=*');
    form = await open(citizen, `${collector.url}/r`);
    await until(async () => (lying()[1] === 3 ? true : null), 'all pictures to come');
    await expect.poll(() => bytesOnPhone(form, 'prongsai-citizen', 'files')).toBe('');
  });

  it('officers see thumbnails, the whole picture at a tap, and hear what was said', async () => {
    for (const desk of desks) {
      await desk.reload();
      if (desk === desks[1]) await look(desk);
      await expect.poll(() => desk.getByAltText(/^ดูรูปที่/).count(), { timeout: 20_000 }).toBe(2);
    }
    const [desk] = desks;
    await isInOrder(desk);
    await keepPicture(desk, 'pictures-case');
    const player = desk.locator('audio');
    const length = (): Promise<number> => player.evaluate((audio) => (audio as HTMLAudioElement).readyState);
    await expect.poll(length).toBeGreaterThan(0);
    await desk.getByLabel(files.typedLabel).fill('ถนนหน้าตลาดเป็นหลุมใหญ่');
    await office.press(desk, files.typedSave);
    await desk.getByText('ถนนหน้าตลาดเป็นหลุมใหญ่').first().waitFor();
    await desk.getByAltText(files.openPhoto(1)).tap();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('img', { name: files.photo(1, 2) }).waitFor();
    await keepPicture(desk, 'pictures-whole');
    await dialog.getByRole('button', { name: files.after }).tap();
    await dialog.getByRole('img', { name: files.photo(2, 2) }).waitFor();
    await desk.keyboard.press('ArrowLeft');
    await dialog.getByRole('img', { name: files.photo(1, 2) }).waitFor();
    await isInOrder(desk);
  });

  it('the picture stands upright, the red end on top', async () => {
    const colour = await desks[0]
      .getByRole('dialog')
      .getByRole('img')
      .evaluate((img) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [3, 4];
        const pen = canvas.getContext('2d');
        pen?.drawImage(img as HTMLImageElement, 0, 0, 3, 4);
        return [...(pen?.getImageData(1, 0, 1, 1).data ?? [])].slice(0, 3);
      });
    const [red = 0, green = 0, blue = 0] = colour;
    expect([red > 180, green < 90, blue < 90]).toEqual([true, true, true]);
  });

  it('an admin erases one of them everywhere: at the collector, here, and on the colleague’s phone', async () => {
    const [desk, other] = desks;
    await desk.getByRole('button', { name: files.eraseAct.picture }).tap();
    const asking = desk.getByRole('dialog', { name: files.eraseAct.picture });
    await asking.getByLabel(files.reason).fill(reason);
    await keepPicture(desk, 'pictures-erase');
    await asking.getByRole('button', { name: files.eraseAct.picture }).tap();
    await desk.keyboard.press('Escape');
    for (const one of [desk, other]) {
      await one.getByText(files.erased.picture).first().waitFor({ timeout: 20_000 });
      await one.getByText(reason).first().waitFor();
      await expect.poll(() => one.getByAltText(/^ดูรูปที่/).count()).toBe(1);
    }
    await keepPicture(other, 'pictures-erased');
    await office.allSent(desk);
    expect(lying()).toEqual([2, 2]);
  });

  it('what was opened once opens again without a line', async () => {
    const [, other] = desks;
    await office.keptForOfficer(other);
    await other.context().setOffline(true);
    await other.reload();
    await expect.poll(() => other.getByAltText(/^ดูรูปที่/).count(), { timeout: 20_000 }).toBe(1);
    await other.context().setOffline(false);
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { channelProofSchema } from '../../src/contracts/citizen/answers.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { proved } from '../../src/data/citizen/sealed/prove.ts';
import { ringCardsOf } from '../../src/seal/trust/readers.ts';
import { delicateTexts as caseTexts } from '../../src/officer/inbox/case/delicate/delicate-texts.ts';
import { inboxTexts } from '../../src/officer/inbox/texts.ts';
import { readersTexts } from '../../src/officer/more/readers/readers-texts.ts';
import { moreTexts } from '../../src/officer/more/texts.ts';
import { noticeTexts } from '../../src/officer/today/readers/notice-texts.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { newChannelId, newEntryId, newReceiptSecret } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { isInOrder } from './support/inspect.ts';
import { allSent, answer, goTo, heading, join, openCase, press } from './support/officer.ts';
import { foundWith, type OwnOffice } from './support/own-office.ts';

const say = {
  readers: readersTexts('th'),
  notice: noticeTexts('th'),
  more: moreTexts('th'),
  inbox: inboxTexts('th'),
  case: caseTexts('th'),
} as const;

const [words, reply] = ['นายช่างเรียกเงินใต้โต๊ะ', 'รับเรื่องแล้ว ขอบคุณที่แจ้ง'];
const title = 'แจ้งการทุจริตและประพฤติมิชอบ';
const report: ChannelDefinition = {
  ...lampChannel(),
  channel: newChannelId(),
  kind: 'integrity-report',
  ring: 'integrity',
  title: { th: title, en: 'Report corruption' },
  template: 'report',
};

function lampChannel(): ChannelDefinition {
  const found = samplePlan({ channelId: newChannelId }).channels.find(
    ({ template }) => template === 'street-light',
  );
  if (found === undefined) throw new Error('the sample has a channel for street lights');
  return found;
}

let collector: Collector;
let browser: Browser;
let office: OwnOffice;
let admin: BrowserContext;
let reader: BrowserContext;
let desk: Page;
let phoneOfReader: Page;

beforeAll(async () => {
  [collector, browser] = await Promise.all([startCollector(), launchBrowser()]);
  office = await foundWith(collector, [report]);
  [admin, reader] = await Promise.all([phone(browser), phone(browser)]);
  desk = await join(admin, office.officer);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  expect(complaints()).toEqual([]);
});

/** All that a device has stored of the office, as text. */
const storedOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = found.find((one) => one.startsWith('prongsai-office-')) ?? '';
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.addEventListener('success', () => resolve(asked.result));
      asked.addEventListener('error', () => reject(new Error('not opened')));
    });
    const tables = await Promise.all(
      [...db.objectStoreNames].map(
        (table) =>
          new Promise((resolve) => {
            const asked = db.transaction(table).objectStore(table).getAll();
            asked.addEventListener('success', () => resolve(asked.result));
          }),
      ),
    );
    db.close();
    return JSON.stringify(tables);
  });

/** A report as a citizen's phone seals it, to the readers that the office's own statements prove. */
async function aReport(): Promise<void> {
  const fetched = await fetch(collector.url + api.channel(report.channel));
  const proof = v.parse(channelProofSchema, await fetched.json());
  const proven = await proved(proof, report.channel, { pinned: null, ringsOf: ringCardsOf });
  if (!proven.ok) throw new Error(proven.problem);
  const { rings, definition } = proven.value;
  const now = instant(Date.now());
  const { receipt, key } = await receiptKeys(newReceiptSecret());
  const named = rings.map(({ ring, generation }) => ({ ring, generation }));
  const envelope = await sealForRings(
    {
      kind: 'submission',
      office: proof.office,
      id: newEntryId(now),
      channel: report.channel,
      version: definition.version,
      rings: named,
      receipt,
      blobs: [],
      replaces: null,
    },
    { answers: { detail: words }, language: 'th', writtenAt: now, receiptKey: toBase64(key), blobs: [] },
    rings,
  );
  const sent = await fetch(collector.url + api.submissions(proof.office), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(envelope),
  });
  expect(sent.status).toBe(201);
}

async function openReaders(page: Page): Promise<void> {
  await goTo(page, 'more');
  await page.getByRole('link', { name: say.more.readers }).tap();
  await heading(page, say.readers.title);
}

describe('a corruption report in the office', () => {
  it('is warned of on the administrator’s Today while nobody is ready to read it', async () => {
    await desk.getByText(say.notice.unread(title)).waitFor();
    await keepPicture(desk, 'delicate-today-unread');
  });

  it('gets a reader: a colleague joins, and the administrator names them by post', async () => {
    await goTo(desk, 'more');
    await desk.getByRole('link', { name: say.more.people }).tap();
    await desk.getByLabel(say.more.name).fill('นิภา ใจซื่อ');
    await desk.getByLabel(say.more.post).fill('นิติกร');
    await press(desk, say.more.makeInvitation);
    const link = await desk.getByLabel(say.more.invitationLink).inputValue();
    phoneOfReader = await join(reader, link);
    await openReaders(desk);
    await keepPicture(desk, 'delicate-readers-none');
    await press(desk, say.readers.add);
    await desk.getByLabel(say.readers.person, { exact: true }).selectOption({ label: 'นิภา ใจซื่อ · นิติกร' });
    expect(await desk.getByLabel(say.readers.post, { exact: true }).inputValue()).toBe('นิติกร');
    await desk.getByLabel(say.readers.circlesShort.integrity).check();
    await isInOrder(desk);
    await keepPicture(desk, 'delicate-readers-form');
    await press(desk, say.readers.keep);
    await desk.getByText(say.readers.named('นิติกร')).waitFor();
    await allSent(desk);
  });

  it('tells the reader on their own device what that means, and their key makes itself', async () => {
    await phoneOfReader.getByText(say.notice.named).waitFor({ timeout: 30_000 });
    await keepPicture(phoneOfReader, 'delicate-today-named');
    await press(phoneOfReader, say.notice.seen);
    await openReaders(phoneOfReader);
    await phoneOfReader.getByText(say.readers.ring.here).waitFor();
    await isInOrder(phoneOfReader);
    await keepPicture(phoneOfReader, 'delicate-readers-own');
    await desk.getByText(say.readers.ready, { exact: true }).waitFor({ timeout: 30_000 });
    await keepPicture(desk, 'delicate-readers-ready');
  });

  it('is read and answered by the reader', async () => {
    await aReport();
    await goTo(phoneOfReader, 'inbox');
    await phoneOfReader.getByText(say.inbox.delicateTitle).waitFor({ timeout: 30_000 });
    await keepPicture(phoneOfReader, 'delicate-inbox');
    await openCase(phoneOfReader, say.inbox.delicateTitle);
    await phoneOfReader.getByText(words).waitFor();
    await phoneOfReader.getByText(say.case.you('นิติกร')).waitFor();
    await phoneOfReader.getByText(say.case.caution).waitFor();
    await isInOrder(phoneOfReader);
    await keepPicture(phoneOfReader, 'delicate-case');
    await answer(phoneOfReader, reply);
    await allSent(phoneOfReader);
    const kept = await storedOn(phoneOfReader);
    expect([kept.includes(words), kept.includes(reply)]).toEqual([true, true]);
  });

  it('is not in the administrator’s lists, and no word of it lies on that device', async () => {
    await goTo(desk, 'inbox');
    await desk.getByRole('radio', { name: say.inbox.shows.all }).check();
    await desk.getByText(say.inbox.empty.all).waitFor();
    expect(await desk.getByText(say.inbox.delicateTitle).count()).toBe(0);
    expect(await desk.getByRole('option', { name: title }).count()).toBe(0);
    await expect
      .poll(() => storedOn(desk).then((stored) => stored.includes('case-act')), { timeout: 30_000 })
      .toBe(true);
    const stored = await storedOn(desk);
    expect([stored.includes(words), stored.includes(reply)]).toEqual([false, false]);
  });

  it('is not printed by accident', async () => {
    await phoneOfReader.emulateMedia({ media: 'print' });
    expect(await phoneOfReader.getByText(words).isVisible()).toBe(false);
    expect(await phoneOfReader.getByText(say.case.notPrinted).isVisible()).toBe(true);
    await phoneOfReader.emulateMedia({ media: 'screen' });
  });
});

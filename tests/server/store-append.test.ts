import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId, receiptId } from '../../src/domain/basics/ids.ts';
import { newEntryId, newSheetId } from '../../src/seal/basis/new-ids.ts';
import type { UrnSheet } from '../../src/server/store/log-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded } from '../worlds/server-store.ts';
import { aPlace, dialects, type StorePlace } from '../worlds/stores.ts';

const channel = channelId('CHANNE0001');
const aWaitingSheet = (words: Partial<UrnSheet> = {}): UrnSheet => ({
  id: newSheetId(),
  channel,
  header: '"sheet"',
  content: 'sealed',
  day: morning,
  late: false,
  ...words,
});

describe.each(dialects)('a batch in %s', (dialect) => {
  let place: StorePlace;
  let store: Store;
  /** The same database as another process sees it. */
  let other: Store;
  beforeEach(async () => {
    place = await aPlace(dialect);
    store = await place.open();
    other = await place.open();
  });
  afterEach(async () => {
    await Promise.all([store.close(), other.close()]);
    await place.drop();
  });

  it('is written once when two processes write at once: the other hears that the office has moved', async () => {
    const head = await founded(store);
    const outcomes = await Promise.all(
      [store, other].map((one) => one.log.append(anOffice, aBatch(head, [anEntry(2)]))),
    );
    expect(outcomes.sort()).toEqual(['done', 'moved']);
    expect(await store.log.after(anOffice, 0, 10)).toHaveLength(2);
  });

  it.each(['entry', 'urn'] as const)(
    'that brings a twin of what is in the %s writes nothing',
    async (where) => {
      const sheet = aWaitingSheet();
      const entry = anEntry(2);
      const head = await founded(store);
      await store.log.append(anOffice, aBatch(head, [entry], { intoUrn: [sheet] }));
      const at = { seq: 2, hash: entry.hash };
      const twin = anEntry(4, { id: where === 'entry' ? entry.id : sheet.id });
      const outcome = await store.log.append(anOffice, aBatch(at, [anEntry(3), twin]));
      expect([outcome, await store.log.head(anOffice)]).toEqual(['twins', at]);
    },
  );

  it('lets a sheet out of the urn into the log, though its id is there already', async () => {
    const sheet = aWaitingSheet();
    const head = await founded(store);
    await store.log.append(anOffice, aBatch(head, [], { intoUrn: [sheet] }));
    const released = anEntry(2, { id: sheet.id, kind: 'sheet' });
    const outcome = await store.log.append(anOffice, aBatch(head, [released], { outOfUrn: [sheet.id] }));
    expect([outcome, await store.log.urn(anOffice, channel)]).toEqual(['done', []]);
  });

  it('takes one of two twins when two processes put them into the urn at once', async () => {
    const sheet = aWaitingSheet();
    const head = await founded(store);
    const outcomes = await Promise.all(
      [store, other].map((one) => one.log.append(anOffice, aBatch(head, [], { intoUrn: [sheet] }))),
    );
    expect(outcomes.sort()).toEqual(['done', 'twins']);
    expect(await store.log.urn(anOffice, channel)).toEqual([sheet]);
  });

  it('that erases a case takes the status of its receipt with it, and keeps that the receipt was there', async () => {
    const receipt = receiptId('AAAAAAAAAAAAAAAAAAAAAA');
    const said = anEntry(2, { header: `{"kind":"submission","receipt":"${receipt}"}` });
    const head = await founded(store);
    await store.log.append(anOffice, aBatch(head, [said], { receipts: [{ receipt, receivedAt: morning }] }));
    const document = { header: 'what became of it', signature: 's' };
    await store.directory.leaveStatus(anOffice, { receipt, upToSeq: 2, document });
    const erasure = anEntry(3, { kind: 'erase' });
    const erased = [{ by: 3, target: said.id }];
    await store.log.append(anOffice, aBatch({ seq: 2, hash: said.hash }, [erasure], { erased }));
    expect(await store.directory.status(anOffice, receipt)).toBeNull();
    expect(await store.directory.receipt(receipt)).toMatchObject({ office: anOffice, isErased: true });
  });

  it('is heard of by other processes, where there can be any', async () => {
    const heard: string[] = [];
    await new Promise<void>((missed) => {
      other.news.follow({ grown: (office, seq) => heard.push(`${office} ${seq}`), missed });
      if (dialect === 'SQLite') missed(); // one process alone has the file: nobody is told anything
    });
    const head = await founded(store);
    await store.log.append(anOffice, aBatch(head, [anEntry(2, { id: newEntryId(morning) })]));
    await expect.poll(() => heard).toEqual(dialect === 'SQLite' ? [] : [`${anOffice} 1`, `${anOffice} 2`]);
  });
});

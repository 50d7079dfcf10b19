import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionId } from '../../src/domain/basics/edition-id.ts';
import { channelId, receiptId, type EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { newEntryId, newSheetId } from '../../src/seal/basis/new-ids.ts';
import { mostEditions, type Store } from '../../src/server/store/store.ts';
import { anOffice, anotherOffice, deviceKeys, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded, start } from '../worlds/server-store.ts';
import { aPlace, dialects, type StorePlace } from '../worlds/stores.ts';
import { Asked } from './support/scans.ts';

/** What each dialect was asked while the laws were tried. */
const asked = new Asked();

describe.each(dialects)('the store in %s', (dialect) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await aPlace(dialect);
    store = asked.watched(await place.open(asked.of(dialect)));
  });
  afterEach(async () => {
    await store.close();
    await place.drop();
  });

  it('knows nothing of an office before it is founded', async () => {
    expect([await store.log.head(anOffice), await store.access.hasOffice()]).toEqual([null, false]);
  });

  it('gives back byte for byte what it was given, in order', async () => {
    const entries = [
      anEntry(1),
      anEntry(2, { header: 'ไทย "\\ 𝄞', content: '\n\u0001๑', signature: 's' }),
      anEntry(3),
    ];
    await founded(store, entries);
    const wanted = entries.map(({ header, content, signature, collector, hash }) => ({
      header,
      content,
      signature,
      collector,
      hash,
    }));
    expect(await store.log.after(anOffice, 0, 100)).toEqual(wanted);
    expect(await store.log.after(anOffice, 1, 1)).toEqual([wanted[1]]);
  });

  it('founds once by a token, and one office once', async () => {
    await founded(store);
    await store.access.keepToken('other', instant(morning));
    expect(await store.log.found(anotherOffice, 'hash', aBatch(start, [anEntry(1)]))).toBe('token-gone');
    expect(await store.log.found(anOffice, 'other', aBatch(start, [anEntry(1)]))).toBe('office-exists');
    expect(await store.access.token('hash')).toMatchObject({ office: anOffice });
  });

  it('writes nothing of a batch that was made for another place', async () => {
    const head = await founded(store);
    const batch = aBatch({ ...head, hash: 'B'.repeat(43) }, [anEntry(2)]);
    expect([await store.log.append(anOffice, batch), await store.log.head(anOffice)]).toEqual([
      'moved',
      head,
    ]);
  });

  it('writes nothing of a batch of which one part fails', async () => {
    const head = await founded(store);
    const twin = anEntry(2);
    const batch = aBatch(head, [twin, anEntry(3, { id: twin.id })], { channels: [channelId('CHANNE0001')] });
    await expect(store.log.append(anOffice, batch)).rejects.toThrow();
    expect([
      await store.log.head(anOffice),
      await store.directory.officeOfChannel(channelId('CHANNE0001')),
    ]).toEqual([head, null]);
  });

  it('knows entries and waiting sheets by id, each with its header', async () => {
    const head = await founded(store);
    const sheet = {
      id: newSheetId(),
      channel: channelId('CHANNE0001'),
      header: 'sheet',
      content: '',
      day: morning,
      late: true,
    };
    const entry = anEntry(2);
    await store.log.append(anOffice, aBatch(head, [entry], { intoUrn: [sheet] }));
    const known = await store.log.known(anOffice, [entry.id, sheet.id, newEntryId(morning)]);
    expect([...known]).toEqual([
      [entry.id, { header: entry.header, seq: 2, receivedAt: morning, isHeld: false }],
      [sheet.id, { header: 'sheet', seq: null, receivedAt: morning, isHeld: false }],
    ]);
    expect(await store.log.urn(anOffice, sheet.channel)).toEqual([sheet]);
    expect([...(await store.log.known(anotherOffice, [entry.id, sheet.id]))]).toEqual([]);
  });

  it('tells how far logs have come, and the hash of each place they have come to', async () => {
    const head = await founded(store, [anEntry(1), anEntry(2)]);
    const hashes = [1, 2, 3].map((seq) => store.log.hashAt(anOffice, seq));
    expect(await Promise.all(hashes)).toEqual([anEntry(1).hash, head.hash, null]);
    expect(await store.log.heads([anotherOffice, anOffice])).toEqual(new Map([[anOffice, 2]]));
  });

  it('finds statements in a span, and entries by id in the log’s order', async () => {
    const entries = [anEntry(1, { kind: 'authority' }), anEntry(2), anEntry(3, { kind: 'authority' })];
    await founded(store, entries);
    const headers = (found: readonly { readonly header: string }[]): readonly string[] =>
      found.map(({ header }) => header);
    expect(headers(await store.log.statements(anOffice, { after: 0, upTo: 2 }))).toEqual(['"header 1"']);
    expect(headers(await store.log.statements(anOffice, { after: 1, upTo: 3 }))).toEqual(['"header 3"']);
    const ids = entries.map(({ id }) => id).reverse();
    expect(headers(await store.log.envelopes(anOffice, ids))).toEqual([
      '"header 1"',
      '"header 2"',
      '"header 3"',
    ]);
  });

  it('forgets content under an erase entry, keeps the rest of the entry, and never forgets a statement', async () => {
    const entries = [anEntry(1, { kind: 'authority' }), anEntry(2), anEntry(3)];
    const head = await founded(store, entries);
    const targets = entries.slice(0, 2).map(({ id }) => id);
    await store.log.append(
      anOffice,
      aBatch(head, [anEntry(4, { kind: 'erase' })], { erased: targets.map((target) => ({ by: 4, target })) }),
    );
    const contents = (await store.log.after(anOffice, 0, 10)).map(({ content, header }) => [header, content]);
    expect(contents).toEqual([
      ['"header 1"', 'content 1'],
      ['"header 2"', null],
      ['"header 3"', 'content 3'],
      ['"header 4"', 'content 4'],
    ]);
    expect(await store.log.envelopes(anOffice, [targets[1] as EntryId])).toEqual([]);
  });

  it('keeps the first place of a receipt', async () => {
    const receipt = receiptId('AAAAAAAAAAAAAAAAAAAAAA');
    const head = await founded(store);
    await store.log.append(
      anOffice,
      aBatch(head, [anEntry(2)], { receipts: [{ receipt, receivedAt: morning }] }),
    );
    const now = await store.log.head(anOffice);
    await store.log.append(
      anOffice,
      aBatch(now ?? start, [anEntry(3)], { receipts: [{ receipt, receivedAt: instant(morning + 1) }] }),
    );
    expect(await store.directory.receipt(receipt)).toEqual({
      receipt,
      office: anOffice,
      receivedAt: morning,
      isErased: false,
      isHeld: false,
    });
  });

  it('replaces a status by one made from as much of the log or more, never from less', async () => {
    const status = (upToSeq: number, header: string) => ({
      receipt: receiptId('AAAAAAAAAAAAAAAAAAAAAA'),
      upToSeq,
      document: { header, signature: 's' },
    });
    const left = [];
    for (const [upToSeq, header] of [
      [5, 'five'],
      [4, 'four'],
      [5, 'five again'],
      [6, 'six'],
    ] as const) {
      left.push(await store.directory.leaveStatus(anOffice, status(upToSeq, header)));
    }
    expect(left).toEqual(['done', 'lower', 'done', 'done']);
    expect(await store.directory.status(anOffice, status(0, '').receipt)).toEqual({
      header: 'six',
      signature: 's',
    });
  });

  it('keeps a shared edition for whoever asks, and of each office those that it shared last', async () => {
    const id = (count: number) => editionId(String(count).padStart(16, '0'));
    const left = (office: typeof anOffice, count: number, sharedAt: number) =>
      store.directory.leaveEdition(office, {
        edition: id(count),
        grid: `[["${count}"]]`,
        sharedAt: instant(sharedAt),
      });
    await left(anotherOffice, 0, morning);
    for (let count = 0; count < mostEditions; count += 1) await left(anOffice, count, morning + count);
    await left(anOffice, 1, morning + 1_000);
    await left(anOffice, mostEditions, morning + 1_001);
    await left(anOffice, mostEditions + 1, morning + 1_002);
    expect(await Promise.all([0, 1, 2, 3].map((count) => store.directory.edition(id(count))))).toEqual([
      '[["0"]]', // the other office's
      '[["1"]]', // shared again
      null,
      '[["3"]]',
    ]);
  });

  it('leaves an invitation’s rings until they are used up, for its own office only', async () => {
    const invitation = newEntryId(morning);
    const head = await founded(store);
    await store.log.append(anOffice, aBatch(head, [anEntry(2)], { invitations: [invitation] }));
    const sealed = { enc: `B${'A'.repeat(86)}`, body: 'A'.repeat(64) };
    await store.directory.leaveRings(anotherOffice, invitation, sealed);
    expect(await store.directory.invitation(invitation)).toEqual({ office: anOffice, sealed: null });
    await store.directory.leaveRings(anOffice, invitation, sealed);
    expect(await store.directory.invitation(invitation)).toEqual({ office: anOffice, sealed });
    await store.log.append(
      anOffice,
      aBatch((await store.log.head(anOffice)) ?? start, [anEntry(3)], { spentInvitations: [invitation] }),
    );
    expect(await store.directory.invitation(invitation)).toEqual({ office: anOffice, sealed: null });
  });

  it('forgets sessions that have ended when another begins', async () => {
    const { device } = await deviceKeys('one');
    await store.access.keepSession('old', { office: anOffice, device, until: morning }, morning);
    await store.access.keepSession(
      'new',
      { office: anOffice, device, until: instant(morning + 9) },
      instant(morning + 1),
    );
    expect([
      await store.access.session(anOffice, 'old'),
      (await store.access.session(anOffice, 'new'))?.until,
    ]).toEqual([null, morning + 9]);
  });

  it('keeps the first of two facts of one name', async () => {
    const first = await store.access.keepFact('name', 'one');
    expect([first, await store.access.keepFact('name', 'two'), await store.access.fact('name')]).toEqual([
      'one',
      'one',
      'one',
    ]);
  });
});

describe.each(dialects)('a request in %s', (dialect) => {
  it('never reads a table from end to end', async () => {
    const { count, scans } = await asked.plans(dialect);
    expect([count > 15, asked.uncalled, scans]).toEqual([true, [], []]);
  });
});

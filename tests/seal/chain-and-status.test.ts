import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import type { LogEntry } from '../../src/contracts/envelope.ts';
import type { Place } from '../../src/contracts/header.ts';
import type { Status } from '../../src/contracts/citizen/status.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { beginning, follow, linkHash, readCollectorHeader } from '../../src/seal/chain.ts';
import { isSignedBy } from '../../src/seal/basis/keys.ts';
import { openStatus, readStatusHeader, sealStatus } from '../../src/seal/status.ts';
import { statusKey } from '../../src/seal/opening.ts';
import { aChannel, aFoundedOffice, anotherOffice, anOffice, deviceKeys, morning } from '../worlds/keys.ts';
import { aReceipt } from '../worlds/keys-rings.ts';

/** The office's first statements as a log. */
async function aLog(): Promise<{ readonly start: Place; readonly entries: readonly LogEntry[] }> {
  const { statements } = await aFoundedOffice('one');
  const start = await beginning(anOffice);
  let { hash } = start;
  const entries: LogEntry[] = [];
  for (const [at, envelope] of [...statements, ...statements].entries()) {
    const collector = canonical({ seq: at + 1, receivedAt: morning, late: false });
    hash = await linkHash(hash, { ...envelope, collector });
    entries.push({ ...envelope, collector, hash });
  }
  return { start, entries };
}

/** Where a log ends; `null` when some entry does not follow. */
async function endOf(start: Place, entries: readonly LogEntry[]): Promise<Place | null> {
  let place: Place | null = start;
  for (const entry of entries) place = place === null ? null : await follow(place, entry);
  return place;
}

describe('the chain', async () => {
  const { start, entries } = await aLog();

  it('leads from the office’s own beginning to its last entry', async () => {
    expect(await endOf(start, entries)).toEqual({ seq: 4, hash: entries.at(-1)?.hash });
    expect((await beginning(anotherOffice)).hash).not.toBe(start.hash);
    expect(await endOf(await beginning(anotherOffice), entries)).toBeNull();
  });

  it('still holds when contents were erased', async () => {
    expect(
      await endOf(
        start,
        entries.map((entry) => ({ ...entry, content: null })),
      ),
    ).not.toBeNull();
  });

  it('breaks when an entry is left out, doubled, or changes places', async () => {
    for (let at = 0; at < entries.length - 1; at += 1) {
      const rest = entries.filter((_, index) => index !== at);
      const swapped = entries.map(
        (entry, index) => entries[index === at ? at + 1 : index === at + 1 ? at : index] ?? entry,
      );
      expect(await endOf(start, rest)).toBeNull();
      expect(await endOf(start, swapped)).toBeNull();
      expect(await endOf(start, [...entries.slice(0, at + 1), ...entries.slice(at)])).toBeNull();
    }
  });

  it('breaks when any bit of a header, a signature or the collector’s part is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.constantFrom('header' as const, 'signature' as const, 'collector' as const),
        fc.nat(),
        async (at, part, bit) => {
          const changed = entries.map((entry, index) => {
            if (index !== at) return entry;
            const bytes = Buffer.from(entry[part] ?? '');
            const place = (bit >> 3) % bytes.length;
            bytes[place] = (bytes[place] ?? 0) ^ (1 << (bit & 7));
            return { ...entry, [part]: bytes.toString('utf8') };
          });
          expect(await endOf(start, changed)).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('breaks at a gap in the numbers, however well it is chained', async () => {
    const [first, second] = entries;
    if (first === undefined || second === undefined) throw new Error('a log of nothing');
    for (const seq of [1, 3]) {
      const collector = canonical({ seq, receivedAt: morning, late: false });
      const numbered = { ...second, collector, hash: await linkHash(first.hash, { ...second, collector }) };
      expect(await endOf(start, [first, numbered])).toBeNull();
    }
  });

  it('reads a collector’s part in one form only', () => {
    const good = { seq: 1, receivedAt: 1, late: false };
    expect(readCollectorHeader(canonical(good))).toEqual(good);
    for (const bad of [
      '',
      '{}',
      canonical({ ...good, seq: 0 }),
      canonical({ ...good, more: 1 }),
      ` ${canonical(good)}`,
    ]) {
      expect(readCollectorHeader(bad)).toBeNull();
    }
  });
});

describe('a status document', async () => {
  const officer = await deviceKeys('an officer');
  const status: Status = {
    channel: aChannel,
    caseNumber: '1/2570',
    state: 'done',
    history: [{ state: 'waiting', at: morning, reason: null }],
    replies: [{ text: 'ซ่อมแล้ว', at: instant(morning + 1) }],
  };
  const place = { office: anOffice, receipt: aReceipt.receipt, device: officer.device, upToSeq: 9 };
  const receiptKey = await statusKey(toBase64(aReceipt.key));
  const document = await sealStatus(place, status, { receiptKey, signKey: officer.sign.privateKey });
  const header = readStatusHeader(document);
  if (header === null) throw new Error('no status');

  it('opens with the receipt’s key to what the office said, signed by its device', async () => {
    expect(await openStatus(header, receiptKey)).toEqual(status);
    expect(await isSignedBy(document.header, document.signature, officer.signKey)).toBe(true);
  });

  it('stays shut for another receipt’s key, another place, or a lower count', async () => {
    const other = await statusKey(toBase64(new Uint8Array(32)));
    expect(await openStatus(header, other)).toBeNull();
    expect(await openStatus({ ...header, upToSeq: 10 }, receiptKey)).toBeNull();
    expect(await openStatus({ ...header, office: anotherOffice }, receiptKey)).toBeNull();
  });

  it('shows of the case nothing but receipt, device and count', () => {
    expect(Object.keys(header).sort()).toEqual([
      'device',
      'format',
      'office',
      'receipt',
      'sealed',
      'upToSeq',
    ]);
    expect(document.header).not.toMatch(/ซ่อม|done|2570|CHANNE/);
  });

  it('is null, not an error, when malformed', () => {
    for (const bad of [
      '',
      '{}',
      document.header.replace('"format":1', '"format":2'),
      `${document.header} `,
    ]) {
      expect(readStatusHeader({ ...document, header: bad })).toBeNull();
    }
  });
});

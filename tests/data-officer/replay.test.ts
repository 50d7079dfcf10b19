import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/contracts/authority.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import { api, outcomesSchema, type Page } from '../../src/contracts/endpoints.ts';
import type { Envelope, LogEntry } from '../../src/contracts/envelope.ts';
import type { Message, RingSecrets } from '../../src/contracts/sealed.ts';
import { ringKeyOf } from '../../src/seal/trust/authority.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { linkHash, readCollectorHeader } from '../../src/seal/chain.ts';
import type { OpenHeader } from '../../src/seal/entries.ts';
import type { DeviceKeys } from '../../src/seal/basis/keys.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { newRing, openRing, sealRing } from '../../src/seal/trust/rings.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import type { CaseView } from '../../src/data/officer/office.ts';
import { OfficeLine } from '../../src/data/officer/line/session.ts';
import { officeDatabase, type OfficeDatabase } from '../../src/data/officer/store/database.ts';
import { deviceHand, stated } from '../worlds/keys.ts';
import {
  aColleague,
  aSubmission,
  aTown,
  channelOf,
  need,
  planWithConduct,
  submitted,
  told,
  viewOf,
  type Browser,
  type Town,
  type Written,
} from './world.ts';

/** What a device has stored, looked at past its doors. */
async function within<Found>(
  { deps }: Browser,
  { id }: Town,
  look: (db: OfficeDatabase) => Promise<Found>,
): Promise<Found> {
  const db = officeDatabase(id, deps.shelf);
  const found = await look(db);
  db.close();
  return found;
}

const keysOf = (browser: Browser, town: Town): Promise<DeviceKeys> =>
  within(browser, town, async (db) => {
    const kept = await db.keys.get('device');
    if (kept === undefined || !('keys' in kept)) throw new Error('no keys');
    return kept.keys;
  });

/** A case whose writer then says a word, as whoever holds this receipt key. */
async function aWord(town: Town, written: Written, words: Partial<Message>): Promise<void> {
  const { receipt, key } = await receiptKeys(written.secret);
  const header = {
    kind: 'message',
    office: town.id,
    id: newEntryId(town.world.clock.now),
    channel: channelOf(town, 'general').channel,
    rings: [{ ring: 'general', generation: 1 }],
    receipt,
    blobs: [],
  } satisfies OpenHeader;
  const publicKey = town.authority.rings.get('general/1')?.publicKey ?? '';
  const message: Message = {
    receiptKey: toBase64(key),
    text: 'ยังดับอยู่',
    act: 'answer',
    writtenAt: town.world.clock.now,
    blobs: [],
    ...words,
  };
  const sealed = await sealForRings(header, message, [{ ring: 'general', generation: 1, publicKey }]);
  await submitted(town, sealed);
}

describe('a citizen’s later word', () => {
  it('counts with the case’s own receipt key, and not a word of it with another', async () => {
    const town = await aTown();
    const { office } = town;
    const [mine, theirs] = [
      await aSubmission(town, { detail: 'ไฟดับ' }),
      await aSubmission(town, { detail: 'น้ำไม่ไหล' }),
    ];
    for (const { envelope } of [mine, theirs]) await submitted(town, envelope);
    const { key } = await receiptKeys(theirs.secret);
    // The collector knows every receipt's id, and so may address any case; it cannot speak for one.
    await aWord(town, mine, { receiptKey: toBase64(key), text: 'ถอนเรื่องค่ะ', act: 'withdraw' });
    await aWord(town, mine, { receiptKey: toBase64(new Uint8Array(32)), text: 'ไม่ต้องแล้ว' });
    await office.syncNow();
    expect(wordsOf(await viewOf(office, mine.id))).toEqual([]);
    await aWord(town, mine, { text: 'ยังดับอยู่' });
    await office.syncNow();
    expect(wordsOf(await viewOf(office, mine.id))).toEqual(['ยังดับอยู่']);
    expect(wordsOf(await viewOf(office, theirs.id))).toEqual([]);
    office.close();
  });

  it('counts also when case and words arrive in one page', async () => {
    const town = await aTown();
    const mine = await aSubmission(town, { detail: 'ไฟดับ' });
    await submitted(town, mine.envelope);
    await aWord(town, mine, { text: 'หนึ่ง' });
    await aWord(town, mine, { text: 'สวมรอย', receiptKey: toBase64(new Uint8Array(32)) });
    await aWord(town, mine, { text: 'สอง' });
    await town.office.syncNow();
    expect(wordsOf(await viewOf(town.office, mine.id))).toEqual(['หนึ่ง', 'สอง']);
    town.office.close();
  });
});

const wordsOf = ({ history }: CaseView): readonly (string | null)[] =>
  history.filter(({ kind }) => kind === 'message').map(({ text }) => text);

const isPage = (json: unknown): json is Page =>
  typeof json === 'object' && json !== null && 'head' in json && 'entries' in json;

/** Lets the collector's log go on with these, each in its right place of the chain. */
async function goesOnWith(town: Town, envelopes: readonly Envelope[]): Promise<void> {
  const entries = await within(town.founder, town, (db) => db.entries.orderBy('seq').toArray());
  let last: LogEntry | undefined = entries.at(-1);
  if (last === undefined) throw new Error('an office has entries');
  const more: LogEntry[] = [];
  for (const { header, content, signature } of envelopes) {
    const seq = (readCollectorHeader(last.collector)?.seq ?? 0) + 1;
    const collector = canonical({ seq, receivedAt: town.world.clock.now, late: false });
    const hash: string = await linkHash(last.hash, { header, signature, collector });
    last = { header, content, signature, collector, hash };
    more.push(last);
  }
  const head = { seq: readCollectorHeader(last.collector)?.seq ?? 0, hash: last.hash };
  town.founder.tamper = (path, json) => {
    if (!isPage(json)) return json;
    const after = Number(new URLSearchParams(path.split('?')[1]).get('after'));
    const behind = more.filter(({ collector }) => (readCollectorHeader(collector)?.seq ?? 0) > after);
    return { entries: behind, head } satisfies Page;
  };
}

async function keptEntry(town: Town, id: string): Promise<Envelope> {
  const entry = await within(town.founder, town, (db) => db.entries.where('id').equals(id).first());
  if (entry?.content === undefined || entry.content === null) throw new Error(`no entry ${id}`);
  const { header, content, signature } = entry;
  return { header, content, signature };
}

describe('an entry that stands in the log a second time', () => {
  it('does nothing then: what replaced it stays', async () => {
    const town = await aTown();
    const { office, founder, authority, plan } = town;
    const old = await keptEntry(town, authority.profile?.entry ?? '');
    const hand = deviceHand(await keysOf(founder, town));
    const named = (telephone: string): Promise<Envelope> => {
      const profile = { ...plan.profile, telephone };
      return stated(hand, { statement: 'profile', profile }, { office: town.id });
    };
    const [second, third] = [await named('02 222 2222'), await named('02 333 3333')];
    // Once kept from an earlier page, once within the same.
    await goesOnWith(town, [second, old, third, second, third]);
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'live', problem: null });
    expect((await told(office.profile())).telephone).toBe('02 333 3333');
    await goesOnWith(town, [old, second]);
    await office.syncNow();
    expect((await told(office.profile())).telephone).toBe('02 333 3333');
    const kept = await within(founder, town, (db) => db.entries.toArray());
    expect(kept.filter(({ header }) => header === old.header)).toHaveLength(3);
    office.close();
  });

  it('opens no case anew and takes no number', async () => {
    const town = await aTown();
    const { office } = town;
    const [one, next] = [
      await aSubmission(town, { detail: 'หนึ่ง' }),
      await aSubmission(town, { detail: 'สอง' }),
    ];
    await submitted(town, one.envelope);
    await office.syncNow();
    need(await office.setState(one.id, 'waiting', 'accepted'));
    await office.syncNow();
    await goesOnWith(town, [one.envelope, one.envelope, next.envelope, next.envelope]);
    await office.syncNow();
    const [first, second] = [await viewOf(office, one.id), await viewOf(office, next.id)];
    expect([first.state, first.number, second.number]).toEqual(['accepted', '70-0001', '70-0002']);
    const all = { states: null, channel: null, onlyOverdue: false, limit: 9 };
    expect((await told(office.cases(all))).map(({ id }) => id).sort()).toEqual([one.id, next.id].sort());
    office.close();
  });
});

/** Sends a statement, signed by the founder's device. */
async function states(town: Town, statement: Statement): Promise<void> {
  const keys = await keysOf(town.founder, town);
  const envelope = await stated(deviceHand(keys), statement, { office: town.id });
  const line = new OfficeLine(town.id, keys, town.founder.deps);
  const body = { entries: [envelope] };
  const path = api.entries(town.id);
  const { outcomes } = need(await line.ask({ method: 'POST', path, body }, outcomesSchema));
  expect(outcomes[0]?.outcome).toBe('new');
}

describe('a ring’s keys that come later', () => {
  const conduct = { ring: 'conduct' as const, generation: 1 };

  it('let a device hold the ring from then on, when they are those of the signed ring', async () => {
    const town = await aTown(planWithConduct());
    const { browser, office: member } = await aColleague(town);
    const [founder, colleague] = [await keysOf(town.founder, town), await keysOf(browser, town)];
    const own = await within(town.founder, town, async (db) => {
      const kept = await db.keys.get(`ring/${ringKeyOf(conduct)}`);
      return kept !== undefined && 'ring' in kept ? openRing(conduct, kept.ring.sealed, founder.seal) : null;
    });
    if (own === null) throw new Error('the founder holds every ring');
    const handed = async (secrets: RingSecrets): Promise<void> => {
      const sealedTo = [{ holder: colleague.device, sealed: await sealRing(secrets, colleague.sealKey) }];
      await states(town, { statement: 'ring-keys', ...conduct, sealedTo });
    };
    const excerptOf = async (detail: string): Promise<string | null> => {
      const { id, envelope } = await aSubmission(town, { detail }, { template: 'conduct' });
      await submitted(town, envelope);
      await member.syncNow();
      return (await viewOf(member, id)).excerpt;
    };
    expect(await excerptOf('หนึ่ง')).toBeNull();
    await handed((await newRing(conduct)).secrets);
    expect(await excerptOf('สอง')).toBeNull();
    await handed(own);
    expect(await excerptOf('สาม')).toBe('สาม');
    await handed((await newRing(conduct)).secrets);
    expect(await excerptOf('สี่')).toBe('สี่');
    expect(await told(member.sync())).toMatchObject({ phase: 'live', problem: null });
    town.office.close();
    member.close();
  });
});

import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { api, outcomesSchema } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { OfficeLine } from '../../src/data/officer/line/session.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import { newEntryId, newPersonId } from '../../src/seal/basis/new-ids.ts';
import { sealChange } from '../../src/seal/records.ts';
import {
  aBrowser,
  aSubmission,
  aTown,
  need,
  sheetConfirmed,
  submitted,
  told,
  viewOf,
  type Town,
} from './world.ts';

const submissions = rounds(40, 200);
const repliesEach = 9;
const entries = submissions * (1 + repliesEach);

/** Replies as the founder's device seals them, sent without passing through its tables: those are measured elsewhere. */
async function replied({ founder, id: office }: Town, cases: readonly EntryId[]): Promise<void> {
  const db = officeDatabase(office, founder.deps.shelf);
  const [kept, ring, seen, known] = await Promise.all([
    db.keys.get('device'),
    db.keys.get('ring/general/1'),
    db.read('cursor'),
    db.read('office'),
  ]);
  db.close();
  if (!kept || !('keys' in kept) || !ring || !('ring' in ring) || seen === null || known === null)
    throw new Error('no keys');
  const { keys } = kept;
  const { recordKey } = ring.ring.held;
  const at = founder.clock.now;
  const envelopes: Promise<Envelope>[] = cases.flatMap((row) =>
    Array.from({ length: repliesEach }, (_, number) =>
      sealChange(
        {
          kind: 'change',
          office,
          id: newEntryId(at),
          device: keys.device,
          seen,
          table: 'cases',
          ring: { ring: 'general', generation: 1 },
          blobs: [],
        },
        {
          person: known.me.person,
          at,
          edits: [
            {
              table: 'cases',
              row,
              set: {},
              steps: [],
              add: [{ list: 'replies', item: newEntryId(at), value: { text: `ตอบ ${number}` } }],
            },
          ],
        },
        { recordKey, signKey: keys.sign.privateKey },
      ),
    ),
  );
  const line = new OfficeLine(office, keys, founder.deps);
  const all = await Promise.all(envelopes);
  for (let from = 0; from < all.length; from += 200) {
    need(
      await line.ask(
        { method: 'POST', path: api.entries(office), body: { entries: all.slice(from, from + 200) } },
        outcomesSchema,
      ),
    );
  }
}

describe('a new device', () => {
  it(`takes ${entries} entries in, and ends like the others`, { timeout: 60_000 }, async () => {
    const town = await aTown();
    const { office, world } = town;
    const written = await Promise.all(
      Array.from({ length: submissions }, (_, number) => aSubmission(town, { detail: `เรื่องที่ ${number}` })),
    );
    for (const { envelope } of written) await submitted(town, envelope);
    await office.syncNow();
    await replied(
      town,
      written.map(({ id }) => id),
    );
    await office.syncNow();
    await sheetConfirmed(office);
    const fragment = need(await office.invite({ person: newPersonId(), role: 'member', uses: 1, days: 1 }));
    const browser = aBrowser(world);
    const id = need(await browser.gate.joinOffice(fragment));
    const begun = performance.now();
    const joined = need(await browser.gate.openOffice(id));
    await joined.syncNow();
    const tookMs = Math.round(performance.now() - begun);
    process.stdout.write(`first sync of ${entries} entries: ${tookMs} ms\n`);
    const filter = { states: null, channel: null, onlyOverdue: false, limit: 1_000 };
    const mine = await told(joined.cases(filter));
    expect(mine).toHaveLength(submissions);
    expect(mine).toEqual(await told(office.cases(filter)));
    const last = written.at(-1);
    if (last === undefined) throw new Error('nothing was written');
    const view = await viewOf(joined, last.id);
    expect(view).toEqual(await viewOf(office, last.id));
    expect(view.history).toHaveLength(1 + repliesEach);
    office.close();
    joined.close();
  });
});

import { instant } from '../../../src/domain/basics/instant.ts';
import type { CaseView, Office, Retention } from '../../../src/data/officer/office.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { toBase64 } from '../../../src/seal/basis/bytes.ts';
import { newEntryId } from '../../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../../src/seal/receipts.ts';
import { sealForRings } from '../../../src/seal/submissions.ts';
import {
  aSubmission,
  channelOf,
  need,
  submitted,
  told,
  type Browser,
  type Town,
  type Written,
} from '../world.ts';

export const day = 86_400_000;

/** Lets time pass for everybody, and the office do something after it. */
export async function later(town: Town, days: number): Promise<void> {
  town.world.clock.now = instant(town.world.clock.now + days * day);
  need(await town.office.check(town.plan.channels.slice(0, 1).map(({ channel }) => channel)));
  await town.office.syncNow();
}

/** A case of the street-light channel, which keeps for 12 months: written, answered, and declined with a reason. */
export async function aDeclinedCase(town: Town): Promise<Written> {
  const { office } = town;
  const written = await aSubmission(town, { detail: 'ไฟดับบ้านยายมี' }, { template: 'street-light' });
  await submitted(town, written.envelope);
  await aMessage(town, written, 'โทรหาหลานยายมีด้วย');
  await office.syncNow();
  need(await office.setState(written.id, 'waiting', 'accepted'));
  need(await office.assign(written.id, office.me.person));
  need(await office.reply(written.id, 'แจ้งคุณยายมีแล้ว'));
  need(await office.note(written.id, 'ยายมีขี้ลืม'));
  need(await office.setState(written.id, 'accepted', 'declined', 'ไฟในบ้านยายมีเอง'));
  await office.syncNow();
  return written;
}

async function aMessage(town: Town, { secret }: Written, text: string): Promise<void> {
  const { receipt, key } = await receiptKeys(secret);
  const ring = { ring: 'general', generation: 1 } as const;
  const { channel } = channelOf(town, 'street-light');
  const { now } = town.world.clock;
  const publicKey = town.authority.rings.get('general/1')?.publicKey ?? '';
  const sealed = await sealForRings(
    { kind: 'message', office: town.id, id: newEntryId(now), channel, rings: [ring], receipt, blobs: [] },
    { receiptKey: toBase64(key), text, act: 'answer', writtenAt: now, blobs: [] },
    [{ ...ring, publicKey }],
  );
  await submitted(town, sealed);
}

/** All that a device has stored of an office, as text. */
export async function dumpOf({ deps }: Browser, { id }: Pick<Town, 'id'>): Promise<string> {
  const db = officeDatabase(id, deps.shelf);
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  db.close();
  return JSON.stringify(tables);
}

export const retention = (office: Office, isIt?: (so: Retention) => boolean) =>
  told(office.retention(), isIt);
export const dueOf = async (office: Office) => {
  const { due, leaving } = await retention(office);
  return [due, leaving];
};

/** What stays of a case for the years to count. */
export const recordOf = ({ number, channel, state, receivedAt, dueAt, assignee, history }: CaseView) => ({
  number,
  channel,
  state,
  receivedAt,
  dueAt,
  assignee,
  way: history
    .filter(({ kind }) => kind === 'arrived' || kind === 'state')
    .map((event) => [event.state, event.at, event.by]),
});

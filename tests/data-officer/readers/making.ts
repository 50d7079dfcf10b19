import type { EntryId, PersonId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { ChannelDefinition, DelicateRing } from '../../../src/domain/channels/definition.ts';
import { api } from '../../../src/contracts/endpoints.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import type { HeaderOf } from '../../../src/contracts/header.ts';
import type { BlobKey } from '../../../src/contracts/sealed.ts';
import type { FoundingPlan, Office } from '../../../src/data/officer/office.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { samplePlan } from '../../../src/samples/plan.ts';
import { toBase64 } from '../../../src/seal/basis/bytes.ts';
import { newChannelId, newEntryId, newReceiptSecret } from '../../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../../src/seal/receipts.ts';
import { sealForRings, type RingKey } from '../../../src/seal/submissions.ts';
import type { Authority } from '../../../src/seal/trust/authority.ts';
import { readersOf } from '../../../src/seal/trust/readers.ts';
import {
  aBrowser,
  aColleague,
  aTown,
  channelOf,
  need,
  submitted,
  told,
  type Browser,
  type Town,
} from '../world.ts';

/** Somebody of the office with a device. */
export interface Officer {
  readonly browser: Browser;
  readonly office: Office;
}

/** An office with two named readers, an admin and a coordinator who read nothing delicate. */
export interface DelicateTown extends Town {
  readonly one: Officer;
  readonly other: Officer;
  readonly admin: Officer;
  readonly coordinator: Officer;
  readonly all: readonly Officer[];
}

function planWithReport(): FoundingPlan {
  const plan = samplePlan({ channelId: newChannelId });
  const report: ChannelDefinition = {
    ...channelOf({ plan }, 'street-light'),
    channel: newChannelId(),
    kind: 'integrity-report',
    ring: 'integrity',
    template: 'report',
  };
  return { ...plan, channels: [...plan.channels, report] };
}

export async function aDelicateTown(): Promise<DelicateTown> {
  const town = await aTown(planWithReport());
  const [one, other, coordinator] = [
    await aColleague(town),
    await aColleague(town),
    await aColleague(town, 'coordinator'),
  ];
  const admin = { browser: town.founder, office: town.office };
  const made = { ...town, one, other, admin, coordinator, all: [admin, one, other, coordinator] };
  await named(made, one, { post: 'ปลัด' });
  await named(made, other, { post: 'นิติกร' });
  await everybody(made);
  return made;
}

interface Naming {
  readonly post: string;
  readonly reads?: readonly DelicateRing[];
}

/** The admin names somebody, or with nothing to read takes it back; nobody has heard of it yet. */
export async function named(
  { office }: Town,
  reader: Officer,
  { post, reads = ['conduct', 'integrity'] }: Naming,
): Promise<void> {
  need(
    await office.readerDesk.name({ person: reader.office.me.person, post: { th: post, en: post }, reads }),
  );
  await office.syncNow();
}

/** Every device catches up, twice: what one makes, the others hear. */
export async function everybody({ all }: Pick<DelicateTown, 'all'>): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const { office } of all) await office.syncNow();
}

export async function closed({ all }: Pick<DelicateTown, 'all'>): Promise<void> {
  await Promise.resolve(all.forEach(({ office }) => office.close()));
}

/** A further browser of somebody who is in already. */
export async function aFurtherDevice(town: Town, { office }: Officer): Promise<Officer> {
  await town.office.syncNow();
  const fragment = need(await town.office.readerDesk.inviteDevice(office.me.person));
  const browser = aBrowser(town.world);
  const id = need(await browser.gate.joinOffice(`#${fragment}`));
  const opened = need(await browser.gate.openOffice(id));
  await opened.syncNow();
  return { browser, office: opened };
}

/** What the devices of an office take each other's statements to add up to, by one of them. */
export async function authorityOn({ browser }: Officer, { id }: Pick<Town, 'id'>): Promise<Authority> {
  const db = officeDatabase(id, browser.deps.shelf);
  const authority = await db.read('authority');
  db.close();
  if (authority === null) throw new Error('nothing was replayed');
  return authority;
}

/** The rings of the readers that are ready, less those that somebody leaves out. */
export async function ringsWithout(
  town: DelicateTown,
  left: readonly Officer[],
): Promise<readonly RingKey[]> {
  const out = left.map(({ office }) => office.me.person);
  const readers = readersOf(await authorityOn(town.admin, town), 'integrity');
  return readers
    .filter(({ card }) => !out.includes(card.person))
    .map(({ ring: { ring, generation, publicKey } }) => ({ ring, generation, publicKey }));
}

export interface Report {
  readonly id: EntryId;
  readonly secret: string;
  readonly rings: readonly RingKey[];
}

interface ReportWords {
  readonly without?: readonly Officer[];
  readonly blobs?: readonly BlobKey[];
}

/** A corruption report as a citizen's phone seals it, less whom it concerns; sent. */
export async function aReport(
  town: DelicateTown,
  detail: string,
  { without = [], blobs = [] }: ReportWords = {},
): Promise<Report> {
  const { channel, version } = channelOf(town, 'report');
  const keys = await ringsWithout(town, without);
  const rings = keys.map(({ ring, generation }) => ({ ring, generation }));
  const secret = newReceiptSecret();
  const { receipt, key } = await receiptKeys(secret);
  const writtenAt = instant(town.world.clock.now);
  const id = newEntryId(writtenAt);
  const listed: HeaderOf<'submission'>['blobs'] = blobs.map((blob) => ({
    id: blob.id,
    hash: blob.hash,
    size: blob.size,
  }));
  const envelope = await sealForRings(
    {
      kind: 'submission',
      office: town.id,
      id,
      channel,
      version,
      rings,
      receipt,
      blobs: listed,
      replaces: null,
    },
    { answers: { detail }, language: 'th', writtenAt, receiptKey: toBase64(key), blobs: [...blobs] },
    keys,
  );
  await submitted(town, envelope);
  return { id, secret, rings: keys };
}

/** A later word of whoever reported. */
export async function aWord(town: DelicateTown, { secret, rings }: Report, text: string): Promise<void> {
  const { channel } = channelOf(town, 'report');
  const { receipt, key } = await receiptKeys(secret);
  const { now } = town.world.clock;
  const named = rings.map(({ ring, generation }) => ({ ring, generation }));
  const envelope = await sealForRings(
    { kind: 'message', office: town.id, id: newEntryId(now), channel, rings: named, receipt, blobs: [] },
    { receiptKey: toBase64(key), text, act: 'answer', writtenAt: now, blobs: [] },
    rings,
  );
  await submitted(town, envelope);
}

/** The keys and the place of a device, as whoever holds it could take them for an app of their own. */
export async function handOf({ browser, office }: Officer) {
  const db = officeDatabase(office.id, browser.deps.shelf);
  const [stored, seen] = await Promise.all([db.keys.get('device'), db.read('cursor')]);
  db.close();
  if (stored === undefined || !('keys' in stored) || seen === null) throw new Error('no device');
  return { keys: stored.keys, seen, person: office.me.person, device: office.me.device };
}

/** Sends an entry as an app of one's own would. @returns what the collector says of it */
export async function sentByHand({ browser, office }: Officer, envelope: Envelope): Promise<unknown> {
  const answer = await browser.deps.fetch(api.entries(office.id), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ entries: [envelope] }),
  });
  const { outcomes } = (await answer.json()) as { outcomes: { outcome: string; problem?: string }[] };
  return outcomes[0]?.problem ?? outcomes[0]?.outcome;
}

export const casesOf = (office: Office, channel: ChannelDefinition['channel'] | null = null) =>
  told(office.cases({ states: null, channel, onlyOverdue: false, limit: 100 }));

export const personOf = ({ office }: Officer): PersonId => office.me.person;

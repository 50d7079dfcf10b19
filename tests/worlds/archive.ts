import { receiptId, type EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { editionId } from '../../src/seal/editions.ts';
import { verified } from '../../src/server/store/archive/verified.ts';
import type { ArchiveRow } from '../../src/server/store/archive/tables.ts';
import { writeArchive, type WrittenArchive } from '../../src/server/store/archive/write-archive.ts';
import type { Store } from '../../src/server/store/store.ts';
import { aBlob } from './blobs.ts';
import { anotherOffice, deviceHand, invitationCard, invitationKeys, morning, stated } from './keys.ts';
import {
  aChange,
  aFounding,
  anErasure,
  aSheet,
  aSubmission,
  aTown,
  settle,
  type Town,
} from './server-office.ts';

export const aMonthLater = instant(morning + 30 * 86_400_000);

/** How much there is of what comes in numbers or is large. */
export interface FullWords {
  readonly changes?: number;
  readonly blobBytes?: number;
}

/** A collector with two offices that holds something of everything: much, erased, waiting, left for strangers, half come. */
export async function aFullTown(
  store: Store,
  { changes = 0, blobBytes = 70_000 }: FullWords = {},
): Promise<Town> {
  const town = await aTown({ store, channelCeiling: 5 });
  await settle(town, await aFounding('two', anotherOffice));
  const whole = aBlob(blobBytes);
  const half = aBlob(900, 'half');
  const secrets = ['1111111111111111', '2222222222222222', '3333333333333333'];
  const submissions = await Promise.all(
    secrets.map((secret, index) =>
      aSubmission(town, { secret, blobs: index === 0 ? [whole.listed, half.listed] : [] }),
    ),
  );
  for (const submission of submissions) await submitted(town, submission);
  const rest = Math.floor(blobBytes / 2);
  for (const [at, end] of [
    [0, rest],
    [rest, blobBytes],
  ] as const)
    await store.blobs.add(town.office, whole.listed.id, { at, bytes: whole.bytes.subarray(at, end) });
  await store.blobs.add(town.office, half.listed.id, { at: 0, bytes: half.bytes.subarray(0, 300) });
  for (let sheet = 0; sheet < 3; sheet += 1) await submitted(town, await aSheet(town));
  // Five enter the log together, the sixth is above the day's ceiling.
  for (let sheet = 0; sheet < 6; sheet += 1)
    await submitted(town, await aSheet(town, { channel: town.channels.otherSurvey }));
  for (const submission of submissions) {
    const status = { header: '{"state":"done"}', signature: 's' };
    await store.directory.leaveStatus(town.office, {
      receipt: receiptId(String(headerOf(submission).receipt)),
      upToSeq: 3,
      document: status,
    });
  }
  const invitation = newEntryId(morning);
  const card = invitationCard(await invitationKeys('one'), { invitation });
  await written(town, [await stated(deviceHand(town.founded.admin), card)]);
  const sealed = { enc: `B${'A'.repeat(86)}`, body: 'A'.repeat(64) };
  await store.directory.leaveRings(town.office, invitation, sealed);
  const acts = await Promise.all(Array.from({ length: changes }, () => aChange(town, town.staff.member)));
  for (let at = 0; at < acts.length; at += 50) await written(town, acts.slice(at, at + 50), 'member');
  const erased = submissions.slice(1).map((submission) => headerOf(submission).id);
  await written(town, [await anErasure(town, town.staff.admin, erased)]);
  const grid = [['ข้อ', 'คำถาม']];
  await store.directory.leaveEdition(town.office, {
    edition: await editionId(grid),
    grid: JSON.stringify(grid),
    sharedAt: morning,
  });
  await store.access.keepFact('challenge-secret', 'a secret that no backup holds');
  await store.access.keepFact('public-seen https://ita.example.go.th', 'yes');
  return town;
}

function headerOf({ header }: Envelope): { readonly id: EntryId; readonly receipt?: string } {
  return JSON.parse(header) as { id: EntryId; receipt?: string };
}

/** Sends what a citizen's phone sends. */
export async function submitted(town: Town, envelope: Envelope): Promise<void> {
  const { status, text } = await town.ask('POST', api.submissions(town.office), { body: envelope });
  if (status !== 201) throw new Error(`not taken: ${text}`);
}

/** Sends what an officer's device sends. */
export async function written(
  town: Town,
  entries: readonly Envelope[],
  role: 'admin' | 'member' = 'admin',
): Promise<void> {
  if (entries.length === 0) return;
  const cookie = await town.cookie(role);
  const { text } = await town.ask('POST', api.entries(town.office), { body: { entries }, cookie });
  if (/refused|problem/.test(text)) throw new Error(`not taken: ${text}`);
}

export async function allOf(rows: AsyncIterable<ArchiveRow>): Promise<readonly ArchiveRow[]> {
  const all: ArchiveRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

export async function* streamOf(rows: readonly ArchiveRow[]): AsyncGenerator<ArchiveRow> {
  yield* rows;
}

/** A backup as the command makes it. */
export function backedUp(store: Store, path: string): Promise<WrittenArchive> {
  const times = { madeAt: morning, keepUntil: aMonthLater };
  return writeArchive(path, times, verified(store.archive.rows()));
}

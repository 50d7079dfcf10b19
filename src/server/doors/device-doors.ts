import { isReceiptId, type OfficeId } from '../../domain/basics/ids.ts';
import { batchSchema, type Outcome, type Page } from '../../contracts/endpoints.ts';
import type { Envelope, LogEntry } from '../../contracts/envelope.ts';
import { statusDocumentSchema } from '../../contracts/citizen/status.ts';
import { readCollectorHeader } from '../../seal/chain.ts';
import { readHeader } from '../../seal/reading.ts';
import { isSignedBy } from '../../seal/basis/keys.ts';
import { readStatusHeader } from '../../seal/status.ts';
import { longestBody, readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import { parcelOf } from '../mailbox/parcel.ts';
import type { LogStore } from '../store/log-store.ts';
import { deviceDoor, type DeviceVisit } from './door.ts';
import { wholeIn, type House } from './house.ts';
import { json } from '../http/said.ts';

/** Most entries of one page. */
const longestPage = 2_000;
/** Most characters of one page, or a slow line would never bring it whole before the device loses patience. */
const widestPage = 1_000_000;
/** Entries looked up at once: as many of the largest fit into memory at any time. */
const portion = 100;

/** Doors for an office's devices: reading the log, adding to it, leaving answers for receipts. */
export function openDeviceDoors(house: House): void {
  const { store } = house.deps;

  deviceDoor(house, 'readEntries', async ({ mailbox, query }) => {
    const after = wholeIn(query('after') ?? '0');
    const limit = wholeIn(query('limit') ?? String(longestPage));
    if (after === null || limit === null || limit < 1) return refused('malformed');
    const entries = await pageOf(store.log, mailbox.office, { after, limit: Math.min(limit, longestPage) });
    // The head was looked up before or after the entries; it must never lie behind them.
    const last = entries.at(-1);
    const lastSeq = last === undefined ? 0 : (readCollectorHeader(last.collector)?.seq ?? 0);
    const head =
      last !== undefined && lastSeq > mailbox.place.seq ? { seq: lastSeq, hash: last.hash } : mailbox.place;
    const page: Page = { entries, head };
    return json(page);
  });

  deviceDoor(house, 'writeEntries', async (visit) => {
    const body = await readBody(visit.request, batchSchema, longestBody.batch);
    if (!body.ok) return refused(body.problem);
    const outcomes = await delivered(visit, body.value.entries);
    // What did not commit is sent again; what did answers 'same' then.
    const mustWait = outcomes.some((outcome) => outcome.outcome === 'refused' && outcome.problem === 'busy');
    return mustWait ? refused('busy') : json({ outcomes });
  });

  deviceDoor(house, 'leaveStatus', async ({ mailbox, card, part, request }) => {
    const body = await readBody(request, statusDocumentSchema, longestBody.envelope);
    if (!body.ok) return refused(body.problem);
    const header = readStatusHeader(body.value);
    const receipt = part('receipt');
    if (header === null || header.office !== mailbox.office || header.receipt !== receipt)
      return refused('malformed');
    if (header.device !== card.device) return refused('not-allowed');
    if (!(await isSignedBy(body.value.header, body.value.signature, card.signKey)))
      return refused('signature-mismatch');
    // A status from a part of the log that is not there yet would keep every true one out.
    if (header.upToSeq > mailbox.place.seq) return refused('malformed');
    const place = isReceiptId(receipt) ? await store.directory.receipt(receipt) : null;
    if (place?.office !== mailbox.office) return refused('unknown-receipt');
    // A device that has not heard of the erasure yet must not bring back what it said.
    if (place.isErased) return refused('erased');
    const left = await store.directory.leaveStatus(mailbox.office, {
      receipt: place.receipt,
      upToSeq: header.upToSeq,
      document: body.value,
    });
    return left === 'lower' ? refused('conflict') : new Response(null, { status: 204 });
  });
}

/** What follows a seq, as far as it fits a page; one entry at least, where there is one. */
async function pageOf(
  log: LogStore,
  office: OfficeId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<LogEntry[]> {
  const page: LogEntry[] = [];
  let width = 0;
  for (;;) {
    const wanted = Math.min(portion, limit - page.length);
    const found = await log.after(office, after + page.length, wanted);
    for (const entry of found) {
      width += entry.header.length + (entry.content?.length ?? 0);
      if (width > widestPage && page.length > 0) return page;
      page.push(entry);
    }
    if (found.length < portion || page.length >= limit) return page;
  }
}

/** Takes a device's batch in its order; all of it goes into the queue in one turn. */
async function delivered(
  { mailbox, card }: DeviceVisit,
  entries: readonly Envelope[],
): Promise<readonly Outcome[]> {
  const parcels = await Promise.all(
    entries.map((entry) => parcelOf(mailbox.office, entry, { by: 'device', card })),
  );
  const outcomes = await Promise.all(
    parcels.map((parcel) => (parcel.ok ? mailbox.deliver(parcel.value) : Promise.resolve(parcel))),
  );
  return outcomes.map((outcome, index): Outcome => {
    const id = idIn(entries[index]);
    if (!outcome.ok) return { outcome: 'refused', id, problem: outcome.problem };
    const { isNew, seq } = outcome.value;
    // A citizen's form that is held: it is admitted by its own door only.
    if (seq === null) return { outcome: 'refused', id, problem: 'conflict' };
    return { outcome: isNew ? 'new' : 'same', id: outcome.value.id, seq };
  });
}

function idIn(entry: Envelope | undefined) {
  const header = entry === undefined ? null : readHeader(entry.header);
  return header?.ok === true ? header.value.id : null;
}

import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { api, pageSchema, type Page } from '../../../contracts/endpoints.ts';
import type { LogEntry } from '../../../contracts/envelope.ts';
import type { Place } from '../../../contracts/header.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { noAuthority } from '../../../seal/trust/authority.ts';
import { beginning, readCollectorHeader } from '../../../seal/chain.ts';
import { heldRings, type Core } from '../core.ts';
import { Workbench } from '../store/workbench.ts';
import { applied } from './apply.ts';
import { followed } from './chain.ts';
import type { Read, Seen, Standing } from './page.ts';
import { prepared } from './prepare.ts';

/** Entries taken at once: large enough to be quick, small enough to show progress. */
const pageSize = 2_000;

/**
 * Brings this device up to the collector's head: fetches what follows, checks it, takes it in, page by page.
 * To be called in turn only.
 *
 * @returns 'newer-format', 'log-mismatch' or 'fingerprint-mismatch' when replay has to stop; or why the line failed
 */
export async function caughtUp(core: Core): Promise<Result<null, Problem>> {
  await rebuiltIfDue(core);
  for (;;) {
    const standing = await standingOf(core);
    const local = await core.db.entries.where('seq').above(standing.place.seq).limit(pageSize).toArray();
    const page = local.length > 0 ? ok({ entries: local, head: null }) : await fetched(core, standing.place);
    if (!page.ok) return page;
    const { entries, head } = page.value;
    if (entries.length === 0)
      return head === null || isSame(head, standing.place) ? ok(null) : halted(core, 'log-mismatch');
    const taken = await taking(core, standing, entries);
    if (!taken.ok) return taken;
    if (head !== null) tellProgress(core, (await core.db.read('cursor'))?.seq ?? 0, head.seq);
    await rebuiltIfDue(core);
  }
}

async function taking(
  core: Core,
  standing: Standing,
  entries: readonly LogEntry[],
): Promise<Result<null, Problem>> {
  const page = await firstTimes(core, await followed(standing.place, entries));
  const ready = await prepared(page, standing, await seenBy(core, standing.place, page));
  if (ready.length > 0 && !(await applied(core, standing.place, ready))) return ok(null);
  const end = ready.at(-1)?.effect;
  if (end?.does === 'halt') return failed(end.problem);
  return page.length < entries.length ? halted(core, 'log-mismatch') : ok(null);
}

async function fetched(
  core: Core,
  { seq }: Place,
): Promise<Result<{ readonly entries: Page['entries']; readonly head: Place }, Problem>> {
  const path = `${api.entries(core.id)}?after=${seq}&limit=${pageSize}`;
  return core.line.ask({ method: 'GET', path }, pageSchema);
}

async function standingOf({ db, id, keys, fingerprint }: Core): Promise<Standing> {
  return {
    place: (await db.read('cursor')) ?? (await beginning(id)),
    authority: (await db.read('authority')) ?? noAuthority(id),
    rings: await heldRings(db),
    keys,
    pinned: fingerprint,
  };
}

function isSame(one: Place, other: Place): boolean {
  return one.seq === other.seq && one.hash === other.hash;
}

async function halted({ db }: Core, problem: Problem): Promise<Result<never, Problem>> {
  await db.write('halt', problem);
  return failed(problem);
}

function tellProgress({ state }: Core, seq: number, head: number): void {
  const progress = head === 0 ? 1 : seq / head;
  if (progress < 1) state.set({ ...state.value, phase: 'pulling', progress });
}

/** An entry that stands in the log once more does nothing the second time: an old profile must not come back. */
async function firstTimes({ db }: Core, page: readonly Read[]): Promise<readonly Read[]> {
  const ids = page.flatMap(({ header }) => (header === null ? [] : [header.id]));
  const earliest = new Map<string, number>();
  for (const { id, seq } of await db.entries.where('id').anyOf(ids).toArray())
    earliest.set(id, Math.min(seq, earliest.get(id) ?? seq));
  return page.map((read) => {
    if (read.header === null) return read;
    const first = earliest.get(read.header.id) ?? read.collector.seq;
    earliest.set(read.header.id, first);
    return first < read.collector.seq ? { ...read, header: null, isNewer: false } : read;
  });
}

/** The places that the page's writers say they had seen. */
async function seenBy(
  { id, db }: Core,
  from: Place,
  page: readonly Read[],
): Promise<(seq: number) => Seen | null> {
  const places = new Map<number, Seen>([[0, { hash: (await beginning(id)).hash, receivedAt: null }]]);
  for (const { entry, collector } of page)
    places.set(collector.seq, { hash: entry.hash, receivedAt: collector.receivedAt });
  const wanted = page.flatMap(({ header }) =>
    header !== null && 'device' in header ? [header.seen.seq] : [],
  );
  const older = [...new Set(wanted)].filter((seq) => seq > 0 && seq <= from.seq);
  for (const entry of await db.entries.bulkGet(older)) {
    if (entry === undefined) continue;
    const receivedAt = readCollectorHeader(entry.collector)?.receivedAt ?? null;
    places.set(entry.seq, { hash: entry.hash, receivedAt });
  }
  return (seq) => places.get(seq) ?? null;
}

/** Empties the derived tables, so that they are made again from the entries kept here. */
async function rebuiltIfDue({ db, id }: Core): Promise<void> {
  if ((await db.read('rebuild')) === null) return;
  const start = await beginning(id);
  await db.transaction('rw', db.tables, async () => {
    await Promise.all([db.rows, db.cases, db.tallies, db.counts].map((table) => table.clear()));
    await db.meta.bulkDelete(['rebuild', 'authority', 'caseCounts', 'ownRing']);
    await db.write('cursor', start);
    // What was typed in here and waits is in no entry yet.
    const arriving = (await db.pending.toArray()).filter(({ arrives }) => arrives !== undefined);
    const bench = new Workbench(db);
    await bench.load(arriving.flatMap(({ rows }) => rows));
    for (const { arrives, at } of arriving) if (arrives !== undefined) bench.putArriving(arrives, at);
    await bench.settle();
  });
}

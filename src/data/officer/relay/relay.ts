import { api } from '../../../contracts/endpoints.ts';
import { acceptedSchema } from '../../../contracts/citizen/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import type { Core } from '../core.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredHanded } from '../store/records.ts';
import type { HandedOver, HandedRoad } from './desk.ts';

/** What has arrived is listed this long; the log knows it from then on. */
const listedMs = 24 * 60 * 60 * 1_000;

/** Without a line none gets through; what the collector makes wait or refuses does not hold up the others. */
const noLine: readonly Problem[] = ['no-network', 'slow', 'nonsense', 'session-over'];

/**
 * Carries what citizens handed over to the collector, the oldest first, as their phones would. To be called in turn only;
 * what does not get through is tried again in the next round.
 */
export async function relayedWaiting(core: Core): Promise<void> {
  const { db } = core;
  await forgetArrived(core);
  for (const one of (await db.handed.where('road').equals('waiting').sortBy('takenAt')).flatMap(carried)) {
    const { header, content, signature } = one.envelope;
    const question = {
      method: 'POST',
      path: api.submissions(core.id),
      body: { header, content, signature },
    } as const;
    const answer = await core.line.ask(question, acceptedSchema);
    // A login page of a Wi-Fi may answer anything: only what names the id has taken it.
    const problem = answer.ok ? (answer.value.id === one.id ? null : 'nonsense') : answer.problem;
    await noted(db, one, problem);
    if (problem !== null && noLine.includes(problem)) return;
  }
}

type Waiting = StoredHanded & { readonly envelope: NonNullable<StoredHanded['envelope']> };

function carried(one: StoredHanded): readonly Waiting[] {
  return one.envelope === null ? [] : [{ ...one, envelope: one.envelope }];
}

async function noted(db: OfficeDatabase, one: StoredHanded, problem: Problem | null): Promise<void> {
  if (problem === null) await db.handed.put({ ...one, envelope: null, road: 'arrived', problem });
  else await db.handed.put({ ...one, road: isPassing(problem) ? 'waiting' : 'refused', problem });
}

async function forgetArrived({ db, deps }: Core): Promise<void> {
  // A clock that was set back must not keep them for a year.
  const isOver = ({ takenAt }: StoredHanded): boolean => Math.abs(deps.now() - takenAt) > listedMs;
  await db.handed.where('road').equals('arrived').filter(isOver).delete();
}

/** What was taken in here, the newest first. */
export async function handedHere(db: OfficeDatabase): Promise<readonly HandedOver[]> {
  const all = await db.handed.orderBy('takenAt').reverse().toArray();
  const cases = await db.cases.bulkGet(all.map(({ id }) => id));
  return all.map(({ id, takenAt, ...one }, at) => ({
    id,
    takenAt,
    road: roadOf(one, cases[at]?.number ?? null),
  }));
}

function roadOf(
  { road, problem }: Pick<StoredHanded, 'road' | 'problem'>,
  number: string | null,
): HandedRoad {
  if (road === 'refused' && problem !== null) return { state: 'refused', problem };
  // The citizen's own phone may have been quicker: what the log has brought has arrived.
  if (number !== null || road === 'arrived') return { state: 'arrived', number };
  return { state: 'waiting', problem };
}

/** Everything on this device that the collector has not got: acts, and what citizens handed over. */
export async function waitingHere(db: OfficeDatabase): Promise<number> {
  const [acts, handed] = await Promise.all([
    db.pending.where('mark').equals('waiting').count(),
    db.handed.where('road').equals('waiting').count(),
  ]);
  return acts + handed;
}

/** Lets what was refused wait once more. */
export async function waitingAgain(db: OfficeDatabase, id: string): Promise<void> {
  await db.handed.where('id').equals(id).filter(isRefused).modify({ road: 'waiting', problem: null });
}

/** Removes what was refused; what waits or has arrived stays. */
export async function removed(db: OfficeDatabase, id: string): Promise<void> {
  await db.handed.where('id').equals(id).filter(isRefused).delete();
}

function isRefused({ road }: StoredHanded): boolean {
  return road === 'refused';
}

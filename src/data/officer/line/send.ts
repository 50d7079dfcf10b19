import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { api, outcomesSchema, type Outcome } from '../../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import type { Core } from '../core.ts';
import type { PendingAct } from '../store/records.ts';
import { Workbench } from '../store/workbench.ts';

/** Acts that go out at once. */
const batchSize = 50;

/**
 * Sends the acts that wait, in their order, the bytes that were kept when they were done. To be called in turn only.
 * @returns a passing problem when some still wait
 */
export async function sentWaiting(core: Core): Promise<Result<null, Problem>> {
  // Within one mark the index keeps the order in which acts were done.
  let size = batchSize;
  for (;;) {
    const acts = await core.db.pending.where('mark').equals('waiting').limit(size).toArray();
    if (acts.length === 0) return ok(null);
    const body = { entries: acts.map(({ envelope }) => envelope) };
    const asked = await core.line.ask({ method: 'POST', path: api.entries(core.id), body }, outcomesSchema);
    if (!asked.ok) {
      if (asked.problem !== 'malformed' && asked.problem !== 'too-large') return asked;
      // A batch refused as a whole is tried one by one, so that one bad act does not hold up the rest.
      if (acts.length === 1)
        await settled(core, acts, [{ outcome: 'refused', id: null, problem: asked.problem }]);
      size = 1;
      continue;
    }
    const { outcomes } = asked.value;
    if (outcomes.length !== acts.length) return failed('nonsense');
    await settled(core, acts, outcomes);
    const waits = outcomes.find((one) => one.outcome === 'refused' && isPassing(one.problem));
    if (waits?.outcome === 'refused') return failed(waits.problem);
  }
}

/** Notes what became of acts: taken, or refused for good and then no longer laid over the rows. */
function settled(
  { db, state }: Core,
  acts: readonly PendingAct[],
  outcomes: readonly Outcome[],
): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const bench = new Workbench(db);
    await bench.load(acts.flatMap(({ rows }) => rows));
    for (const [index, act] of acts.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined || act.position === undefined) continue;
      if (outcome.outcome !== 'refused') {
        // Another tab may have replayed it by now; then there is nothing left to mark.
        await db.pending.where('entry').equals(act.entry).modify({ mark: 'sent' });
      } else if (!isPassing(outcome.problem)) {
        await db.refused.put({ ...act, problem: outcome.problem });
        await db.pending.delete(act.position);
        if (act.arrives !== undefined) await bench.takeBack(act.arrives);
        state.set({ ...state.value, problem: outcome.problem });
      } else continue;
      for (const key of act.rows) bench.touch(key);
    }
    await bench.settle();
  });
}

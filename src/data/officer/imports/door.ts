import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import { fieldOfOrigin } from '../../../domain/channels/roads/origin.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { writers } from '../../../contracts/rights.ts';
import { hashText, utf8 } from '../../../seal/basis/bytes.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { keptEdits, orStorage } from '../acts/keep.ts';
import { caseDesk, keptTogether } from '../acts/paper-case.ts';
import { partsOfAct } from '../acts/parts-of-act.ts';
import type { Core } from '../core.ts';
import type { Live } from '../office.ts';
import type { PendingAct } from '../store/records.ts';
import { importBatches } from './batches.ts';
import type { ImportDoor, ImportGoal, ImportedCase, Onward } from './imports.ts';
import { undoneBatch } from './undo.ts';

/** Cases that are sealed and kept at once: few enough that a phone answers in between. */
const partSize = 50;

/** How an open office goes on. */
interface Going {
  /** Called when a long act has ended. */
  readonly send: () => void;
  readonly following: <Value>(query: () => Promise<Value>) => Live<Value>;
}

/** What brings files in, over an open office. */
export function importDoor(core: Core, { send, following }: Going): ImportDoor {
  const ended = async <Kept extends { readonly ok: boolean }>(act: Promise<Kept>): Promise<Kept> => {
    const kept = await act;
    send();
    return kept;
  };
  return {
    keysOf: (channel, rows) =>
      Promise.all(
        // Twenty characters of a hash are enough for every row that an office will ever have.
        rows.map(async (row) => (await hashText(utf8(`${core.id}/${channel}/${row}`))).slice(0, 20)),
      ),
    known: async (keys) => {
      const found = await core.db.cases
        .where('origin.imported.key')
        .anyOf([...keys])
        .toArray();
      const here = found.filter(({ isUndone }) => isUndone !== true);
      return new Set(here.flatMap(({ origin }) => origin?.imported?.key ?? []));
    },
    begin: async (channel, file) => {
      if (!writers.erase.includes(core.me.role)) return failed('not-allowed');
      const batch = newEntryId(core.deps.now());
      const set = { channel, file: file.slice(0, 120), by: core.me.person, at: core.deps.now() };
      const kept = await keptEdits(core, [{ table: 'imports', row: batch, set, steps: [], add: [] }]);
      return kept.ok ? ok(batch) : kept;
    },
    add: (goal, rows, onward) => ended(addedCases(core, goal, { rows, onward })),
    undo: (batch, onward) => ended(undoneBatch(core, batch, onward)),
    batches: () => following(() => importBatches(core.db)),
  };
}

interface Rows {
  readonly rows: readonly ImportedCase[];
  readonly onward: Onward;
}

function addedCases(core: Core, goal: ImportGoal, { rows, onward }: Rows): Promise<Result<number, Problem>> {
  return orStorage(async () => {
    const desk = await caseDesk(core, goal);
    if (!desk.ok) return desk;
    let done = 0;
    while (done < rows.length && onward(done)) {
      const arrivals: PendingAct[] = [];
      const edits: Edit[] = [];
      for (const row of rows.slice(done, done + partSize)) {
        const made = await desk.value.arriving(row.answers);
        if (!made.ok) return made;
        arrivals.push(made.value.arrival);
        edits.push(originEdit(made.value.id, goal.batch, row));
      }
      const changes: PendingAct[] = [];
      for (const part of partsOfAct(edits)) changes.push(await desk.value.changing(part));
      await keptTogether(core, [...arrivals, ...changes]);
      done += arrivals.length;
    }
    return ok(done);
  });
}

/** How a row came, and how it stands as the file says. */
function originEdit(id: EntryId, batch: EntryId, { key, came, finished, state }: ImportedCase): Edit {
  const origin = fieldOfOrigin({ letter: null, imported: { batch, key, came, finished } });
  return {
    table: 'cases',
    row: id,
    set: { road: 'import', origin },
    steps: state === 'waiting' ? [] : [{ field: 'state', from: 'waiting', to: state }],
    add: [],
  };
}

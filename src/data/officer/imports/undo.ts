import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import { entriesWithWords } from '../../../domain/log/case-record.ts';
import { rowKey } from '../../../domain/log/edit.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { writers } from '../../../contracts/rights.ts';
import { keptErasureOf } from '../acts/erase-due.ts';
import { keptEdits, orStorage } from '../acts/keep.ts';
import { partsOfErasure } from '../acts/parts-of-erasure.ts';
import type { Core } from '../core.ts';
import type { Onward } from './imports.ts';

/** Cases that are taken back at once. */
const partSize = 200;

/**
 * Takes back everything that came with a batch: first out of every list, then erased, words of colleagues about it too.
 * Stopped in between and asked again, it goes on where it was.
 *
 * @returns how many cases were taken back; 'not-allowed' for others than admins
 */
export function undoneBatch(core: Core, batch: EntryId, onward: Onward): Promise<Result<number, Problem>> {
  return orStorage(async () => {
    const { db } = core;
    if (!writers.erase.includes(core.me.role)) return failed('not-allowed');
    const all = await db.cases.where('origin.imported.batch').equals(batch).toArray();
    const left = all.filter(({ isUndone }) => isUndone !== true).map(({ id }) => id);
    let done = 0;
    while (done < left.length && onward(done)) {
      const part = left.slice(done, done + partSize);
      const rows = await db.rows.bulkGet(part.map((id) => rowKey('cases', id)));
      const words = rows.map((row) => (row === undefined ? [] : entriesWithWords(row.view)));
      const hidden = await keptEdits(
        core,
        part.map((id) => ({ table: 'cases', row: id, set: { undone: true }, steps: [], add: [] })),
      );
      if (!hidden.ok) return hidden;
      for (const erasure of partsOfErasure(part.map((id, at) => ({ id, words: words[at] ?? [] })))) {
        const erased = await keptErasureOf(core, erasure);
        if (!erased.ok) return erased;
      }
      done += part.length;
    }
    if (done === left.length) {
      const over = { table: 'imports', row: batch, set: { undone: true }, steps: [], add: [] };
      const told = await keptEdits(core, [over]);
      if (!told.ok) return told;
    }
    return ok(done);
  });
}

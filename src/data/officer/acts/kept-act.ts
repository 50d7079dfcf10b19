import type { EntryId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { rowKey, type Edit } from '../../../domain/log/edit.ts';
import type { Envelope } from '../../../contracts/envelope.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import type { PendingAct } from '../store/records.ts';
import { Workbench } from '../store/workbench.ts';

interface Act {
  readonly id: EntryId;
  readonly envelope: Envelope;
  readonly edits: readonly Edit[];
  readonly definition: ChannelDefinition | null;
  /** The cases that an erasure is about. */
  readonly erased?: readonly EntryId[];
  /** The one file that an erasure is about, and its case. */
  readonly erasedFile?: { readonly of: EntryId; readonly file: EntryId };
}

/** Writes an act among those that wait, and over the rows, in one go. */
export async function keptAct(
  { db, deps, me }: Core,
  { id, envelope, edits, definition, erased = [], erasedFile }: Act,
): Promise<Kept> {
  const edited = edits.map(({ table, row }) => rowKey(table, row));
  const cases = erasedFile === undefined ? erased : [...erased, erasedFile.of];
  const rows = [...new Set([...edited, ...cases.map((one) => rowKey('cases', one))])];
  const act: PendingAct = {
    entry: id,
    envelope,
    rows,
    edits,
    at: deps.now(),
    by: me.person,
    mark: 'waiting',
    definition,
    ...(erased.length > 0 && { erases: true }),
    ...(erasedFile && { erasesFile: erasedFile.file }),
  };
  await db.transaction('rw', db.rows, db.cases, db.pending, db.counts, async () => {
    await db.pending.add(act);
    const bench = new Workbench(db);
    await bench.load(rows);
    for (const key of rows) bench.touch(key);
    await bench.settle();
  });
  return { ok: true, value: id };
}

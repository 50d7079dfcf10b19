import type { EntryId } from '../../../domain/basics/ids.ts';
import { failed } from '../../../domain/basics/result.ts';
import type { Judgement } from '../../../domain/blocks/aside.ts';
import { faultOf, fieldsOfBlock, readBlock, rowOfBlock, type Block } from '../../../domain/blocks/block.ts';
import { reachOf, type Reach } from '../../../domain/blocks/reach.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { erasedFor } from '../acts/erase-due.ts';
import { keptEdits, orStorage } from '../acts/keep.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { onShelf } from './shelved.ts';
import { mayBeAside } from './standing.ts';

/** Says of a case that it is spam, or that it is none. */
export function keptJudgement(core: Core, id: EntryId, judgement: Judgement): Promise<Kept> {
  return orStorage(async () => {
    const found = await core.db.cases.get(id);
    if (found === undefined) return failed('malformed');
    if (!mayBeAside(found)) return failed('not-allowed');
    if (found.isErased) return failed('erased');
    return keptEdits(core, [{ table: 'cases', row: id, set: { aside: judgement }, steps: [], add: [] }]);
  });
}

/** What a pattern would do to the cases that are there. */
export async function reachHere({ db }: Pick<Core, 'db'>, block: Block): Promise<Reach> {
  const cases = await db.cases.filter((one) => !one.isErased && mayBeAside(one)).toArray();
  return reachOf(
    block,
    cases.map(({ id, channel, state, said = null }) => ({ id, channel, state, said })),
  );
}

/** Keeps a pattern, unless it names most of what people wrote. */
export function keptBlock(core: Core, block: Block): Promise<Kept> {
  return orStorage(async () => {
    if (faultOf(block.pattern) !== null) return failed('malformed');
    if ((await reachHere(core, block)).isTooWide) return failed('not-allowed');
    return keptEdits(core, [
      turned(core, { row: rowOfBlock(block), isOn: true, fields: fieldsOfBlock(block) }),
    ]);
  });
}

/** Takes a pattern back, or puts it on again. */
export function keptTurn(core: Core, row: string, isOn: boolean): Promise<Kept> {
  return orStorage(async () => {
    const known = (await core.db.rows.where('table').equals('blocks').toArray()).find(
      ({ view }) => view.row === row,
    );
    if (known === undefined) return failed('malformed');
    const fields = Object.fromEntries(
      Object.entries(known.view.fields).map(([name, { value }]) => [name, value]),
    );
    const block = readBlock(row, fields);
    if (block === null) return failed('malformed');
    return isOn ? keptBlock(core, block) : keptEdits(core, [turned(core, { row, isOn, fields: {} })]);
  });
}

interface Turn {
  readonly row: string;
  readonly isOn: boolean;
  readonly fields: Edit['set'];
}

function turned({ deps }: Core, { row, isOn, fields }: Turn): Edit {
  const add = [{ list: 'turns', item: newEntryId(deps.now()), value: { isOn } }];
  return { table: 'blocks', row, set: { ...fields, isOn }, steps: [], add };
}

/**
 * Erases for good what lies on the shelf. That it was put aside is written down with its record: a device that joins later
 * holds no words to hold a pattern against, and must not find an empty case among those that wait.
 */
export function keptShelfErasure(core: Core): Promise<Kept> {
  return erasedFor(core, {
    reason: 'spam',
    marks: { aside: 'spam' },
    which: async () =>
      core.me.role === 'admin'
        ? (await onShelf(core)).filter(({ isErased, isTied }) => !isErased && !isTied)
        : [],
  });
}

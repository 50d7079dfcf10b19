import type { Core } from '../core.ts';
import { summaryOf } from '../reads/cases.ts';
import { rowViewOf } from '../reads/case-view.ts';
import { readBlock } from '../../../domain/blocks/block.ts';
import type { StoredCase } from '../store/records.ts';
import type { BlockView, ShelfView } from './desk.ts';

type Here = Pick<Core, 'db'>;

/** What lies on the shelf, and the blocks that put it there. */
export async function shelved({ db }: Here, limit: number): Promise<ShelfView> {
  const [all, rows, erasing] = await Promise.all([
    onShelf({ db }),
    db.rows.where('table').equals('blocks').toArray(),
    db.pending.filter(({ erases }) => erases === true).toArray(),
  ]);
  const leaving = new Set<string>(erasing.flatMap((act) => act.rows));
  const full = all.filter(({ isErased }) => !isErased);
  const staying = full.filter(({ id }) => !leaving.has(`cases/${id}`));
  const counts = new Map<string, number>();
  for (const { aside } of staying) {
    const by = aside?.block ?? '';
    counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  const blocks = rows.flatMap(({ view }): readonly BlockView[] => {
    const { fields, lists, mark } = rowViewOf(view);
    const block = readBlock(view.row, fields);
    if (block === null) return [];
    const last = lists['turns']?.at(-1);
    const turned = last === undefined ? null : { by: last.by, at: last.at };
    return [{ ...block, turned, aside: counts.get(view.row) ?? 0, mark }];
  });
  return {
    cases: [...staying]
      .sort((one, other) => other.receivedAt - one.receivedAt || other.seq - one.seq)
      .slice(0, limit)
      .map(summaryOf),
    count: staying.length,
    erased: all.length - full.length,
    leaving: full.length - staying.length,
    blocks: blocks.sort(
      (one, other) =>
        Number(other.isOn) - Number(one.isOn) || (other.turned?.at ?? 0) - (one.turned?.at ?? 0),
    ),
  };
}

/** Every case that lies on the shelf, erased ones too. */
export function onShelf({ db }: Here): Promise<readonly StoredCase[]> {
  return db.cases.filter(({ aside = null }) => aside !== null).toArray();
}

/** How many cases were put aside, from the counters that are kept. */
export async function asideCount({ db }: Here): Promise<number> {
  const counts = await db.counts.toArray();
  return counts.reduce((sum, { aside = 0 }) => sum + aside, 0);
}

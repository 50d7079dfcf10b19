import { asideOf } from '../../../domain/blocks/aside.ts';
import { readBlock, type StandingBlock } from '../../../domain/blocks/block.ts';
import { isClosed } from '../../../domain/channels/case-life.ts';
import { isDelicate, ringNames } from '../../../domain/channels/definition.ts';
import type { Row } from '../../../domain/log/row.ts';
import { isReadersRing } from '../../../seal/trust/readers.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredCase, StoredRow } from '../store/records.ts';

/** All blocks, on or taken back, as the tables say with some rows laid over them. */
export async function standingBlocks(
  db: OfficeDatabase,
  over: readonly StoredRow[] = [],
): Promise<readonly StandingBlock[]> {
  const views = new Map<string, Row>();
  for (const { key, view } of await db.rows.where('table').equals('blocks').toArray()) views.set(key, view);
  for (const { key, table, view } of over) if (table === 'blocks') views.set(key, view);
  return [...views.values()].flatMap((view) => blockIn(view) ?? []);
}

function blockIn({ row, fields }: Row): StandingBlock | null {
  return readBlock(row, Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])));
}

/** A case with whether it lies on the shelf, and so whether anything is owed; the same case where that has not changed. */
export function withAside(stored: StoredCase, blocks: readonly StandingBlock[]): StoredCase {
  const { id, channel, state, said = null, judgement = null } = stored;
  const isDelicate = !mayBeAside(stored);
  const aside = asideOf({ id, channel, state, said, judgement, isDelicate }, blocks);
  const open = isClosed(state) || stored.isForOthers === true || aside !== null ? 0 : 1;
  const before = stored.aside ?? null;
  const isSame = before === aside || (before !== null && aside !== null && before.block === aside.block);
  return isSame && stored.open === open ? stored : { ...stored, aside, open };
}

/** Whether a case may be put aside at all: what is for named readers never is. */
export function mayBeAside({ rings }: Pick<StoredCase, 'rings'>): boolean {
  const delicate: readonly string[] = ringNames.filter(isDelicate);
  return !rings.some((ring) => isReadersRing(ring) || delicate.includes(ring));
}

import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Collector } from './collector.ts';

/** One entry of the log as it lies in the collector's database. */
export interface Lying {
  readonly seq: number;
  readonly kind: string;
  readonly id: string;
}

/** Reads the whole log out of the collector's own database, running or not. */
export function logOf({ dataDir }: Pick<Collector, 'dataDir'>): readonly Lying[] {
  const database = new DatabaseSync(join(dataDir, 'prongsai.sqlite'), { timeout: 5_000 });
  try {
    const rows = database.prepare('select seq, kind, id from entry order by seq').all();
    return rows.map((row) => ({ ...(row as unknown as Lying) }));
  } finally {
    database.close();
  }
}

/** How many entries of a kind lie in the log. */
export function countOf(collector: Pick<Collector, 'dataDir'>, kind: string): number {
  return logOf(collector).filter((entry) => entry.kind === kind).length;
}

import { createHash } from 'node:crypto';
import { lineOf } from './lines.ts';
import type { ArchiveRow, Counts } from './tables.ts';

/** What tells one store's rows from another's. */
export interface Digest {
  readonly rows: Counts;
  /** SHA-256 over every row in order, hexadecimal: equal in both databases when the rows are. */
  readonly sha256: string;
}

export async function digestOf(rows: AsyncIterable<ArchiveRow>): Promise<Digest> {
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  for await (const row of rows) {
    counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
    hash.update(`${lineOf(row)}\n`);
  }
  return { rows: Object.fromEntries(counts), sha256: hash.digest('hex') };
}

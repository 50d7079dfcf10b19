import { isChannelId, isEntryId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import { valueOf } from '../../../domain/log/row.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { ImportBatch } from './imports.ts';

/** What was brought in, the latest first; how many cases that was is told by the cases. */
export async function importBatches(db: OfficeDatabase): Promise<readonly ImportBatch[]> {
  const rows = await db.rows.where('table').equals('imports').toArray();
  const found = await Promise.all(
    rows.map(async ({ view }): Promise<readonly ImportBatch[]> => {
      const [channel, file, at] = [valueOf(view, 'channel'), valueOf(view, 'file'), valueOf(view, 'at')];
      if (!isEntryId(view.row) || typeof channel !== 'string' || !isChannelId(channel)) return [];
      const cases = await db.cases.where('origin.imported.batch').equals(view.row).count();
      return [
        {
          id: view.row,
          channel,
          file: typeof file === 'string' ? file : '',
          at: typeof at === 'number' && at >= 0 ? instant(at) : null,
          cases,
          isUndone: valueOf(view, 'undone') === true,
        },
      ];
    }),
  );
  return found.flat().sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
}

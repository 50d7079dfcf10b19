import type { EntryId, PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { OfficeDatabase } from '../store/database.ts';

/** An erasure of what is no entry of the log. */
export interface FilesErased {
  readonly targets: readonly EntryId[];
  readonly by: PersonId;
  readonly at: Instant;
}

/** Drops bytes that were erased alone, and remembers who did it: also of those that never came here. */
export async function forgetFiles(db: OfficeDatabase, { targets, by, at }: FilesErased): Promise<void> {
  if (targets.length === 0) return;
  const known = await db.erasedFiles.bulkGet([...targets]);
  // The first erasure is the one that did it; the same again changes nothing.
  const fresh = targets.filter((_id, index) => known[index] === undefined);
  await db.erasedFiles.bulkPut(fresh.map((id) => ({ id, by, at })));
  await db.files.bulkDelete([...targets]);
}

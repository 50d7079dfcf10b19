import { isEntryId, type EntryId } from '../../../domain/basics/ids.ts';
import type { Json } from '../../../domain/basics/json.ts';
import type { Item, Row } from '../../../domain/log/row.ts';
import { readersIn } from '../../../seal/trust/rights-to-read.ts';
import type { BlobKey } from '../../../contracts/sealed.ts';
import type { CaseFile, FileKind } from './files.ts';
import { itemsOf, textOf } from '../reads/status-of.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredCase } from '../store/records.ts';
import { waitingErasures } from './erase-file.ts';

/** Types that a browser shows without running anything of theirs; whoever wrote the case has named the type. */
const shown: readonly (readonly [FileKind, RegExp])[] = [
  ['picture', /^image\/(?:jpeg|png|webp)$/],
  ['sound', /^audio\/(?:webm|mp4|ogg|aac|mpeg)(?:;|$)/],
];

/** What a file is shown as; 'other' is not shown at all. */
export function kindOfFile({ type }: Pick<BlobKey, 'type'>): FileKind {
  return shown.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
}

/** The pictures and recordings of a case, with what officers have done about them. */
export async function filesOfCase(
  db: OfficeDatabase,
  { id, rings, files = [] }: StoredCase,
  row: Row,
): Promise<readonly CaseFile[]> {
  if (files.length === 0) return [];
  const [erased, waiting] = await Promise.all([
    db.erasedFiles.bulkGet(files.map((file) => file.id)),
    waitingErasures({ db }, id),
  ]);
  const readers = readersIn(rings);
  return files.map((file, index): CaseFile => {
    const gone = erased[index];
    const said = itemsOf(row, 'erasures').find(({ value }) => fileIn(value) === file.id);
    const reason = said === undefined ? null : textOf(said.value);
    const [by, at] = [gone?.by ?? said?.stamp.by ?? null, gone?.at ?? said?.stamp.at ?? null];
    const isGone = gone !== undefined || waiting.has(file.id);
    const typed = itemsOf(row, 'transcripts').filter(({ value }) => fileIn(value) === file.id);
    return {
      id: file.id,
      kind: kindOfFile(file),
      ...(readers.length > 0 && { readers }),
      erased:
        isGone && at !== null ? { by, at, reason, mark: gone === undefined ? 'waiting' : 'received' } : null,
      transcript: transcriptOf(typed.at(-1)),
    };
  });
}

/** The last one that was typed stands; earlier ones stay in the case's history. */
function transcriptOf(item: Item | undefined): CaseFile['transcript'] {
  const text = item === undefined ? null : textOf(item.value);
  if (item === undefined || text === null || item.stamp.by === null) return null;
  const { by, at, place } = item.stamp;
  return { text, by, at, mark: typeof place === 'number' ? 'received' : place };
}

function fileIn(value: Json): EntryId | null {
  const file = value !== null && typeof value === 'object' && 'file' in value ? value['file'] : null;
  return typeof file === 'string' && isEntryId(file) ? file : null;
}

import type { EntryId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { api } from '../../../contracts/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { BlobKey } from '../../../contracts/sealed.ts';
import { isListedBlob, openBlob } from '../../../seal/blobs.ts';
import type { Core } from '../core.ts';
import type { OpenedFile } from './files.ts';
import { keeping } from '../store/storage.ts';
import { kindOfFile } from './case-files.ts';

/**
 * Opens a picture or a recording of a case: from this device if it was opened here before, else from the collector.
 *
 * @returns 'erased'; 'unknown-blob' when it has not arrived yet; 'cannot-open' when what arrived is nothing that its
 *   writer sealed, or of a kind that is not shown; or why the line failed
 */
export async function openedFile(
  core: Core,
  { id, file }: { readonly id: EntryId; readonly file: EntryId },
): Promise<Result<OpenedFile, Problem>> {
  const { db } = core;
  const [stored, gone] = await Promise.all([db.cases.get(id), db.erasedFiles.get(file)]);
  if (gone !== undefined || stored?.isErased === true) return failed('erased');
  const blob = stored?.files?.find((one) => one.id === file);
  if (blob === undefined) return failed('unknown-blob');
  if (kindOfFile(blob) === 'other') return failed('cannot-open');
  const here = await db.files.get(file);
  if (here !== undefined && (await isListedBlob(blob, here.bytes))) return opened(blob, here.bytes);
  const path = api.blob(core.id, file);
  const fetched = await core.line.bytes(path, blob.size);
  if (!fetched.ok) return fetched;
  if (!(await isListedBlob(blob, fetched.value))) return failed('nonsense');
  const plain = await opened(blob, fetched.value);
  if (plain.ok && !(await isKept(core, blob, fetched.value))) return failed('erased');
  return plain;
}

async function opened(blob: BlobKey, bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenedFile, Problem>> {
  const plain = await openBlob(blob, bytes);
  return plain === null ? failed('cannot-open') : ok({ bytes: plain, type: blob.type });
}

/**
 * Keeps sealed bytes for the next time, if the disk takes them.
 * @returns whether it may be shown: it may have been erased while it was fetched
 */
async function isKept({ db }: Core, { id }: BlobKey, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const kept = await keeping(() =>
    db.transaction('rw', db.files, db.erasedFiles, async () => {
      if ((await db.erasedFiles.get(id)) !== undefined) return false;
      await db.files.put({ id, bytes });
      return true;
    }),
  );
  return !kept.ok || kept.value;
}

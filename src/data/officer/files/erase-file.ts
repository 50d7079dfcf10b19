import type { EntryId } from '../../../domain/basics/ids.ts';
import { failed } from '../../../domain/basics/result.ts';
import { eraserOf, mayErase } from '../../../seal/trust/rights-to-read.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { enveloped } from '../../../seal/entries.ts';
import { keptEdits, orStorage, standing } from '../acts/keep.ts';
import { keptAct } from '../acts/kept-act.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';

/** Which picture or recording of which case goes, and why, in the office's own words. */
export interface FileErasure {
  readonly id: EntryId;
  readonly file: EntryId;
  readonly reason: string;
}

/**
 * Erases one picture or recording of a case, everywhere: the collector drops its bytes, come or not, and so does every
 * device. The reason is sealed with the case; the erasure itself is for everybody to see, and says no more than which.
 *
 * @returns 'not-allowed' for others than admins or, of a delicate case, than its readers; 'erased' when it is gone already;
 *   'malformed' without a reason or for what is no file of that case; or why an act cannot be kept
 */
export function keptFileErasure(core: Core, { id, file, reason }: FileErasure): Promise<Kept> {
  return orStorage(async () => {
    const { db } = core;
    const halt = await db.read('halt');
    if (halt !== null) return failed(halt);
    const [stored, { authority, seen }, erased, waiting] = await Promise.all([
      db.cases.get(id),
      standing(core),
      db.erasedFiles.get(file),
      waitingErasures(core, id),
    ]);
    if (authority === null) return failed('cannot-open');
    if (!mayErase(eraserOf(authority, core.me), stored?.rings ?? [])) return failed('not-allowed');
    if (stored?.isErased === true || erased !== undefined || waiting.has(file)) return failed('erased');
    // Whoever wrote the case has chosen the id: it must not be that of an entry, or that would be erased.
    const isEntry = (await db.entries.where('id').equals(file).count()) > 0;
    const isListed = stored?.files?.some((one) => one.id === file) === true;
    if (seen === null || isEntry || !isListed || reason.trim() === '') return failed('malformed');
    const add = [
      { list: 'erasures', item: newEntryId(core.deps.now()), value: { file, text: reason.trim() } },
    ];
    const said = await keptEdits(core, [{ table: 'cases', row: id, set: {}, steps: [], add }]);
    if (!said.ok) return said;
    const entry = newEntryId(core.deps.now());
    const header = { kind: 'erase', office: core.id, id: entry, device: core.me.device, seen } as const;
    const envelope = await enveloped(
      header,
      { targets: [file], reason: 'request' },
      core.keys.sign.privateKey,
    );
    return keptAct(core, { id: entry, envelope, edits: [], definition: null, erasedFile: { of: id, file } });
  });
}

/** Files of a case whose erasure waits on this device. */
export async function waitingErasures({ db }: Pick<Core, 'db'>, id: EntryId): Promise<ReadonlySet<EntryId>> {
  const acts = await db.pending.where('rows').equals(`cases/${id}`).toArray();
  return new Set(acts.flatMap(({ erasesFile }) => erasesFile ?? []));
}

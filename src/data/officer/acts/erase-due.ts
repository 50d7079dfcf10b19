import { failed } from '../../../domain/basics/result.ts';
import { entriesWithWords, recordEdit } from '../../../domain/log/case-record.ts';
import { rowKey, type Edit } from '../../../domain/log/edit.ts';
import type { Row } from '../../../domain/log/row.ts';
import type { Place } from '../../../contracts/header.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { enveloped } from '../../../seal/entries.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { erasableCases } from '../reads/retention.ts';
import type { StoredCase } from '../store/records.ts';
import { keptEdits, orStorage, standing } from './keep.ts';
import { keptAct } from './kept-act.ts';
import { partsOfAct } from './parts-of-act.ts';
import { partsOfErasure, type Erasure } from './parts-of-erasure.ts';

/**
 * Erases what every finished case past its time holds: what the citizen wrote, then and later, and every act that brought
 * words to it.
 *
 * @returns 'not-allowed' for others than admins, and, of delicate cases, than their readers; 'malformed' when nothing is due; or why an act cannot be kept
 */
export function keptErasure(core: Core): Promise<Kept> {
  return erasedFor(core, { reason: 'retention', marks: {}, which: () => erasableCases(core) });
}

/** What is erased for good, and why. */
export interface Erasing {
  readonly reason: 'retention' | 'spam';
  /** Fields written beside each case's record: they outlast its words. */
  readonly marks: Edit['set'];
  /** Those among them that this person may erase. */
  readonly which: () => Promise<readonly StoredCase[]>;
}

/**
 * Erases what cases hold of anybody's words. Before that the way of each case is written down without words, so that past
 * years count the same.
 *
 * @returns 'not-allowed' for others than admins, and, of delicate cases, than their readers; 'malformed' when there is nothing; or why an act cannot be kept
 */
export function erasedFor(core: Core, { reason, marks, which }: Erasing): Promise<Kept> {
  return orStorage(async () => {
    const halt = await core.db.read('halt');
    if (halt !== null) return failed(halt);
    const { seen } = await standing(core);
    const mine = await which();
    if (mine.length === 0 && core.me.role !== 'admin') return failed('not-allowed');
    const due = await withRows(core, mine);
    if (due.length === 0 || seen === null) return failed('malformed');
    for (const circle of circlesOf(due)) {
      for (const part of partsOfAct(circle.map(({ row }) => recorded(row, marks)))) {
        const kept = await keptEdits(core, part);
        if (!kept.ok) return kept;
      }
    }
    let kept: Kept = failed('malformed');
    for (const part of partsOfErasure(
      due.map(({ stored: { id }, row }) => ({ id, words: entriesWithWords(row) })),
    )) {
      kept = await keptPart(core, part, { seen, reason });
      if (!kept.ok) return kept;
    }
    return kept;
  });
}

function recorded(row: Row, marks: Edit['set']): Edit {
  const edit = recordEdit(row);
  return { ...edit, set: { ...edit.set, ...marks } };
}

interface Due {
  readonly stored: StoredCase;
  readonly row: Row;
}

async function withRows({ db }: Core, cases: readonly StoredCase[]): Promise<readonly Due[]> {
  const rows = await db.rows.bulkGet(cases.map(({ id }) => rowKey('cases', id)));
  return cases.flatMap((stored, index) => {
    const row = rows[index]?.view;
    return row === undefined ? [] : [{ stored, row }];
  });
}

/** Cases that the same people may read: their records go to them together, and to nobody else. */
function circlesOf(due: readonly Due[]): readonly (readonly Due[])[] {
  const circles = new Map<string, Due[]>();
  for (const one of due) {
    const name = [...one.stored.rings].sort().join(' ');
    circles.set(name, [...(circles.get(name) ?? []), one]);
  }
  return [...circles.values()];
}

/** Erases what came by mistake; its cases are out of every list already, so their way is written down nowhere. */
export async function keptErasureOf(core: Core, erasure: Erasure): Promise<Kept> {
  const { seen } = await standing(core);
  return seen === null ? failed('malformed') : keptPart(core, erasure, { seen, reason: 'duplicate' });
}

interface Why {
  readonly seen: Place;
  readonly reason: Erasing['reason'] | 'duplicate';
}

async function keptPart(core: Core, { cases, targets }: Erasure, { seen, reason }: Why): Promise<Kept> {
  const id = newEntryId(core.deps.now());
  const header = { kind: 'erase', office: core.id, id, device: core.me.device, seen } as const;
  const content = { targets: [...targets], reason };
  const envelope = await enveloped(header, content, core.keys.sign.privateKey);
  return keptAct(core, { id, envelope, edits: [], definition: null, erased: cases });
}

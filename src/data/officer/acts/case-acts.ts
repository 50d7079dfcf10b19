import { failed } from '../../../domain/basics/result.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { nextStates, type CaseState } from '../../../domain/channels/case-life.ts';
import type { ChannelId, EntryId, PersonId } from '../../../domain/basics/ids.ts';
import { rowKey, type Edit } from '../../../domain/log/edit.ts';
import { contestedValues } from '../../../domain/log/merge.ts';
import { valueOf, type Row } from '../../../domain/log/row.ts';
import { readersIn } from '../../../seal/trust/rights-to-read.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { channelsNow } from '../reads/today.ts';
import type { StoredCase } from '../store/records.ts';
import { keptEdits, orStorage } from './keep.ts';

/** Moves a case on. Where two states met, also to either of them: that decides. */
export function keptState(
  core: Core,
  id: EntryId,
  {
    from,
    to,
    reason,
  }: { readonly from: CaseState; readonly to: CaseState; readonly reason: string | undefined },
): Promise<Kept> {
  return aboutCase(core, id, (row) => {
    const isWay = nextStates(from).includes(to) || contestedValues(row, 'state').includes(to);
    if (!isWay) return null;
    const add =
      reason === undefined
        ? []
        : [{ list: 'reasons', item: newEntryId(core.deps.now()), value: { text: reason } }];
    return caseEdit(id, { steps: [{ field: 'state', from, to }], add });
  });
}

/** Adds words to a case: a reply, which the citizen reads and may be asked to answer, or a note, which only the office does. */
export function keptWords(core: Core, id: EntryId, { list, text, asks }: Words): Promise<Kept> {
  return aboutCase(core, id, () =>
    text.trim() === ''
      ? null
      : caseEdit(id, {
          add: [
            {
              list,
              item: newEntryId(core.deps.now()),
              value: { text: text.trim(), ...(asks === true && { asks }) },
            },
          ],
        }),
  );
}

interface Words {
  readonly list: 'replies' | 'notes';
  readonly text: string;
  readonly asks?: true;
}

/** Adds what an officer has heard in a recording of a case. */
export function keptTranscript(
  core: Core,
  { id, file, text }: { readonly id: EntryId; readonly file: EntryId; readonly text: string },
): Promise<Kept> {
  const value = { file, text: text.trim() };
  return aboutCase(core, id, () =>
    value.text === ''
      ? null
      : caseEdit(id, { add: [{ list: 'transcripts', item: newEntryId(core.deps.now()), value }] }),
  );
}

/** Gives a case to a person, or back to nobody; a delicate one only to one of its readers. */
export function keptAssignee(core: Core, id: EntryId, person: PersonId | null): Promise<Kept> {
  return aboutCase(core, id, (row, { rings }) => {
    const readers = readersIn(rings);
    if (person !== null && readers.length > 0 && !readers.includes(person)) return null;
    return caseEdit(id, { steps: [{ field: 'assignee', from: valueOf(row, 'assignee'), to: person }] });
  });
}

/** Notes that this person has looked at channels, with how many cases waited there: of delicate ones that is nobody else's. */
export function keptCheck(core: Core, channels: readonly ChannelId[]): Promise<Kept> {
  return orStorage(async () => {
    const counts = await core.db.counts.bulkGet([...channels]);
    const all = await channelsNow(core.db);
    const delicate = new Set(all.filter(({ ring }) => isDelicate(ring)).map(({ channel }) => channel));
    const now = core.deps.now();
    return keptEdits(
      core,
      channels.map((channel, index) => ({
        table: 'checks',
        row: channel,
        set: {},
        steps: [],
        add: [
          {
            list: 'checks',
            item: newEntryId(now),
            value: delicate.has(channel) ? {} : { waiting: counts[index]?.waiting ?? 0 },
          },
        ],
      })),
    );
  });
}

function aboutCase(
  core: Core,
  id: EntryId,
  make: (row: Row, stored: Pick<StoredCase, 'rings'>) => Edit | null,
): Promise<Kept> {
  return orStorage(async () => {
    const [stored, found] = await Promise.all([core.db.rows.get(rowKey('cases', id)), core.db.cases.get(id)]);
    // Nobody is there any more to whom it could be said.
    if (found?.isErased === true) return failed('erased');
    const edit = stored === undefined ? null : make(stored.view, found ?? { rings: [] });
    return edit === null ? failed('malformed') : keptEdits(core, [edit]);
  });
}

function caseEdit(id: EntryId, given: Partial<Pick<Edit, 'steps' | 'add'>>): Edit {
  return { table: 'cases', row: id, set: {}, steps: [], add: [], ...given };
}

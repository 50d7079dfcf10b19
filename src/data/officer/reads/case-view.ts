import { readJudgement } from '../../../domain/blocks/aside.ts';
import { isCaseState } from '../../../domain/channels/case-life.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Json } from '../../../domain/basics/json.ts';
import { rowKey } from '../../../domain/log/edit.ts';
import { stepsOf } from '../../../domain/log/case-record.ts';
import { isQuestion } from '../../../domain/log/case-talk.ts';
import { contestedValues } from '../../../domain/log/merge.ts';
import {
  markOf,
  own,
  valueOf,
  type Place,
  type Row,
  type Stamp,
  type Tried,
} from '../../../domain/log/row.ts';
import type { ActMark, CaseEvent, CaseView, RowView } from '../office.ts';
import type { OfficeDatabase } from '../store/database.ts';
import { filesOfCase } from '../files/case-files.ts';
import { summaryOf } from './cases.ts';
import { itemsOf, reasonOf, textOf } from './status-of.ts';

/** A case with its history; `null` when this device knows none of that id, or it is delicate and for others. */
export async function viewedCase(db: OfficeDatabase, id: EntryId): Promise<CaseView | null> {
  const [stored, row, people] = await Promise.all([
    db.cases.get(id),
    db.rows.get(rowKey('cases', id)),
    db.rows.where('table').equals('people').toArray(),
  ]);
  if (stored === undefined || row === undefined || stored.isForOthers === true) return null;
  const names = new Map(people.map(({ view }) => [view.row, textOf(valueOf(view, 'name'))]));
  const { version, answers, writtenAt, isErased, isLate, receivedAt } = stored;
  const history = isErased ? wayOf(row.view) : eventsOf(row.view, names);
  const typedBy = own(row.view.fields, 'road')?.stamp.by ?? null;
  const arrived: CaseEvent = {
    at: receivedAt,
    by: null,
    kind: 'arrived',
    state: 'waiting',
    text: null,
    mark: 'received',
  };
  return {
    ...summaryOf(stored),
    ...(typedBy !== null && { typedBy }),
    version,
    answers,
    writtenAt,
    isLate,
    files: await filesOfCase(db, stored, row.view),
    contestedStates: contestedValues(row.view, 'state').filter(isState),
    history: [arrived, ...history],
  };
}

/** What stays of a case that was erased: how it went, without a word of anybody's. */
function wayOf(row: Row): readonly CaseEvent[] {
  return stepsOf(row).map(({ state, at, by, place }) => ({
    at,
    by,
    kind: 'state',
    state,
    text: null,
    mark: markOfPlace(place),
  }));
}

function isState(value: Json): value is CaseView['state'] {
  return typeof value === 'string' && isCaseState(value);
}

type Names = ReadonlyMap<string, string | null>;

/** What was done, in the log's order; what waits here comes last. */
function eventsOf(row: Row, names: Names): readonly CaseEvent[] {
  const steps = row.trail.flatMap((tried) => {
    const event = stepEvent(row, tried, names);
    return event === null ? [] : [{ place: tried.stamp.place, event }];
  });
  const words = (['replies', 'notes', 'messages', 'erasures', 'transcripts'] as const).flatMap((list) =>
    itemsOf(row, list).flatMap((item) => {
      const { value, stamp } = item;
      const text = textOf(value);
      // A withdrawal without a word more is said by the state that it led to.
      if (list === 'messages' && text === '') return [];
      const kind = isQuestion(item) ? 'asked' : kindOf[list];
      return [{ place: stamp.place, event: { ...told(stamp), kind, state: null, text } as const }];
    }),
  );
  return [...steps, ...words, ...judgedIn(row)]
    .sort((one, other) => rank(one.place) - rank(other.place) || one.event.at - other.event.at)
    .map(({ event }) => event);
}

/** Whether somebody has said of it that it is spam, or none; the last word alone. */
function judgedIn({
  fields: { aside },
}: Row): readonly { readonly place: Place; readonly event: CaseEvent }[] {
  const kind = aside === undefined ? null : readJudgement(aside.value);
  if (aside === undefined || kind === null) return [];
  const { stamp } = aside;
  return [{ place: stamp.place, event: { ...told(stamp), kind, state: null, text: null } }];
}

const kindOf = {
  replies: 'reply',
  notes: 'note',
  messages: 'message',
  erasures: 'file-erased',
  transcripts: 'typed-up',
} as const;

function stepEvent(row: Row, { field, from, to, outcome, stamp }: Tried, names: Names): CaseEvent | null {
  if (field === 'state' && isState(to)) {
    // A step from a state to itself decides between states that met; nothing moved.
    if (outcome === 'held' && from === to) return null;
    const kind = outcome === 'contested' ? 'contested' : 'state';
    return { ...told(stamp), kind, state: to, text: reasonOf(row, stamp.entry) };
  }
  if (field !== 'assignee' || outcome === 'contested') return null;
  const text = typeof to === 'string' ? (names.get(to) ?? to) : null;
  return { ...told(stamp), kind: 'assigned', state: null, text };
}

function told({ at, by, place }: Stamp): Pick<CaseEvent, 'at' | 'by' | 'mark'> {
  return { at, by, mark: markOfPlace(place) };
}

function markOfPlace(place: Place): ActMark {
  return typeof place === 'number' ? 'received' : place;
}

function rank(place: Place): number {
  return typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;
}

/** A row as screens see it. */
export function rowViewOf(row: Row): RowView {
  return {
    id: row.row,
    fields: Object.fromEntries(Object.entries(row.fields).map(([field, { value }]) => [field, value])),
    lists: Object.fromEntries(
      Object.entries(row.lists).map(([list, items]) => [
        list,
        items.flatMap(({ item, value, stamp }) =>
          stamp.by === null
            ? []
            : [{ item, value, by: stamp.by, at: stamp.at, mark: markOfPlace(stamp.place) }],
        ),
      ]),
    ),
    contested: Object.fromEntries(
      Object.keys(row.contested).map((field) => [field, contestedValues(row, field)]),
    ),
    mark: markOf(row),
  };
}

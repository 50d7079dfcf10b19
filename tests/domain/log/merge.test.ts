import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../worlds/rounds.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import type { Edit } from '../../../src/domain/log/edit.ts';
import { type Act, applyAct, contestedValues, viewOf } from '../../../src/domain/log/merge.ts';
import { arrivedCase, emptyRow, markOf, type Row, valueOf } from '../../../src/domain/log/row.ts';
import { anEdit, anyEdits, at, entryNo } from './makers.ts';

const empty = emptyRow('cases', 'one');
const numbered = (histories: readonly (readonly Edit[])[]): readonly Act[] =>
  histories.map((edits, index) => ({ edits, stamp: at(index + 1) }));
const replayed = (acts: readonly Act[], from: Row = empty): Row => acts.reduce(applyAct, from);
const step = (from: Json, to: Json): readonly Edit[] => [anEdit({ steps: [{ field: 'state', from, to }] })];
const history = fc.array(anyEdits, { maxLength: 12 });

describe('replaying a row', () => {
  it('gives the same row however the log is cut into pages, read twice or begun again', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 6 }),
        (histories, reads) => {
          const acts = numbered(histories);
          let row = empty;
          let next = 0;
          for (const [back, more] of [...reads, [acts.length, acts.length] as const]) {
            const from = Math.max(0, next - back);
            row = replayed(acts.slice(from, next + more), row);
            next = Math.min(acts.length, next + more);
          }
          expect(row).toEqual(replayed(acts));
        },
      ),
      { numRuns: rounds(600, 3_000) },
    );
  });

  it('leaves other rows alone', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const other = emptyRow('cases', 'two');
        expect(applyAct(other, { edits, stamp: at(1) })).toBe(other);
      }),
    );
  });

  it('lets the last write of each field stand', () => {
    fc.assert(
      fc.property(history, (histories) => {
        const sets = histories.map((edits) => edits.map((edit) => ({ ...edit, steps: [] })));
        const model: Record<string, Json> = Object.assign({}, ...sets.flat().map(({ set }) => set));
        const row = replayed(numbered(sets));
        expect(
          Object.fromEntries(Object.keys(row.fields).map((field) => [field, valueOf(row, field)])),
        ).toEqual(model);
      }),
      { numRuns: rounds(400, 2_000) },
    );
  });

  it('keeps every addition once, in the order of arrival', () => {
    fc.assert(
      fc.property(history, (histories) => {
        const row = replayed(numbered(histories));
        for (const list of ['replies', 'notes']) {
          const added = histories.flat().flatMap(({ add }) => add.filter((one) => one.list === list));
          const first = added.filter(
            (one, index) => added.findIndex(({ item }) => item === one.item) === index,
          );
          const items = row.lists[list] ?? [];
          expect(items.map(({ item, value }) => ({ list, item, value }))).toEqual(first);
        }
      }),
      { numRuns: rounds(400, 2_000) },
    );
  });
});

describe('steps', () => {
  it('follow the simple model: held, agreed or kept beside', () => {
    const states = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(states, states), { maxLength: 15 }), (steps) => {
        let now: Json = null;
        let attempts: readonly Json[] = [];
        for (const [from, to] of steps) {
          if (from === now) [now, attempts] = [to, []];
          else if (to !== now && !attempts.includes(to)) attempts = [...attempts, to];
        }
        const row = replayed(numbered(steps.map(([from, to]) => step(from, to))));
        expect(valueOf(row, 'state')).toBe(now);
        expect(contestedValues(row, 'state')).toEqual(attempts.length === 0 ? [] : [now, ...attempts]);
        expect(row.trail).toHaveLength(steps.length);
      }),
      { numRuns: rounds(600, 3_000) },
    );
  });

  it('of two who met keep both until a step from the value that stands', () => {
    const arrived = arrivedCase(entryNo(9), { ...at(1, 9), place: 1 });
    const one = { ...arrived, row: 'one' };
    const met = replayed(
      [
        { edits: step('waiting', 'accepted'), stamp: at(2) },
        { edits: step('waiting', 'declined'), stamp: at(3) },
      ],
      one,
    );
    expect(contestedValues(met, 'state')).toEqual(['accepted', 'declined']);
    const decided = applyAct(met, { edits: step('accepted', 'accepted'), stamp: at(4) });
    expect(contestedValues(decided, 'state')).toEqual([]);
    expect(decided.trail.map(({ outcome }) => outcome)).toEqual(['held', 'contested', 'held']);
  });

  it('are decided by an overwrite too', () => {
    const met = replayed(numbered([step(null, 'a'), step(null, 'b'), [anEdit({ set: { state: 'c' } })]]));
    expect([valueOf(met, 'state'), contestedValues(met, 'state')]).toEqual(['c', []]);
  });

  it('that want the same agree', () => {
    const row = replayed(numbered([step(null, 'accepted'), step(null, 'accepted')]));
    expect(contestedValues(row, 'state')).toEqual([]);
    expect(row.trail.map(({ outcome }) => outcome)).toEqual(['held', 'agreed']);
  });
});

describe('the view', () => {
  it('of a confirmed act is the act alone: the overlay leaves no trace', () => {
    fc.assert(
      fc.property(history, anyEdits, (histories, edits) => {
        const row = replayed(numbered(histories));
        const place = histories.length + 1;
        const waiting = viewOf(row, [{ edits, stamp: at('waiting', place) }]);
        const confirmed = applyAct(row, { edits, stamp: at(place) });
        const asConfirmed = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replaceAll('"waiting"', String(place)));
        expect(asConfirmed({ ...waiting, upTo: place })).toEqual(asConfirmed(confirmed));
        expect(viewOf(confirmed, [])).toBe(confirmed);
      }),
      { numRuns: rounds(400, 2_000) },
    );
  });

  it('shows waiting acts over others that were confirmed meanwhile', () => {
    const mine = { edits: [anEdit({ set: { title: 'mine' } })], stamp: at('waiting', 90) };
    const theirs = replayed(numbered([[anEdit({ set: { title: 'theirs' } })]]));
    expect(valueOf(viewOf(theirs, [mine]), 'title')).toBe('mine');
  });

  it('says how far its acts have come', () => {
    const row = replayed(numbered([[anEdit({ set: { title: 'a' } })]]));
    const act = [anEdit({ add: [{ list: 'notes', item: entryNo(7), value: 'b' }] })];
    expect(markOf(row)).toBe('received');
    expect(markOf(viewOf(row, [{ edits: act, stamp: at('sent', 7) }]))).toBe('sent');
    expect(markOf(viewOf(row, [{ edits: act, stamp: at('waiting', 7) }]))).toBe('waiting');
  });

  it('does not mistake what every object has for a field of its own', () => {
    expect(valueOf(empty, 'toString')).toBeNull();
    expect(contestedValues(empty, 'hasOwnProperty')).toEqual([]);
    const row = applyAct(empty, { edits: step(null, 'a'), stamp: at(1) });
    expect(valueOf(row, 'valueOf')).toBeNull();
  });
});

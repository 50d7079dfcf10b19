import * as fc from 'fast-check';
import { entryId, personId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import type { Edit } from '../../../src/domain/log/edit.ts';
import type { Place, Stamp } from '../../../src/domain/log/row.ts';

/** An entry's id made from a number. */
export function entryNo(number: number) {
  return entryId(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

const somchai = personId('SAMCHA1000');

/** The stamp of an act at a place. */
export function at(place: Place, entry = typeof place === 'number' ? place : 0): Stamp {
  return { place, at: instant(1_000), by: somchai, entry: entryNo(entry) };
}

/** An edit of the one row that these tests are about. */
export function anEdit(given: Partial<Edit>): Edit {
  return { table: 'cases', row: 'one', set: {}, steps: [], add: [], ...given };
}

const field = fc.constantFrom('state', 'assignee', 'title');
const value: fc.Arbitrary<Json> = fc.constantFrom(null, 'a', 'b', 'c', 1, ['x'], { k: 1 });

/** Any edit of that row. */
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  table: fc.constant('cases'),
  row: fc.constant('one'),
  set: fc.dictionary(fc.constantFrom('title', 'note'), value, { maxKeys: 2, noNullPrototype: true }),
  steps: fc.array(fc.record({ field, from: value, to: value }), { maxLength: 2 }),
  add: fc.array(
    fc.record({ list: fc.constantFrom('replies', 'notes'), item: fc.nat(5).map(entryNo), value }),
    { maxLength: 2 },
  ),
});

/** The edits of one act. */
export const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 2 });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import type { CaseState } from '../../../src/domain/channels/case-life.ts';
import {
  entriesWithWords,
  hasWords,
  isRecord,
  lastMovedAt,
  recordEdit,
  stepsOf,
  tiedCases,
} from '../../../src/domain/log/case-record.ts';
import { applyAct, type Act } from '../../../src/domain/log/merge.ts';
import { arrivedCase, type Row } from '../../../src/domain/log/row.ts';
import { anEdit, anyEdits, at, entryNo } from './makers.ts';

const arrived = arrivedCase(entryNo(1), { ...at(1), place: 1, by: null });
const edit = (given: Parameters<typeof anEdit>[0]) => anEdit({ row: entryNo(1), ...given });
const step = (from: CaseState, to: CaseState, reason?: string) =>
  edit({
    steps: [{ field: 'state', from, to }],
    add: reason === undefined ? [] : [{ list: 'reasons', item: entryNo(900), value: { text: reason } }],
  });

function rowAfter(acts: readonly Act[], from: Row = arrived): Row {
  return acts.reduce(applyAct, from);
}

const moment = (place: number) => ({ ...at(place), at: instant(place * 1_000) });
const accepted: Act = { edits: [step('waiting', 'accepted')], stamp: moment(2) };
const note: Act = {
  edits: [edit({ add: [{ list: 'notes', item: entryNo(31), value: { text: 'ขี้บ่น' } }] })],
  stamp: moment(3),
};
const declined: Act = { edits: [step('accepted', 'declined', 'ที่เอกชน')], stamp: moment(4) };
const full = rowAfter([accepted, note, declined]);

describe('the record of a case', () => {
  it('holds its way with who and when, and nobody’s words', () => {
    const by = personId('SAMCHA1000');
    expect(recordEdit(full)).toEqual(
      edit({
        set: {
          state: 'declined',
          record: [
            { state: 'accepted', at: 2_000, by },
            { state: 'declined', at: 4_000, by },
          ],
        },
      }),
    );
    expect(isRecord(recordEdit(full))).toBe(true);
    expect([accepted, note, declined].some(({ edits }) => edits.some(isRecord))).toBe(false);
  });

  it('tells the same way to who has the erased acts and to who never had them', () => {
    const record: Act = { edits: [recordEdit(full)], stamp: moment(9) };
    const way = stepsOf(full).map(({ state, at: when, by }) => [state, when, by]);
    for (const row of [rowAfter([record], full), rowAfter([accepted, record])]) {
      expect(stepsOf(row).map(({ state, at: when, by }) => [state, when, by])).toEqual(way);
      expect([row.fields['state']?.value, lastMovedAt(row)]).toEqual(['declined', 4_000]);
    }
    const afresh = rowAfter([accepted, record]);
    expect([hasWords(afresh), JSON.stringify(afresh).includes('เอกชน')]).toEqual([false, false]);
  });

  it('decides what seems contested only because an act between is gone', () => {
    const again: readonly Act[] = [
      { edits: [step('declined', 'in-progress')], stamp: moment(5) },
      { edits: [step('in-progress', 'done')], stamp: moment(6) },
    ];
    const whole = rowAfter(again, full);
    const record: Act = { edits: [recordEdit(whole)], stamp: moment(9) };
    const afresh = rowAfter([accepted, ...again, record]);
    expect(afresh.contested).toEqual({});
    expect(stepsOf(afresh).map(({ state }) => state)).toEqual([
      'accepted',
      'declined',
      'in-progress',
      'done',
    ]);
    expect(lastMovedAt(afresh)).toBe(6_000);
  });

  it('goes on where somebody opens the case again', () => {
    const record: Act = { edits: [recordEdit(full)], stamp: moment(9) };
    const open: Act = { edits: [step('declined', 'in-progress')], stamp: moment(10) };
    expect(stepsOf(rowAfter([record, open], full)).map(({ state }) => state)).toEqual([
      'accepted',
      'declined',
      'in-progress',
    ]);
  });

  it.each<Json>([
    'x',
    null,
    7,
    [null],
    [{ state: 'gone', at: 1, by: null }],
    [{ state: 'done', at: -1 }],
    [['done', 1]],
  ])('that somebody else wrote wrongly says nothing, and breaks nothing: %j', (record) => {
    expect(stepsOf(rowAfter([{ edits: [edit({ set: { record } })], stamp: moment(2) }]))).toEqual([]);
  });

  it('keeps the state of any history, and nothing with words is left when what still shows is erased again', () => {
    const anyActs = fc.array(anyEdits, { maxLength: 8 });
    fc.assert(
      fc.property(anyActs, (all) => {
        let acts = all.map((edits, index): Act => ({
          edits: edits.map((one) => ({ ...one, row: entryNo(1) })),
          stamp: moment(index + 2),
        }));
        const whole = rowAfter(acts);
        let row = whole;
        // What lay under the erased shows after it, and is named the next time: one round for each act at most.
        for (let round = 0; hasWords(row) && round <= all.length; round += 1) {
          const named = entriesWithWords(row);
          const record: Act = { edits: [recordEdit(row)], stamp: moment(50 + round) };
          acts = [...acts.filter(({ stamp }) => !named.includes(stamp.entry)), record];
          row = rowAfter(acts);
        }
        expect(hasWords(row)).toBe(false);
        expect(row.fields['state']?.value).toEqual(whole.fields['state']?.value);
      }),
    );
  });
});

describe('the entries with words', () => {
  it('are replies, notes, reasons and messages, and no bare step', () => {
    expect([...entriesWithWords(full)].sort()).toEqual([entryNo(3), entryNo(4)]);
    expect(entriesWithWords(rowAfter([accepted]))).toEqual([]);
  });

  it('are also those that this device cannot open, though they are no words here', () => {
    const sealed: Act = {
      edits: [edit({ add: [{ list: 'messages', item: entryNo(3), value: { text: null, act: 'answer' } }] })],
      stamp: moment(3),
    };
    const row = rowAfter([sealed]);
    expect([entriesWithWords(row), hasWords(row)]).toEqual([[entryNo(3)], false]);
  });
});

describe('an act that ties cases together', () => {
  const words = (row: string) =>
    anEdit({ row, add: [{ list: 'notes', item: entryNo(7), value: { text: 'ก' } }] });
  it.each([
    ['one case alone', [words('a'), words('a')], []],
    ['two cases', [words('a'), words('b')], ['a', 'b']],
    ['a case and a person', [words('a'), anEdit({ table: 'people', row: 'b' })], ['a']],
    ['the records of many', [recordEdit({ ...full, row: 'a' }), recordEdit({ ...full, row: 'b' })], []],
    [
      'words of one, a step of the other',
      [words('a'), anEdit({ row: 'b', steps: [{ field: 'state', from: 'waiting', to: 'accepted' }] })],
      ['a'],
    ],
  ] as const)('%s', (_name, edits, tied) => {
    expect(tiedCases(edits)).toEqual(tied);
  });
});

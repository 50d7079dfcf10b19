import { describe, expect, it } from 'vitest';
import { entryId, personId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import { openQuestions, talkOf } from '../../../src/domain/log/case-talk.ts';
import type { Edit } from '../../../src/domain/log/edit.ts';
import { applyAct } from '../../../src/domain/log/merge.ts';
import { arrivedCase, type Place, type Row } from '../../../src/domain/log/row.ts';

const idOf = (place: number) => entryId(`01935000-0000-7000-8000-${String(place).padStart(12, '0')}`);
const officer = personId('SAMCHA1000');
const start = arrivedCase(idOf(0), { place: 1, at: instant(1_000), by: null, entry: idOf(0) });

interface Said {
  readonly list: string;
  readonly value: Json;
  readonly place?: Place;
}

/** A row after words were added to it, each a second after the last. */
function after(...said: readonly Said[]): Row {
  return said.reduce((row, { list, value, place }, index) => {
    const item = idOf(index + 2);
    const edit: Edit = { table: 'cases', row: row.row, set: {}, steps: [], add: [{ list, item, value }] };
    const by = list === 'messages' ? null : officer;
    const stamp = { place: place ?? index + 2, at: instant((index + 2) * 1_000), by, entry: item };
    return applyAct(row, { edits: [edit], stamp });
  }, start);
}

const asks: Said = { list: 'replies', value: { text: 'บ้านเลขที่เท่าไร', asks: true } };
const reply: Said = { list: 'replies', value: { text: 'รับทราบ' } };
const note: Said = { list: 'notes', value: { text: 'โทรแล้ว' } };
const word: Said = { list: 'messages', value: { text: '12/3', act: 'answer' } };

describe('whose word a case waits for', () => {
  it('is nobody’s before anything was said, and after a plain reply', () => {
    expect(talkOf(start)).toEqual({ askedAt: null, wordAt: null });
    expect(talkOf(after(reply))).toEqual({ askedAt: null, wordAt: null });
  });

  it('is the citizen’s since the first question that stands open', () => {
    expect(talkOf(after(asks, note, asks))).toEqual({ askedAt: 2_000, wordAt: null });
    expect(openQuestions(after(asks, note, asks)).size).toBe(2);
  });

  it('is the office’s once the citizen has said something, until an officer does something', () => {
    expect(talkOf(after(asks, word))).toEqual({ askedAt: null, wordAt: 3_000 });
    expect(talkOf(after(asks, word, word))).toEqual({ askedAt: null, wordAt: 3_000 });
    expect(talkOf(after(asks, word, note))).toEqual({ askedAt: null, wordAt: null });
    expect(talkOf(after(asks, word, note, word)).wordAt).toBe(5_000);
  });

  it('is the citizen’s again when asked anew, also while that question waits on this device', () => {
    expect(talkOf(after(asks, word, { ...asks, place: 'waiting' }))).toEqual({
      askedAt: 4_000,
      wordAt: null,
    });
  });

  it('is nobody’s to answer once the case is at an end', () => {
    const steps = [{ field: 'state', from: 'waiting', to: 'declined' }];
    const edits = [{ table: 'cases', row: start.row, set: {}, steps, add: [] }];
    const stamp = { place: 9, at: instant(9_000), by: officer, entry: idOf(9) };
    expect(talkOf(applyAct(after(asks), { edits, stamp })).askedAt).toBeNull();
  });
});

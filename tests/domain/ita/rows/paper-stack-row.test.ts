import { describe, expect, it } from 'vitest';
import { channelId, personId } from '../../../../src/domain/basics/ids.ts';
import { instant } from '../../../../src/domain/basics/instant.ts';
import { day } from '../../../../src/domain/calendar/day.ts';
import {
  fieldsOfPaperStack,
  paperOf,
  paperStackOf,
  type PaperStack,
} from '../../../../src/domain/ita/rows/paper-stack-row.ts';

const stack: PaperStack = {
  id: 'one',
  channel: channelId('CHANNE0001'),
  version: 3,
  day: day('2026-11-25'),
  sum: { sheets: 6, halfFilled: 1, counts: { ease: { a: 4, b: 2 } }, words: { words: ['ดี', 'ช้า'] } },
  by: personId('SAMCHA1000'),
  at: instant(1),
  isWithdrawn: false,
};

describe('a stack of paper as a row', () => {
  it('comes back as it was written, and says its road', () => {
    const fields = fieldsOfPaperStack(stack);
    expect(fields['road']).toBe('paper');
    expect(paperStackOf({ id: 'one', fields })).toEqual(stack);
  });

  it('of fewer than five sheets is none', () => {
    expect(paperStackOf({ id: 'one', fields: { ...fieldsOfPaperStack(stack), sheets: 4 } })).toBeNull();
  });

  it.each([
    [{}],
    [{ channel: 'x' }],
    [{ ...fieldsOfPaperStack(stack), day: '2026-02-30' }],
    [{ ...fieldsOfPaperStack(stack), version: -1 }],
  ])('is no stack: %j', (fields) => {
    expect(paperStackOf({ id: 'one', fields })).toBeNull();
  });

  it('counts only what is a count, and keeps only words', () => {
    const fields = {
      ...fieldsOfPaperStack(stack),
      counts: { ease: { a: 'x', b: 2 } },
      words: { words: [1, 'ดี'] },
    };
    expect(paperStackOf({ id: 'one', fields })?.sum).toMatchObject({
      counts: { ease: { a: 0, b: 2 } },
      words: { words: ['ดี'] },
    });
  });

  it('adds up with others of its channel, without those taken out', () => {
    const row = (id: string, changed: Partial<PaperStack>) => ({
      id,
      fields: fieldsOfPaperStack({ ...stack, ...changed }),
    });
    const rows = [row('1', {}), row('2', {}), row('3', { isWithdrawn: true })];
    expect(paperOf(rows, stack.channel)).toEqual({
      sheets: 12,
      halfFilled: 2,
      counts: { ease: { a: 8, b: 4 } },
      words: { words: ['ดี', 'ช้า', 'ดี', 'ช้า'] },
    });
    expect(paperOf(rows, 'CHANNE0002')).toBeNull();
    expect(paperOf([row('3', { isWithdrawn: true })], stack.channel)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/channels/definition.ts';
import { digitTyped } from '../../../../src/domain/channels/paper/digits.ts';
import * as stack from '../../../../src/domain/channels/paper/stack.ts';
import {
  emptySum,
  isFull,
  shuffledSum,
  sumOfStacks,
} from '../../../../src/domain/channels/paper/stack-sum.ts';
import type { Question } from '../../../../src/domain/channels/question.ts';

const text = (th: string) => ({ th, en: '' });
const asked = { label: text('ถาม'), help: null, required: true, showIf: null, voices: [] } as const;
const options = ['a', 'b', 'c'].map((value) => ({ value, label: text(value) }));

const questions: readonly Question[] = [
  { ...asked, id: 'ease', kind: 'scale', options, item: null, look: 'rows' },
  { ...asked, id: 'came', kind: 'choice', options },
  {
    ...asked,
    id: 'why',
    kind: 'many',
    options,
    required: false,
    showIf: { question: 'came', values: ['c'] },
  },
  { ...asked, id: 'words', kind: 'long', maxLength: 500, required: false },
];

/** Types answers one after the other. */
function typed(answers: readonly (string | readonly string[])[], from = stack.newStack(1, questions)) {
  return answers.reduce<stack.StackDraft>((draft, answer) => stack.answered(draft, questions, answer), from);
}

describe('a sheet of a stack', () => {
  it('is counted after its last question, and the next one begins by itself', () => {
    const draft = typed(['a', 'b', 'ดี']);
    expect(draft).toEqual({
      version: 1,
      sum: { sheets: 1, halfFilled: 0, counts: { ease: { a: 1 }, came: { b: 1 } }, words: { words: ['ดี'] } },
      current: {},
      at: 'ease',
      last: { sum: emptySum, answers: { ease: 'a', came: 'b', words: 'ดี' } },
    });
  });

  it('is asked what its branch asks, and counts nothing of a branch it left', () => {
    const inBranch = typed(['a', 'c', ['a', 'b']]);
    expect(inBranch.at).toBe('words');
    const changed = stack.answered(stack.wentTo(inBranch, 'came'), questions, 'a');
    expect(stack.answered(changed, questions, '').sum.counts).toEqual({ ease: { a: 1 }, came: { a: 1 } });
  });

  it('with a compulsory answer missing stops, and is laid aside without being counted', () => {
    const half = typed(['a', '', 'ดี']);
    expect([half.at, half.sum.sheets]).toEqual([null, 0]);
    expect(stack.missingOn(questions, half.current).map(({ id }) => id)).toEqual(['came']);
    expect(stack.laidAside(half, questions)).toMatchObject({
      sum: { ...emptySum, halfFilled: 1 },
      current: {},
      at: 'ease',
    });
  });

  it('that is blank all over is not counted even where nothing is compulsory', () => {
    const free = questions.map((question) => ({ ...question, required: false }));
    const blank = ['', '', ''].reduce<stack.StackDraft>(
      (draft, answer) => stack.answered(draft, free, answer),
      stack.newStack(1, free),
    );
    expect([blank.at, blank.sum.sheets]).toEqual([null, 0]);
  });

  it('goes back question by question, and over its edge to the sheet before', () => {
    const draft = typed(['a', 'b', '', 'c']);
    const first = stack.wentBack(draft, questions);
    expect(first.at).toBe('ease');
    // What is in hand is dropped by nothing but an act of its own.
    expect(stack.wentBack(first, questions)).toBe(first);
    const over = stack.wentBack(stack.cleared(first, questions), questions);
    expect(over).toMatchObject({ sum: emptySum, current: { ease: 'a', came: 'b' }, at: 'words', last: null });
  });

  it('is taken back whole and counted once when it is finished again', () => {
    const again = stack.answered(stack.tookBack(typed(['a', 'b', '']), questions), questions, '');
    expect(again.sum).toMatchObject({ sheets: 1, counts: { ease: { a: 1 } } });
  });

  it('has no question that would say who wrote it', () => {
    const more: readonly Question[] = [
      ...questions,
      { ...asked, id: 'phone', kind: 'phone' },
      { ...asked, id: 'card', kind: 'citizen-id', reason: text('') },
      { ...asked, id: 'photo', kind: 'photo', most: 1 },
    ];
    expect(stack.typedQuestions(more)).toEqual(questions);
  });
});

describe('a stack’s sum', () => {
  const anySheets = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b'), fc.constantFrom('', 'ดี', 'ช้า')),
    { maxLength: 12 },
  );

  it('is the same however a stack is cut into stacks', () => {
    fc.assert(
      fc.property(anySheets, fc.nat(12), (sheets, cut) => {
        const sumOf = (some: typeof sheets) => typed(some.flat()).sum;
        const parts = [sheets.slice(0, cut), sheets.slice(cut)].map(sumOf);
        expect(sumOfStacks(parts)).toEqual(sumOf(sheets));
      }),
    );
  });

  it('counts no option that the form does not offer', () => {
    expect(typed(['constructor', '__proto__', '']).sum.counts).toEqual({ ease: {}, came: {} });
  });

  it('holds its words in an order of chance, none lost', () => {
    const sum = { ...emptySum, words: { words: ['1', '2', '3', '4'] } };
    expect(shuffledSum(sum, (end) => end - 1).words).toEqual({ words: ['4', '3', '2', '1'] });
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000)), (chance) => {
        const drawn = shuffledSum(sum, (end) => (chance.next().value as number) % end).words['words'] ?? [];
        expect([...drawn].sort()).toEqual(['1', '2', '3', '4']);
      }),
    );
  });

  it('is full before its words are too many for one act', () => {
    const long: Answers = { words: 'ก'.repeat(500) };
    expect(isFull({ ...emptySum, words: { words: Array<string>(20).fill(String(long['words'])) } })).toBe(
      true,
    );
    expect(isFull({ ...emptySum, words: { words: ['สั้น'] } })).toBe(false);
  });
});

describe('a box’s number', () => {
  it('of up to nine boxes is one digit', () => {
    expect(digitTyped(5, '', '5')).toEqual({ state: 'chosen', box: 4 });
    expect(digitTyped(5, '', '6')).toEqual({ state: 'none' });
    expect(digitTyped(5, '', '0')).toEqual({ state: 'none' });
  });

  it('of more waits for a second digit where one may follow', () => {
    expect(digitTyped(12, '', '1')).toEqual({ state: 'open', typed: '1' });
    expect(digitTyped(12, '1', '2')).toEqual({ state: 'chosen', box: 11 });
    expect(digitTyped(12, '1', '3')).toEqual({ state: 'none' });
    expect(digitTyped(12, '', '2')).toEqual({ state: 'chosen', box: 1 });
  });
});

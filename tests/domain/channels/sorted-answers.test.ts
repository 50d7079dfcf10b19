import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/channels/definition.ts';
import { sortedAnswers } from '../../../src/domain/channels/sorted-answers.ts';
import { aFullDefinition } from '../../worlds/keys-channels.ts';

const { questions } = aFullDefinition();
const picture = '019a0000-0000-7000-8000-000000000001';
const good: Answers = {
  name: 'มานะ',
  what: 'ไฟดับ',
  phone: '0812345678',
  danger: 'yes',
  when: ['yes', 'no'],
  ease: 'no',
  area: '12.5',
  day: '2026-11-05',
  where: 'geo:14.881,103.493\nvillage:v1\nหน้าวัด',
  pictures: [picture],
  told: [picture],
  'may-call': 'no',
  card: '1101400000006',
  why: 'เพราะมืด',
};

const asideOf = (answers: Answers) =>
  sortedAnswers(questions, answers).aside.map(({ id, answer, reason }) => [id, reason, answer]);

describe('what came with a form', () => {
  it('is all given, in the form’s order, where it is well formed', () => {
    const { given, blank, aside } = sortedAnswers(questions, good);
    expect(given.map(({ question, answer }) => [question.id, answer])).toEqual(Object.entries(good));
    expect([blank, aside]).toEqual([[], []]);
  });

  it('is blank where it was asked and not answered, and not where it was not asked', () => {
    const { given, blank } = sortedAnswers(questions, { danger: 'no' });
    expect(given.map(({ question }) => question.id)).toEqual(['danger']);
    expect(blank.map(({ id }) => id)).not.toContain('why');
    expect(blank).toHaveLength(questions.length - 2);
  });

  it('is put aside where nothing was asked', () => {
    expect(asideOf({ ...good, secret: 'x', danger: 'no' })).toEqual([
      ['why', 'not-asked', 'เพราะมืด'],
      ['secret', 'unknown', 'x'],
    ]);
  });

  it.each([
    ['danger', 'maybe', 'not-offered'],
    ['ease', '9', 'not-offered'],
    ['may-call', 'perhaps', 'not-offered'],
    ['where', 'village:v9\nหน้าวัด', 'not-offered'],
    ['where', 'ก'.repeat(601), 'too-long'],
    ['name', 'ก'.repeat(101), 'too-long'],
    ['area', '=1+1', 'unreadable'],
    ['day', '2026-02-30', 'unreadable'],
    ['card', '1101400000007', 'unreadable'],
    ['phone', 'javascript:alert(1)', 'unreadable'],
    ['what', ['a', 'b'], 'unreadable'],
    ['pictures', ['../x'], 'unreadable'],
  ] as const)('is put aside where it is no answer: %s', (id, answer, reason) => {
    expect(asideOf({ [id]: answer })).toEqual([[id, reason, answer]]);
  });

  it('keeps of a list what was offered, and puts the rest aside', () => {
    const { given, aside } = sortedAnswers(questions, {
      when: ['no', 'never'],
      pictures: Array(4).fill(picture),
    });
    expect(given.map(({ answer }) => answer)).toEqual([['no'], [picture, picture, picture]]);
    expect(aside.map(({ answer }) => answer)).toEqual([['never'], [picture]]);
  });

  it('is never lost, whatever it is: every bit of it stands in one place', () => {
    const anyAnswer = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(fc.string(), { minLength: 1, maxLength: 5 }),
    );
    const anyId = fc.oneof(
      fc.constantFrom(...questions.map(({ id }) => id)),
      fc.stringMatching(/^[a-z-]{1,9}$/),
    );
    fc.assert(
      fc.property(fc.dictionary(anyId, anyAnswer), (answers) => {
        const { given, aside } = sortedAnswers(questions, answers);
        const bits = (all: readonly (string | readonly string[])[]): readonly string[] =>
          all.flat().sort((a, b) => a.localeCompare(b));
        const shown = [...given, ...aside].map(({ answer }) => answer);
        expect(bits(shown)).toEqual(bits(Object.values(answers)));
      }),
    );
  });
});

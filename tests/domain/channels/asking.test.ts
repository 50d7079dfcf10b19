import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuestions } from '../../../src/domain/channels/asking.ts';
import { liftedQuestion } from '../../../src/domain/channels/first-format.ts';
import type { Question, ShowIf } from '../../../src/domain/channels/question.ts';

const label = { th: 'ถาม', en: '' };
const options = ['a', 'b'].map((value) => ({ value, label }));

function choice(id: string, showIf: ShowIf | null = null): Question {
  return {
    ...liftedQuestion({ kind: 'many', id, label, help: null, required: true, options }),
    showIf,
  };
}

const chain = [
  choice('one'),
  choice('two', { question: 'one', values: ['a'] }),
  choice('three', { question: 'two', values: ['a', 'b'] }),
];
const idsOf = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id);

describe('what is asked', () => {
  it('is everything that hangs on nothing', () => {
    expect(idsOf(askedQuestions([choice('one'), choice('two')], {}))).toEqual(['one', 'two']);
  });

  it('is what hangs on an answer, once it is given', () => {
    expect(idsOf(askedQuestions(chain, {}))).toEqual(['one']);
    expect(idsOf(askedQuestions(chain, { one: ['b'] }))).toEqual(['one']);
    expect(idsOf(askedQuestions(chain, { one: ['b', 'a'] }))).toEqual(['one', 'two']);
  });

  it('is nothing that hangs on a question which is not asked any more, whatever was answered there', () => {
    expect(idsOf(askedQuestions(chain, { one: 'b', two: 'a' }))).toEqual(['one']);
    expect(idsOf(askedQuestions(chain, { one: 'a', two: 'a' }))).toEqual(['one', 'two', 'three']);
  });

  it('never hangs on a question that stands behind, or on itself', () => {
    const turned = [choice('one', { question: 'two', values: ['a'] }), choice('two')];
    expect(idsOf(askedQuestions(turned, { one: 'a', two: 'a' }))).toEqual(['two']);
    const own = [choice('one', { question: 'one', values: ['a'] })];
    expect(askedQuestions(own, { one: 'a' })).toEqual([]);
  });

  it('keeps the form’s order and asks none twice', () => {
    const answers = fc.dictionary(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('a', 'b'));
    fc.assert(
      fc.property(answers, (given) => {
        const asked = idsOf(askedQuestions(chain, given));
        expect(asked).toEqual(idsOf(chain).filter((id) => asked.includes(id)));
      }),
    );
  });
});

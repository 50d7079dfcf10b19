import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownResult } from '../../../src/domain/surveys/own-result.ts';
import { sumOfWords, withWords } from '../../../src/domain/surveys/free-words.ts';
import { mayWrite } from '../../../src/domain/surveys/rights.ts';
import { roles } from '../../../src/domain/office/office.ts';
import { moreTemplates } from '../../../src/editions/services/more/index.ts';

const { questions } = moreTemplates.find(({ template }) => template === 'satisfaction-officer') ?? {
  questions: [],
};

describe('the result of an officer as that officer sees it', () => {
  it('is rounded, and leaves out what few have chosen, with the next-smallest beside it', () => {
    const counts = { process: { '5': 12, '4': 6, '1': 3 } };
    expect(ownResult(questions, { sheets: 21, counts })).toEqual([
      { question: 'process', answers: 20, mean: 41, shares: { '5': 57, '3': 0, '2': 0 } },
    ]);
  });

  it('is nothing of a question under five answers', () => {
    expect(ownResult(questions, { sheets: 9, counts: { staff: { '1': 4 } } })).toEqual([]);
  });

  it('asks the four aspects and has no words in it', () => {
    const all = Object.fromEntries(questions.map(({ id }) => [id, { '5': 5 }]));
    expect(ownResult(questions, { sheets: 5, counts: all }).map(({ question }) => question)).toEqual([
      'process',
      'staff',
      'facilities',
      'result',
    ]);
  });
});

describe('free words of anonymous sheets', () => {
  it('stand in the same order whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.nat(), (lines, turn) => {
        const listed = (given: readonly string[]) =>
          given.reduce((words, line) => withWords(words, 'comment', line), {});
        const at = lines.length === 0 ? 0 : turn % lines.length;
        expect(listed([...lines.slice(at), ...lines.slice(0, at)])).toEqual(listed(lines));
        expect(sumOfWords([listed(lines.slice(at)), listed(lines.slice(0, at))])).toEqual(listed(lines));
      }),
    );
  });
});

describe('whom a channel is about', () => {
  const edit = (table: string, set: object) => ({ table, row: 'x', set: { ...set }, steps: [], add: [] });

  it('is said by administrators alone, and results by those who read sheets', () => {
    const may = (table: string, set: object) => roles.filter((role) => mayWrite(role, [edit(table, set)]));
    expect(may('duties', { about: 'SAMCHA1000' })).toEqual(['admin']);
    expect(may('results', { person: 'SAMCHA1000' })).toEqual(['coordinator', 'admin']);
    expect(may('seasons', { links: {} })).toEqual(['coordinator', 'admin']);
    expect(may('duties', { people: [] })).toEqual([...roles]);
  });
});

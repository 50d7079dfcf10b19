import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/channels/question.ts';
import { partsOf } from '../../../src/domain/ita/edition-parts.ts';
import { selfAssessment } from '../../../src/domain/ita/self-assessment.ts';
import { isHalfFilled, sheetFrom, tallyFrom } from '../../../src/domain/ita/self-survey.ts';
import { tallySheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anySheet, sheetOf } from './making.ts';

const asked = {
  label: { th: 'ถาม', en: 'Asked' },
  help: null,
  required: true,
  showIf: null,
  voices: [],
} as const;

function scale(id: string, item: string | null): Question {
  return { ...asked, kind: 'scale', id, item, options: [], look: 'rows' };
}

// The channel calls its questions otherwise than the edition does, and asks two of its own.
const questions: readonly Question[] = [
  ...partsOf(edition, 'EIT').map((part) => scale(`q-${part.code}`, part.code)),
  scale('mine', null),
  { ...asked, kind: 'long', id: 'more', maxLength: 500 },
];

describe('a question that a sheet leaves unasked', () => {
  const options = ['1', '2'].map((value) => ({ value, label: { th: value, en: '' } }));
  const first: Question = { ...asked, kind: 'choice', id: 'used', required: true, options };
  const [code = ''] = partsOf(edition, 'EIT').map((part) => part.code);
  const hung: Question = {
    ...asked,
    kind: 'scale',
    id: 'hung',
    item: code,
    look: 'rows',
    options,
    showIf: { question: 'used', values: ['1'] },
  };
  const form = { edition: 2564, questions: [first, hung] };

  it('does not make it half-filled, though it would where it is asked', () => {
    expect([isHalfFilled(form, { used: '2' }), isHalfFilled(form, { used: '1' })]).toEqual([false, true]);
  });

  it('counts for nothing, whatever was sent for it', () => {
    expect(sheetFrom(form.questions, { used: '2', hung: '1' })).toEqual({});
    expect(sheetFrom(form.questions, { used: '1', hung: '1' })).toEqual({ [code]: '1' });
  });
});

describe('the answers of a self-survey', () => {
  it('become a sheet by the parts that the questions name', () => {
    fc.assert(
      fc.property(anySheet('EIT'), (sheet) => {
        const answers = Object.fromEntries(
          Object.entries(sheet).map(([code, answer]) => [`q-${code}`, answer]),
        );
        expect(sheetFrom(questions, answers)).toEqual(sheet);
      }),
    );
  });

  it('to the office’s own questions, or of another shape, stay out of the sheet', () => {
    const answers = { more: 'ดี', mine: 'most', 'q-E3': ['most'], 'q-E2': 'high' };
    expect(sheetFrom(questions, answers)).toEqual({ E2: 'high' });
  });
});

describe('the counts of a self-survey channel', () => {
  function countsOf(sheets: readonly Readonly<Record<string, string>>[]) {
    const counts: Record<string, Record<string, number>> = {};
    for (const [code, answer] of sheets.flatMap((sheet) => Object.entries(sheet))) {
      const question = (counts[`q-${code}`] ??= {});
      question[answer] = (question[answer] ?? 0) + 1;
    }
    return { questions, sheets: sheets.length, counts };
  }

  it('score as the sheets themselves do, blanks included', () => {
    fc.assert(
      fc.property(fc.array(anySheet('EIT'), { maxLength: 30 }), (sheets) => {
        const fromCounts = selfAssessment(edition, 'EIT', tallyFrom(edition, 'EIT', countsOf(sheets)));
        expect(fromCounts).toEqual(selfAssessment(edition, 'EIT', tallySheets(edition, 'EIT', sheets)));
      }),
    );
  });

  it('leave a part unknown that the channel does not ask', () => {
    const five = Array.from({ length: 5 }, () => sheetOf('EIT', 3));
    const withoutE2 = questions.filter((question) => question.id !== 'q-E2');
    const tally = tallyFrom(edition, 'EIT', { ...countsOf(five), questions: withoutE2 });
    expect(tally.parts['E2']).toEqual({ counts: {}, blank: 5 });
    expect(tally.parts['E3']).toEqual({ counts: { most: 5 }, blank: 0 });
  });
});

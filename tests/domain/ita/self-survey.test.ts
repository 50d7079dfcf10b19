import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/channels/definition.ts';
import { partsOf } from '../../../src/domain/ita/edition-parts.ts';
import { selfSurveyQuestions, sheetFrom } from '../../../src/domain/ita/self-survey.ts';
import { wholeSheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anySheet, sheetOf } from './making.ts';

const questions = selfSurveyQuestions(edition, 'EIT');

describe('a self-survey made from an edition', () => {
  it('asks every part once, in order, and lets none be skipped', () => {
    expect(questions.map((question) => question.id)).toEqual(
      partsOf(edition, 'EIT').map((part) => part.code),
    );
    expect(questions.every((question) => question.required)).toBe(true);
  });

  it('says question and part in one sentence, with the answers of its scale', () => {
    expect(questions[0]).toEqual({
      kind: 'scale',
      id: 'E1a',
      item: 'E1a',
      required: true,
      help: null,
      label: {
        th: 'เมื่อท่านมาติดต่อ เจ้าหน้าที่ทำงานให้ตามนี้แค่ไหน – ตรงตามขั้นตอน',
        en: 'When you came to us, how far was the work done like this? – By the steps laid down',
      },
      options: [
        { value: 'least', label: { th: 'น้อยที่สุดหรือไม่มีเลย', en: 'Least or not at all' } },
        { value: 'low', label: { th: 'น้อย', en: 'Little' } },
        { value: 'high', label: { th: 'มาก', en: 'Much' } },
        { value: 'most', label: { th: 'มากที่สุด', en: 'Most' } },
      ],
    });
  });

  it('gives back as a sheet what was answered, and a whole one when all was', () => {
    fc.assert(
      fc.property(anySheet('EIT'), (answers) => {
        expect(sheetFrom(questions, answers)).toEqual(answers);
      }),
    );
    expect(wholeSheets(edition, 'EIT', [sheetFrom(questions, sheetOf('EIT', 1))])).toHaveLength(1);
  });

  it('keeps the office’s own questions and answers of another shape out of the sheet', () => {
    const own: Question = {
      kind: 'long',
      id: 'more',
      label: { th: 'อื่น ๆ', en: 'More' },
      help: null,
      required: false,
      maxLength: 500,
    };
    const scale = questions
      .slice(2, 3)
      .map((question): Question => ({ ...question, kind: 'scale', id: 'mine', item: null, options: [] }));
    const answers = { more: 'ดี', mine: 'most', E3: ['most'], E2: 'high' };
    expect(sheetFrom([...questions, own, ...scale], answers)).toEqual({ E2: 'high' });
  });
});

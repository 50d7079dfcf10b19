import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, readAnswers, tidyPhone } from '../../src/forms/answers.ts';
import { aDefinition, everyKind } from './support/definitions.ts';

const definition = aDefinition();
const complete = {
  short: 'มานะ',
  long: 'ไฟดับ',
  phone: '0812345678',
  choice: 'a',
  many: ['a', 'b'],
  scale: 'b',
};

describe('reading answers', () => {
  it('takes each kind of question as people fill it in', () => {
    const entries: [string, string][] = [
      ['short', '  มานะ '],
      ['long', 'ไฟดับ\r\nสองดวง'],
      ['phone', '๐๘๑-๒๓๔ ๕๖๗๘'],
      ['choice', 'a'],
      ['many', 'b'],
      ['many', 'a'],
      ['scale', 'b'],
    ];
    expect(readAnswers(definition, entries)).toEqual({ ...complete, long: 'ไฟดับ\nสองดวง' });
  });

  it('leaves out what was left empty, what was never offered and fields of no question', () => {
    const entries: [string, string][] = [
      ['short', '  '],
      ['choice', 'z'],
      ['many', 'z'],
      ['language', 'th'],
      ['__proto__', 'x'],
    ];
    expect(readAnswers(definition, entries)).toEqual({});
  });

  it('keeps only offered choices and known questions, whatever a form hands over', () => {
    const anyEntries = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...everyKind.map(({ id }) => id)), fc.string()), fc.string()),
    );
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const answers = readAnswers(definition, entries);
        for (const [id, answer] of Object.entries(answers)) {
          expect(everyKind.map((question) => question.id)).toContain(id);
          expect(answer.length).toBeGreaterThan(0);
        }
        if (answers['choice'] !== undefined) expect(['a', 'b']).toContain(answers['choice']);
      }),
    );
  });
});

describe('checking answers', () => {
  it('has nothing to say about a complete form', () => {
    expect(checkAnswers(definition, complete, 'th')).toEqual([]);
  });

  it('names each missing question by its number, in the form’s order, without blame', () => {
    expect(checkAnswers(definition, {}, 'th')).toEqual([
      { question: 'short', sentence: 'ยังไม่ได้เขียนคำตอบข้อ 1' },
      { question: 'long', sentence: 'ยังไม่ได้เขียนคำตอบข้อ 2' },
      { question: 'phone', sentence: 'ยังไม่ได้ตอบข้อ 3' },
      { question: 'choice', sentence: 'ยังไม่ได้เลือกคำตอบข้อ 4' },
      { question: 'many', sentence: 'ยังไม่ได้เลือกคำตอบข้อ 5' },
      { question: 'scale', sentence: 'ยังไม่ได้เลือกคำตอบข้อ 6' },
    ]);
    expect(checkAnswers(definition, { ...complete, scale: '' }, 'en')).toEqual([
      { question: 'scale', sentence: 'Question 6 has no choice yet' },
    ]);
  });

  it('asks nothing of questions that need not be answered', () => {
    const free = aDefinition({ questions: everyKind.map((question) => ({ ...question, required: false })) });
    expect(checkAnswers(free, {}, 'th')).toEqual([]);
  });

  it.each([
    ['0812345678', true],
    ['075321234', true],
    ['+66812345678', true],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', true],
    ['(081) 234-5678', true],
    ['081234567', true],
    ['08123456', false],
    ['81234567890', false],
    ['08123456789', false],
    ['ไม่มี', false],
  ])('knows whether %s can be dialled: %s', (typed, isGood) => {
    const answers = { ...complete, phone: tidyPhone(typed) };
    expect(checkAnswers(definition, answers, 'th').length === 0).toBe(isGood);
  });

  it('says by how much a text is too long', () => {
    const answers = { ...complete, short: 'ก'.repeat(23) };
    expect(checkAnswers(definition, answers, 'th')).toEqual([
      { question: 'short', sentence: 'คำตอบข้อ 1 ยาวเกินไป 3 ตัวอักษร โปรดตัดให้สั้นลง' },
    ]);
  });

  it('says the same number of things in both languages', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...everyKind.map(({ id }) => id)), fc.string()),
        (answers) => {
          const places = (language: 'th' | 'en') =>
            checkAnswers(definition, answers, language).map(({ question }) => question);
          expect(places('th')).toEqual(places('en'));
        },
      ),
    );
  });
});

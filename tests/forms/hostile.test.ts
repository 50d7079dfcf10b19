import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sheetSchema } from '../../src/contracts/sealed.ts';
import { askedQuestions } from '../../src/domain/channels/asking.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { checkAnswers, readAnswers } from '../../src/forms/answers.ts';
import { everyKind } from './support/definitions.ts';
import { addedKinds, filledIn } from './support/kinds.ts';

const hung = addedKinds.map((question, index): Question =>
  index % 2 === 0 ? { ...question, showIf: { question: 'choice', values: ['a'] } } : question,
);
const questions = [...everyKind, ...hung];
const form = { questions, today: '2026-11-25' };

const names = [
  ...questions.map(({ id }) => id),
  ...['day', 'month', 'year'].map((part) => `date.${part}`),
  ...['village', 'words', 'position'].map((part) => `place.${part}`),
];

const hostile = [
  '<script>alert(1)</script>',
  '=1+1',
  '@SUM(A1)',
  '\u202Eevil\u202C',
  `ก${'\u0E49'.repeat(10_000)}`,
  'a\u0000b',
  '\uD800',
  'x'.repeat(10_001),
  '__proto__',
  'constructor',
];

const anyValue = fc.oneof(
  fc.constantFrom(...hostile, 'a', 'b', 'yes', 'no', 'v1', '5', '11', '2569', '1101400000006'),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-\d๐-๙.,]{1,8}$/),
);
const anyEntries = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...hostile), fc.string()), anyValue),
  { maxLength: 40 },
);

describe('whatever a form’s fields hold', () => {
  it('is read without a fuss, and what passes the check passes the schema of what is sealed', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const answers = readAnswers(form, entries);
        const good = Object.entries(answers).filter(
          ([id, answer]) =>
            checkAnswers(
              { ...form, questions: questions.filter((one) => one.id === id) },
              { [id]: answer },
              'th',
            ).length === 0,
        );
        expect(v.is(sheetSchema, { answers: Object.fromEntries(good) })).toBe(true);
        if (checkAnswers(form, answers, 'th').length === 0) expect(v.is(sheetSchema, { answers })).toBe(true);
      }),
    );
  });

  it('is answered only where something is asked', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const answers = readAnswers(form, entries);
        const asked = askedQuestions(questions, answers).map(({ id }) => id);
        expect(Object.keys(answers).filter((id) => !asked.includes(id))).toEqual([]);
      }),
    );
  });

  it('says as much in one language as in the other', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const answers = readAnswers(form, entries);
        const places = (language: 'th' | 'en') =>
          checkAnswers(form, answers, language).map(({ question }) => question);
        expect(places('en')).toEqual(places('th'));
      }),
    );
  });

  it.each(
    questions.filter(({ kind }) => kind !== 'short' && kind !== 'long').map(({ id, kind }) => [kind, id]),
  )('is refused plainly or left out where it is not an answer to a %s', (kind, id) => {
    const alone = questions.filter((question) => question.id === id).map((one) => ({ ...one, showIf: null }));
    const fields = names.filter((name) => name === id || name.startsWith(`${id}.`));
    for (const text of hostile) {
      const answers = readAnswers(
        { questions: alone },
        fields.map((name) => [name, text]),
      );
      const says = checkAnswers({ questions: alone }, answers, 'th');
      const isText = kind === 'place' && text.length < 500;
      const isLeftOut = answers[id] === undefined;
      expect(says.length > 0 || isText || (isLeftOut && kind === 'consent')).toBe(true);
    }
  });

  it('stays text in a field for text, without what only steers a machine', () => {
    const told = (text: string) => readAnswers({ questions: everyKind }, [['long', text]])['long'];
    expect(told('a\u0000\u0007b\tc\r\nd')).toBe('ab\tc\nd');
    expect(told('<b>=1+1</b>\u202E')).toBe('<b>=1+1</b>\u202E');
  });
});

describe('a form’s own well-formed answers', () => {
  const digits = fc.stringMatching(/^[1-9]\d{11}$/);
  const withCheck = (twelve: string): string => {
    const sum = twelve.split('').reduce((total, digit, index) => total + Number(digit) * (13 - index), 0);
    return `${twelve}${(11 - (sum % 11)) % 10}`;
  };
  const anyGood = fc.record({
    area: fc.integer({ min: 100, max: 900_000 }).map((hundredths) => String(hundredths / 100)),
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-25'), noInvalidDate: true }),
    village: fc.constantFrom('', 'v1'),
    words: fc
      .string({ minLength: 1, maxLength: 500, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && text.length <= 500),
    card: digits.map(withCheck),
    consent: fc.constantFrom('yes', 'no'),
  });

  it('always pass', () => {
    fc.assert(
      fc.property(anyGood, ({ area, day, village, words, card, consent }) => {
        const kept = filledIn.filter(([name]) => name === 'photo' || name === 'spoken');
        const answers = readAnswers({ ...form, questions: addedKinds }, [
          ...kept,
          ['number', area],
          ['date.day', String(day.getUTCDate())],
          ['date.month', String(day.getUTCMonth() + 1)],
          ['date.year', String(day.getUTCFullYear() + 543)],
          ['place.village', village],
          ['place.words', words],
          ['consent', consent],
          ['citizen-id', card],
        ]);
        expect(checkAnswers({ ...form, questions: addedKinds }, answers, 'th')).toEqual([]);
        expect(v.is(sheetSchema, { answers })).toBe(true);
        expect(answers['date']).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

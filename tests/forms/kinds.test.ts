import { describe, expect, it } from 'vitest';
import { readPlace } from '../../src/domain/channels/place.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { checkAnswers, readAnswers } from '../../src/forms/answers.ts';
import { addedKinds, blobIds, filledIn } from './support/kinds.ts';

const today = '2026-11-25';
const form = { questions: addedKinds, today };

type Entries = readonly (readonly [string, string])[];

function given(id: string, changed: Partial<Question>, entries: Entries) {
  const question = addedKinds.find((one) => one.id === id);
  const asking = { questions: [{ ...question, ...changed } as Question], today };
  const answers = readAnswers(asking, entries);
  return { answer: answers[id] ?? null, says: checkAnswers(asking, answers, 'th')[0]?.sentence ?? null };
}

const number = (typed: string, changed: Partial<Question> = {}) =>
  given('number', changed, [['number', typed]]);

const date = ([day, month, year]: readonly [string, string, string], changed: Partial<Question> = {}) =>
  given('date', changed, [
    ['date.day', day],
    ['date.month', month],
    ['date.year', year],
  ]);

describe('a form of the kinds that were added', () => {
  it('reads what a careful person fills in, and has nothing to say about it', () => {
    const answers = readAnswers(form, filledIn);
    expect(answers).toEqual({
      number: '1200.5',
      date: '2026-11-05',
      place: 'geo:14.881,103.493;u=12\nvillage:v1\nหน้าวัด\nใกล้เสา 3',
      photo: [blobIds[0], blobIds[1]],
      spoken: [blobIds[2]],
      consent: 'no',
      'citizen-id': '1101400000006',
    });
    expect(checkAnswers(form, answers, 'th')).toEqual([]);
  });

  it('names what is missing by its number, and never the consent', () => {
    const says = checkAnswers(form, {}, 'th');
    expect(says.map(({ sentence }) => sentence)).toEqual([1, 2, 3, 4, 5, 7].map((n) => `ยังไม่ได้ตอบข้อ ${n}`));
    const english = checkAnswers(form, {}, 'en').map(({ sentence }) => sentence);
    expect(english).toContain('Question 2 has not been answered yet');
  });
});

describe('a number', () => {
  it.each([
    ['12', '12'],
    ['๑๒', '12'],
    [' 1,200 ', '1200'],
    ['1,234,567.25', '1234567.25'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['.5', '0.5'],
    ['3.', '3'],
    ['−4', '-4'],
    ['-0', '0'],
    ['0', '0'],
  ])('is read from %s as %s', (typed, read) => {
    expect(number(typed, { min: null, max: null })).toEqual({ answer: read, says: null });
  });

  it.each([
    ['หนึ่ง', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['12 ไร่', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['1,2', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['1e3', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['=1+1', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['-', 'คำตอบข้อ 1 ต้องเป็นตัวเลขอย่างเดียว เช่น 12'],
    ['1.234', 'ตัวเลขข้อ 1 มีทศนิยมได้ไม่เกิน 2 ตำแหน่ง'],
    ['0.5', 'ตัวเลขข้อ 1 ต้องไม่น้อยกว่า 1'],
    ['9,000.01', 'ตัวเลขข้อ 1 ต้องไม่เกิน 9,000'],
  ])('that is not one as asked for, %s, is told so', (typed, says) => {
    expect(number(typed).says).toBe(says);
  });

  it('is whole where no decimals are asked for', () => {
    expect(number('1.5', { decimals: 0 }).says).toBe('ตัวเลขข้อ 1 ต้องเป็นจำนวนเต็ม');
    expect(number('1.0', { decimals: 0 }).says).toBeNull();
  });
});

describe('a date', () => {
  it.each([
    [['5', '11', '2569'], '2026-11-05'],
    [['๐๕', '1', '๒๕๖๙'], '2026-01-05'],
    [['29', '2', '2567'], '2024-02-29'],
    [['5', '11', '2026'], '2026-11-05'],
    [['5', '11', '69'], '2026-11-05'],
    [['1', '1', '2490'], '1947-01-01'],
  ] as const)('%j is read into an ISO day: %s', (typed, read) => {
    expect(date(typed)).toEqual({ answer: read, says: null });
  });

  it.each([
    [['31', '2', '2569'], 'ข้อ 1 ไม่ใช่วันที่ที่มีจริง'],
    [['29', '2', '2569'], 'ข้อ 1 ไม่ใช่วันที่ที่มีจริง'],
    [['0', '1', '2569'], 'ข้อ 1 ไม่ใช่วันที่ที่มีจริง'],
    [['ห้า', '1', '2569'], 'ข้อ 1 ไม่ใช่วันที่ที่มีจริง'],
    [['1', '13', '2569'], 'ข้อ 1 ไม่ใช่วันที่ที่มีจริง'],
    [['5', '', '2569'], 'วันที่ข้อ 1 ยังไม่ครบ โปรดใส่วัน เดือน และปี'],
    [['', '1', ''], 'วันที่ข้อ 1 ยังไม่ครบ โปรดใส่วัน เดือน และปี'],
    [['5', '1', '9999'], 'โปรดใส่ปี พ.ศ. ข้อ 1 เป็นตัวเลข 4 ตัว เช่น 2569'],
    [['26', '11', '2569'], 'วันที่ข้อ 1 ต้องเป็นวันนี้หรือวันที่ผ่านมาแล้ว'],
  ] as const)('%j is told plainly: %s', (typed, says) => {
    expect(date(typed).says).toBe(says);
  });

  it('of two digits is not guessed where a birthday or the other era may be meant', () => {
    const says = 'โปรดใส่ปี พ.ศ. ข้อ 1 เป็นตัวเลข 4 ตัว เช่น 2569';
    expect([date(['1', '1', '26']).says, date(['1', '1', '40']).says]).toEqual([says, says]);
  });

  it('may be today, whether it lies behind or ahead', () => {
    const now = ['25', '11', '2569'] as const;
    expect([date(now, { span: 'past' }).says, date(now, { span: 'future' }).says]).toEqual([null, null]);
    expect(date(['24', '11', '2569'], { span: 'future' }).says).toBe('วันที่ข้อ 1 ต้องเป็นวันนี้หรือวันข้างหน้า');
  });

  it('is neither too early nor too late where no clock is known', () => {
    const questions = addedKinds.filter(({ id }) => id === 'date');
    expect(checkAnswers({ questions }, { date: '2999-01-01' }, 'th')).toEqual([]);
  });
});

describe('a place', () => {
  it('is enough with a village, a position or words alone', () => {
    const only = (name: string, value: string) => given('place', {}, [[`place.${name}`, value]]);
    expect([
      only('village', 'v1').says,
      only('position', 'geo:14.881,103.493').says,
      only('words', 'หน้าวัด').says,
    ]).toEqual([null, null, null]);
  });

  it('leaves out a village that was never offered and a position that is none', () => {
    const { answer, says } = given('place', {}, [
      ['place.village', 'v9'],
      ['place.position', 'javascript:alert(1)'],
    ]);
    expect([answer, says]).toEqual([null, 'ยังไม่ได้ตอบข้อ 1']);
  });

  it('keeps what a script measured, to the millionth', () => {
    const { answer } = given('place', {}, [['place.position', 'geo:-1.000001,103.493;u=7']]);
    expect(readPlace(String(answer)).position).toEqual({ lat: -1_000_001, lng: 103_493_000, within: 7 });
  });
});

describe('what was sealed beside a form', () => {
  it('counts by its ids only, once each and no more than asked for', () => {
    const typed = `${blobIds.join(' ')} ${blobIds[0]} <img> ../x`;
    expect(given('photo', {}, [['photo', typed]]).answer).toEqual(blobIds.slice(0, 3));
    expect(given('spoken', {}, [['spoken', typed]]).answer).toEqual([blobIds[0]]);
    expect(given('photo', {}, [['photo', 'a b']])).toEqual({ answer: null, says: 'ยังไม่ได้ตอบข้อ 1' });
  });
});

describe('a number of an identity card', () => {
  it('is checked by its check digit', () => {
    const card = (typed: string) => given('citizen-id', {}, [['citizen-id', typed]]);
    expect(card('1 1014 00000 00 6')).toEqual({ answer: '1101400000006', says: null });
    const says = 'เลขประจำตัวประชาชนข้อ 1 ยังไม่ถูกต้อง ต้องเป็นตัวเลข 13 หลัก โปรดตรวจทีละตัว';
    expect([card('1101400000007').says, card('110140000000').says, card('ไม่มี').says]).toEqual([
      says,
      says,
      says,
    ]);
  });
});

describe('a branch', () => {
  const hidden = addedKinds.map((question) =>
    question.id === 'number' ? { ...question, showIf: { question: 'ask', values: ['yes'] } } : question,
  );
  const ask: Question = {
    id: 'ask',
    kind: 'consent',
    label: { th: 'ถามต่อไหม', en: 'More?' },
    help: null,
    required: false,
    showIf: null,
    voices: [],
  };
  const questions = [ask, ...hidden.slice(0, 2)];

  it('that is not taken is neither checked nor sent, and the numbers stay those of the paper', () => {
    const entries: Entries = [
      ['ask', 'no'],
      ['number', 'ห้า'],
    ];
    const answers = readAnswers({ questions }, entries);
    expect(answers).toEqual({ ask: 'no' });
    expect(checkAnswers({ questions }, answers, 'th')).toEqual([
      { question: 'date', sentence: 'ยังไม่ได้ตอบข้อ 3' },
    ]);
  });

  it('that is taken is asked like any other', () => {
    const answers = readAnswers({ questions }, [['ask', 'yes']]);
    expect(checkAnswers({ questions }, answers, 'en').map(({ sentence }) => sentence)).toEqual([
      'Question 2 has not been answered yet',
      'Question 3 has not been answered yet',
    ]);
  });
});

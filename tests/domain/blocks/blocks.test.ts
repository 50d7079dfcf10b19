import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideOf, type Judged } from '../../../src/domain/blocks/aside.ts';
import {
  faultOf,
  fieldsOfBlock,
  isHitBy,
  readBlock,
  rowOfBlock,
  type Pattern,
  type StandingBlock,
} from '../../../src/domain/blocks/block.ts';
import { plainWords } from '../../../src/domain/blocks/plain-words.ts';
import { reachOf } from '../../../src/domain/blocks/reach.ts';
import { saidIn, type Said } from '../../../src/domain/blocks/said.ts';
import { channelId, entryId } from '../../../src/domain/basics/ids.ts';
import { caseStates } from '../../../src/domain/channels/case-life.ts';
import type { Answers } from '../../../src/domain/channels/definition.ts';
import { aFullDefinition } from '../../worlds/keys-channels.ts';

const here = channelId('CHANNE1001');
const elsewhere = channelId('CHANNE1002');
const id = (place: number) => entryId(`01935000-0000-7000-8000-${String(place).padStart(12, '0')}`);
const asked = { label: { th: '', en: '' }, help: null, required: false, showIf: null, voices: [] };
const form = {
  questions: [
    { ...asked, id: 'detail', kind: 'long', maxLength: 2_000 },
    { ...asked, id: 'place', kind: 'place', villages: [] },
    { ...asked, id: 'phone', kind: 'phone' },
    { ...asked, id: 'fault', kind: 'choice', options: [{ value: 'moneyloan', label: asked.label }] },
  ],
} as const;
const said = (answers: Answers): Said => saidIn(form, answers);

function judged(answers: Answers, changed: Partial<Judged> = {}): Judged {
  const base = { id: id(1), channel: here, state: 'waiting', isDelicate: false, judgement: null } as const;
  return { ...base, said: said(answers), ...changed };
}

function block(pattern: Pattern, changed: Partial<StandingBlock> = {}): StandingBlock {
  return { row: 'b', pattern, channel: null, isOn: true, ...changed };
}

const loan = block({ kind: 'words', words: 'กู้เงินด่วน' });

describe('words as they are compared', () => {
  it.each([
    ['spaces and full stops', 'กู้ . เงิน  ด่วน'],
    ['signs that nobody sees', 'กู้\u200Bเงิน\u200Dด่\uFEFFวน'],
    ['doubled letters', 'กู้เงินนนนด่วนนน'],
    ['stray and doubled tone marks', 'กู้้้เงิ่นด่่วน'],
    ['letters of another width', 'กู้เงินด่วน'.normalize('NFKD')],
  ])('are found again in spite of %s', (_trick, text) => {
    expect(isHitBy(loan, judged({ detail: `สนใจ ${text} ติดต่อ` }))).toBe(true);
  });

  it('are the same in Thai and Arabic digits, in wide letters, and whether แ was typed as two เ', () => {
    expect(plainWords('เเจกเครดิต ๑๒๓ ＦＲＥＥ')).toBe(plainWords('แจก เครดิต 123 free'));
  });

  it('are not found where other vowels stand', () => {
    expect(isHitBy(block({ kind: 'words', words: 'ปีนขึ้น' }), judged({ detail: 'ปูนขึ้นราคา' }))).toBe(false);
  });

  it('stay what they are when they are made plain once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainWords(plainWords(text))).toBe(plainWords(text));
      }),
    );
  });

  it('are never put together from two answers, nor from what was only chosen', () => {
    expect(isHitBy(loan, judged({ detail: 'กู้เงิน', place: 'ด่วน' }))).toBe(false);
    expect(isHitBy(block({ kind: 'words', words: 'moneyloan' }), judged({ fault: 'moneyloan' }))).toBe(false);
  });
});

describe('a blocked telephone number', () => {
  const number = block({ kind: 'telephone', number: '081-234 5678' });

  it.each([
    'โทร 0812345678 นะ',
    'โทร ๐๘๑ ๒๓๔ ๕๖๗๘',
    '+66 81 234 5678',
    '0-8-1-2-3-4-5-6-7-8',
    '081.234\u200B.5678',
  ])('is found in “%s”', (detail) => expect(isHitBy(number, judged({ detail }))).toBe(true));

  it('is found where it was typed as one’s own, and no other number is', () => {
    expect(isHitBy(number, judged({ phone: '0812345678' }))).toBe(true);
    expect(isHitBy(number, judged({ phone: '0812345679' }))).toBe(false);
  });

  it('has to be whole', () => {
    expect(faultOf({ kind: 'telephone', number: '1669' })).toBe('no-number');
    expect(faultOf({ kind: 'telephone', number: '๐๘๑๒๓๔๕๖๗๘' })).toBeNull();
  });
});

describe('the same text again', () => {
  const text = { detail: 'แจกเครดิตฟรีไม่ต้องฝาก สมัครเลย' };
  const same = block({ kind: 'same', name: said(text).same ?? '', like: id(9) });

  it('is known by a name from which it cannot be read', () => {
    expect(JSON.stringify(fieldsOfBlock(same))).not.toContain('เครดิต');
    expect(isHitBy(same, judged({ detail: 'แจกเครดิตฟรี ไม่ต้องฝาก  สมัครเลย!!' }))).toBe(true);
    expect(isHitBy(same, judged({ detail: 'แจกเครดิตฟรีไม่ต้องฝาก สมัครเลยที่นี่' }))).toBe(false);
  });

  it('has no name where two people might write it by themselves', () => {
    expect(said({ detail: 'ไฟดับ' }).same).toBeNull();
  });
});

describe('whether a case lies on the shelf', () => {
  const spam = { detail: 'กู้เงินด่วน' };

  it('is so while it waits, and never once somebody has taken it up', () => {
    for (const state of caseStates) {
      const isThere = state === 'waiting';
      expect(asideOf(judged(spam, { state }), [loan]) !== null).toBe(isThere);
      expect(asideOf(judged(spam, { state, judgement: 'spam' }), []) !== null).toBe(isThere);
    }
  });

  it('is never so for what is for named readers', () => {
    expect(asideOf(judged(spam, { isDelicate: true, judgement: 'spam' }), [loan])).toBeNull();
  });

  it('is not so for what this device cannot read, for another channel, nor by a block taken back', () => {
    expect(asideOf(judged(spam, { said: null }), [loan])).toBeNull();
    expect(asideOf(judged(spam), [{ ...loan, channel: elsewhere }])).toBeNull();
    expect(asideOf(judged(spam), [{ ...loan, isOn: false }])).toBeNull();
  });

  it('is decided by an officer’s word before any pattern', () => {
    expect(asideOf(judged(spam, { judgement: 'kept' }), [loan])).toBeNull();
    expect(asideOf(judged({ detail: 'น้ำไม่ไหล' }, { judgement: 'spam' }), [loan])).toEqual({ block: null });
  });

  it('is the same on every device, in whatever order it learnt of the blocks', () => {
    const patterns = ['กู้เงิน', 'เงินด่วน', 'น้ำไม่ไหล', 'กู้เงินด่วน'];
    const any = fc.uniqueArray(fc.integer({ min: 0, max: 3 })).map((places) =>
      places.map((place) => ({
        ...loan,
        row: `row-${place}`,
        pattern: { kind: 'words', words: patterns[place] ?? '' } as const,
      })),
    );
    fc.assert(
      fc.property(any, (blocks) => {
        expect(asideOf(judged(spam), blocks)).toEqual(asideOf(judged(spam), [...blocks].reverse()));
      }),
    );
  });

  it('holds for forms that were named before they were cases', () => {
    const forms = block({ kind: 'forms', forms: [id(1)] });
    expect(asideOf(judged(spam, { said: null }), [forms])).toEqual({ block: 'b' });
    expect(asideOf(judged(spam, { id: id(2) }), [forms])).toBeNull();
  });
});

describe('what a pattern reaches', () => {
  const cases = (texts: readonly string[], changed: Partial<Judged> = {}): readonly Judged[] =>
    texts.map((detail, place) => judged({ detail }, { id: id(place), ...changed }));
  const others = ['ถนนเป็นหลุม', 'น้ำไม่ไหล', 'ขยะไม่เก็บ', 'ไฟดับหน้าวัด', 'ขอถังขยะเพิ่ม'];

  it('tells those that would be put aside from those that the office has taken up', () => {
    const all = [...cases([...others, 'กู้เงินด่วน']), ...cases(['กู้เงินด่วนค่ะ'], { state: 'done' })];
    expect(reachOf(loan, all)).toEqual({ of: 7, named: 2, aside: 1, takenUp: 1, isTooWide: false });
  });

  it('is too wide where it names most of what different people wrote', () => {
    const wide = { pattern: { kind: 'words', words: 'ไม่ไหล' }, channel: null } as const;
    expect(reachOf(wide, cases(['น้ำไม่ไหลหมู่ 1', 'น้ำไม่ไหลหมู่ 2', 'ไม่ไหลเลย', 'ไฟดับ'])).isTooWide).toBe(true);
  });

  it('is not too wide because one text came a hundred times', () => {
    const flood = Array.from({ length: 100 }, () => 'กู้เงินด่วน โทรเลย');
    expect(reachOf(loan, cases([...others, ...flood]))).toMatchObject({ aside: 100, isTooWide: false });
  });
});

describe('a block in its table', () => {
  const patterns: readonly Pattern[] = [
    { kind: 'words', words: 'กู้เงินด่วน' },
    { kind: 'telephone', number: '0812345678' },
    { kind: 'same', name: '1x', like: id(1) },
    { kind: 'forms', forms: [id(1), id(2)] },
  ];

  it.each(patterns)('is read as it was written: $kind', (pattern) => {
    const fields = { ...fieldsOfBlock({ pattern, channel: here }), isOn: true };
    expect(readBlock('row', fields)).toEqual({ row: 'row', pattern, channel: here, isOn: true });
  });

  it('is one row, whoever blocks the same and however they write it', () => {
    const row = (words: string): string => rowOfBlock({ pattern: { kind: 'words', words }, channel: null });
    expect(row('กู้ เงิน ด่วน')).toBe(row('กู้เงินด่วน'));
    expect(row('กู้เงินด่วน')).not.toBe(row('แจกเครดิต'));
    expect(row('กู้เงินด่วน').length).toBeLessThanOrEqual(80);
  });

  it.each([
    {},
    { pattern: 'กู้เงินด่วน' },
    { pattern: { kind: 'words', words: 'ก' } },
    { pattern: { kind: 'telephone', number: '1669' } },
    { pattern: { kind: 'smell', words: 'กู้เงินด่วน' } },
    { pattern: { kind: 'words', words: 'กู้เงินด่วน' }, channel: 'nowhere' },
  ])('is none where it names nothing that can be held against words', (fields) => {
    expect(readBlock('row', { ...fields, isOn: true })).toBeNull();
  });

  it('reads every kind of question without a mistake', () => {
    const { questions } = aFullDefinition();
    const answers = Object.fromEntries(questions.map(({ id: question }) => [question, 'กู้เงินด่วน']));
    expect(saidIn({ questions }, answers).words).toContain(plainWords('กู้เงินด่วน'));
  });
});

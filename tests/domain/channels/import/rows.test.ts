import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/domain/calendar/day.ts';
import { guessedColumns } from '../../../../src/domain/channels/import/columns.ts';
import { isTraffy } from '../../../../src/domain/channels/import/headings.ts';
import { readRow, type ImportPlan } from '../../../../src/domain/channels/import/rows.ts';
import { stacksOf } from '../../../../src/domain/channels/import/sheets.ts';
import { optionMeant, optionsMeant } from '../../../../src/domain/channels/import/options.ts';
import { sortedAnswers } from '../../../../src/domain/channels/sorted-answers.ts';
import { channelOf } from '../../../worlds/fake-office.ts';
import { aFullDefinition } from '../../../worlds/keys-channels.ts';

const form = aFullDefinition();
const today = day('2026-11-25');

/** As Traffy Fondue's public data is headed. */
const traffy =
  'ticket_id,type,organization,comment,photo,photo_after,coords,address,subdistrict,district,province,timestamp,state,star,count_reopen,last_activity'.split(
    ',',
  );
const aTicket = [
  '2021-FYJTFP',
  '{ความสะอาด}',
  'เขตบางซื่อ',
  'ขยะเยอะ',
  'https://storage.example/1.jpg',
  '',
  '100.53084,13.81865',
  '12/14 ถนน กรุงเทพ-นนทบุรี',
  'บางซื่อ',
  'บางซื่อ',
  'กรุงเทพมหานคร',
  '2021-09-03 18:51:09.453003+00',
  'เสร็จสิ้น',
  '',
  '',
  '2022-06-04 15:34:14.609206+00',
];

function planFor(names: readonly string[], rows: readonly (readonly string[])[]): ImportPlan {
  const targets = guessedColumns([names, ...rows], form);
  return { definition: form, names, targets, order: 'day-first', today };
}

describe('the columns of a form’s answers', () => {
  it('are guessed by their headings, in either language and with numbers before them', () => {
    const names = ['ประทับเวลา', 'ที่อยู่อีเมล', '1. ชื่อ', '๒) เรื่อง', 'เบอร์โทรศัพท์', 'Dangerous?', 'พื้นที่ *', 'สถานะ'];
    expect(guessedColumns([names, names.map(() => 'x')], form)).toEqual([
      'came',
      'nothing',
      'q:name',
      'q:what',
      'q:phone',
      'q:danger',
      'q:area',
      'state',
    ]);
  });

  it('are guessed by what stands in them where a heading says nothing', () => {
    const rows = [
      ['ก', 'ข', 'ค', 'ง'],
      ['ใช่', '12/3/2568 9:14', '081-000-0001', 'เสร็จสิ้น'],
      ['ไม่ใช่', '13/3/2568 9:14', '0810000002', 'รอรับเรื่อง'],
    ];
    expect(guessedColumns(rows, form)).toEqual(['q:danger', 'came', 'q:phone', 'state']);
  });

  it('are never two for one question, but for the two halves of a place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ชื่อ', 'เรื่อง', 'โทรศัพท์', 'x', ''), { maxLength: 8 }), (names) => {
        const targets = guessedColumns([names, names], form).filter(
          (one) => one.startsWith('q:') && one !== 'q:where',
        );
        expect(new Set(targets).size).toBe(targets.length);
      }),
    );
  });
});

describe('an export of Traffy Fondue', () => {
  it('is known by its headings, and its ticket becomes a case', () => {
    expect([isTraffy(traffy), isTraffy(['ประทับเวลา', 'type', 'state', 'ชื่อ'])]).toEqual([true, false]);
    const plan = planFor(traffy, [aTicket]);
    expect(readRow(aTicket, 2, plan)).toMatchObject({
      at: 'ready',
      basis: 'number 2021-FYJTFP',
      answers: {
        what: 'ขยะเยอะ',
        where: 'geo:13.81865,100.53084\n12/14 ถนน กรุงเทพ-นนทบุรี',
        type: '{ความสะอาด}',
      },
      state: 'done',
      came: '2021-09-04',
      notes: [],
    });
  });

  it('has the same key when its state has moved on', () => {
    const plan = planFor(traffy, [aTicket]);
    const later = aTicket.map((cell) => (cell === 'เสร็จสิ้น' ? 'ส่งต่อ' : cell));
    const [one, other] = [readRow(aTicket, 2, plan), readRow(later, 9, plan)];
    expect([one, other].map((read) => read.at === 'ready' && read.basis)).toEqual([
      'number 2021-FYJTFP',
      'number 2021-FYJTFP',
    ]);
  });
});

describe('a row', () => {
  const names = ['ประทับเวลา', 'เรื่อง', 'อันตรายไหม', 'โทรศัพท์', 'สถานะ', 'วันที่พบ', 'เมื่อใด'];
  const plan = planFor(names, []);

  it('keeps the words of every cell that is no answer, and names it', () => {
    const cells = ['31/2/2568', 'ถนนพัง', 'นิดหน่อย', '12', 'ลืมแล้ว', '1/1/2600', 'ใช่, อื่น ๆ'];
    const read = readRow(cells, 7, plan);
    expect(read).toMatchObject({ at: 'ready', row: 7, state: 'waiting', came: null });
    if (read.at !== 'ready') return;
    expect(read.notes.map(({ column, fault }) => [column, fault])).toEqual([
      [0, 'day'],
      [2, 'not-offered'],
      [3, 'unreadable'],
      [4, 'state'],
      [6, 'not-offered'],
    ]);
    const { given, aside } = sortedAnswers(form.questions, read.answers);
    expect(given.map(({ question }) => question.id)).toEqual(['what', 'when', 'day']);
    expect(aside.map(({ id, answer }) => [id, answer])).toEqual(
      expect.arrayContaining([
        ['อันตรายไหม', 'นิดหน่อย'],
        ['โทรศัพท์', '12'],
        ['เมื่อใด', 'ใช่, อื่น ๆ'],
      ]),
    );
  });

  it('of a day to come has no day', () => {
    const read = readRow(['26/11/2569', 'ถนนพัง'], 2, plan);
    expect(read).toMatchObject({ came: null, notes: [{ fault: 'day-to-come' }] });
  });

  it('that a program would run stays words', () => {
    const cell = '=HYPERLINK("http://x","y") <img src=x onerror=alert(1)>';
    expect(readRow(['', cell], 2, plan)).toMatchObject({ answers: { what: cell } });
  });

  it('that is empty, says nothing or is too long is no case', () => {
    expect(readRow(['', '  '], 2, plan).at).toBe('empty');
    const nowhere = { ...plan, targets: plan.targets.map(() => 'nothing' as const) };
    expect(readRow(['1', 'x'], 2, nowhere)).toMatchObject({ at: 'unreadable', fault: 'nothing-said' });
    const long = 'ก'.repeat(5_000);
    expect(readRow([long, long, long], 2, plan)).toMatchObject({ at: 'unreadable', fault: 'too-large' });
  });

  it('never throws, and its answers fit what is sealed, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('ใช่', '12/3/2568', '13.7,100.5', '=1+1'),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
        const read = readRow(cells, 2, plan);
        if (read.at === 'ready')
          for (const key of Object.keys(read.answers)) expect(key.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('words for an option', () => {
  const options = ['พอใจมาก', 'พอใจ', 'เฉย ๆ'].map((th, at) => ({ value: `v${at}`, label: { th, en: '' } }));

  it('are taken with small differences, and never for their opposite', () => {
    expect(optionMeant(options, ' พอใจ มาก ')?.value).toBe('v0');
    expect(optionMeant(options, 'เฉยๆ')?.value).toBe('v2');
    expect(optionMeant(options, 'ไม่พอใจ')).toBeNull();
    expect(optionMeant(options, 'อื่น')).toBeNull();
  });

  it('may hold commas where several are chosen', () => {
    const more = [...options, { value: 'v3', label: { th: 'ถนน, ทางเท้า', en: '' } }];
    expect(optionsMeant(more, 'พอใจ, ถนน, ทางเท้า, สะพาน')).toEqual({ values: ['v1', 'v3'], rest: 'สะพาน' });
  });
});

describe('rows of an anonymous channel', () => {
  const survey = channelOf('satisfaction');
  const required = survey.questions.filter((question) => question.required && 'options' in question);
  const answers = Object.fromEntries(
    required.map((question) => [question.id, ('options' in question && question.options[0]?.value) || '']),
  );
  const below = (end: number): number => end - 1;

  it('are laid together, half-filled ones apart', () => {
    const rows = [
      ...Array.from({ length: 6 }, () => ({ answers, came: day('2025-03-12') })),
      { answers: {}, came: null },
    ];
    expect(stacksOf(rows, survey, below)).toMatchObject({ sheets: 6, halfFilled: 1, upTo: '2025-03-12' });
  });

  it('are no stack where less than five are whole', () => {
    expect(stacksOf([{ answers, came: null }], survey, below).stacks).toEqual([]);
  });

  it('are all counted once over all stacks, none smaller than five', () => {
    const free = survey.questions.find(({ kind }) => kind === 'long' || kind === 'short');
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 900 }), (count, letters) => {
        const words = free === undefined || letters === 0 ? {} : { [free.id]: 'ก'.repeat(letters) };
        const rows = Array.from({ length: count }, () => ({ answers: { ...answers, ...words }, came: null }));
        const { stacks, sheets } = stacksOf(rows, survey, below);
        expect(sheets).toBe(count);
        expect(stacks.reduce((sum, stack) => sum + stack.sheets, 0)).toBe(count);
        expect(Math.min(...stacks.map((stack) => stack.sheets))).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
  });
});

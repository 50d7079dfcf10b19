// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentOf, fieldsOfAssessment, unset } from '../../src/domain/ita/rows/assessment-row.ts';
import { thaiDigits } from '../../src/i18n/numbers.ts';
import { readCount, readPoints } from '../../src/officer/scores/year/typed-number.ts';
import { aFakeOffice, aRow } from '../worlds/fake-office.ts';
import { aKeepingOffice, rowOf } from '../worlds/keeping-office.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const settings = at('scores/settings/2564');
const type = (label: RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const choose = (legend: string, choice: RegExp): void => {
  const group = screen.getByRole('group', { name: legend });
  fireEvent.click(within(group).getByRole('radio', { name: choice }));
};

describe('the settings of a year', () => {
  it.each([
    ['th', /คนในหน่วยงาน/, 'บันทึกการตั้งค่า', 'บันทึกการตั้งค่าแล้ว'],
    ['en', /worked here/, 'Keep the settings', 'Settings kept'],
  ] as const)('take Thai and Arabic digits, and leave what was not touched unset (%s)', async (...said) => {
    const [language, people, keep, kept] = said;
    const fake = aKeepingOffice();
    open(settings, { language, fake });
    await screen.findByLabelText(people);
    type(people, '๔๕');
    fireEvent.click(screen.getByRole('button', { name: keep }));
    expect(await screen.findByText(kept)).toBeTruthy();
    const fields = rowOf(fake, 'assessments', '2564') ?? {};
    expect(assessmentOf({ id: '2564', fields })).toEqual({
      ...unset(2564),
      population: { IIT: 45, EIT: null },
    });
  });

  it('do not write over the efforts of the route', async () => {
    const before = { ...unset(2564), effort: { O17: 3 } };
    const fake = aKeepingOffice({ tables: { assessments: [aRow('2564', fieldsOfAssessment(before))] } });
    open(settings, { language: 'en', fake });
    await screen.findByLabelText(/were served/);
    type(/were served/, '1,200');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    await screen.findByText('Settings kept');
    expect(JSON.stringify(fake.called[0])).not.toContain('effort');
    expect(rowOf(fake, 'assessments', '2564')).toMatchObject({
      population: { EIT: 1200 },
      effort: { O17: 3 },
    });
  });

  it('name what stands in the way at its field, and keep nothing until it is right', async () => {
    const fake = aKeepingOffice();
    open(settings, { language: 'en', fake });
    await screen.findByLabelText(/worked here/);
    type(/worked here/, '4.5');
    choose('Pass mark', /One of our own/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    expect(await screen.findByText('This must be a whole number, such as 45 or ๔๕')).toBeTruthy();
    expect(screen.getByText(/This must be a number from 0 to 100/)).toBeTruthy();
    expect(screen.getByText('It is not said yet where this comes from')).toBeTruthy();
    expect(fake.called).toEqual([]);
    type(/worked here/, '45');
    type(/How many points/, '๘๐.๕');
    type(/Where it comes from/, 'มติที่ประชุม');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    await waitFor(() =>
      expect(rowOf(fake, 'assessments', '2564')).toMatchObject({
        passMark: { value: 8050, source: 'มติที่ประชุม' },
      }),
    );
    expect(screen.queryByText('Not kept yet: some fields need a change')).toBeNull();
  });

  it('say that the worth of the middle answers is not settled, and hold the choice', async () => {
    const fake = aKeepingOffice();
    open(settings, { language: 'en', fake });
    const group = await screen.findByRole('group', { name: 'Worth of the two middle answers' });
    expect(within(group).getByText(/Which values the NACC uses is not settled/)).toBeTruthy();
    choose('Worth of the two middle answers', /33\.33/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    await waitFor(() =>
      expect(rowOf(fake, 'assessments', '2564')).toMatchObject({ level4Values: '33.33/66.67' }),
    );
    choose('Worth of the two middle answers', /little 33 · much 67/);
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    await waitFor(() => expect(rowOf(fake, 'assessments', '2564')).toMatchObject({ level4Values: null }));
  });

  it('are taken back, in the fields too', async () => {
    const before = { ...unset(2564), population: { IIT: 40, EIT: null } };
    const fake = aKeepingOffice({ tables: { assessments: [aRow('2564', fieldsOfAssessment(before))] } });
    open(settings, { language: 'en', fake });
    const field = await screen.findByLabelText<HTMLInputElement>(/worked here/);
    expect(field.value).toBe('40');
    type(/worked here/, '45');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the settings' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(rowOf(fake, 'assessments', '2564')).toMatchObject({ population: { IIT: 40, EIT: null } }),
    );
    expect(screen.getByLabelText<HTMLInputElement>(/worked here/).value).toBe('40');
  });

  it('of a year without rules say that its pass mark is not known', async () => {
    open(at('scores/settings/2570'), { language: 'en', fake: aFakeOffice() });
    expect(await screen.findByText('This year’s pass mark is not known.')).toBeTruthy();
  });
});

describe('a number as it is typed', () => {
  it('is the same in Thai and Arabic digits, with and without thousands apart', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (count) => {
        const written = count.toLocaleString('en');
        expect(readCount(written)).toBe(count);
        expect(readCount(thaiDigits(written))).toBe(count);
      }),
    );
  });

  it.each(['', ' ', '-1', '1.5', '1e3', 'สี่', '12345678'])('is no count in “%s”', (typed) => {
    expect(readCount(typed)).toBeNull();
  });

  it.each([
    ['80', 80],
    ['๘๒.๕', 82.5],
    [' 100.00 ', 100],
    ['100.01', null],
    ['80.555', null],
    ['-3', null],
    ['', null],
  ])('reads “%s” as points', (typed, points) => {
    expect(readPoints(typed)).toBe(points);
  });
});

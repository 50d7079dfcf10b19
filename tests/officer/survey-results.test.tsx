// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aFakeOffice, channelOf } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const form = channelOf('satisfaction');

function withSheets(sheets: number, staff: { readonly [option: string]: number }) {
  const process = { '5': sheets };
  const counted = { channel: form.channel, version: 1, sheets, halfFilled: 0, counts: { process, staff } };
  return aFakeOffice({ surveys: { [form.channel]: counted } });
}

describe('the totals of an anonymous form', () => {
  it('say nothing of any answer under five sheets', async () => {
    open(at(`channels/${form.channel}`), { fake: withSheets(4, { '1': 4 }) });
    expect(await screen.findByText(/ยังไม่ถึง 5 ชุด/)).toBeTruthy();
    expect(screen.queryByText('ขั้นตอนการให้บริการ')).toBeNull();
  });

  it('show each answer’s share and count from five on', async () => {
    open(at(`channels/${form.channel}`), { language: 'en', fake: withSheets(8, { '5': 6, '1': 2 }) });
    const table = await screen.findByRole('table', { name: 'The staff', hidden: true });
    const cells = Array.from(table.querySelectorAll('tbody tr'), (row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    expect(cells.map((cell) => cell.trim())).toEqual([
      'Very satisfied 75.00',
      'Satisfied 0.00',
      'Neither 0.00',
      'Dissatisfied 0.00',
      'Needs improvement 25.00',
    ]);
    expect(screen.getByText('6 answers')).toBeTruthy();
  });

  it('hide a question that fewer than five have answered', async () => {
    open(at(`channels/${form.channel}`), { language: 'en', fake: withSheets(8, { '5': 3, '1': 1 }) });
    expect(await screen.findByText('The staff: fewer than 5 answers, not shown yet')).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'The staff', hidden: true })).toBeNull();
  });
});

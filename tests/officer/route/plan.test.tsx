// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aRow, now, somchai } from '../../worlds/fake-office.ts';
import { open } from '../making.tsx';
import { address, box, edits, look, looked } from './looked.tsx';

describe('a plan', () => {
  const kept = {
    fiscalYear: 2564,
    level: 'C',
    total: null,
    items: ['O41', 'O42'],
    from: 5982,
    to: 6607,
    by: somchai,
    at: now,
  };

  it('is kept with target, items, from where and by whom, and can be undone', async () => {
    const fake = looked();
    open(address, { fake });
    fireEvent.click(await screen.findByRole('button', { name: 'บันทึกเป็นแผน' }));
    await screen.findByText('บันทึกแผนแล้ว');
    const row = { table: 'routes', row: '2564', steps: [], add: [] };
    expect(edits(fake)).toEqual([[{ ...row, set: kept }]]);
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    await waitFor(() =>
      expect(edits(fake).at(-1)).toEqual([{ ...row, set: { fiscalYear: 2564, level: null, total: null } }]),
    );
  });

  it('stands on top with who kept it, and with what is there since', async () => {
    const fake = looked();
    const rows = fake.world.tables['disclosure'] ?? [];
    const disclosure = [...rows.filter(({ id }) => id !== '2564-O42'), look('O42', 'has')];
    fake.change({ tables: { ...fake.world.tables, disclosure, routes: [aRow('2564', kept)] } });
    open(address, { language: 'en', fake });
    const plan = (await screen.findByRole('heading', { name: 'The plan that was kept' })).closest('section');
    const text = plan?.textContent ?? '';
    expect(text).toContain('Kept by สมชาย ใจดี, today 09:14');
    expect(text).toContain('Target: level C');
    expect(text).toContain('The total was 59.82 then, and is 66.07 with all of it done · now 64.82');
    expect(text).toContain('1 of 2 items');
    expect(box('O41').checked).toBe(true);
  });

  it('is replaced only by another way, and can be given up', async () => {
    const fake = looked();
    fake.change({ tables: { ...fake.world.tables, routes: [aRow('2564', kept)] } });
    open(address, { language: 'en', fake });
    await screen.findByRole('heading', { name: 'The plan that was kept' });
    expect(screen.queryByRole('button', { name: 'Replace the plan with this way' })).toBeNull();
    fireEvent.click(box('O43'));
    fireEvent.click(await screen.findByRole('button', { name: 'Replace the plan with this way' }));
    await waitFor(() =>
      expect(edits(fake).at(-1)).toMatchObject([{ set: { items: ['O41', 'O42', 'O43'], to: 7107 } }]),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Give this plan up' }));
    await waitFor(() => expect(edits(fake).at(-1)).toMatchObject([{ set: { level: null, total: null } }]));
  });
});

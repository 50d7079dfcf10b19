// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { gridOfEdition } from '../../src/domain/ita/sheet/write.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { corrected, edits, press, show } from './edition-making.tsx';

describe('an edition passed on', () => {
  it('gets a link with its QR, and what the link does is said', async () => {
    const { fake } = show('/2564');
    expect(await screen.findByText('ใครมีลิงก์ก็อ่านเกณฑ์นี้ได้')).toBeTruthy();
    await press('ทำลิงก์และ QR');
    const link = await screen.findByRole('textbox', { name: 'ลิงก์' });
    expect(link).toHaveProperty(
      'value',
      expect.stringMatching(/^https:\/\/prongsai\.example\/.*ED1T10N000000000/),
    );
    expect(screen.getByRole('img', { name: 'QR ของเกณฑ์ปี 2564' })).toBeTruthy();
    expect(fake.called).toContainEqual(['shareEdition', gridOfEdition(edition2564)]);
  });

  it('stays here while there is no line, and says so', async () => {
    show('/2564', { refusal: 'no-network' });
    await press('ทำลิงก์และ QR');
    expect(await screen.findByText('ไม่มีสัญญาณ จึงยังทำลิงก์ไม่ได้')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'ทำลิงก์และ QR' })).toBeTruthy();
  });
});

describe('an edition taken from a link', () => {
  it('is fetched, shown with what it changes, and used', async () => {
    const { fake } = show(
      '/take?id=ED1T10N000000000',
      { sharedEditions: { ED1T10N000000000: gridOfEdition(corrected) } },
      { language: 'en' },
    );
    expect(await screen.findByText('Weight of EIT: 30% → 20%')).toBeTruthy();
    expect(fake.called).toContainEqual(['sharedEdition', 'ED1T10N000000000']);
    await press('Use these rules');
    expect(await screen.findByText('The new rules of 2564 are in use')).toBeTruthy();
  });

  it('is tried again when there was no line', async () => {
    const { fake } = show('/take?id=ED1T10N000000000', {
      refusal: 'no-network',
      sharedEditions: { ED1T10N000000000: gridOfEdition(corrected) },
    });
    expect(await screen.findByText('ไม่มีสัญญาณ จึงรับเกณฑ์ไม่ได้')).toBeTruthy();
    fake.change({ refusal: null });
    await press('ลองอีกครั้ง');
    expect(await screen.findByText('น้ำหนัก EIT: 30% → 20%')).toBeTruthy();
  });

  it.each([
    ['unknown-shared-edition', 'ไม่พบเกณฑ์นี้'],
    ['busy', 'รับเกณฑ์ไม่สำเร็จ'],
  ] as const)('that fails with %s says so and changes nothing', async (refusal, said) => {
    const { fake } = show('/take?id=ED1T10N000000000', { refusal });
    expect(await screen.findByText(said)).toBeTruthy();
    expect(edits(fake)).toEqual([]);
  });

  it('with faults cannot be used', async () => {
    show('/take?id=ED1T10N000000000', { sharedEditions: { ED1T10N000000000: [['?']] } });
    expect(await screen.findByText('เกณฑ์ที่ส่งต่อมามีจุดผิด')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ใช้ฉบับนี้' })).toBeNull();
  });
});

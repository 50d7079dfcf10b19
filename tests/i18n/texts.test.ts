import { describe, expect, it } from 'vitest';
import { defineTexts, inLanguage } from '../../src/i18n/texts.ts';

describe('the texts of a room', () => {
  const texts = defineTexts(
    { send: 'ส่งเรื่อง', waiting: (count: number) => `รอส่ง ${count} รายการ`, inner: { open: 'เปิด' } },
    { send: 'Send', waiting: (count) => `${count} waiting`, inner: { open: 'Open' } },
  );

  it('come in the language that is asked for', () => {
    expect([texts('th').send, texts('en').send]).toEqual(['ส่งเรื่อง', 'Send']);
    expect([texts('th').waiting(3), texts('en').waiting(3)]).toEqual(['รอส่ง 3 รายการ', '3 waiting']);
    expect([texts('th').inner.open, texts('en').inner.open]).toEqual(['เปิด', 'Open']);
  });
});

describe('a text that holds both languages', () => {
  it('is read in the wanted one', () => {
    const name = { th: 'กองช่าง', en: 'Public works' };
    expect([inLanguage(name, 'th'), inLanguage(name, 'en')]).toEqual(['กองช่าง', 'Public works']);
  });

  it('falls back to Thai where the English was left empty', () => {
    expect(inLanguage({ th: 'กองช่าง', en: '' }, 'en')).toBe('กองช่าง');
  });
});

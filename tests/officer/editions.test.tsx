// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { at, open } from './making.tsx';

const link = (name: RegExp) => screen.findByRole('link', { name });

describe('the shelf of rules', () => {
  it('puts the current year first and says that nobody knows its rules', async () => {
    open(at('scores/editions'));
    const current = await screen.findByRole('region', { name: 'ปีงบประมาณนี้' });
    expect(within(current).getByText('ปี 2570: ยังไม่มีใครทราบเกณฑ์')).toBeTruthy();
    expect(current.textContent).toContain('ใช้เป็นรายการตรวจโดยไม่มีคะแนน');
  });

  it('says of every year how far it is known, how sure and whose it is', async () => {
    open(at('scores/editions'), { language: 'en' });
    const year = await link(/^Rules of 2564/);
    expect(year.textContent).toContain('comes with the app');
    expect(year.textContent).toContain('known whole, gives scores');
    expect(year.textContent).toContain('Least sure point: from memory, unconfirmed');
    expect(year.getAttribute('href')).toBe(at('scores/editions/2564'));
  });

  it('has one act: to bring rules in', async () => {
    open(at('scores/editions'));
    expect((await link(/^นำเข้าเกณฑ์$/)).getAttribute('href')).toBe(at('scores/editions/new'));
  });
});

describe('the rules of one year', () => {
  const section = (name: string | RegExp) => screen.findByRole('region', { name });

  it('say what the total is made of, the levels, the sample and every item', async () => {
    open(at('scores/editions/2564'));
    const weights = await section('คะแนนรวมมาจากอะไร');
    const row = within(weights).getByRole('row', { name: /^OIT/ });
    expect(row.textContent).toBe('OIT การเปิดเผยข้อมูลสาธารณะ40%43 รายการ');
    expect((await section('ระดับและเกณฑ์ผ่าน')).textContent).toContain('AAคะแนนรวมตั้งแต่ 95');
    expect((await section('ต้องมีผู้ตอบกี่คน')).textContent).toContain('ถ้ามีเกิน 4,000 คน อย่างน้อย 400 คน');
    const items = await section('รายการ OIT 43 ข้อ');
    expect(within(items).getByText('9.3 การบริหารเงินงบประมาณ · 7 ข้อ')).toBeTruthy();
    expect(within(items).getByText(/^O23 สรุปจัดซื้อจัดจ้างรายเดือน/).textContent).toContain('ปีที่ประเมิน');
  });

  it('say of every fact how sure it is and where it was seen, and lead there', async () => {
    open(at('scores/editions/2564'), { language: 'en' });
    const sure = await section('How sure it is, and where from');
    const topics = within(sure).getByText('Topics of IIT and EIT').closest('details');
    expect(topics?.textContent).toContain('E6–E15: from memory, unconfirmed');
    const [source] = within(sure).getAllByRole('link', { name: /Group 6, 2564$/ });
    expect(source?.getAttribute('href')).toMatch(/^https:\/\/online\.anyflip\.com\//);
    expect(source?.getAttribute('rel')).toContain('noopener');
  });

  it('say which instrument keeps an office from a worded level', async () => {
    open(at('scores/editions/2566'));
    expect((await section('ระดับและเกณฑ์ผ่าน')).textContent).toContain(
      'ผ่านดี: นอกจากคะแนนรวม ทุกเครื่องมือต้องได้ตั้งแต่ 85 ด้วย',
    );
  });

  it('say what is not known, instead of leaving it out', async () => {
    open(at('scores/editions/2569'));
    const gaps = await screen.findByText('ส่วนที่ยังไม่ทราบ');
    expect(gaps.closest('section')?.textContent).toContain('น้ำหนักของเครื่องมือ');
    expect(screen.queryByRole('region', { name: 'คะแนนรวมมาจากอะไร' })).toBeNull();
  });

  it('are not made up where nobody knows them: a sheet to start from is offered', async () => {
    open(at('scores/editions/2570'));
    expect(await screen.findByText('ปี 2570: ยังไม่มีใครทราบเกณฑ์')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('article', { name: 'เริ่มปี 2570 จากเกณฑ์ปี 2569' })).toBeTruthy();
  });
});

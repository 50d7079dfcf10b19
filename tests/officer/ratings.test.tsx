// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import type { OwnResult } from '../../src/data/officer/results/own-result.ts';
import { aFakeOffice, aRow, channelOf, channels, somchai } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const template = moreTemplates.find((one) => one.template === 'satisfaction-officer');
if (template === undefined) throw new Error('the library has a form about an officer');
const form = { ...template, channel: channelId('R8T1NG0000'), version: 1, state: 'open' as const };

describe('a form about one officer', () => {
  it('is made in one step: open, with its person, and on to a desk tent with that name', async () => {
    const { fake, way } = open(at('channels/library/satisfaction-officer'));
    fireEvent.change(await screen.findByLabelText('แบบนี้เป็นของใคร'), { target: { value: somchai } });
    expect(screen.getByText(/เพื่อนร่วมงานเปิดไม่ได้/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ทำแบบและป้ายตั้งโต๊ะ' }));
    await screen.findByText('ทำแบบของ สมชาย ใจดี และเปิดใช้แล้ว');
    const [made, said] = fake.called.filter(([act]) => act === 'addChannel' || act === 'edit');
    expect(made?.[1]).toMatchObject({
      channel: 'CHANCE0000',
      state: 'open',
      title: { th: 'ความพึงพอใจต่อเจ้าหน้าที่ที่ให้บริการ: สมชาย ใจดี' },
    });
    const set = { people: [somchai], unit: null, about: somchai };
    expect(said?.[1]).toEqual([{ table: 'duties', row: 'CHANCE0000', set, steps: [], add: [] }]);
    expect(way.address.value.path).toBe(at('channels/CHANCE0000/sheet'));
    expect(await screen.findByRole('radio', { name: 'ป้ายพับ', checked: true })).toBeTruthy();
  });

  it('can be a counter’s, of which nobody is told as their own', async () => {
    const { fake } = open(at('channels/library/satisfaction-officer'));
    fireEvent.change(await screen.findByLabelText('แบบนี้เป็นของใคร'), { target: { value: 'counter' } });
    const make = screen.getByRole('button', { name: 'ทำแบบและป้ายตั้งโต๊ะ' });
    fireEvent.click(make);
    expect(await screen.findByText('ยังไม่ได้ใส่ชื่อช่องบริการ')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('ชื่อช่องบริการ'), { target: { value: 'ช่อง 2' } });
    fireEvent.click(make);
    await screen.findByText('ทำแบบของ ช่อง 2 และเปิดใช้แล้ว');
    expect(fake.called.some(([act]) => act === 'edit')).toBe(false);
  });

  it('says on its page whose it is, and shows its totals only where sheets are read', async () => {
    const duties = [aRow(form.channel, { people: [somchai], unit: null, about: somchai })];
    const counted = { channel: form.channel, version: 1, sheets: 9, halfFilled: 0, counts: {} };
    const fake = aFakeOffice({
      channels: [...channels, form],
      tables: { people: [aRow(somchai, { name: 'สมชาย ใจดี', post: '', unit: null })], duties },
      surveys: { [form.channel]: { ...counted, words: { comment: ['พูดจาดี', 'รอนาน'] } } },
    });
    open(at(`channels/${form.channel}`), { fake });
    expect(await screen.findByText('แบบนี้เป็นของ สมชาย ใจดี')).toBeTruthy();
    expect(screen.getByText('อยากบอกอะไรเพิ่มเติม: ข้อความ 2 ข้อ')).toBeTruthy();
    fake.change({ role: 'member' });
    expect(await screen.findByText(/เครื่องนี้ไม่อ่านแบบที่ไม่ระบุตัวตน/)).toBeTruthy();
    expect(screen.queryByText('พูดจาดี')).toBeNull();
  });
});

describe('the result of this device’s person', () => {
  const shows = (ownResults: readonly OwnResult[]) =>
    open(at('more/my-results'), {
      fake: aFakeOffice({ channels: [...channels, form], ownResults, role: 'member' }),
    });

  it('says under five nothing, and not how many are missing', async () => {
    const { page } = shows([{ channel: form.channel, state: 'few' }]);
    expect(await screen.findByText('ยังไม่ถึง 5 คน')).toBeTruthy();
    const section = page.querySelector('.my-results')?.textContent ?? '';
    expect(section.replaceAll('5', '')).not.toMatch(/\d/);
  });

  it('shows averages and shares, and says of a step that few chose that it is not shown', async () => {
    const shares = { '5': 57, '3': 0, '2': 0 };
    shows([
      {
        channel: form.channel,
        state: 'shown',
        answers: [{ question: 'process', answers: 20, mean: 41, shares }],
      },
    ]);
    expect(await screen.findByText('4.1')).toBeTruthy();
    expect(screen.getByText('ค่าเฉลี่ย ระดับสูงสุดคือ 5 · ผู้ตอบ 20 คนขึ้นไป')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'ขั้นตอนการให้บริการ: คำตอบแต่ละระดับ', hidden: true });
    const few = within(table).getAllByText('ไม่แสดง เพราะมีคนตอบน้อย');
    expect(few).toHaveLength(2);
  });

  it('shows no spread at all while every step that was chosen is of few', async () => {
    const shares = { '4': 0, '2': 0 };
    shows([
      {
        channel: form.channel,
        state: 'shown',
        answers: [{ question: 'process', answers: 5, mean: 30, shares }],
      },
    ]);
    expect(await screen.findByText(/^ยังไม่แสดงว่าแต่ละระดับมีกี่คน/)).toBeTruthy();
    expect(screen.queryByRole('table', { hidden: true })).toBeNull();
  });

  it('that lies sealed for another device says so, and none teaches where forms are made', async () => {
    const { fake } = shows([{ channel: channelOf('satisfaction').channel, state: 'not-here-yet' }]);
    expect(await screen.findByText('ผลยังไม่มาถึงเครื่องนี้')).toBeTruthy();
    fake.change({ ownResults: [] });
    expect(await screen.findByText('ยังไม่มีแบบประเมินที่เป็นของคุณ')).toBeTruthy();
  });
});

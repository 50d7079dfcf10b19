// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import type { Question } from '../../../src/domain/channels/question.ts';
import { formTexts } from '../../../src/officer/channels/paper/form-texts.ts';
import { aFakeOffice, now } from '../../worlds/fake-office.ts';
import { aFullDefinition } from '../../worlds/keys-channels.ts';
import { at, open } from '../making.tsx';

const words = formTexts('th');

async function paper(definition: ChannelDefinition, changed: Parameters<typeof aFakeOffice>[0] = {}) {
  open(at(`channels/${definition.channel}/paper`), {
    fake: aFakeOffice({ channels: [definition], ...changed }),
  });
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>('.paper-form');
    expect(found).not.toBeNull();
    return found ?? document.body;
  });
}

/** A question's own piece of the paper, by what it asks. */
const asked = (sheet: HTMLElement, label: string): HTMLElement =>
  within(sheet)
    .getByRole('heading', { name: new RegExp(label) })
    .closest('li') ?? sheet;

describe('a form on paper', () => {
  it('has room for every kind of answer', async () => {
    const sheet = await paper(aFullDefinition());
    expect(asked(sheet, 'เลขประจำตัว').querySelectorAll('.digits i')).toHaveLength(13);
    expect(asked(sheet, 'วันที่พบ').querySelectorAll('.digits i')).toHaveLength(8);
    expect(asked(sheet, 'วันที่พบ').textContent).toContain('พ.ศ.');
    expect(asked(sheet, 'ที่ไหน').textContent).toContain('1 หมู่ที่ 1');
    expect(asked(sheet, 'รูป').textContent).toContain('อย่าถ่ายบัตรประชาชน');
    expect(asked(sheet, 'ให้โทรกลับได้').textContent).toContain(words.refusing);
    expect(asked(sheet, 'พื้นที่').textContent).toContain('ตารางเมตร');
    expect(asked(sheet, 'เล่าด้วยเสียง').textContent).toContain(words.spoken);
    expect(asked(sheet, 'เรื่อง').querySelectorAll('.lines i')).toHaveLength(5);
  });

  it('numbers its boxes by the keys of fast entry, and says of whom a question is asked', async () => {
    const sheet = await paper(aFullDefinition());
    const boxes = within(asked(sheet, 'อันตรายไหม')).getAllByRole('listitem');
    expect(boxes.map((box) => box.textContent)).toEqual([' 1 ใช่', ' 2 ไม่ใช่']);
    expect(asked(sheet, 'เพราะอะไร').textContent).toContain('(ถ้าตอบข้อ 4 “1 ใช่” ให้ตอบข้อนี้)');
  });

  it('names its version, the day, its address and what the law wants said, and is stamped while on trial', async () => {
    const definition = { ...aFullDefinition(), version: 7 };
    const sheet = await paper(definition);
    expect(sheet.querySelector('.running')?.textContent).toBe(
      `แจ้งซ่อมไฟฟ้าสาธารณะ · ฉบับที่ 7 · พิมพ์ 23 พ.ย. 2569prongsai.example/c/${definition.channel}`,
    );
    for (const said of ['เพื่อซ่อมไฟ', 'ภารกิจของรัฐ', 'กองช่าง', 'เก็บไว้ 12 เดือน', 'สำนักปลัด', words.caseNumber])
      expect(sheet.textContent).toContain(said);
    expect(sheet.querySelector('.stamp')?.textContent).toBe('ตัวอย่าง');
  });

  it('speaks a further language that the office has written in', async () => {
    await paper(aFullDefinition());
    const choice = screen.getByLabelText<HTMLSelectElement>(words.language);
    choice.value = 'lo';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(document.querySelector('.paper-form[lang="lo"] h2')?.textContent).toBe('ແຈ້ງ'));
  });

  it('of 250 questions has them all', async () => {
    const questions: readonly Question[] = Array.from({ length: 250 }, (_, place) => ({
      id: `q${place}`,
      kind: 'short',
      label: { th: `คำถาม ${place}`, en: '' },
      help: null,
      required: false,
      showIf: null,
      voices: [],
      maxLength: 100,
      autocomplete: null,
    }));
    const sheet = await paper({ ...aFullDefinition(), questions });
    expect(sheet.querySelectorAll('.paper-question')).toHaveLength(250);
  });

  it('shows hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>‮=cmd()\u0000' + 'ก'.padEnd(400, '้');
    const label = { th: hostile, en: '' };
    const [first, ...others] = aFullDefinition().questions;
    const questions = first === undefined ? others : [{ ...first, label }, ...others];
    const sheet = await paper({ ...aFullDefinition(), title: label, questions });
    expect(sheet.querySelector('img[src]')).toBeNull();
    expect(sheet.querySelector('h2')?.textContent).toBe(hostile);
  });

  it('with a real QR is not printed before the recovery sheet is made', async () => {
    const host = { publicUrl: 'https://ita.example.go.th', publicSeen: true, now };
    const definition = aFullDefinition();
    open(at(`channels/${definition.channel}/paper`), {
      fake: aFakeOffice({ channels: [definition], sample: false, host, recovery: ['AB00'] }),
    });
    expect(await screen.findByText('ทำแผ่นกู้คืนก่อนพิมพ์ป้ายจริง')).toBeTruthy();
    expect(document.querySelector('.paper-form')).toBeNull();
    expect(screen.queryByRole('button', { name: words.print })).toBeNull();
  });
});

// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Answers, ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Language } from '../../src/i18n/texts.ts';
import { placeSketchTexts } from '../../src/officer/inbox/case/place/texts.ts';
import { aCase, aFakeOffice, idOf } from '../worlds/fake-office.ts';
import { aFullDefinition } from '../worlds/keys-channels.ts';
import { at, open } from './making.tsx';

const picture = '019a0000-0000-7000-8000-000000000001';

async function shown(
  answers: Answers,
  language: Language = 'th',
  definition = aFullDefinition(),
): Promise<HTMLElement> {
  const fake = aFakeOffice({
    cases: [aCase({ answers, channel: definition.channel, version: definition.version })],
    channels: [definition],
  });
  open(at(`inbox/${idOf(1)}`), { fake, language });
  const name = language === 'th' ? 'สิ่งที่ผู้แจ้งเขียน' : 'What the citizen wrote';
  const section = (await screen.findByRole('heading', { name })).closest('section');
  if (section === null) throw new Error('the answers stand in no section');
  return section;
}

/** Its form as it is, but that the second village has a position too. */
function withBothVillages(): ChannelDefinition {
  const whole = aFullDefinition();
  const position = { lat: 14_901_000, lng: 103_493_000 };
  return {
    ...whole,
    questions: whole.questions.map((question) =>
      question.kind === 'place'
        ? {
            ...question,
            villages: question.villages.map((village) => ({
              ...village,
              position: village.position ?? position,
            })),
          }
        : question,
    ),
  };
}

const said = (section: Element, label: string): string =>
  [...section.querySelectorAll('dt')].find(({ textContent }) => textContent === label)?.nextElementSibling
    ?.textContent ?? '';

describe('an answer of a case', () => {
  it('is said as people say it, whatever kind its question is', async () => {
    const section = await shown({
      what: 'ไฟดับ',
      danger: 'yes',
      when: ['yes', 'no'],
      area: '1200.5',
      day: '2026-11-05',
      pictures: [picture],
      'may-call': 'no',
      why: 'มืดมาก',
    });
    expect(said(section, 'พื้นที่')).toBe('1,200.5 ตารางเมตร');
    expect(said(section, 'วันที่พบ')).toBe('5 พฤศจิกายน 2569');
    expect(said(section, 'ให้โทรกลับได้')).toBe('ไม่ยินยอม');
    expect(said(section, 'เมื่อใด')).toBe('ใช่\nไม่ใช่');
    expect(said(section, 'รูป')).toBe('ไม่มีไฟล์นี้ในเรื่อง');
    expect(said(section, 'เพราะอะไร')).toBe('มืดมาก');
    expect(section.textContent).toContain('ไม่ได้ตอบ: ชื่อ · โทรศัพท์');
  });

  it('is said in English too', async () => {
    const section = await shown({ area: '3', day: '2026-11-05', 'may-call': 'yes' }, 'en');
    expect([said(section, 'Area'), said(section, 'Seen on'), said(section, 'You may call me')]).toEqual([
      '3 square metres',
      '5 November 2026',
      'Agreed',
    ]);
  });

  it('hides the number of an identity card until it is asked for', async () => {
    const section = await shown({ card: '1101400000006' });
    expect(said(section, 'เลขประจำตัว')).toContain('1 •••• ••••• •• 6');
    expect(document.body.textContent).not.toContain('1101400000006');
    fireEvent.click(screen.getByRole('button', { name: 'แสดงเลข' }));
    expect(said(section, 'เลขประจำตัว')).toContain('1 1014 00000 00 6');
    fireEvent.click(screen.getByRole('button', { name: 'ซ่อนเลข' }));
    expect(said(section, 'เลขประจำตัว')).toContain('••••');
  });

  it('leads to the map of the phone where a place has a position, and lets it be copied', async () => {
    const section = await shown({ where: 'geo:14.881,103.493;u=12\nvillage:v1\nหน้าวัด' });
    expect(said(section, 'ที่ไหน')).toContain('หมู่ที่ 1หน้าวัดอาจคลาดเคลื่อนราว 12 เมตร');
    const map = within(section).getByRole('link', { name: 'เปิดแผนที่' });
    expect(map.getAttribute('href')).toBe('geo:14.881000,103.493000?q=14.881000,103.493000');
    expect(within(section).getByLabelText<HTMLInputElement>('พิกัด').value).toBe('14.881000,103.493000');
  });

  it('shows a position among the villages, where two of them have one', async () => {
    const section = await shown({ where: 'geo:14.884,103.493\nหน้าวัด' }, 'th', withBothVillages());
    const sketch = await within(section).findByRole('img', { name: placeSketchTexts('th').title });
    expect(sketch.querySelector('.pin')).not.toBeNull();
    expect(said(section, 'ที่ไหน')).toContain('ใกล้ที่สุดคือ หมู่ที่ 1 ห่างราว 350 ม. ทางทิศเหนือ');
  });

  it('has no map where there are words only', async () => {
    const section = await shown({ where: 'หน้าวัด' });
    expect(within(section).queryByRole('link', { name: 'เปิดแผนที่' })).toBeNull();
  });

  it('says so where nothing was answered at all', async () => {
    expect((await shown({})).textContent).toContain('ส่งมาโดยไม่ได้ตอบข้อใดเลย');
  });
});

describe('what came along without being an answer', () => {
  it('stands apart, each with why it does not count', async () => {
    const section = await shown({
      what: 'ไฟดับ',
      danger: 'no',
      why: 'ความลับ',
      when: ['no', 'never'],
      secret: 'x',
    });
    expect(section.textContent).not.toContain('ความลับ');
    const aside = screen.getByRole('heading', { name: 'ส่งมาด้วย แต่ไม่นับเป็นคำตอบ' }).closest('section');
    if (aside === null) throw new Error('nothing is put aside');
    expect(said(aside, 'เพราะอะไร')).toBe('ข้อนี้ไม่ได้ถาม ตามคำตอบข้ออื่นความลับ');
    expect(said(aside, 'เมื่อใด')).toBe('ไม่มีตัวเลือกนี้ในแบบฟอร์มnever');
    expect(said(aside, 'ช่อง secret')).toBe('ไม่มีช่องนี้ในแบบฟอร์มx');
    expect(said(section, 'เมื่อใด')).toBe('ไม่ใช่');
  });

  it('is not spoken of where there is none', async () => {
    await shown({ what: 'ไฟดับ' });
    expect(screen.queryByRole('heading', { name: 'ส่งมาด้วย แต่ไม่นับเป็นคำตอบ' })).toBeNull();
  });

  it('is cut where it is long, and shown whole when asked for', async () => {
    await shown({ secret: 'ก'.repeat(5_000) });
    expect(document.body.textContent).toContain('… (ทั้งหมด 5,000 ตัวอักษร)');
    expect(document.body.textContent).not.toContain('ก'.repeat(301));
    fireEvent.click(screen.getByRole('button', { name: 'แสดงทั้งหมด' }));
    expect(document.body.textContent).toContain('ก'.repeat(5_000));
  });
});

describe('hostile text', () => {
  const evil = `<img src=x onerror=alert(1)>=1+1\u202Eabc${'\u0E49'.repeat(1_000)}`;

  it('stays text in an answer, in a line that cannot turn or cover its neighbours', async () => {
    const section = await shown({ what: evil, where: evil.slice(0, 60) });
    const written = [...section.querySelectorAll('.written')];
    expect(written.map(({ textContent }) => textContent)).toEqual([evil, evil.slice(0, 60)]);
    expect(written.every((place) => place.getAttribute('dir') === 'auto')).toBe(true);
    expect(document.querySelector('img')).toBeNull();
  });

  it.each(['area', 'day', 'card', 'phone', 'danger', 'ease', 'may-call', 'pictures', 'told', 'made-up'])(
    'is put aside as text where it is sent for %s',
    async (id) => {
      const section = await shown({ [id]: evil });
      expect(section.textContent).toContain('ส่งมาโดยไม่ได้ตอบข้อใดเลย');
      expect(document.querySelector('.written')?.textContent).toBe(evil.slice(0, 300));
      expect(document.querySelector('img, a[href^="tel:<"], a[href^="geo:"]')).toBeNull();
    },
  );
});

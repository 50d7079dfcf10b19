// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { renderFormPage } from '../../src/forms/form-page.ts';
import { aDefinition, aPage, aProfile, aProof, everyKind } from './support/definitions.ts';
import { addedKinds } from './support/kinds.ts';

function pageOf(changed: Partial<ChannelDefinition> = {}, now = instant(1_764_000_000_000)): Document {
  const definition = aDefinition({ questions: [...everyKind, ...addedKinds], ...changed });
  const given = { page: aPage, proof: aProof, profile: aProfile, origin: 'https://ita.example.go.th' };
  return new DOMParser().parseFromString(renderFormPage({ ...given, definition, now }), 'text/html');
}

const text = (place: Element | null): string => place?.textContent ?? '';

describe('a question of an added kind', () => {
  const page = pageOf();
  const question = (id: string) => page.getElementById(`q-${id}`);

  it('has a label for every field that can be seen, and gives no two things one id', () => {
    for (const { id } of addedKinds) {
      for (const field of question(id)?.querySelectorAll('input:not([type=hidden]),select,textarea') ?? []) {
        const label = field.closest('label') ?? page.querySelector(`label[for="${field.id}"]`);
        expect(label?.textContent?.trim()).toBeTruthy();
      }
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks a number with the keys for it, its unit beside and its bounds said', () => {
    const field = question('number')?.querySelector('input');
    expect([field?.type, field?.inputMode]).toEqual(['text', 'decimal']);
    expect(text(page.querySelector('#u-number'))).toContain('ตารางเมตร');
    expect(field?.getAttribute('aria-describedby')).toBe('h-number m-number u-number');
    expect(text(question('number'))).toContain('ตั้งแต่ 1 ถึง 9,000');
    const whole = pageOf({
      questions: addedKinds.map((one) => ({
        ...one,
        ...(one.kind === 'number' && { decimals: 0, min: -5 }),
      })),
    });
    // The iPhone's keys for digits have no minus.
    expect(whole.querySelector<HTMLInputElement>('[name=number]')?.inputMode).toBe('text');
  });

  it('asks a date by day, a month with its name, and a Buddhist year', () => {
    const months = [...(question('date')?.querySelectorAll('select option') ?? [])];
    expect(months).toHaveLength(13);
    expect([months[11]?.getAttribute('value'), months[11]?.textContent]).toEqual(['11', 'พฤศจิกายน Nov']);
    expect(text(question('date'))).toContain('ปี พ.ศ.');
    expect(
      [...(question('date')?.querySelectorAll('[name]') ?? [])].map((field) => field.getAttribute('name')),
    ).toEqual(['date.day', 'date.month', 'date.year']);
  });

  it('says that refusing a consent costs nothing, and marks neither answer beforehand', () => {
    expect(question('consent')?.querySelectorAll('[type=radio]')).toHaveLength(2);
    expect(question('consent')?.querySelector('[checked], .must')).toBeNull();
    expect(text(question('consent'))).toContain('ไม่เสียสิทธิ');
  });

  it('shows the law’s reason beside a number of an identity card, and lets no browser fill it in', () => {
    expect(text(question('citizen-id'))).toMatch(/ต้องใช้เพราะ.* มาตรา 6 ของระเบียบเบี้ยยังชีพ/);
    expect(question('citizen-id')?.querySelector('input')?.getAttribute('autocomplete')).toBe('off');
  });

  it('leaves a place and one hidden field for pictures and for a recording', () => {
    const mount = (id: string) => {
      const found = question(id)?.querySelector<HTMLElement>('.extra');
      const field = question(id)?.querySelector<HTMLInputElement>('input[type=hidden]');
      return {
        extra: found?.dataset['extra'],
        question: found?.dataset['question'],
        most: found?.dataset['most'],
        name: field?.name,
        inside: found?.childNodes.length,
      };
    };
    expect(mount('photo')).toEqual({
      extra: 'photo',
      question: 'photo',
      most: '3',
      name: 'photo',
      inside: 0,
    });
    expect(mount('spoken')).toEqual({
      extra: 'spoken',
      question: 'spoken',
      most: '1',
      name: 'spoken',
      inside: 0,
    });
    expect(text(question('photo'))).toContain('อย่าถ่ายบัตรประชาชน');
  });

  it('asks for a place without any script, and leaves room for a position', () => {
    const names = [...(question('place')?.querySelectorAll('[name]') ?? [])].map((field) =>
      field.getAttribute('name'),
    );
    expect(names).toEqual(['place.village', 'place.words', 'place.position']);
    expect(question('place')?.querySelector('.extra')?.getAttribute('data-extra')).toBe('place');
    expect(text(question('place'))).toContain('หมู่ที่ 1 · Village 1');
  });

  it('leaves room for the map of the villages only where two of them are on it', () => {
    const isMapped = (spots: number): boolean => {
      const villages = [1, 2].map((at) => ({
        value: `v${at}`,
        label: { th: `หมู่ที่ ${at}`, en: '' },
        position: at > spots ? null : { lat: 14_000_000 + at, lng: 103_000_000 },
      }));
      const questions = addedKinds.map((one): Question =>
        one.kind === 'place' ? { ...one, villages } : one,
      );
      return pageOf({ questions }).querySelector('[data-extra=place]')?.classList.contains('mapped') === true;
    };
    expect([0, 1, 2].map(isMapped)).toEqual([false, false, true]);
  });

  it('draws faces from glad to sad over their words, of which none needs its colour', () => {
    const options = ['1', '2', '3', '4', '5'].map((value) => ({
      value,
      label: { th: `ระดับ ${value}`, en: '' },
    }));
    const faces: Question = {
      ...everyKind[0],
      id: 'faces',
      kind: 'scale',
      look: 'faces',
      item: null,
      options,
    } as Question;
    const rows = [...pageOf({ questions: [faces] }).querySelectorAll('.faces .row')];
    expect(rows.map((row) => row.textContent)).toEqual(options.map(({ label }) => label.th));
    const mouths = rows.map((row) => row.querySelector('path')?.getAttribute('d')?.replace(/.*M7/, 'M7'));
    expect(mouths).toEqual([
      'M7 14.5Q12 20 17 14.5',
      'M7 15.25Q12 18 17 15.25',
      'M7 16Q12 16 17 16',
      'M7 16.75Q12 14 17 16.75',
      'M7 17.5Q12 12 17 17.5',
    ]);
    expect(rows.every((row) => row.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('shows hostile words as words', () => {
    const evil = `"><img src=x onerror='alert(1)'>`;
    const both = { th: evil, en: evil, more: { lo: evil } };
    const questions = addedKinds.map(
      (one): Question =>
        ({
          ...one,
          label: both,
          help: both,
          ...(one.kind === 'number' && { unit: both }),
          ...(one.kind === 'citizen-id' && { reason: both }),
          ...(one.kind === 'place' && { villages: [{ value: evil, label: both, position: null }] }),
        }) as Question,
    );
    const told = <Value>(value: Value) => ({
      value,
      certainty: 'memory' as const,
      source: { title: both, url: `javascript:alert(1)` },
    });
    const hostile = pageOf({
      questions,
      unit: both,
      languages: [{ tag: 'lo', name: evil }],
      facts: {
        group: 'works',
        steps: told([both]),
        documents: told([both]),
        fee: told(both),
        legalLimit: told({ calendarDays: 1, note: both }),
      },
    });
    expect(hostile.querySelectorAll('img').length).toBe(0);
    expect(hostile.querySelector('[href^=javascript]')).toBeNull();
    expect(hostile.querySelector('h1')).not.toBeNull();
  });
});

describe('what stands around a form', () => {
  it('says in the office’s own words why it takes a break', () => {
    const pauseMessage = { th: 'เจ้าหน้าที่ออกพื้นที่ กลับมาวันจันทร์', en: '' };
    for (const state of ['paused', 'closed'] as const) {
      const page = text(pageOf({ state, pauseMessage }).querySelector('.not-open'));
      expect(page).toContain('กลับมาวันจันทร์');
      expect(page).not.toContain('เรื่องที่เคยส่งแล้ว');
    }
    expect(text(pageOf({ state: 'draft', pauseMessage }).body)).not.toContain('กลับมาวันจันทร์');
  });

  it('says until when it is open: the last day itself, where it ends at midnight', () => {
    const midnight = instant(Date.UTC(2026, 10, 30, 17)); // 1 December in Thailand
    expect(text(pageOf({ closesAt: midnight }).body)).toContain('รับถึงวันที่ 30 พฤศจิกายน 2569');
    const noon = instant(Date.UTC(2026, 10, 30, 5));
    expect(text(pageOf({ closesAt: noon }).body)).toContain('รับถึงวันที่ 30 พฤศจิกายน 2569 เวลา 12:00 น.');
    expect(text(pageOf({ opensAt: noon }).body)).toContain('จะเปิดรับวันที่ 30 พฤศจิกายน 2569 เวลา 12:00 น.');
    expect(text(pageOf({ closesAt: midnight }, instant(Date.UTC(2027, 0, 1))).body)).toContain(
      'เปิดรับถึงวันที่ 30 พฤศจิกายน 2569',
    );
  });

  it('says of one that stands aside why, and when it opens again; before and after it is open', () => {
    const closesAt = instant(Date.UTC(2027, 2, 31, 17)); // 1 April in Thailand
    const opensAt = instant(Date.UTC(2027, 4, 31, 17)); // 1 June
    const pauseMessage = { th: 'พักไว้ระหว่างแบบวัดทางการ', en: '' };
    const at = (now: number) => pageOf({ closesAt, opensAt, pauseMessage }, instant(now));
    const meanwhile = at(closesAt);
    expect(meanwhile.querySelector('form')).toBeNull();
    expect(text(meanwhile.body)).toContain('จะเปิดรับวันที่ 1 มิถุนายน 2570');
    expect(text(meanwhile.body)).toContain('พักไว้ระหว่างแบบวัดทางการ');
    const before = at(closesAt - 1);
    expect(before.querySelector('form')).not.toBeNull();
    expect(text(before.body)).toContain('รับถึงวันที่ 31 มีนาคม 2570');
    const after = at(opensAt);
    expect(after.querySelector('form')).not.toBeNull();
    expect(text(after.body)).not.toContain('รับถึงวันที่');
  });

  it('tells of the service at a tap, with where it was seen and how sure it is', () => {
    const source = { title: { th: 'คู่มือประชาชน', en: '' }, url: 'https://example.go.th/a' };
    const fact = <Value>(value: Value, certainty: 'confirmed' | 'memory') => ({ value, certainty, source });
    const facts = pageOf({
      unit: { th: 'กองช่าง', en: '' },
      facts: {
        group: 'works',
        steps: null,
        documents: fact([], 'confirmed'),
        fee: null,
        legalLimit: fact({ calendarDays: 30, note: { th: 'นับจากวันรับคำขอ', en: '' } }, 'memory'),
      },
    }).querySelector('details.facts');
    expect(facts?.hasAttribute('open')).toBe(false);
    expect(
      [...(facts?.querySelectorAll('h2') ?? [])].map((title) => title.querySelector('.th')?.textContent),
    ).toEqual(['เอกสารที่ต้องใช้', 'กำหนดเวลาตามกฎหมาย']);
    expect(text(facts)).toContain('ไม่ต้องใช้เอกสาร');
    expect(text(facts)).toContain('ภายใน 30 วัน');
    expect(text(facts)).toContain('ยืนยันจากเอกสารแล้ว');
    expect(text(facts)).toContain('จากความจำ ยังไม่ยืนยัน');
    expect(facts?.querySelector('a')?.getAttribute('href')).toBe('https://example.go.th/a');
    expect(pageOf().querySelector('details.facts')).toBeNull();
  });

  it('leads on with one button where the form is elsewhere, and asks nothing here', () => {
    const page = pageOf({ kind: 'external', leadsTo: 'https://line.me/R/ti/p/abc', questions: [] });
    expect(page.querySelector('form, .notice')).toBeNull();
    const way = page.querySelector('a.send');
    expect([way?.getAttribute('href'), way?.querySelector('.th')?.textContent]).toEqual([
      'https://line.me/R/ti/p/abc',
      'เปิด line.me',
    ]);
    const call = pageOf({ kind: 'external', leadsTo: 'tel:191', questions: [] }).querySelector('a.send');
    expect([call?.getAttribute('href'), call?.querySelector('.th')?.textContent]).toEqual([
      'tel:191',
      'โทร 191',
    ]);
    const paused = pageOf({ kind: 'external', leadsTo: 'tel:191', state: 'paused' });
    expect(paused.querySelector('a.send')).toBeNull();
    const forged = pageOf({ kind: 'external', leadsTo: 'javascript:alert(1)' });
    expect(forged.querySelector('a.send')).toBeNull();
  });

  it('offers a further language beside the two, and costs nothing where there is none', () => {
    const title = { th: 'แจ้งซ่อม', en: 'Repair', more: { lo: 'ແຈ້ງ' } };
    const page = pageOf({ title, languages: [{ tag: 'lo', name: 'ລາວ' }] });
    expect([...page.querySelectorAll('.languages label')].map((label) => label.textContent)).toEqual([
      'ไทย',
      'English',
      'ລາວ',
    ]);
    expect(page.querySelector<HTMLInputElement>('#in-lo')?.value).toBe('lo');
    expect(page.querySelector('h1 .th')?.getAttribute('data-more')).toBe('{"lo":"ແຈ້ງ"}');
    expect(pageOf().querySelector('[data-more]')).toBeNull();
  });
});

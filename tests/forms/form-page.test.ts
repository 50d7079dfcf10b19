// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { contentSecurityPolicy } from '../../src/forms/citizen-page.ts';
import { renderFormPage, renderShell, renderWords, type FormPageOptions } from '../../src/forms/form-page.ts';
import { aDefinition, aPage, aProfile, aProof, everyKind } from './support/definitions.ts';

function pageOf(changed: Partial<ChannelDefinition> = {}, options: Partial<FormPageOptions> = {}): Document {
  const text = renderFormPage({
    page: aPage,
    proof: aProof,
    definition: aDefinition(changed),
    profile: aProfile,
    origin: 'https://ita.example.go.th',
    ...options,
  });
  return new DOMParser().parseFromString(text, 'text/html');
}

const text = (document: Document): string => document.body.textContent ?? '';

describe('a form’s page', () => {
  it('is named after the channel and its office, for the tab and for chats', () => {
    const page = pageOf();
    const title = 'แจ้งซ่อมไฟฟ้าสาธารณะ — อบต. ทดลอง';
    expect(page.title).toBe(title);
    expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(title);
    expect(page.querySelector('meta[property="og:description"]')?.getAttribute('content')).toBe(
      'บอกเราว่าไฟดวงไหนดับ',
    );
    expect(page.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(
      'https://ita.example.go.th/c/CH4NNE1000',
    );
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.documentElement.lang).toBe('th');
  });

  it('holds only those parts of the script that it needs, and these before the script itself', () => {
    const scripts = (changed: Partial<ChannelDefinition>): readonly (string | null)[] =>
      [...pageOf(changed).querySelectorAll('script:not([type])')].map(({ textContent }) => textContent);
    const number = {
      ...everyKind[0],
      id: 'n',
      kind: 'number',
      unit: null,
      min: null,
      max: null,
      decimals: 0,
    };
    expect(scripts({})).toEqual(['void 0']);
    expect(scripts({ questions: [...everyKind, number as Question] })).toEqual(['void 1', 'void 0']);
    expect(scripts({ kind: 'satisfaction' })).toEqual(['void 2', 'void 0']);
  });

  it('asks every kind of question with native inputs that carry a name, a label and their help', () => {
    const page = pageOf();
    for (const { id } of everyKind) {
      const fields = [...page.querySelectorAll(`#form [name="${id}"]`)];
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) {
        const label = field.closest('label') ?? page.querySelector(`label[for="${field.id}"]`);
        expect(label?.textContent?.trim()).toBeTruthy();
      }
      const described = (
        fields[0]?.getAttribute('aria-describedby') ??
        fields[0]?.closest('fieldset')?.getAttribute('aria-describedby') ??
        ''
      ).split(' ');
      expect(described).toHaveLength(2);
      for (const place of described) expect(page.getElementById(place)).not.toBeNull();
    }
    expect(
      [...page.querySelectorAll('#form input, #form textarea')].map(
        (field) => field.getAttribute('type') ?? field.tagName,
      ),
    ).toEqual(['text', 'TEXTAREA', 'tel', 'radio', 'radio', 'checkbox', 'checkbox', 'radio', 'radio']);
    expect(
      [...page.querySelectorAll('fieldset')].every((set) => set.firstElementChild?.tagName === 'LEGEND'),
    ).toBe(true);
  });

  it('gives no two things one id', () => {
    const ids = [...pageOf().querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in words what is required', () => {
    const page = pageOf({
      questions: everyKind.map((question, index) => ({ ...question, required: index === 0 })),
    });
    expect(page.querySelectorAll('.must').length).toBe(1);
    expect(page.querySelector('.must .th')?.textContent).toBe('ต้องตอบ');
    expect(page.querySelectorAll('.may').length).toBe(everyKind.length - 1);
  });

  it('holds both languages, each marked as what it is', () => {
    const page = pageOf();
    expect(page.querySelector('h1 .th')?.textContent).toBe('แจ้งซ่อมไฟฟ้าสาธารณะ');
    expect(page.querySelector('h1 .en')?.textContent).toBe('Street light repair');
    const inBoth = (language: string) => page.querySelectorAll(`.${language}[lang="${language}"]`).length;
    expect(inBoth('th')).toBe(page.querySelectorAll('.th').length);
    expect(inBoth('en')).toBe(inBoth('th'));
  });

  it('stays Thai, and says so, where the office gave no English', () => {
    const title = pageOf({ title: { th: 'แจ้งเหตุ', en: '' } }).querySelector('h1 span');
    expect([title?.className, title?.getAttribute('lang'), title?.textContent]).toEqual(['', 'th', 'แจ้งเหตุ']);
  });

  it('shows hostile words as words, wherever they stand', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(1)'></title></style>&amp;`;
    const both = { th: evil, en: evil };
    const questions = everyKind.map((question) => ({
      ...question,
      label: both,
      help: both,
      ...('options' in question && { options: [{ value: evil, label: both }] }),
      ...(question.kind === 'short' && { autocomplete: evil }),
    }));
    const notice = { purpose: both, basis: both, retentionMonths: 1, readers: both, contact: both };
    const profile = { ...aProfile, name: both, district: evil, province: evil, telephone: `0751${evil}` };
    const statements = [{ header: evil, content: '</script><script>alert(2)</script>', signature: null }];
    const page = pageOf(
      { title: both, intro: both, questions, notice },
      { profile, proof: { ...aProof, statements } },
    );
    expect(page.querySelectorAll('script').length).toBe(2);
    expect(page.querySelectorAll('img').length).toBe(0);
    expect(
      [...page.querySelectorAll('*')].some((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ),
    ).toBe(false);
    expect(page.querySelector('h1')?.textContent).toBe(evil);
    const known = JSON.parse(page.getElementById('known')?.textContent ?? '') as { proof: unknown };
    expect(known.proof).toEqual({ ...aProof, statements });
  });

  it('offers the office’s telephone first, dialled with Thai digits and extension understood', () => {
    const call = pageOf().querySelector('a.call');
    expect(call?.getAttribute('href')).toBe('tel:075321234,12');
    expect(call?.textContent).toContain('โทรให้เจ้าหน้าที่กรอกให้');
    expect(pageOf({}, { profile: { ...aProfile, telephone: '' } }).querySelector('a.call')).toBeNull();
  });

  it('says what sending does, and what a survey is not', () => {
    expect(text(pageOf())).toContain('ยื่นคำขอครบจบออนไลน์');
    expect(text(pageOf({ effect: 'intent' }))).toContain('ยังไม่ถือเป็นการยื่นคำขอ');
    const survey = text(pageOf({ kind: 'self-survey-external', effect: null }));
    expect(survey).toContain('แบบสำรวจตนเอง (ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.)');
    expect(survey).toContain('ไม่ระบุตัวตน');
    expect(text(pageOf())).not.toContain('ไม่ระบุตัวตน');
  });

  it('tells what becomes of personal data before the first question', () => {
    const page = pageOf();
    const notice = page.querySelector('.notice');
    const first = page.querySelector('.question');
    expect(notice?.textContent).toContain('2 ปี แล้วลบ');
    expect(
      notice !== null &&
        first !== null &&
        (notice.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).toBe(true);
  });

  it.each([
    [{ state: 'draft' } as const, 'แบบฟอร์มนี้ยังไม่เปิดรับ'],
    [{ state: 'paused' } as const, 'แบบฟอร์มนี้พักรับเรื่องชั่วคราว'],
    [{ state: 'closed' } as const, 'แบบฟอร์มนี้ปิดรับแล้ว'],
    [{ opensAt: instant(2_000) }, 'จะเปิดรับวันที่ 1 มกราคม 2513'],
    [{ closesAt: instant(1_000) }, 'แบบฟอร์มนี้ปิดรับแล้ว'],
  ])('takes no new form when %o', (changed, sentence) => {
    const page = pageOf(changed, { now: instant(1_000) });
    expect(page.querySelector('form')).toBeNull();
    expect(text(page)).toContain(sentence);
    expect(page.querySelector('a.call')).not.toBeNull();
  });

  it('does not go by dates where no clock can be trusted', () => {
    expect(pageOf({ closesAt: instant(0) }).querySelector('form')).not.toBeNull();
  });

  it('says plainly that sending needs JavaScript, and whom to telephone', () => {
    expect(pageOf().querySelector('noscript')?.textContent).toContain('โปรดโทรหาหน่วยงาน');
  });
});

describe('a page of few words', () => {
  const words = renderWords({
    page: aPage,
    title: { th: 'ไม่มี <i>', en: 'Nothing' },
    line: { th: 'บรรทัด', en: 'A line' },
  });

  it('says them in both languages, with a way on and without any script', () => {
    const page = new DOMParser().parseFromString(words, 'text/html');
    expect(page.querySelector('h1')?.textContent).toBe('ไม่มี <i>Nothing');
    expect(text(page)).toMatch(/บรรทัดA line/);
    expect(page.querySelector('footer a')?.getAttribute('href')).toBe('/r');
    expect(page.querySelectorAll('script')).toHaveLength(0);
  });
});

describe('the page of receipts', () => {
  it('is the same frame without a form', () => {
    const page = new DOMParser().parseFromString(renderShell({ page: aPage }), 'text/html');
    expect(page.querySelector('form')).toBeNull();
    expect(page.title).toBe('เรื่องของฉัน');
    expect(JSON.parse(page.getElementById('known')?.textContent ?? '')).toMatchObject({
      restUrl: aPage.restUrl,
      proof: null,
    });
  });
});

describe('the content security policy', () => {
  it('lets in our own hashes and origin, and nothing inline or foreign', () => {
    const policy = contentSecurityPolicy(aPage);
    expect(policy).toContain("script-src 'self' 'sha256-script'");
    expect(policy).toContain("style-src 'self' 'sha256-style'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("form-action 'none'");
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { externalAddress } from '../../src/citizen/first/external.ts';
import type { Handover } from '../../src/citizen/first/handover.ts';
import { emptyFields, restoreFields } from '../../src/citizen/form/fields.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { aDefinition, aProof } from '../forms/support/definitions.ts';
import { give, openFormPage, openReceiptPage, shown, tapSend } from './support/page.ts';

const definition = aDefinition();
const statement = {
  header: '',
  content: JSON.stringify({ statement: 'channel-2', definition }),
  signature: null,
};
const proof = { ...aProof, statements: [statement] };

/** Runs the first script on the page as it stands. */
async function start(): Promise<Handover> {
  vi.resetModules();
  await import('../../src/citizen/first/first.ts');
  if (window.prongsai === undefined) throw new Error('the first script left nothing');
  return window.prongsai;
}

function agent(userAgent: string): void {
  vi.stubGlobal('navigator', { userAgent });
}

function fillIn(): void {
  give('short', 'มานะ');
  give('long', 'ไฟดับ');
  give('phone', '๐๘๑ ๒๓๔ ๕๖๗๘');
  give('choice', 'a');
  give('many', 'b');
  give('scale', 'b');
}
const filled = { short: 'มานะ', long: 'ไฟดับ', phone: '0812345678', choice: 'a', many: ['b'], scale: 'b' };

beforeEach(() => {
  // The part that comes later is never fetched here: these tests play it.
  vi.useFakeTimers();
  openFormPage({ definition, proof, tail: '#0123456789ABCDEF' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the first script', () => {
  it('hands over what stands in the page: form, proof and the office the address pins', async () => {
    const handover = await start();
    expect(handover.definition).toEqual(definition);
    expect(handover.known.proof).toEqual(proof);
    expect(handover.fragment).toBe('#0123456789ABCDEF');
  });

  it('sends what was ticked and typed before it ran', async () => {
    fillIn();
    const handover = await start();
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    tapSend();
    expect(onSend.mock.calls).toEqual([[filled]]);
  });

  it('lets a send tapped too early wait for the part that sends, and sends it once', async () => {
    const handover = await start();
    fillIn();
    tapSend();
    tapSend();
    expect(document.querySelector('#send')?.getAttribute('aria-disabled')).toBe('true');
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    tapSend();
    expect(onSend.mock.calls).toEqual([[filled]]);
    handover.release();
    expect(document.querySelector('#send')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('names what is missing above the button and at each question, and sends nothing', async () => {
    const handover = await start();
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    fillIn();
    give('short', '');
    give('phone', '12');
    tapSend();
    expect(onSend).not.toHaveBeenCalled();
    expect([...document.querySelectorAll('#summary li')].map((item) => item.textContent)).toEqual([
      'ยังไม่ได้เขียนคำตอบข้อ 1',
      'เบอร์โทรศัพท์ข้อ 3 ยังไม่ครบ เบอร์ไทยมี 9 หรือ 10 ตัว เริ่มด้วย 0',
    ]);
    expect(document.activeElement?.id).toBe('summary');
    expect(shown('#m-short')).toBe('ยังไม่ได้เขียนคำตอบข้อ 1');
    expect(document.querySelector('#f-short')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelectorAll('.lacks').length).toBe(2);
  });

  it('takes the words back at a question as soon as it is answered, and the fragment stays', async () => {
    await start();
    tapSend();
    document.querySelector<HTMLButtonElement>('#summary button')?.click();
    expect(document.activeElement?.id).toBe('f-short');
    give('short', 'มานะ');
    expect(document.querySelector('#q-short')?.classList.contains('lacks')).toBe(false);
    expect(document.querySelector('#f-short')?.hasAttribute('aria-invalid')).toBe(false);
    expect(location.hash).toBe('#0123456789ABCDEF');
  });

  it('says what is missing in the other language as soon as it is chosen, and tells the later part', async () => {
    const handover = await start();
    const onLanguage = vi.fn();
    handover.takeOver({ onLanguage, onSend: vi.fn() });
    tapSend();
    const english = document.querySelector<HTMLInputElement>('#in-en');
    if (english !== null) english.checked = true;
    english?.dispatchEvent(new Event('change'));
    expect(shown('#m-short')).toBe('Question 1 has no answer yet');
    expect([document.documentElement.lang, document.title]).toEqual([
      'en',
      'Street light repair — Trial Subdistrict Office',
    ]);
    expect(handover.language()).toBe('en');
    expect(onLanguage.mock.calls).toEqual([['en']]);
  });

  it('remembers the language for the next page', async () => {
    localStorage.setItem('prongsai-language', 'en');
    openReceiptPage();
    const handover = await start();
    expect(handover.language()).toBe('en');
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'What I sent']);
  });

  it('works where the browser refuses to remember anything', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect((await start()).language()).toBe('th');
  });
});

describe('the offer of the phone’s own browser', () => {
  const offer = () => document.querySelector<HTMLElement>('#external');

  it('stands before typing inside LINE, with LINE’s own word and the fragment in the address', async () => {
    agent('Mozilla/5.0 Mobile Safari/537.36 Line/14.2.1/IAB');
    await start();
    expect(offer()?.hidden).toBe(false);
    const link = offer()?.querySelector('a');
    expect(link?.hidden).toBe(false);
    expect(link?.getAttribute('href')).toContain('openExternalBrowser=1#0123456789ABCDEF');
    give('short', 'ม');
    expect(offer()?.hidden).toBe(true);
  });

  it.each(['Mozilla/5.0 [FBAN/FBIOS;FBAV/450.0]', 'Mozilla/5.0 Instagram 300.0'])(
    'says how where no link can do it: %s',
    async (userAgent) => {
      agent(userAgent);
      await start();
      expect(offer()?.hidden).toBe(false);
      expect(offer()?.querySelector<HTMLElement>('.how')?.hidden).toBe(false);
      expect(offer()?.querySelector('a')?.hidden).toBe(true);
      offer()?.querySelector('button')?.click();
      expect(offer()?.hidden).toBe(true);
    },
  );

  it('does not stand in a real browser', async () => {
    agent('Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Safari/537.36');
    await start();
    expect(offer()?.hidden).toBe(true);
  });

  it('keeps what the address held before', () => {
    expect(externalAddress('https://a.go.th/c/X?y=1#Z')).toBe(
      'https://a.go.th/c/X?y=1&openExternalBrowser=1#Z',
    );
  });
});

describe('a form that branches', () => {
  const branched = aDefinition({
    questions: definition.questions.map((question) => ({
      ...question,
      ...(question.id === 'choice' && { required: false }),
      showIf: question.id === 'scale' ? { question: 'choice', values: ['a'] } : null,
    })),
  });
  const seen = (id: string): boolean => document.querySelector<HTMLElement>(`#q-${id}`)?.hidden === false;

  beforeEach(() => {
    const content = JSON.stringify({ statement: 'channel-2', definition: branched });
    openFormPage({ definition: branched, proof: { ...aProof, statements: [{ ...statement, content }] } });
  });

  it('shows everything before any script runs, then only what is asked', async () => {
    expect(seen('scale')).toBe(true);
    await start();
    expect(seen('scale')).toBe(false);
    give('choice', 'a');
    expect(seen('scale')).toBe(true);
    give('choice', 'b');
    expect(seen('scale')).toBe(false);
  });

  it('neither misses nor sends what it does not ask', async () => {
    const handover = await start();
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    fillIn();
    give('choice', 'b');
    tapSend();
    const { scale, ...asked } = filled;
    expect(scale).toBe('b');
    expect(onSend.mock.calls).toEqual([[{ ...asked, choice: 'b' }]]);
  });

  it('sums up anew what is missing when a question comes or goes', async () => {
    await start();
    fillIn();
    give('short', '');
    tapSend();
    const listed = () => [...document.querySelectorAll('#summary li')].map((item) => item.textContent);
    expect(listed()).toEqual(['ยังไม่ได้เขียนคำตอบข้อ 1']);
    for (const radio of document.querySelectorAll<HTMLInputElement>('[name=scale]')) radio.checked = false;
    give('choice', 'b');
    give('choice', 'a');
    expect(listed()).toEqual(['ยังไม่ได้เขียนคำตอบข้อ 1', 'ยังไม่ได้เลือกคำตอบข้อ 6']);
  });

  it('follows a draft that comes back, and a form that is emptied', async () => {
    await start();
    const form = document.querySelector<HTMLFormElement>('#form');
    if (form === null) throw new Error('no form');
    expect(restoreFields(form, [['choice', 'a']])).toBe(true);
    expect(seen('scale')).toBe(true);
    emptyFields(form);
    expect(seen('scale')).toBe(false);
  });
});

describe('a day that is asked for', () => {
  const date: Question = {
    id: 'date',
    kind: 'date',
    span: 'past',
    label: { th: 'วันที่พบ', en: 'Seen on' },
    help: null,
    required: true,
    showIf: null,
    voices: [],
  };
  const dated = aDefinition({ questions: [date] });
  const content = JSON.stringify({ statement: 'channel-2', definition: dated });
  const opened = { definition: dated, proof: { ...aProof, statements: [{ ...statement, content }] } };

  async function says(collectors: string | null): Promise<string> {
    openFormPage(opened);
    const form = document.querySelector<HTMLElement>('#form');
    if (collectors !== null) form?.setAttribute('data-today', collectors);
    await start();
    give('date.day', '25');
    give('date.month', '11');
    give('date.year', '2569');
    tapSend();
    return shown('#m-date');
  }

  it('goes by the phone’s clock, in Thailand', async () => {
    vi.setSystemTime(new Date('2026-11-24T16:59:00Z'));
    expect(await says(null)).toBe('วันที่ข้อ 1 ต้องเป็นวันนี้หรือวันที่ผ่านมาแล้ว');
    vi.setSystemTime(new Date('2026-11-24T17:00:00Z'));
    expect(await says(null)).toBe('');
  });

  it('goes by the collector’s where the phone’s has stopped', async () => {
    vi.setSystemTime(new Date('1990-01-01T00:00:00Z'));
    expect(await says('2026-11-25')).toBe('');
  });
});

describe('a further language', () => {
  const title = { th: 'แจ้งซ่อม', en: 'Repair', more: { lo: 'ແຈ້ງ' } };
  const spoken = aDefinition({ title, languages: [{ tag: 'lo', name: 'ລາວ' }] });
  const choose = (tag: string): void => {
    const radio = document.querySelector<HTMLInputElement>(`#in-${tag}`);
    if (radio !== null) radio.checked = true;
    radio?.dispatchEvent(new Event('change'));
  };
  const heading = () => document.querySelector<HTMLElement>('h1 .th');

  beforeEach(() => openFormPage({ definition: spoken, proof }));

  it('takes the place of the office’s Thai words, word by word; the app stays Thai', async () => {
    const handover = await start();
    choose('lo');
    expect([heading()?.textContent, heading()?.lang]).toEqual(['ແຈ້ງ', 'lo']);
    expect(shown('#send .ready .th')).toBe('ส่งเรื่อง');
    expect(shown('.opening > p:not(.effect) .th')).toBe('บอกเราว่าไฟดวงไหนดับ');
    expect(handover.language()).toBe('th');
    expect(document.querySelector('.languages [lang=lo]')?.classList.contains('on')).toBe(true);
    choose('th');
    expect([heading()?.textContent, heading()?.lang]).toEqual(['แจ้งซ่อม', 'th']);
  });

  it('is remembered for the next page', async () => {
    await start();
    choose('lo');
    openFormPage({ definition: spoken, proof });
    await start();
    expect(heading()?.textContent).toBe('ແຈ້ງ');
  });
});

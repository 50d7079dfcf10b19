// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handover } from '../../src/citizen/first/handover.ts';
import { aDefinition, aProof, everyKind } from '../forms/support/definitions.ts';
import { give, openFormPage, shown, tapSend } from './support/page.ts';

const fragment = '#0123456789ABCDEF';
const survey = aDefinition({ kind: 'satisfaction', ring: 'survey' });

/** Runs the first script on a survey's page, on a screen of that width. */
async function start(definition = survey, isSmall = true): Promise<Handover> {
  const content = JSON.stringify({ statement: 'channel-2', definition });
  const statements = [{ header: '', content, signature: null }];
  openFormPage({ definition, proof: { ...aProof, statements }, tail: fragment });
  vi.stubGlobal('matchMedia', () => ({ matches: isSmall }));
  vi.resetModules();
  await import('../../src/citizen/first/first.ts');
  if (window.prongsai === undefined) throw new Error('the first script left nothing');
  return window.prongsai;
}

const now = (): string => document.querySelector('.question.now')?.id ?? '';
const at = (): string | undefined => document.querySelector<HTMLElement>('.page')?.dataset['at'];
const press = (which: string): void => document.querySelector<HTMLButtonElement>(which)?.click();
const form = (): HTMLFormElement => {
  const found = document.querySelector<HTMLFormElement>('#form');
  if (found === null) throw new Error('no form');
  return found;
};

/** Answers what is asked, one after the other, up to the question of that kind. */
function answerUpTo(kind: string): void {
  const given = { short: 'มานะ', long: 'ไฟดับ', phone: '0812345678', choice: 'a', many: 'b', scale: 'b' };
  for (const [name, value] of Object.entries(given)) {
    if (name === kind) return;
    give(name, value);
    tapSend();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a survey on a small screen', () => {
  it('begins with its first question and says how far one has come', async () => {
    await start();
    expect([now(), at(), shown('.progress .th'), shown('.progress .en')]).toEqual([
      'q-short',
      'first',
      'ข้อ 1 จาก 6',
      'Question 1 of 6',
    ]);
    expect(document.activeElement).toBe(document.body); // nothing jumps when the page opens
  });

  it('goes on when the question is answered, with the focus at the next one’s heading', async () => {
    await start();
    give('short', 'มานะ');
    press('.next');
    expect([now(), at(), shown('.progress .th')]).toEqual(['q-long', 'mid', 'ข้อ 2 จาก 6']);
    expect(document.activeElement).toBe(document.querySelector('#q-long .asked'));
    expect(location.hash).toBe(fragment);
  });

  it('stays at a required question that is not answered, and says so beside it', async () => {
    await start();
    press('.next');
    expect([now(), shown('#m-short'), document.activeElement?.id]).toEqual([
      'q-short',
      'ยังไม่ได้เขียนคำตอบข้อ 1',
      'f-short',
    ]);
    expect(document.querySelectorAll('.lacks').length).toBe(1);
    expect(document.querySelector<HTMLElement>('#summary')?.hidden).toBe(true);
  });

  it('goes on past a question that may be left empty', async () => {
    await start(
      aDefinition({ kind: 'satisfaction', questions: everyKind.map((q) => ({ ...q, required: false })) }),
    );
    press('.next');
    expect(now()).toBe('q-long');
  });

  it('steps over questions that are not asked, both ways', async () => {
    await start();
    const skipped = document.querySelector<HTMLElement>('#q-long');
    if (skipped !== null) skipped.hidden = true;
    give('short', 'มานะ');
    press('.next');
    expect(now()).toBe('q-phone');
    history.replaceState(null, ''); // as after a reload: no step before this one is known
    press('.back');
    expect([now(), at()]).toEqual(['q-short', 'first']);
  });

  it('sends from the last question only, with every answer of the steps before', async () => {
    const handover = await start();
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    answerUpTo('scale');
    expect([now(), at(), onSend.mock.calls.length]).toEqual(['q-scale', 'last', 0]);
    give('scale', 'b');
    tapSend();
    expect(onSend.mock.calls).toEqual([
      [{ short: 'มานะ', long: 'ไฟดับ', phone: '0812345678', choice: 'a', many: ['b'], scale: 'b' }],
    ]);
  });

  it('leads from a send to the question that lacks something', async () => {
    await start();
    answerUpTo('scale');
    give('scale', 'b');
    give('long', '');
    tapSend();
    expect([now(), document.activeElement?.id, shown('#m-long')]).toEqual([
      'q-long',
      'f-long',
      'ยังไม่ได้เขียนคำตอบข้อ 2',
    ]);
  });

  it('goes where the browser’s own back button leads, and back answers are kept', async () => {
    await start();
    answerUpTo('phone');
    expect(history.state).toEqual({ at: 2, from: 1, deep: 2 });
    history.replaceState({ at: 1, from: 0, deep: 1 }, '');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([now(), new FormData(form()).get('long')]).toEqual(['q-long', 'ไฟดับ']);
    history.replaceState(null, '');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(now()).toBe('q-short');
  });

  it('leaves the form in one go when back is tapped after sending', async () => {
    await start();
    const go = vi.spyOn(history, 'go').mockImplementation(() => undefined);
    answerUpTo('phone');
    document.querySelector('.page')?.setAttribute('data-shows', 'later');
    history.replaceState({ at: 1, from: 0, deep: 1 }, '');
    dispatchEvent(new PopStateEvent('popstate'));
    expect([now(), go.mock.calls]).toEqual(['q-phone', [[-1]]]);
  });

  it('lands at the first open question when a draft came back', async () => {
    await start();
    form().querySelector<HTMLInputElement>('[name=short]')?.setAttribute('value', 'มานะ');
    form().dispatchEvent(new Event('change'));
    expect([now(), shown('.progress .th')]).toEqual(['q-long', 'ข้อ 2 จาก 6']);
  });

  it('does not jump when a draft comes back to somebody who is answering already', async () => {
    await start();
    give('short', 'ม');
    form().dispatchEvent(new Event('change'));
    expect(now()).toBe('q-short');
  });

  it('begins anew once the form is emptied for another sheet', async () => {
    await start();
    answerUpTo('choice');
    form().reset();
    form().dispatchEvent(new Event('change'));
    expect([now(), at()]).toEqual(['q-short', 'first']);
  });

  it('shows everything on one page to those who want that, and sends from there', async () => {
    const handover = await start();
    const onSend = vi.fn();
    handover.takeOver({ onLanguage: vi.fn(), onSend });
    press('.whole');
    expect([at(), document.querySelector('.progress')]).toEqual([undefined, null]);
    tapSend();
    expect(document.activeElement?.id).toBe('summary');
    expect(document.querySelectorAll('.lacks').length).toBe(6);
  });
});

describe('what is not asked step by step', () => {
  it('is a short survey and every form that is none', async () => {
    await start(aDefinition({ kind: 'satisfaction', questions: everyKind.slice(0, 4) }));
    expect([at(), document.querySelector('.stepping')]).toEqual([undefined, null]);
    await start(aDefinition());
    expect([at(), document.querySelector('.stepping')]).toEqual([undefined, null]);
  });

  it('is a survey on a large screen: all stands at once and is checked at once', async () => {
    await start(survey, false);
    tapSend();
    expect(document.querySelectorAll('.lacks').length).toBe(6);
  });
});

describe('the button for larger letters', () => {
  it('makes them larger twice, then as they were, and is remembered', async () => {
    await start();
    const { style } = document.documentElement;
    press('#larger');
    expect([style.fontSize, localStorage.getItem('prongsai-text')]).toEqual(['133%', '133%']);
    press('#larger');
    await start();
    expect(style.fontSize).toBe('160%');
    press('#larger');
    expect(style.fontSize).toBe('');
  });
});

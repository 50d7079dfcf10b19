// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import type { Handover, Later } from '../../src/citizen/first/handover.ts';
import { anOfficeMet } from '../data-citizen/support/office.ts';
import { openFormPage, openReceiptPage, shown } from './support/page.ts';
import { soon } from '../data-citizen/support/soon.ts';

const met = await anOfficeMet();

function left(changed: Partial<Handover>): { readonly taken: Later[] } {
  const taken: Later[] = [];
  window.prongsai = {
    known: { restUrl: '', preload: [], title: { th: '', en: '' }, proof: null },
    definition: null,
    fragment: '',
    language: () => 'th',
    takeOver: (later) => void taken.push(later),
    release: () => undefined,
    ...changed,
  };
  return { taken };
}

async function load(): Promise<void> {
  vi.resetModules();
  await import('../../src/citizen/citizen.tsx');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes the form over once, even when it is loaded twice', async () => {
  vi.stubGlobal('crypto', webcrypto);
  openFormPage(met);
  const { taken } = left({
    definition: met.definition,
    known: { restUrl: '', preload: [], title: met.definition.title, proof: met.proof },
  });
  await load();
  await load();
  await soon(() => taken.length).toBe(1);
  await new Promise((done) => setTimeout(done, 100));
  expect(taken.length).toBe(1);
});

it('opens my matters at /r and at /r/', async () => {
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('scrollTo', vi.fn());
  for (const path of ['/r', '/r/']) {
    openReceiptPage();
    history.replaceState(null, '', path);
    left({});
    await load();
    await soon(() => shown('#later h1')).toBe('เรื่องของฉัน');
    await soon(() => shown('#later')).toContain('ใส่รหัสใบรับเรื่อง');
  }
});

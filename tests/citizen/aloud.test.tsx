// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAloud } from '../../src/citizen/extras/aloud/start-aloud.tsx';
import { aloudTexts } from '../../src/citizen/extras/aloud/texts.ts';
import { openHelps } from '../../src/citizen/form/helps.ts';
import { entryId } from '../../src/domain/basics/ids.ts';
import { aDefinition, aProof, everyKind } from '../forms/support/definitions.ts';
import { openFormPage } from './support/page.ts';

const words = aloudTexts('th');
const sound = new TextEncoder().encode('a voice');
const recording = entryId('019a0000-0000-7000-8000-000000000001');
const isan = { language: 'อีสาน', recording, hash: createHash('sha256').update(sound).digest('base64url') };
const kuy = { ...isan, language: 'กูย', recording: entryId('019a0000-0000-7000-8000-000000000002') };

/** A device with these voices; what it says is noted. */
function deviceSpeaks(...languages: readonly string[]): readonly string[] {
  const said: string[] = [];
  class Utterance extends EventTarget {
    voice = null;
    lang = '';
    onstart: (() => void) | null = null;
    onend: (() => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      onvoiceschanged: null,
      getVoices: () => languages.map((lang) => ({ lang })),
      speak: (utterance: Utterance) => {
        said.push(utterance.text);
        utterance.onstart?.();
      },
      cancel: () => undefined,
    }),
  );
  return said;
}

/** A line that answers with these bytes; sounds that were begun are noted. */
function lineAnswers(bytes: Uint8Array<ArrayBuffer> | null) {
  const played: string[] = [];
  const line = vi.fn(async () =>
    bytes === null
      ? Promise.reject(new TypeError('no line'))
      : new Response(bytes, { headers: { 'content-type': 'audio/webm' } }),
  );
  vi.stubGlobal('fetch', line);
  vi.stubGlobal(
    'Audio',
    class {
      readonly url: string;
      constructor(url: string) {
        this.url = url;
      }
      play(): Promise<void> {
        played.push(this.url);
        return Promise.resolve();
      }
      pause(): void {}
    },
  );
  return { line, played };
}

function open(voices: readonly (typeof isan)[]): void {
  const [first, ...others] = everyKind;
  if (first === undefined) throw new Error('no question');
  const definition = aDefinition({ questions: [{ ...first, voices }, ...others] });
  openFormPage({ definition, proof: aProof });
  const form = document.querySelector<HTMLFormElement>('#form');
  if (form !== null) startAloud({ form, definition, office: aProof.office, language: () => 'th' });
}

const listen = (number: number): HTMLElement =>
  screen.getByRole('button', { name: `${words.listen} ${words.question(number)}` });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a question read aloud', () => {
  it('has no button where there is neither a recording nor a Thai voice', () => {
    deviceSpeaks('en-US');
    open([]);
    expect(screen.queryByText(words.listen)).toBeNull();
  });

  it('is read by the device’s Thai voice: question, help and choices', () => {
    const said = deviceSpeaks('en-US', 'th_TH');
    open([]);
    fireEvent.click(listen(2));
    fireEvent.click(listen(4));
    expect(said).toEqual(['เกิดอะไรขึ้น. เล่าสั้น ๆ', 'อาการ. เสียหาย. ดับ']);
  });

  it('is heard in the one voice that was recorded, fetched only when it is tapped', async () => {
    deviceSpeaks();
    const { line, played } = lineAnswers(sound);
    open([isan]);
    expect([line.mock.calls.length, screen.getAllByText(words.listen).length]).toEqual([0, 1]);
    fireEvent.click(listen(1));
    await screen.findByRole('button', { name: `${words.stop} ${words.question(1)}` });
    await vi.waitFor(() => expect(played.length).toBe(1));
    expect(line.mock.calls).toEqual([[`/api/o/${aProof.office}/recordings/${recording}`]]);
    expect(played[0]).toMatch(/^blob:/);
  });

  it('offers its languages by name where there are several', () => {
    deviceSpeaks('th-TH');
    const { line } = lineAnswers(sound);
    open([isan, kuy]);
    fireEvent.click(listen(1));
    const offered = screen.getByRole('group', { name: `${words.languages} ${words.question(1)}` });
    expect([...offered.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent)).toEqual([
      'อีสาน',
      'กูย',
      words.machine,
    ]);
    expect(line).not.toHaveBeenCalled();
  });

  it.each([
    ['another sound than the office signed', new TextEncoder().encode('forged'), words.problems.forged],
    ['no line', null, words.problems['no-network']],
  ])('is not played, and says why: %s', async (_, bytes, sentence) => {
    deviceSpeaks();
    const { played } = lineAnswers(bytes);
    open([isan]);
    fireEvent.click(listen(1));
    await screen.findByText(sentence);
    expect(played).toEqual([]);
  });
});

describe('what helps with a form', () => {
  it('is loaded once the device has found a Thai voice', async () => {
    deviceSpeaks();
    const definition = aDefinition();
    openFormPage({ definition, proof: aProof });
    const form = document.querySelector<HTMLFormElement>('#form');
    if (form === null) throw new Error('no form');
    openHelps({ form, definition, office: aProof.office, language: () => 'th' });
    expect(document.querySelector('.aloud')).toBeNull();
    const late = speechSynthesis;
    Object.assign(late, { getVoices: () => [{ lang: 'th-TH' }] });
    late.onvoiceschanged?.(new Event('voiceschanged') as never);
    await vi.waitFor(() => expect(document.querySelectorAll('.aloud').length).toBe(6));
  });
});

// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { aFakeOffice, aRow } from '../worlds/fake-office.ts';
import { draftIn, editing, english, follow, press, type } from './editing.tsx';
import { open } from './making.tsx';

describe('settings', () => {
  it('open and close on days of the Buddhist calendar, the last day included', async () => {
    const { fake } = open(`${editing}/times`, { language: 'th' });
    const pick = async (
      legend: string,
      [day, month, year]: readonly [string, string, string],
    ): Promise<void> => {
      const field = within(await screen.findByRole('group', { name: legend }));
      fireEvent.change(field.getByLabelText('วันที่'), { target: { value: day } });
      fireEvent.change(field.getByLabelText('เดือน'), { target: { value: month } });
      fireEvent.change(field.getByLabelText('ปี พ.ศ.'), { target: { value: year } });
    };
    await pick('เปิดรับตั้งแต่วันที่', ['1', '12', '2026']);
    await pick('รับถึงวันที่ (รวมวันนั้น)', ['31', '12', '2026']);
    expect(screen.getAllByText('2569')).not.toEqual([]);
    await waitFor(() =>
      expect(draftIn(fake)).toMatchObject({
        opensAt: instant(Date.UTC(2026, 10, 30, 17)),
        closesAt: instant(Date.UTC(2026, 11, 31, 17)),
      }),
    );
    await pick('รับถึงวันที่ (รวมวันนั้น)', ['30', '11', '2026']);
    expect(await screen.findByText(/วันปิดอยู่ก่อนวันเปิด/)).toBeTruthy();
    await pick('รับถึงวันที่ (รวมวันนั้น)', ['31', '11', '2026']);
    expect(await screen.findByText('เดือนนี้ไม่มีวันที่นี้')).toBeTruthy();
    await waitFor(() => expect(draftIn(fake).closesAt).toBeNull());
  });

  it('take a unit from the office’s list, a promise, a quota', async () => {
    const fake = aFakeOffice();
    fake.change({ tables: { ...fake.world.tables, units: [aRow('u1', { name: 'กองสาธารณสุข' })] } });
    open(`${editing}/settings`, { ...english, fake });
    fireEvent.change(await screen.findByLabelText('Choose one of the units'), {
      target: { value: 'กองสาธารณสุข' },
    });
    await type(/^Done within/, '๕');
    await waitFor(() =>
      expect(draftIn(fake)).toMatchObject({ unit: { th: 'กองสาธารณสุข' }, standardWorkingDays: 5 }),
    );
    await type(/^Done within/, '');
    await waitFor(() => expect(draftIn(fake).standardWorkingDays).toBeNull());
  });

  it('confirm a fact only by what the office names', async () => {
    const { fake } = open(`${editing}/service`, english);
    await screen.findByText('Heading');
    await type('Fee', 'ไม่มีค่าธรรมเนียม');
    await waitFor(() => expect(draftIn(fake).facts?.fee).toMatchObject({ certainty: 'memory' }));
    const boxes = screen.getAllByRole('checkbox', { name: 'The office has checked it and confirms it' });
    const last = boxes.at(-1);
    if (last === undefined) throw new Error('a fact can be confirmed');
    fireEvent.click(last);
    expect(await screen.findByText('Something is confirmed without saying by what')).toBeTruthy();
    await type('From', 'คู่มือประชาชน ฉบับปี 2569');
    await waitFor(() =>
      expect(draftIn(fake).facts?.fee).toMatchObject({
        certainty: 'confirmed',
        source: { title: { th: 'คู่มือประชาชน ฉบับปี 2569' } },
      }),
    );
    expect(screen.queryByText('Something is confirmed without saying by what')).toBeNull();
  });

  it('tell “no papers are needed” from “not known”', async () => {
    const { fake } = open(`${editing}/service`, english);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'No papers are needed' }));
    await waitFor(() => expect(draftIn(fake).facts?.documents).toBeNull());
    await type('Papers to bring (one a line)', 'ทะเบียนบ้าน\nแผนที่บ้าน');
    await waitFor(() =>
      expect(draftIn(fake).facts?.documents?.value.map(({ th }) => th)).toEqual(['ทะเบียนบ้าน', 'แผนที่บ้าน']),
    );
  });

  it('add a language, for which every text then has a field', async () => {
    const { fake } = open(`${editing}/languages`, english);
    await press('ខ្មែរ');
    await waitFor(() => expect(draftIn(fake).languages).toEqual([{ tag: 'km', name: 'ខ្មែរ' }]));
    await follow('Done, back to the list');
    await follow('Name, introduction and promise');
    await screen.findByText('Introduction');
    await type(/^Name \(ខ្មែរ\)/, 'ជួសជុល');
    await waitFor(() => expect(draftIn(fake).title.more).toEqual({ km: 'ជួសជុល' }));
    await type(/^Name \(ខ្មែរ\)/, '');
    await waitFor(() => expect(draftIn(fake).title).not.toHaveProperty('more'));
  });
});

describe('the preview', () => {
  it('is the citizens’ own page of the draft, without scripts', async () => {
    const { fake } = open(`${editing}/settings`, english);
    await screen.findByText('Introduction');
    await type('Name', 'แจ้งไฟดับ <b>ด่วน</b>');
    await waitFor(() => expect(draftIn(fake).title.th).toContain('ด่วน'));
    open(`${editing}/preview`, { ...english, fake });
    const frame = await screen.findByTitle<HTMLIFrameElement>('See it as citizens do');
    expect(frame.getAttribute('sandbox')).toBe('allow-same-origin');
    const page = frame.getAttribute('srcdoc') ?? '';
    expect(page).toContain('แจ้งไฟดับ &lt;b&gt;ด่วน&lt;/b&gt;');
    expect(page).toContain('id="q-fault"');
    expect(page).not.toMatch(/<script|<style/);
  });
});

describe('a recorded voice', () => {
  /** A microphone and a recorder as browsers have them, of three bytes a recording. */
  function aMicrophone(isAllowed: boolean): { readonly stopped: () => number } {
    let stopped = 0;
    const track = {
      stop: () => {
        stopped += 1;
      },
    };
    vi.stubGlobal(
      'MediaRecorder',
      class extends EventTarget {
        static isTypeSupported = (type: string): boolean => type === 'audio/ogg';
        state = 'inactive';
        start(): void {
          this.state = 'recording';
        }
        stop(): void {
          this.state = 'inactive';
          this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['abc']) }));
          this.dispatchEvent(new Event('stop'));
        }
      },
    );
    Object.defineProperty(navigator, 'mediaDevices', {
      configurable: true,
      value: {
        getUserMedia: () =>
          isAllowed ? Promise.resolve({ getTracks: () => [track] }) : Promise.reject(new Error('refused')),
      },
    });
    return { stopped: () => stopped };
  }

  afterEach(() => vi.unstubAllGlobals());

  it('is named, recorded, kept, and leaves no microphone on', async () => {
    const { stopped } = aMicrophone(true);
    const { fake } = open(`${editing}/question/place`, english);
    await press('Record');
    expect(await screen.findByText('Name the language before recording')).toBeTruthy();
    await type('Language', 'อีสาน');
    await press('Record');
    await press('Stop');
    await press('Keep this recording');
    const voice = {
      language: 'อีสาน',
      recording: '01935000-0000-7000-8000-0000000000ff',
      hash: 'H'.repeat(43),
    };
    const voices = () => draftIn(fake).questions.find(({ id }) => id === 'place')?.voices;
    await waitFor(() => expect(voices()).toEqual([voice]));
    const [, sound] = fake.called.find(([name]) => name === 'addRecording') ?? [];
    expect(sound).toEqual({ type: 'audio/ogg', bytes: new Uint8Array([97, 98, 99]) });
    expect(stopped()).toBe(1);
    await press('Remove the recording: อีสาน');
    await waitFor(() => expect(voices()).toEqual([]));
    await press('Undo');
    await waitFor(() => expect(voices()).toEqual([voice]));
  });

  it('that may not be made says so and can be tried again', async () => {
    aMicrophone(false);
    open(`${editing}/question/place`, english);
    await type('Language', 'กูย');
    await press('Record');
    expect(await screen.findByText(/The microphone cannot be used/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Record' })).toBeTruthy();
  });
});

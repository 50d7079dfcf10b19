// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { aFakeOffice, aRow, channelOf, channels, type FakeOffice } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const light = channelOf('street-light');
const editing = at(`channels/${light.channel}/edit`);
const english = { language: 'en' } as const;
const draftIn = (fake: FakeOffice): ChannelDefinition => fake.world.drafts[light.channel] ?? light;
const type = async (label: string | RegExp, value: string): Promise<void> => {
  const [field] = await screen.findAllByLabelText(label, { selector: 'input, textarea' });
  if (field === undefined) throw new Error(`no field ${String(label)}`);
  fireEvent.input(field, { target: { value } });
};
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const follow = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('link', { name }));
};
const asked = async (): Promise<readonly string[]> => {
  const list = await screen.findByRole('list', { name: 'Questions' });
  return [...list.querySelectorAll('strong')].map(({ textContent }) => textContent ?? '');
};

describe('a channel that is changed', () => {
  it('is reached from the channel by an admin, and by nobody else', async () => {
    open(at(`channels/${light.channel}`), english);
    await follow('Change questions and details');
    expect(await asked()).toHaveLength(light.questions.length);
  });

  it.each(['member', 'coordinator'] as const)('is not open to a %s', async (role) => {
    open(editing, { ...english, fake: aFakeOffice({ role }) });
    expect(await screen.findByText('Channels are changed on an administrator’s device.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Questions' })).toBeNull();
  });

  it('gets a question, its words and its options, and one new version of it all', async () => {
    const { fake, way } = open(editing, english);
    await follow('Add a question');
    await press(/^One of several/);
    await type('Question', 'ใกล้อะไร');
    await type('Option 1', 'โรงเรียน');
    await type('Option 2', 'วัด');
    await press('Add an option');
    await type('Option 3', 'ตลาด');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Must be answered' }));
    await follow('Done, back to the list');
    expect((await asked()).at(-1)).toContain('ใกล้อะไร');
    await follow('Check and use it');
    expect(await screen.findByText('A question is added: ใกล้อะไร')).toBeTruthy();
    await press('Use this version');
    await waitFor(() => expect(way.address.value.path).toBe(at(`channels/${light.channel}`)));
    const [, used] = fake.called.find(([name]) => name === 'revise') ?? [];
    expect(used).toMatchObject({ channel: light.channel, version: light.version + 1, state: light.state });
    const { questions } = fake.world.channels.find(({ channel }) => channel === light.channel) ?? light;
    expect(questions.at(-1)).toMatchObject({
      kind: 'choice',
      required: false,
      label: { th: 'ใกล้อะไร' },
      options: [
        { value: 'a1', label: { th: 'โรงเรียน' } },
        { value: 'a2', label: { th: 'วัด' } },
        { value: 'a3', label: { th: 'ตลาด' } },
      ],
    });
    await waitFor(() => expect(fake.world.drafts).toEqual({}));
  });

  it('keeps what was changed on this device with every letter, and goes on from there', async () => {
    const fake = aFakeOffice();
    open(`${editing}/settings`, { ...english, fake });
    await type('Name', 'แจ้งไฟดับ');
    await waitFor(() => expect(draftIn(fake).title.th).toBe('แจ้งไฟดับ'));
    expect(fake.called).toEqual([]);
    open(`${editing}/use`, { ...english, fake });
    expect(await screen.findByText('The name')).toBeTruthy();
  });

  it('is ordered, and a removed question comes back where it was', async () => {
    const { fake } = open(editing, english);
    const before = await asked();
    await press(/^Move down: What is wrong\?/);
    expect(
      draftIn(fake)
        .questions.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['place', 'fault']);
    await follow(/Telephone/);
    await press('Remove this question');
    expect(await asked()).toHaveLength(before.length - 1);
    await press('Undo');
    await waitFor(async () => expect(await asked()).toHaveLength(before.length));
    expect(draftIn(fake).questions.at(-1)?.id).toBe('phone');
  });

  it('asks a question only when an earlier one is answered so, and says where that is broken', async () => {
    const { fake } = open(`${editing}/question/detail`, english);
    fireEvent.change(await screen.findByLabelText('Asked'), { target: { value: 'fault' } });
    expect(await screen.findByText(/The answers on which it hangs are not chosen/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'It flickers' }));
    const branch = () => draftIn(fake).questions.find(({ id }) => id === 'detail')?.showIf;
    await waitFor(() => expect(branch()).toEqual({ question: 'fault', values: ['flickers'] }));
    expect(screen.queryByText(/The answers on which it hangs/)).toBeNull();
    await follow('Done, back to the list');
    await press(/^Move down: What is wrong\?/);
    await press(/^Move down: What is wrong\?/);
    await press(/^Move down: What is wrong\?/);
    await follow('Check and use it');
    const fault = await screen.findByRole('link', { name: /It hangs on a question that comes later/ });
    expect(fault.getAttribute('href')).toBe(`${editing}/question/detail`);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Use this version' }).disabled).toBe(true);
  });

  it('never takes an id or an option that was used before for something else', async () => {
    const earlier: ChannelDefinition = {
      ...light,
      questions: [
        ...light.questions,
        {
          kind: 'phone',
          id: 'q7',
          label: { th: 'อื่น', en: '' },
          help: null,
          required: false,
          showIf: null,
          voices: [],
        },
      ],
    };
    const fake = aFakeOffice({
      channels: channels.map((one) => (one === light ? { ...light, version: 2 } : one)),
      versions: { [light.channel]: [earlier] },
    });
    open(`${editing}/add`, { ...english, fake });
    await press(/^A few words/);
    await waitFor(() => expect(draftIn(fake).questions).toHaveLength(light.questions.length + 1));
    expect(earlier.questions.map(({ id }) => id)).not.toContain(draftIn(fake).questions.at(-1)?.id);
  });

  it('is thrown away with its way back', async () => {
    const { fake } = open(`${editing}/settings`, english);
    await screen.findByText('Introduction');
    await type('Name', 'ชื่อใหม่');
    await waitFor(() => expect(draftIn(fake).title.th).toBe('ชื่อใหม่'));
    await follow('Done, back to the list');
    await follow('Check and use it');
    await press('Throw the changes away');
    await waitFor(() => expect(fake.world.drafts).toEqual({}));
    await press('Undo');
    await waitFor(() => expect(draftIn(fake).title.th).toBe('ชื่อใหม่'));
  });

  it('says what somebody else has used meanwhile', async () => {
    const other = { ...light, version: 2, title: { th: 'ชื่อจากเครื่องอื่น', en: '' } };
    const mine = { ...light, intro: { th: 'ของฉัน', en: '' } };
    const fake = aFakeOffice({
      channels: channels.map((one) => (one === light ? other : one)),
      versions: { [light.channel]: [light] },
      drafts: { [light.channel]: mine },
    });
    open(editing, { ...english, fake });
    const note = await screen.findByText('Somebody uses a newer version from another device');
    expect(note.closest('section')?.textContent).toContain('The name');
  });

  it('that was not kept says so, and keeps what was changed', async () => {
    const fake = aFakeOffice();
    open(`${editing}/settings`, { ...english, fake });
    await screen.findByText('Introduction');
    await type('Name', 'ชื่อใหม่');
    await waitFor(() => expect(draftIn(fake).title.th).toBe('ชื่อใหม่'));
    fake.change({ refusal: 'conflict' });
    await follow('Done, back to the list');
    await follow('Check and use it');
    await press('Use this version');
    await waitFor(() => expect(document.querySelector('.banner.danger')).toBeTruthy());
    expect(draftIn(fake).title.th).toBe('ชื่อใหม่');
  });
});

describe('kinds of questions', () => {
  it('are offered in plain words, each with an example', async () => {
    open(`${editing}/add`, english);
    await screen.findByText('What kind of question?', { selector: 'h1' });
    expect(document.querySelectorAll('.add-screen li')).toHaveLength(16);
    expect(screen.getByRole('button', { name: /identity number.*Only where the law/ })).toBeTruthy();
  });

  it('that name a person or carry a file are not offered on an anonymous sheet', async () => {
    open(at(`channels/${channelOf('satisfaction').channel}/edit/add`), english);
    await screen.findByText(/This form is anonymous/);
    expect(document.querySelectorAll('.add-screen li')).toHaveLength(12);
    for (const name of [/telephone/i, /Pictures/, /spoken/, /identity/])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('with an identity number warn, and are not used before the law is named', async () => {
    const { fake } = open(`${editing}/add`, english);
    await press(/identity number/);
    expect(await screen.findByText('Ask for it only where a law says so')).toBeTruthy();
    expect(screen.getByText(/It is not said which law needs the number/)).toBeTruthy();
    await type('Which law needs it?', 'พระราชบัญญัติผู้สูงอายุ พ.ศ. 2546');
    await waitFor(() => expect(screen.queryByText(/It is not said which law/)).toBeNull());
    expect(draftIn(fake).questions.at(-1)).toMatchObject({ kind: 'citizen-id' });
  });

  it('with villages take their positions typed, pasted or from another channel', async () => {
    const { fake } = open(`${editing}/question/place`, english);
    await type('Add several at once', 'หมู่ที่ 1 บ้านหนองบัว\n\nหมู่ที่ 2 บ้านโคก');
    await press('Add these');
    await type(/^Position/, '๑๔.881, 103.493');
    const villages = () => {
      const place = draftIn(fake).questions.find(({ id }) => id === 'place');
      return place?.kind === 'place' ? place.villages : [];
    };
    await waitFor(() =>
      expect(villages()).toEqual([
        {
          value: 'a1',
          label: { th: 'หมู่ที่ 1 บ้านหนองบัว', en: '' },
          position: { lat: 14_881_000, lng: 103_493_000 },
        },
        { value: 'a2', label: { th: 'หมู่ที่ 2 บ้านโคก', en: '' }, position: null },
      ]),
    );
    await type(/^Position/, 'แถวตลาด');
    expect(await screen.findByText(/That is no position yet/)).toBeTruthy();
    expect(villages()[0]?.position).toEqual({ lat: 14_881_000, lng: 103_493_000 });
    const used = draftIn(fake);
    const other = channelOf('complaint');
    fake.change({ channels: fake.world.channels.map((one) => (one.channel === light.channel ? used : one)) });
    open(at(`channels/${other.channel}/edit/question/place`), { ...english, fake });
    await press('Take the list of another channel (2)');
    await waitFor(() => expect(JSON.stringify(fake.world.drafts[other.channel])).toContain('บ้านหนองบัว'));
  });

  it('with a number take whole bounds only', async () => {
    const { fake } = open(`${editing}/add`, english);
    await press(/^A number/);
    await type('Least (may be left out)', '๑๐');
    await type('Most (may be left out)', 'สิบ');
    expect(await screen.findByText(/Give a whole number from/)).toBeTruthy();
    await type('Most (may be left out)', '5');
    expect(await screen.findByText('The least is more than the most')).toBeTruthy();
    expect(draftIn(fake).questions.at(-1)).toMatchObject({ min: 10, max: 5 });
  });
});

describe('a self-survey', () => {
  const survey = channelOf('self-survey-EIT');

  it('keeps its items: only what explains them is changed', async () => {
    const { fake } = open(at(`channels/${survey.channel}/edit`), english);
    expect(await screen.findByText(/A self-survey’s items cannot be changed/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Add a question' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    const [first] = survey.questions;
    open(at(`channels/${survey.channel}/edit/question/${first?.id ?? ''}`), { ...english, fake });
    await type(/^Help below it/, 'นึกถึงครั้งล่าสุด');
    expect(screen.queryByRole('button', { name: 'Remove this question' })).toBeNull();
    expect(screen.queryByLabelText('Question')).toBeNull();
    await waitFor(() =>
      expect(fake.world.drafts[survey.channel]?.questions[0]?.help?.th).toBe('นึกถึงครั้งล่าสุด'),
    );
    open(at(`channels/${survey.channel}/edit/use`), { ...english, fake });
    await waitFor(() =>
      expect(
        screen.getAllByRole<HTMLButtonElement>('button', { name: 'Use this version' }).at(-1)?.disabled,
      ).toBe(false),
    );
  });
});

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

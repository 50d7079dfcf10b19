// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { aFakeOffice, channelOf, channels } from '../worlds/fake-office.ts';
import { asked, draftIn, editing, english, follow, light, press, type } from './editing.tsx';
import { at, open } from './making.tsx';

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
    await type('Type or paste one on each line', 'หมู่ที่ 1 บ้านหนองบัว\n\nหมู่ที่ 2 บ้านโคก');
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

// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import type { ChannelDefinition, ChannelState } from '../../src/domain/channels/definition.ts';
import { libraryTemplates } from '../../src/officer/channels/library/library-groups.ts';
import { aFakeOffice, channels } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const water = moreTemplates.find(({ template }) => template === 'water');
if (water === undefined) throw new Error('the library has tap water');
const aChannel = (state: ChannelState): ChannelDefinition => ({
  ...water,
  channel: channelId('WATER00000'),
  version: 1,
  state,
});
const services = libraryTemplates.filter(({ facts }) => facts !== null);
const acts = (fake: ReturnType<typeof aFakeOffice>) =>
  fake.called.filter(([name]) => name === 'addChannel' || name === 'setChannelState');

describe('the library', () => {
  it.each([
    ['th', 'เพิ่มช่องทางจากคลังแบบ', 'สวัสดิการ'],
    ['en', 'Add a channel from the library', 'Welfare'],
  ] as const)('is reached from the channels and stands in groups (%s)', async (language, link, group) => {
    open(at('channels'), { language });
    fireEvent.click(await screen.findByRole('link', { name: link }));
    expect((await screen.findByRole('list', { name: group })).children).toHaveLength(4);
    const rows = screen.getAllByRole('link').filter((one) => one.getAttribute('href')?.includes('/library/'));
    expect(rows).toHaveLength(libraryTemplates.length);
  });

  it('marks what the office has, but not what it has closed', async () => {
    const { fake } = open(at('channels/library'), {
      language: 'en',
      fake: aFakeOffice({ channels: [...channels, aChannel('draft')] }),
    });
    const row = await screen.findByRole('link', { name: /Tap water trouble/ });
    expect(within(row).getByText('Added')).toBeTruthy();
    expect(screen.getAllByText('Added')).toHaveLength(channels.length + 1);
    fake.change({ channels: [...channels, aChannel('closed')] });
    await waitFor(() => expect(screen.getAllByText('Added')).toHaveLength(channels.length));
    expect(within(row).queryByText('Added')).toBeNull();
  });
});

describe('a service of the library', () => {
  it.each(services.map(({ template, title, questions }) => [template, title.en, questions] as const))(
    '%s shows each of its questions and the facts it has',
    async (template, title, questions) => {
      open(at(`channels/library/${template}`), { language: 'en' });
      expect(await screen.findByRole('heading', { level: 1, name: new RegExp(title) })).toBeTruthy();
      for (const { label } of questions) expect(screen.getAllByText(label.en)).not.toEqual([]);
      for (const fact of ['Steps', 'Papers to bring', 'Fee', 'Legal limit'])
        expect(screen.getByText(fact).nextElementSibling?.textContent).toMatch(
          /How sure: .*From: |Not known; the office fills it in/,
        );
    },
  );

  it('says how sure a legal limit is and what it is from', async () => {
    open(at('channels/library/information'));
    const limit = (await screen.findByText('กำหนดตามกฎหมาย')).nextElementSibling?.textContent;
    expect(limit).toContain('15 วันตามปฏิทิน');
    expect(limit).toContain('จากความจำ ยังไม่ยืนยัน');
    expect(limit).toContain('ที่มา: มติคณะรัฐมนตรี 28 ธันวาคม 2547');
  });

  it('says that it is no request yet, and who reads it', async () => {
    open(at('channels/library/elderly'), { language: 'en' });
    expect(await screen.findByText(/not yet a formal request/)).toBeTruthy();
    expect(screen.getByText('Those who handle sensitive data')).toBeTruthy();
  });

  it('is added as a draft once, leads to its channel, and can be taken back', async () => {
    const { fake, way } = open(at('channels/library/water'), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Add as a draft channel' }));
    expect(await screen.findByText('Added as a draft channel')).toBeTruthy();
    const { template, ...rest } = water;
    const draft = { ...rest, template, channel: 'CHANCE0000', version: 1, state: 'draft' };
    expect(acts(fake)).toEqual([['addChannel', draft]]);
    expect(screen.queryByRole('button', { name: 'Add as a draft channel' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(acts(fake)[1]).toEqual(['setChannelState', 'CHANCE0000', 'closed']));
    fireEvent.click(screen.getByRole('link', { name: 'See this channel' }));
    expect(way.address.value.path).toBe(at('channels/CHANCE0000'));
    expect(await screen.findByRole('button', { name: 'Open it to citizens' })).toBeTruthy();
  });

  it('that was not kept says so and can be tried again', async () => {
    open(at('channels/library/water'), { language: 'en', fake: aFakeOffice({ refusal: 'storage-full' }) });
    const add = await screen.findByRole('button', { name: 'Add as a draft channel' });
    fireEvent.click(add);
    await waitFor(() => expect(document.querySelector('.banner.danger')).toBeTruthy());
    expect(screen.getByRole('button', { name: 'Add as a draft channel' })).toBeTruthy();
  });

  it.each(['member', 'coordinator'] as const)('is read, not added, on the device of a %s', async (role) => {
    open(at('channels/library/water'), { language: 'en', fake: aFakeOffice({ role }) });
    expect(await screen.findByText('Channels are added on an administrator’s device.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add as a draft channel' })).toBeNull();
  });

  it('that is not there says so', async () => {
    open(at('channels/library/moon'), { language: 'en' });
    expect(await screen.findByText('There is no such template')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the library' })).toBeTruthy();
  });
});

describe('a further channel from the same template', () => {
  it('is added beside the first and opened at once, to be named', async () => {
    const fake = aFakeOffice({ channels: [...channels, aChannel('open')] });
    const { way } = open(at('channels/library/water'), { language: 'en', fake });
    fireEvent.click(await screen.findByRole('button', { name: 'Add one more' }));
    expect(acts(fake)).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Add as a draft channel' }));
    await waitFor(() => expect(way.address.value.path).toBe(at('channels/CHANCE0000')));
    expect(acts(fake)).toMatchObject([['addChannel', { template: 'water', state: 'draft' }]]);
  });
});

describe('an external channel of the library', () => {
  it('is asked where it leads before it is added, and takes a telephone number as people write it', async () => {
    const { fake } = open(at('channels/library/outside-phone'), { language: 'en' });
    const add = await screen.findByRole<HTMLButtonElement>('button', { name: 'Add as a draft channel' });
    expect(add.disabled).toBe(true);
    const field = screen.getByLabelText('Where it leads');
    fireEvent.input(field, { target: { value: 'javascript:alert(1)' } });
    expect(await screen.findByText(/It cannot lead there/)).toBeTruthy();
    expect(add.disabled).toBe(true);
    fireEvent.input(field, { target: { value: '๐๔๔ 000-000' } });
    await waitFor(() => expect(add.disabled).toBe(false));
    fireEvent.click(add);
    await waitFor(() =>
      expect(acts(fake)).toMatchObject([['addChannel', { kind: 'external', leadsTo: 'tel:044000000' }]]),
    );
  });

  it('leads to the one number that is the same everywhere without being asked', async () => {
    open(at('channels/library/outside-damrongtham'), { language: 'en' });
    expect(await screen.findByLabelText<HTMLInputElement>('Where it leads')).toMatchObject({ value: '1567' });
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add as a draft channel' });
    expect(add.disabled).toBe(false);
    expect(screen.queryByText('Questions')).toBeNull();
  });
});

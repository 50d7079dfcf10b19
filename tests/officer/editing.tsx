import { fireEvent, screen } from '@testing-library/preact';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { channelOf, type FakeOffice } from '../worlds/fake-office.ts';
import { at } from './making.tsx';

export const light = channelOf('street-light');
export const editing = at(`channels/${light.channel}/edit`);
export const english = { language: 'en' } as const;
export const draftIn = (fake: FakeOffice): ChannelDefinition => fake.world.drafts[light.channel] ?? light;
export const type = async (label: string | RegExp, value: string): Promise<void> => {
  const [field] = await screen.findAllByLabelText(label, { selector: 'input, textarea' });
  if (field === undefined) throw new Error(`no field ${String(label)}`);
  fireEvent.input(field, { target: { value } });
};
export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
export const follow = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('link', { name }));
};
export const asked = async (): Promise<readonly string[]> => {
  const list = await screen.findByRole('list', { name: 'Questions' });
  return [...list.querySelectorAll('strong')].map(({ textContent }) => textContent ?? '');
};

import type { ChannelId } from '../../../domain/basics/ids.ts';
import { citizenApi } from '../../../contracts/citizen/endpoints.ts';
import { formsCache } from './keep-proof.ts';

/** Where the worker finds what only the collector can say of a delicate form: who reads it, and roads past the office. */
const addressOf = (channel: ChannelId): string => `${citizenApi.channel(channel)}?readers`;

/** Keeps those parts of a page, as they stand in it, beside what proves its channel; browsers without a cache go without. */
export async function keepReaders(channel: ChannelId, page: ParentNode): Promise<void> {
  const parts = ['#delicate', '#outside'].map((place) => page.querySelector(place)?.outerHTML);
  if (!('caches' in globalThis) || parts.includes(undefined)) return;
  try {
    await (await caches.open(formsCache)).put(addressOf(channel), Response.json(parts));
  } catch {
    return; // storage refused or full: then this form opens with a network only
  }
}

/** Forgets that this form was ever opened here. */
export async function forgetForm(channel: ChannelId): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open(formsCache);
  await Promise.all([cache.delete(citizenApi.channel(channel)), cache.delete(addressOf(channel))]);
}

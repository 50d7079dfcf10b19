import type { ChannelId } from '../../../domain/basics/ids.ts';
import { citizenApi, type ChannelProof } from '../../../contracts/citizen/endpoints.ts';

/** Where the worker looks for forms when there is no network. */
export const formsCache = 'prongsai-forms';

/** Keeps what proves a channel where the worker finds it; browsers without such a place go without. */
export async function keepProof(channel: ChannelId, proof: ChannelProof): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    const cache = await caches.open(formsCache);
    const headers = { 'Content-Type': 'application/json' };
    await cache.put(citizenApi.channel(channel), new Response(JSON.stringify(proof), { headers }));
  } catch {
    return; // storage refused or full: then this form opens with a network only
  }
}

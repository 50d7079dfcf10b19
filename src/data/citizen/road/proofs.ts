import * as v from 'valibot';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import {
  citizenApi,
  channelProofSchema,
  refusalSchema,
  type ChannelProof,
} from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Fetch } from './post.ts';

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

/** Asks the collector for what proves a channel; takes what was kept when there is no line. */
export async function askProof(channel: ChannelId, line: Fetch): Promise<Result<ChannelProof, Problem>> {
  try {
    const answer = await line(citizenApi.channel(channel), { credentials: 'omit', redirect: 'error' });
    const json: unknown = await answer.json().catch(() => undefined);
    const proof = v.safeParse(channelProofSchema, json);
    if (answer.ok && proof.success) return ok(proof.output);
    const refusal = v.safeParse(refusalSchema, json);
    if (refusal.success && !answer.ok) return failed(refusal.output.problem);
  } catch {
    // No line: what was kept will do, sending checks it all the same.
  }
  const kept = await keptProof(channel);
  return kept === null ? failed('no-network') : ok(kept);
}

async function keptProof(channel: ChannelId): Promise<ChannelProof | null> {
  if (!('caches' in globalThis)) return null;
  const found = await caches
    .match(citizenApi.channel(channel), { cacheName: formsCache })
    .catch(() => undefined);
  const proof = v.safeParse(channelProofSchema, await found?.json().catch(() => undefined));
  return proof.success ? proof.output : null;
}

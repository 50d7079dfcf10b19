import * as v from 'valibot';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { channelProofSchema } from '../../../contracts/citizen/answers.ts';
import { citizenApi, refusalSchema, type ChannelProof } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { formsCache } from './keep-proof.ts';
import type { Fetch } from './post.ts';

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

import * as v from 'valibot';
import { channelProofSchema } from '../../../contracts/citizen/answers.ts';
import type { Fingerprint } from '../../../domain/basics/ids.ts';
import { isChannelId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { OfficeProfile } from '../../../domain/office/office.ts';
import { proveChannel } from '../sealed/prove.ts';
import { formsCache } from './keep-proof.ts';

/** A form that this phone has met and can open without a network. */
export interface KnownForm {
  readonly definition: ChannelDefinition;
  readonly profile: OfficeProfile;
  readonly root: Fingerprint;
}

/** Every form that is kept here and whose statements hold; what does not hold is left out. */
export async function knownForms(): Promise<readonly KnownForm[]> {
  if (!('caches' in globalThis)) return [];
  try {
    const cache = await caches.open(formsCache);
    const forms = await Promise.all((await cache.keys()).map((request) => known(cache, request)));
    return forms.flatMap((form) => form ?? []);
  } catch {
    return []; // storage refused: then nothing is known here
  }
}

async function known(cache: Cache, request: Request): Promise<KnownForm | null> {
  const channel = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const json: unknown = await (await cache.match(request))?.json().catch(() => null);
  const proof = v.safeParse(channelProofSchema, json);
  if (!isChannelId(channel) || !proof.success) return null;
  const proven = await proveChannel(proof.output, channel, null);
  if (!proven.ok) return null;
  const { definition, profile, root } = proven.value;
  return { definition, profile, root };
}

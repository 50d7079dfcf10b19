import * as v from 'valibot';
import type { ChannelId, DeviceId, OfficeId, PersonId } from '../domain/basics/ids.ts';
import type { Json } from '../domain/basics/json.ts';
import type { OwnAnswer } from '../domain/surveys/own-result.ts';
import type { HpkeSealed } from '../contracts/authority.ts';
import { canonical, fromCanonical } from '../contracts/canonical.ts';
import { ownResultSchema } from '../contracts/surveys/own-result.ts';
import { openWith } from './basis/hpke.ts';
import { sealTo, type Bound } from './basis/hpke-seal.ts';
import { padded, unpadded } from './basis/padding.ts';

/** Whose result it is, of which channel, and the one device that may open it. */
export interface ResultPlace {
  readonly office: OfficeId;
  readonly channel: ChannelId;
  readonly person: PersonId;
  readonly device: DeviceId;
}

function boundTo({ office, channel, person, device }: ResultPlace): Bound {
  return { purpose: 'own result', aad: canonical({ office, channel, person, device }) };
}

/** Seals a person's result to one device of theirs, so that no colleague's device opens it. */
export function sealOwnResult(
  place: ResultPlace,
  result: readonly OwnAnswer[],
  sealKey: string,
): Promise<HpkeSealed> {
  return sealTo(sealKey, padded(canonical(result as unknown as Json)), boundTo(place));
}

/** @returns `null` when it was sealed to another device or for another place, or is no result */
export async function openOwnResult(
  place: ResultPlace,
  sealed: HpkeSealed,
  pair: CryptoKeyPair,
): Promise<readonly OwnAnswer[] | null> {
  const plain = await openWith(pair, sealed, boundTo(place));
  const text = plain === null ? null : unpadded(plain);
  if (text === null) return null;
  const parsed = v.safeParse(ownResultSchema, fromCanonical(text));
  return parsed.success ? parsed.output : null;
}

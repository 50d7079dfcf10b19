import * as v from 'valibot';
import type { Json } from '../domain/basics/json.ts';
import { canonical, fromCanonical } from '../contracts/canonical.ts';
import type { Envelope } from '../contracts/envelope.ts';
import type { HeaderOf } from '../contracts/header.ts';
import { changeSchema, type Change } from '../contracts/sealed.ts';
import { sealedRecordSchema } from '../contracts/sealed-record.ts';
import { openText, sealText } from './basis/aes.ts';
import { bindingOf, enveloped, type OpenHeader } from './entries.ts';

interface WritingKeys {
  readonly recordKey: CryptoKey;
  readonly signKey: CryptoKey;
}

/** Seals an officer's act under its ring's record key and signs it with the device's key. */
export async function sealChange(
  header: Extract<OpenHeader, { kind: 'change' }>,
  change: Change,
  keys: WritingKeys,
): Promise<Envelope> {
  const sealed = await sealText(keys.recordKey, canonical(change as unknown as Json), bindingOf(header));
  return enveloped(header, { ...sealed }, keys.signKey);
}

/** @returns the act; `null` when the key is another, or what is inside is not an act this app knows */
export async function openChange(
  header: HeaderOf<'change'>,
  content: string,
  recordKey: CryptoKey,
): Promise<Change | null> {
  const sealed = v.safeParse(sealedRecordSchema, fromCanonical(content));
  if (!sealed.success) return null;
  const text = await openText(recordKey, sealed.output, bindingOf(header));
  if (text === null) return null;
  const change = v.safeParse(changeSchema, fromCanonical(text));
  return change.success ? change.output : null;
}

import * as v from 'valibot';
import type { Json } from '../domain/basics/json.ts';
import { canonical, fromCanonical } from '../contracts/canonical.ts';
import { format } from '../contracts/format.ts';
import {
  statusHeaderSchema,
  statusSchema,
  type Status,
  type StatusDocument,
  type StatusHeader,
} from '../contracts/citizen/status.ts';
import { openText, sealText } from './basis/aes.ts';
import { sign } from './basis/keys.ts';

type StatusPlace = Pick<StatusHeader, 'office' | 'receipt' | 'upToSeq' | 'device'>;

const binding = ({ office, receipt, upToSeq }: StatusPlace): string =>
  canonical({ office, receipt, upToSeq });

/** Seals what a citizen may read of a case to the receipt's key, signed by the device that made it. */
export async function sealStatus(
  place: StatusPlace,
  status: Status,
  keys: { readonly receiptKey: CryptoKey; readonly signKey: CryptoKey },
): Promise<StatusDocument> {
  const sealed = await sealText(keys.receiptKey, canonical(status as unknown as Json), binding(place));
  const header = canonical({ ...place, format, sealed: { ...sealed } });
  return { header, signature: await sign(header, keys.signKey) };
}

/** The signed part of a status document; `null` when malformed. Does not check the signature. */
export function readStatusHeader(document: StatusDocument): StatusHeader | null {
  const parsed = v.safeParse(statusHeaderSchema, fromCanonical(document.header));
  return parsed.success ? parsed.output : null;
}

/** @returns the status; `null` when the key is another's or the document was altered */
export async function openStatus(header: StatusHeader, receiptKey: CryptoKey): Promise<Status | null> {
  const text = await openText(receiptKey, header.sealed, binding(header));
  if (text === null) return null;
  const parsed = v.safeParse(statusSchema, fromCanonical(text));
  return parsed.success ? parsed.output : null;
}

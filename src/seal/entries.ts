import type { Json } from '../domain/basics/json.ts';
import { canonical } from '../contracts/canonical.ts';
import type { Envelope } from '../contracts/envelope.ts';
import { format } from '../contracts/format.ts';
import type { SenderHeader } from '../contracts/header.ts';
import { hashText, utf8 } from './basis/bytes.ts';
import { sign } from './basis/keys.ts';

type Without<Header, Keys extends PropertyKey> = Header extends unknown ? Omit<Header, Keys> : never;

/** A header before its content is sealed: what the seal binds. */
export type OpenHeader = Without<SenderHeader, 'format' | 'contentHash' | 'contentSize'>;

/** The text that seals bind (HPKE's and AES-GCM's `aad`): the header without what only the sealed content gives. */
export function bindingOf(header: OpenHeader | SenderHeader): string {
  const { contentHash: _hash, contentSize: _size, ...rest } = header as SenderHeader;
  return canonical({ ...rest, format } as Json);
}

/** @returns SHA-256 of the content's UTF-8 bytes, base64url */
export async function contentHash(content: string): Promise<string> {
  return hashText(utf8(content));
}

/** Closes an envelope: the header with its content's hash and size, and the signature where there is a key. */
export async function enveloped(
  header: OpenHeader,
  content: Json,
  signKey: CryptoKey | null,
): Promise<Envelope> {
  const text = canonical(content);
  const closed = { ...header, format, contentHash: await contentHash(text), contentSize: utf8(text).length };
  const headerText = canonical(closed as Json);
  return {
    header: headerText,
    content: text,
    signature: signKey === null ? null : await sign(headerText, signKey),
  };
}

/** Whether the content is the one the header names. */
export async function hasItsContent(header: SenderHeader, content: string): Promise<boolean> {
  const bytes = utf8(content);
  return header.contentSize === bytes.length && header.contentHash === (await hashText(bytes));
}

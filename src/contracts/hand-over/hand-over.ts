import type { EntryId } from '../../domain/basics/ids.ts';
import type { Json } from '../../domain/basics/json.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { canonical, fromCanonical } from '../canonical.ts';
import type { Envelope } from '../envelope.ts';
import { format } from '../format.ts';
import { fromBase45, toBase45 } from './base45.ts';
import * as fields from './fields.ts';
import { eyeOn, newPen } from './tape.ts';

/** Why a text is no envelope: some other QR, one of a later app, or cut or changed on its way. */
export type HandOverProblem = 'foreign' | 'newer-format' | 'damaged';

/** SHA-256 of a text's UTF-8 bytes, base64url; handed in because a pure room has none. */
export type TextHash = (text: string) => Promise<string>;

/*
 * PRONGSAI1:<base 45>
 *
 *   check 6 | kind 1 | header: office 7, id 16, channel 7, rings, further fields of its kind | content: keyHash 32, iv 12,
 *   for each ring (enc 64, key 1 + 48), body to the end
 *
 * Left out is what the rest gives: the format, the content's hash and size, the rings a second time. The check is the
 * beginning of the header's hash; the header names the content's, so it speaks for every byte of the envelope.
 */
const prefix = 'PRONGSAI';
const formatHere = 1;

const rings = fields.list(fields.record({ ring: fields.ring, generation: fields.whole }));
const blobs = fields.list(fields.record({ id: fields.uuid, hash: fields.bytes(32), size: fields.whole }));
const common = { office: fields.shortId, id: fields.uuid, channel: fields.shortId, rings };
const receipt = fields.bytes(16);

/** By their numbers in the text, which never change: what citizens send, and nothing else. */
const kinds = ['submission', 'message', 'sheet'] as const;
const headers = {
  submission: fields.record({
    ...common,
    version: fields.whole,
    receipt,
    blobs,
    replaces: fields.maybe(fields.uuid),
  }),
  message: fields.record({ ...common, receipt, blobs }),
  sheet: fields.record({ ...common, version: fields.whole }),
} as const;

const keys = fields.list(
  fields.record({ sealed: fields.record({ enc: fields.point, body: fields.measured }) }),
);
const content = fields.record({
  keyHash: fields.bytes(32),
  iv: fields.bytes(12),
  keys,
  body: fields.rest,
});
const check = fields.bytes(6);
const checkOf = (hash: string): string => hash.slice(0, 8);

/**
 * Writes a citizen's sealed envelope as a short text for one QR.
 *
 * @returns `null` when it would not come back byte for byte: what a later app writes travels as a file
 */
export async function packed(envelope: Envelope, hash: TextHash): Promise<string | null> {
  const text = await textOf(envelope, hash);
  if (text === null) return null;
  const back = await unpacked(text, hash);
  const isSame = back.ok && back.value.header === envelope.header && back.value.content === envelope.content;
  return isSame ? text : null;
}

async function textOf(
  { header, content: sealed, signature }: Envelope,
  hash: TextHash,
): Promise<string | null> {
  const head = fromCanonical(header);
  const kind = fields.isRecord(head) ? kinds.find((one) => one === head['kind']) : undefined;
  if (kind === undefined || signature !== null) return null;
  const pen = newPen();
  check.write(pen, checkOf(await hash(header)));
  pen.bytes.push(kinds.indexOf(kind));
  headers[kind].write(pen, head);
  content.write(pen, fromCanonical(sealed));
  return pen.isSpoiled ? null : `${prefix}${formatHere}:${toBase45(Uint8Array.from(pen.bytes))}`;
}

/** Reads such a text back to the very bytes that were sealed. Whoever reads it still checks it as from any other road. */
export async function unpacked(text: string, hash: TextHash): Promise<Result<Envelope, HandOverProblem>> {
  const [, number, written = ''] = /^PRONGSAI([1-9]\d{0,3}):(.*)$/s.exec(text) ?? [];
  if (number === undefined) return failed('foreign');
  if (Number(number) !== formatHere) return failed('newer-format');
  const bytes = fromBase45(written);
  if (bytes === null) return failed('damaged');
  const eye = eyeOn(bytes);
  const checked = check.read(eye);
  const kind = kinds[eye.bytes[eye.at] ?? -1];
  eye.at += 1;
  if (kind === undefined) return failed('damaged');
  const header = headers[kind].read(eye);
  const sealed = withRings(content.read(eye), header);
  if (eye.isSpoiled || sealed === null || !fields.isRecord(header)) return failed('damaged');
  const contentText = canonical(sealed);
  const contentHash = await hash(contentText);
  const headerText = canonical({ ...header, kind, format, contentHash, contentSize: contentText.length });
  if (checkOf(await hash(headerText)) !== checked) return failed('damaged');
  const envelope: Envelope = { header: headerText, content: contentText, signature: null };
  // One envelope has one text: a bit changed where none is looked at was changed all the same.
  return (await textOf(envelope, hash)) === text ? ok(envelope) : failed('damaged');
}

/** The keys with the rings that the header names, one for one; `null` when they are not as many. */
function withRings(sealed: Json, header: Json): Json {
  if (!fields.isRecord(sealed) || !fields.isRecord(header)) return null;
  const [named, given] = [header['rings'], sealed['keys']];
  if (!fields.isList(named) || !fields.isList(given) || named.length !== given.length) return null;
  const both = given.map((key, at) => {
    const of = named[at];
    return fields.isRecord(key) && fields.isRecord(of) ? { ...key, ...of } : key;
  });
  return { ...sealed, keys: both };
}

/** The end of an id, by which two people at two phones know that they mean the same. */
export function endOf(id: EntryId): string {
  return id.slice(-4).toUpperCase();
}

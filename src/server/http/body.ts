import * as v from 'valibot';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { headerOf } from './headers.ts';

/** Most bytes of a body, by what it carries. */
export const longestBody = {
  /** A token, a challenge, a signature. */
  words: 16_384,
  /** One envelope: content of 131,072 characters, each at most twice in JSON, and header. */
  envelope: 400_000,
  /** A device's batch or a set-up. */
  batch: 16_000_000,
} as const;

type BodyProblem = 'malformed' | 'too-large' | 'slow';

/** After so long without one more byte nobody is there any more, however slow the line. */
const silenceMs = 20_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Half a character (a lone surrogate) cannot be written down as UTF-8 and would come back as another. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * Reads a JSON body, never more of it than is allowed.
 * @returns 'too-large', 'slow' when nothing more comes, or 'malformed' for another content type, bytes that are no
 *   UTF-8, no JSON, or another shape
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  longest: number,
): Promise<Result<v.InferOutput<Schema>, BodyProblem>> {
  if (!/^application\/json\s*(;|$)/i.test(headerOf(request, 'content-type') ?? ''))
    return failed('malformed');
  if (Number(headerOf(request, 'content-length') ?? 0) > longest) return failed('too-large');
  const bytes = await readUpTo(request, longest);
  if (!bytes.ok) return bytes;
  try {
    const text = decoder.decode(bytes.value);
    const parsed = v.safeParse(schema, JSON.parse(text));
    // Only an escape can bring half a character, and only into the parsed text.
    if (!parsed.success || (/\\u[dD]/.test(text) && halfCharacter.test(strings(parsed.output))))
      return failed('malformed');
    return ok(parsed.output);
  } catch {
    return failed('malformed');
  }
}

/**
 * Reads a body of bytes, never more of it than is allowed.
 * @returns 'too-large', 'slow' when nothing more comes, or 'malformed' for another content type
 */
export async function readBytes(request: Request, longest: number): Promise<Result<Uint8Array, BodyProblem>> {
  if (!/^application\/octet-stream\s*(;|$)/i.test(headerOf(request, 'content-type') ?? ''))
    return failed('malformed');
  if (Number(headerOf(request, 'content-length') ?? 0) > longest) return failed('too-large');
  return readUpTo(request, longest);
}

function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join(' ') : '';
}

/** Most bytes of a body that is read in one piece, which is several times as quick as a stream. */
const shortBody = 400_000;
/** How long that may take: longer than any of our phones waits. */
const wholeMs = 60_000;

/** Reads a body that says how long it is; the transport lets no more of it through. */
async function inOnePiece(
  request: Request,
  longest: number,
): Promise<Result<Uint8Array, 'slow' | 'too-large'>> {
  const bytes = await inTime(request.arrayBuffer(), wholeMs);
  if (bytes === 'nothing') return failed('slow');
  return bytes.byteLength > longest ? failed('too-large') : ok(new Uint8Array(bytes));
}

async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | 'nothing'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'nothing'>((resolve) => {
    timer = setTimeout(() => resolve('nothing'), milliseconds);
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
}

/** The next piece of a body; `null` at its end. */
async function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): Promise<Uint8Array | null | 'nothing'> {
  if (reader === undefined) return null;
  const read = await inTime(reader.read(), silenceMs);
  return read === 'nothing' ? read : (read.value ?? null);
}

async function readUpTo(request: Request, longest: number): Promise<Result<Uint8Array, BodyProblem>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    if (Number(headerOf(request, 'content-length') ?? Infinity) <= shortBody)
      return await inOnePiece(request, longest);
    const reader = request.body?.getReader();
    for (;;) {
      const part = await nextOf(reader);
      if (part === 'nothing') {
        void reader?.cancel().catch(() => undefined);
        return failed('slow');
      }
      if (part === null) return ok(Buffer.concat(parts));
      length += part.byteLength;
      if (length > longest) return failed('too-large');
      parts.push(part);
    }
  } catch {
    return failed('malformed'); // the sender went away in the middle
  }
}

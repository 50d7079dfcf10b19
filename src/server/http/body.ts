import * as v from 'valibot';
import { failed, ok, type Result } from '../../domain/basics/result.ts';

/** Most bytes of a body, by what it carries. */
export const longestBody = {
  /** A token, a challenge, a signature. */
  words: 16_384,
  /** One envelope: content of 131,072 characters, each at most twice in JSON, and header. */
  envelope: 400_000,
  /** A device's batch or a set-up. */
  batch: 16_000_000,
} as const;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Half a character (a lone surrogate) cannot be written down as UTF-8 and would come back as another. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * Reads a JSON body, never more of it than is allowed.
 * @returns 'too-large', or 'malformed' for another content type, bytes that are no UTF-8, no JSON, or another shape
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  longest: number,
): Promise<Result<v.InferOutput<Schema>, 'malformed' | 'too-large'>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return failed('malformed');
  if (Number(request.headers.get('content-length') ?? 0) > longest) return failed('too-large');
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

function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join(' ') : '';
}

async function readUpTo(
  request: Request,
  longest: number,
): Promise<Result<Uint8Array, 'malformed' | 'too-large'>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength;
      if (length > longest) return failed('too-large');
      parts.push(part);
    }
  } catch {
    return failed('malformed'); // the sender went away in the middle
  }
  return ok(Buffer.concat(parts));
}

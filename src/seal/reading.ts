import * as v from 'valibot';
import { failed, ok, type Result } from '../domain/basics/result.ts';
import { fromCanonical } from '../contracts/canonical.ts';
import { format } from '../contracts/format.ts';
import { senderHeaderSchema, type SenderHeader } from '../contracts/header.ts';

/** Reads a sender's header; a format or kind this app does not know is 'newer-format', anything else 'malformed'. */
export function readHeader(text: string): Result<SenderHeader, 'malformed' | 'newer-format'> {
  const json = fromCanonical(text);
  if (json === undefined) return failed('malformed');
  const parsed = v.safeParse(senderHeaderSchema, json);
  if (parsed.success) return ok(parsed.output);
  const head = v.safeParse(v.object({ format: v.number(), kind: v.string() }), json);
  const known: readonly string[] = senderHeaderSchema.options.map((option) => option.entries.kind.literal);
  const isNewer = head.success && (head.output.format > format || !known.includes(head.output.kind));
  return failed(isNewer ? 'newer-format' : 'malformed');
}

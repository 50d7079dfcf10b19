import * as v from 'valibot';
import { hashSchema, signatureSchema } from './ids.ts';

/** Longest content a citizen's submission may have, in characters; blobs travel apart. */
export const longestContent = 131_072;

/** What travels, whatever the road: header and content are kept byte for byte as they were first written. */
export const envelopeSchema = v.strictObject({
  /** Canonical JSON of a `SenderHeader`. */
  header: v.pipe(v.string(), v.maxLength(8_192)),
  /** Sealed (or, for statements, clear) canonical JSON. */
  content: v.pipe(v.string(), v.maxLength(longestContent)),
  /** Over the header's UTF-8 bytes; `null` for what citizens send. */
  signature: v.nullable(signatureSchema),
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** An envelope in its place in the office's log. */
export const logEntrySchema = v.strictObject({
  header: v.string(),
  /** `null` after a signed erasure. */
  content: v.nullable(v.string()),
  signature: v.nullable(signatureSchema),
  /** Canonical JSON of a `CollectorHeader`. */
  collector: v.string(),
  /** SHA-256(previous hash ‖ header ‖ LF ‖ signature or nothing ‖ LF ‖ collector). */
  hash: hashSchema,
});
export type LogEntry = v.InferOutput<typeof logEntrySchema>;

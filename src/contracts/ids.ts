import * as v from 'valibot';
import * as ids from '../domain/basics/ids.ts';
import { instant, type Instant } from '../domain/basics/instant.ts';

export const officeIdSchema = v.pipe(v.string(), v.check(ids.isOfficeId), v.transform(ids.officeId));
export const channelIdSchema = v.pipe(v.string(), v.check(ids.isChannelId), v.transform(ids.channelId));
export const personIdSchema = v.pipe(v.string(), v.check(ids.isPersonId), v.transform(ids.personId));
export const deviceIdSchema = v.pipe(v.string(), v.check(ids.isDeviceId), v.transform(ids.deviceId));
export const entryIdSchema = v.pipe(v.string(), v.check(ids.isEntryId), v.transform(ids.entryId));
/** Version 4 only: a time in the id would betray the person. */
export const sheetIdSchema = v.pipe(
  v.string(),
  v.check((text) => ids.isEntryId(text) && text.charAt(14) === '4'),
  v.transform(ids.entryId),
);
export const receiptIdSchema = v.pipe(v.string(), v.check(ids.isReceiptId), v.transform(ids.receiptId));

export const wholeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const instantSchema = v.pipe(
  wholeSchema,
  v.transform((number): Instant => instant(number)),
);

// In all of these the last character has no bit to spare: the same bytes are always the same text, so a text can stand for them.

/** Bytes as base64url without padding. */
export const bytesSchema = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$/),
);
const bytes32 = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
/** A SHA-256 as base64url: 43 characters. */
export const hashSchema = v.pipe(v.string(), v.regex(bytes32));
/** The 32 bytes of an AES-256-GCM key, base64url. */
export const keySchema = v.pipe(v.string(), v.regex(bytes32));
/** The 12 bytes of an AES-GCM nonce, base64url. */
export const ivSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/));
/** An uncompressed P-256 point, 65 bytes of which the first is 4, as base64url: 87 characters. */
export const publicKeySchema = v.pipe(v.string(), v.regex(/^B[A-P][A-Za-z0-9_-]{84}[AEIMQUYcgkosw048]$/));
/** An ECDSA P-256 signature, r and s, 64 bytes, as base64url: 86 characters. */
export const signatureSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{85}[AQgw]$/));

/** A ring: a circle of readers. `integrity` has one ring for each named reader. */
export const ringSchema = v.union([
  v.picklist(['general', 'welfare', 'conduct', 'survey']),
  v.pipe(v.string(), v.regex(/^integrity:[0-9A-HJKMNP-TV-Z]{10}$/)),
]);
export type Ring = v.InferOutput<typeof ringSchema>;

export const ringGenerationSchema = v.strictObject({
  ring: ringSchema,
  generation: v.pipe(wholeSchema, v.minValue(1)),
});
/** A ring in one of its generations: one HPKE key pair and one record key. */
export type RingGeneration = v.InferOutput<typeof ringGenerationSchema>;

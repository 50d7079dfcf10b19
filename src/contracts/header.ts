import * as v from 'valibot';
import { format } from './format.ts';
import {
  channelIdSchema,
  deviceIdSchema,
  entryIdSchema,
  hashSchema,
  instantSchema,
  officeIdSchema,
  receiptIdSchema,
  ringGenerationSchema,
  sheetIdSchema,
  wholeSchema,
} from './ids.ts';

const common = {
  format: v.literal(format),
  office: officeIdSchema,
  id: entryIdSchema,
  contentHash: hashSchema,
  /** Bytes of the content as it travels (sealed and padded). */
  contentSize: wholeSchema,
};

const blobSchema = v.strictObject({ id: entryIdSchema, hash: hashSchema, size: wholeSchema });
const rings = v.pipe(v.array(ringGenerationSchema), v.minLength(1), v.maxLength(20));
const blobs = v.pipe(v.array(blobSchema), v.maxLength(20));
const version = v.pipe(wholeSchema, v.minValue(1));

/** The last place in the log that the writing device had verified. */
export const placeSchema = v.strictObject({ seq: wholeSchema, hash: hashSchema });
export type Place = v.InferOutput<typeof placeSchema>;

const byDevice = { device: deviceIdSchema, seen: placeSchema };

export const signerSchema = v.variant('by', [
  v.strictObject({ by: v.literal('root') }),
  v.strictObject({ by: v.literal('device'), device: deviceIdSchema }),
  v.strictObject({ by: v.literal('invitation'), invitation: entryIdSchema }),
]);
export type Signer = v.InferOutput<typeof signerSchema>;

/** The sender's part of an entry, in the clear; what the collector may know. */
export const senderHeaderSchema = v.variant('kind', [
  /** A citizen's case: request, complaint, report, opinion. */
  v.strictObject({
    ...common,
    kind: v.literal('submission'),
    channel: channelIdSchema,
    version,
    rings,
    receipt: receiptIdSchema,
    blobs,
    replaces: v.nullable(entryIdSchema),
  }),
  /** A citizen's later word on a case. */
  v.strictObject({
    ...common,
    kind: v.literal('message'),
    channel: channelIdSchema,
    rings,
    receipt: receiptIdSchema,
    blobs,
  }),
  /** An anonymous survey sheet; goes through the urn, holds no time. */
  v.strictObject({
    ...common,
    id: sheetIdSchema,
    kind: v.literal('sheet'),
    channel: channelIdSchema,
    version,
    rings,
  }),
  /** An officer's act, sealed to one ring's record key and signed. */
  v.strictObject({
    ...common,
    ...byDevice,
    kind: v.literal('change'),
    table: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,29}$/)),
    ring: ringGenerationSchema,
    blobs,
  }),
  /** An officer's act on a delicate case, sealed as citizens seal: to each of the case's readers; signed. */
  v.strictObject({ ...common, ...byDevice, kind: v.literal('case-act'), rings, blobs }),
  /** A statement everybody may check: devices, rings, channels, the office's public face. Content in the clear. */
  v.strictObject({
    ...common,
    kind: v.literal('authority'),
    signer: signerSchema,
    seen: v.nullable(placeSchema),
  }),
  /** The only act for which contents may become null. Content in the clear. */
  v.strictObject({ ...common, ...byDevice, kind: v.literal('erase') }),
  /** One ring's tables as they stood, for a quick start of a new device; the content names the blob's key. */
  v.strictObject({
    ...common,
    ...byDevice,
    kind: v.literal('snapshot'),
    ring: ringGenerationSchema,
    upTo: placeSchema,
    blobs,
  }),
]);
export type SenderHeader = v.InferOutput<typeof senderHeaderSchema>;
export type HeaderKind = SenderHeader['kind'];
export type HeaderOf<Kind extends HeaderKind> = Extract<SenderHeader, { kind: Kind }>;

/** The collector's part: the place in the office's order. For sheets `receivedAt` is the start of the day. */
export const collectorHeaderSchema = v.strictObject({
  seq: v.pipe(wholeSchema, v.minValue(1)),
  receivedAt: instantSchema,
  /** Arrived while the channel took no new forms; accepted all the same. */
  late: v.boolean(),
});
export type CollectorHeader = v.InferOutput<typeof collectorHeaderSchema>;

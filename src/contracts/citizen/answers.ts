import * as v from 'valibot';
import { envelopeSchema } from '../envelope.ts';
import { instantSchema, officeIdSchema, wholeSchema } from '../ids.ts';
import { statusDocumentSchema } from './status.ts';

/*
 * What the doors of `endpoints.ts` answer, as far as nobody needs it before a form is sent: apart, so that it is loaded
 * with what asks.
 */

/** `GET channels/:id`: the statements that prove a channel to whoever pins the root, and what is said of the office. */
export const channelProofSchema = v.strictObject({
  office: officeIdSchema,
  /** founding, devices on the way, profile, rings the channel seals to, the channel itself. */
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
});
export type ChannelProof = v.InferOutput<typeof channelProofSchema>;

/** `GET receipts/:id`: that it arrived, and the office's status once there is one. */
export const receiptStateSchema = v.strictObject({
  office: officeIdSchema,
  receivedAt: instantSchema,
  document: v.nullable(statusDocumentSchema),
  /** founding, devices, profile: proof of who signed, and whom to telephone. */
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
});
export type ReceiptState = v.InferOutput<typeof receiptStateSchema>;

/**
 * `GET blobs/:blob/have` and `PUT blobs/:blob?at=N` (application/octet-stream, one piece): how far the blob has come; the
 * next piece begins at `have`. A piece that begins elsewhere changes nothing and hears the same, with 200: so whoever
 * lost an answer simply goes on. 201 when it became complete, 422 `conflict` when the whole has another hash than its
 * header says: then it begins anew. `unknown-blob` before its entry is accepted, and after it was erased or forgotten.
 * `GET blobs/:blob`: the bytes of a complete one; `Range: bytes=N-` goes on from there.
 */
export const blobStateSchema = v.strictObject({ have: wholeSchema, size: wholeSchema });
export type BlobState = v.InferOutput<typeof blobStateSchema>;

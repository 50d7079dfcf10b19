import * as v from 'valibot';
import { problems } from '../problems/problems.ts';
import { envelopeSchema } from '../envelope.ts';
import { entryIdSchema, instantSchema, officeIdSchema, wholeSchema } from '../ids.ts';
import { statusDocumentSchema } from './status.ts';

/** The doors that citizens' phones knock at; `POST …/submissions` takes one envelope. */
export const citizenApi = {
  channel: (channel: string): string => `/api/channels/${channel}`,
  receipt: (receipt: string): string => `/api/receipts/${receipt}`,
  submissions: (office: string): string => `/api/o/${office}/submissions`,
  /** A sound that questions are read aloud with, as the office signed it. */
  recording: (office: string, recording: string): string => `/api/o/${office}/recordings/${recording}`,
  blob: (office: string, blob: string): string => `/api/o/${office}/blobs/${blob}`,
  blobHave: (office: string, blob: string): string => `/api/o/${office}/blobs/${blob}/have`,
} as const;

/**
 * Carries the task of a 429 `work-wanted`, `until.below.target`, and with the same body sent again its solution,
 * `until.number`: the whole number from 0 up to `below` whose `workText` has `target` as its SHA-256 in base64.
 */
export const workHeader = 'Prongsai-Work';

/** Every refusal: the problem's name, never more. 429 and 503 carry Retry-After and mean wait. */
export const refusalSchema = v.strictObject({ problem: v.picklist(problems) });
export type Refusal = v.InferOutput<typeof refusalSchema>;

/** `GET channels/:id`: the statements that prove a channel to whoever pins the root, and what is said of the office. */
export const channelProofSchema = v.strictObject({
  office: officeIdSchema,
  /** founding, devices on the way, profile, rings the channel seals to, the channel itself. */
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
});
export type ChannelProof = v.InferOutput<typeof channelProofSchema>;

/** `POST submissions`: 201 new, 200 the same again, 409 other content under that id, 503 wait. */
export const acceptedSchema = v.strictObject({
  id: entryIdSchema,
  /** `null` for sheets, and while a form is held because its channel has had enough that day. */
  seq: v.nullable(wholeSchema),
  receivedAt: instantSchema,
});
export type Accepted = v.InferOutput<typeof acceptedSchema>;

/** `GET receipts/:id`: that it arrived, and the office's status once there is one. */
export const receiptStateSchema = v.strictObject({
  office: officeIdSchema,
  receivedAt: instantSchema,
  document: v.nullable(statusDocumentSchema),
  /** founding, devices, profile: proof of who signed, and whom to telephone. */
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
});
export type ReceiptState = v.InferOutput<typeof receiptStateSchema>;

/** Bytes of one piece of a blob; only the last one may be smaller than the smallest. */
export const pieceOfBlob = { smallest: 4_096, largest: 1_000_000 } as const;

/**
 * `GET blobs/:blob/have` and `PUT blobs/:blob?at=N` (application/octet-stream, one piece): how far the blob has come; the
 * next piece begins at `have`. A piece that begins elsewhere changes nothing and hears the same, with 200: so whoever
 * lost an answer simply goes on. 201 when it became complete, 422 `conflict` when the whole has another hash than its
 * header says: then it begins anew. `unknown-blob` before its entry is accepted, and after it was erased or forgotten.
 * `GET blobs/:blob`: the bytes of a complete one; `Range: bytes=N-` goes on from there.
 */
export const blobStateSchema = v.strictObject({ have: wholeSchema, size: wholeSchema });
export type BlobState = v.InferOutput<typeof blobStateSchema>;

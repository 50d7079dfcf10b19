import * as v from 'valibot';
import { problems } from '../problems/problems.ts';
import { entryIdSchema, instantSchema, wholeSchema } from '../ids.ts';

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

/** `POST submissions`: 201 new, 200 the same again, 409 other content under that id, 503 wait. */
export const acceptedSchema = v.strictObject({
  id: entryIdSchema,
  /** `null` for sheets, and while a form is held because its channel has had enough that day. */
  seq: v.nullable(wholeSchema),
  receivedAt: instantSchema,
});
export type Accepted = v.InferOutput<typeof acceptedSchema>;

/** Bytes of one piece of a blob; only the last one may be smaller than the smallest. */
export const pieceOfBlob = { smallest: 4_096, largest: 1_000_000 } as const;

export type { BlobState, ChannelProof, ReceiptState } from './answers.ts';

import * as v from 'valibot';
import { hpkeSchema } from './authority.ts';
import {
  bytesSchema,
  entryIdSchema,
  hashSchema,
  instantSchema,
  ivSchema,
  keySchema,
  personIdSchema,
  ringGenerationSchema,
  wholeSchema,
} from './ids.ts';
import { messageActs } from '../domain/log/message-acts.ts';
import type { Json } from '../domain/basics/json.ts';

/** Content of what citizens send: one content key, sealed to every ring that may read. */
export const sealedToRingsSchema = v.strictObject({
  /** SHA-256 of the content key: every reader opens with the same key, and so reads the same. */
  keyHash: hashSchema,
  keys: v.pipe(
    v.array(v.strictObject({ ...ringGenerationSchema.entries, sealed: hpkeSchema })),
    v.minLength(1),
    v.maxLength(20),
  ),
  iv: ivSchema,
  body: bytesSchema,
});
export type SealedToRings = v.InferOutput<typeof sealedToRingsSchema>;

const answersSchema = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.union([
    v.pipe(v.string(), v.maxLength(10_000)),
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100)),
  ]),
);

const blobKeySchema = v.strictObject({
  id: entryIdSchema,
  hash: hashSchema,
  size: wholeSchema,
  key: keySchema,
  type: v.pipe(v.string(), v.maxLength(60)),
});
/** What opens a blob, and what it is then. */
export type BlobKey = v.InferOutput<typeof blobKeySchema>;

const blobKeys = v.pipe(v.array(blobKeySchema), v.maxLength(20));

/** Whose device it was written on, where that was not the citizen's own; said by that device, so for the eye only. */
const stationRoadSchema = v.picklist(['helper', 'kiosk']);
export type StationRoad = v.InferOutput<typeof stationRoadSchema>;

/** What a citizen wrote. */
export const submissionSchema = v.strictObject({
  answers: answersSchema,
  language: v.picklist(['th', 'en']),
  /** The phone's clock, for the eye only: no right hangs on it. */
  writtenAt: instantSchema,
  /** Lets the office seal the status for this receipt. */
  receiptKey: keySchema,
  blobs: blobKeys,
  /** Left out by a citizen's own phone. */
  road: v.exactOptional(stationRoadSchema),
});
export type Submission = v.InferOutput<typeof submissionSchema>;

/** An anonymous sheet: nothing but the answers. */
export const sheetSchema = v.strictObject({ answers: answersSchema });
export type Sheet = v.InferOutput<typeof sheetSchema>;

/** A citizen's later word. */
export const messageSchema = v.strictObject({
  /** That of the case: only who holds the receipt can tell it, so nobody else speaks for the citizen. */
  receiptKey: keySchema,
  text: v.pipe(v.string(), v.maxLength(10_000)),
  act: v.picklist(messageActs),
  writtenAt: instantSchema,
  blobs: blobKeys,
});
export type Message = v.InferOutput<typeof messageSchema>;

const jsonSchema: v.GenericSchema<unknown, Json> = v.lazy(() =>
  v.union([
    v.null(),
    v.boolean(),
    wholeOrNegative,
    v.string(),
    v.array(jsonSchema),
    v.record(v.string(), jsonSchema),
  ]),
);
const wholeOrNegative = v.pipe(v.number(), v.safeInteger());
const name = v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[A-Za-z][A-Za-z0-9-]{0,39}$/));

/** One edit of one row; several may stand in one act. */
export const editSchema = v.strictObject({
  table: name,
  row: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Fields to overwrite; per field the last write in the log's order stands. */
  set: v.record(name, jsonSchema),
  /** Steps that hold only where `from` is still true; else both are kept and somebody decides. */
  steps: v.array(v.strictObject({ field: name, from: jsonSchema, to: jsonSchema })),
  /** Things added to a list of the row; adding never conflicts. */
  add: v.array(v.strictObject({ list: name, item: entryIdSchema, value: jsonSchema })),
});

/** An act of an officer: who, when by the device's clock, and what it changes. */
export const changeSchema = v.strictObject({
  person: personIdSchema,
  at: instantSchema,
  edits: v.pipe(v.array(editSchema), v.minLength(1), v.maxLength(500)),
});
export type Change = v.InferOutput<typeof changeSchema>;

/** A ring's secrets: all its keys are made from one seed, so that its signed public key proves every one of them. */
export const ringSecretsSchema = v.strictObject({ ...ringGenerationSchema.entries, seed: keySchema });
export type RingSecrets = v.InferOutput<typeof ringSecretsSchema>;

/** Content of a snapshot: what its tables hash to, and the blob that holds them. Sealed, or the hash would confirm guesses. */
export const snapshotSchema = v.strictObject({ stateHash: hashSchema, blob: blobKeySchema });
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

import * as v from 'valibot';
import { caseStates } from '../../domain/channels/case-life.ts';
import { messageActs } from '../../domain/log/message-acts.ts';
import { sealedRecordSchema } from '../sealed-record.ts';
import {
  channelIdSchema,
  deviceIdSchema,
  entryIdSchema,
  instantSchema,
  officeIdSchema,
  receiptIdSchema,
  ringSchema,
  signatureSchema,
  wholeSchema,
} from '../ids.ts';
import { format } from '../format.ts';

/** The signed part of a status document, canonical JSON; the body is sealed to the receipt's key. */
export const statusHeaderSchema = v.strictObject({
  format: v.literal(format),
  office: officeIdSchema,
  receipt: receiptIdSchema,
  device: deviceIdSchema,
  /** How much of the log it was made from; the collector refuses a lower one. */
  upToSeq: wholeSchema,
  sealed: sealedRecordSchema,
});
export type StatusHeader = v.InferOutput<typeof statusHeaderSchema>;

/** What an office's device leaves for a receipt. */
export const statusDocumentSchema = v.strictObject({
  header: v.pipe(v.string(), v.maxLength(200_000)),
  signature: signatureSchema,
});
export type StatusDocument = v.InferOutput<typeof statusDocumentSchema>;

/** What the citizen reads. */
export const statusSchema = v.strictObject({
  channel: channelIdSchema,
  caseNumber: v.string(),
  state: v.picklist(caseStates),
  history: v.array(
    v.strictObject({ state: v.picklist(caseStates), at: instantSchema, reason: v.nullable(v.string()) }),
  ),
  replies: v.array(
    v.strictObject({
      text: v.string(),
      at: instantSchema,
      /** A question of the office, while it waits for an answer. */
      asks: v.optional(v.literal(true)),
    }),
  ),
  /** The citizen's later words that the office has, by the entry's id: who wrote them knows them. */
  messages: v.optional(
    v.array(v.strictObject({ id: entryIdSchema, act: v.picklist(messageActs), at: instantSchema })),
  ),
  /** Where the office asks, anonymously, how it went; only of a case that is done. */
  rating: v.optional(channelIdSchema),
  /** The rings of a delicate case's readers: later words go to them alone, from whatever phone. */
  readers: v.optional(v.array(ringSchema)),
});
export type Status = v.InferOutput<typeof statusSchema>;

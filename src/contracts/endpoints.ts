import * as v from 'valibot';
import { problems } from './problems/problems.ts';
import { envelopeSchema, logEntrySchema } from './envelope.ts';
import { hpkeSchema } from './authority.ts';
import {
  channelIdSchema,
  deviceIdSchema,
  entryIdSchema,
  hashSchema,
  instantSchema,
  officeIdSchema,
  signatureSchema,
  wholeSchema,
} from './ids.ts';
import { statusDocumentSchema } from './status.ts';

/** Where the collector answers. `POST …/submissions` takes one envelope of a citizen; `…/entries` a device's batch. */
export const api = {
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  host: '/api/host',
  setup: '/api/setup',
  setupCheck: '/api/setup/check',
  channel: (channel: string): string => `/api/channels/${channel}`,
  receipt: (receipt: string): string => `/api/receipts/${receipt}`,
  invitation: (invitation: string): string => `/api/invitations/${invitation}`,
  submissions: (office: string): string => `/api/o/${office}/submissions`,
  challenge: (office: string): string => `/api/o/${office}/challenge`,
  session: (office: string): string => `/api/o/${office}/session`,
  join: (office: string): string => `/api/o/${office}/join`,
  entries: (office: string): string => `/api/o/${office}/entries`,
  /** Server-sent events named `head`, each with a `Place` as its data; `Last-Event-ID` resumes. */
  news: (office: string): string => `/api/o/${office}/news`,
  status: (office: string, receipt: string): string => `/api/o/${office}/status/${receipt}`,
  invitationRings: (office: string, invitation: string): string =>
    `/api/o/${office}/invitations/${invitation}/rings`,
  blob: (office: string, blob: string): string => `/api/o/${office}/blobs/${blob}`,
  blobHave: (office: string, blob: string): string => `/api/o/${office}/blobs/${blob}/have`,
  held: (office: string): string => `/api/o/${office}/held`,
  heldOf: (office: string, channel: string): string => `/api/o/${office}/held/${channel}`,
} as const;

/**
 * Carries the task of a 429 `work-wanted`, `until.below.target`, and with the same body sent again its solution,
 * `until.number`: the whole number from 0 up to `below` whose `workText` has `target` as its SHA-256 in base64.
 */
export const workHeader = 'Prongsai-Work';

/** Every refusal: the problem's name, never more. 429 and 503 carry Retry-After and mean wait. */
export const refusalSchema = v.strictObject({ problem: v.picklist(problems) });
export type Refusal = v.InferOutput<typeof refusalSchema>;

/** `GET host`: what the app must know of where it runs. */
export const hostSchema = v.strictObject({
  /** The secure public origin; `null` while it runs for trial on one machine. */
  publicUrl: v.nullable(v.string()),
  /** Whether a phone has opened the public https address: from then on real sheets print. */
  publicSeen: v.boolean(),
  now: instantSchema,
});
export type Host = v.InferOutput<typeof hostSchema>;

/** `POST setup/check`, then `POST setup` with the founding entries in their order; 201, 200 for the same again. */
export const setupCheckSchema = v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) });
export const setupSchema = v.strictObject({
  token: v.pipe(v.string(), v.maxLength(100)),
  entries: v.pipe(v.array(envelopeSchema), v.minLength(2), v.maxLength(500)),
});

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

/** `POST entries` of a device: each envelope has its own outcome, in the order sent. */
export const batchSchema = v.strictObject({
  entries: v.pipe(v.array(envelopeSchema), v.minLength(1), v.maxLength(200)),
});
export const outcomesSchema = v.strictObject({
  outcomes: v.array(
    v.variant('outcome', [
      v.strictObject({ outcome: v.literal('new'), id: entryIdSchema, seq: wholeSchema }),
      v.strictObject({ outcome: v.literal('same'), id: entryIdSchema, seq: wholeSchema }),
      v.strictObject({
        outcome: v.literal('refused'),
        id: v.nullable(entryIdSchema),
        problem: v.picklist(problems),
      }),
    ]),
  ),
});
export type Outcome = v.InferOutput<typeof outcomesSchema>['outcomes'][number];

/** `GET entries?after=…&limit=…` (limit ≤ 2,000): the log from there, and its head. */
export const pageSchema = v.strictObject({
  entries: v.array(logEntrySchema),
  head: v.strictObject({ seq: wholeSchema, hash: hashSchema }),
});
export type Page = v.InferOutput<typeof pageSchema>;

/** `GET receipts/:id`: that it arrived, and the office's status once there is one. */
export const receiptStateSchema = v.strictObject({
  office: officeIdSchema,
  receivedAt: instantSchema,
  document: v.nullable(statusDocumentSchema),
  /** founding, devices, profile: proof of who signed, and whom to telephone. */
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
});
export type ReceiptState = v.InferOutput<typeof receiptStateSchema>;

/** `POST challenge` → `POST session`: the device signs `prongsai session\n<office>\n<challenge>`. */
export const challengeSchema = v.strictObject({ challenge: v.pipe(v.string(), v.maxLength(100)) });
export const sessionSchema = v.strictObject({
  device: deviceIdSchema,
  challenge: v.pipe(v.string(), v.maxLength(100)),
  signature: signatureSchema,
});

/** `PUT invitations/:id/rings` by the inviter; `GET invitations/:id` by whoever holds its link. */
export const invitationRingsSchema = v.strictObject({ sealed: v.nullable(hpkeSchema) });
export const invitationSchema = v.strictObject({
  office: officeIdSchema,
  statements: v.pipe(v.array(envelopeSchema), v.maxLength(100)),
  sealed: hpkeSchema,
});
export type InvitationOffer = v.InferOutput<typeof invitationSchema>;

/** `POST join`: the `device` statement signed by the invitation's key. */
export const joinSchema = v.strictObject({ entry: envelopeSchema });

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
/** `GET held`: how many forms wait until an officer admits them, by channel; those without any are left out. */
export const heldCountsSchema = v.strictObject({
  counts: v.array(v.strictObject({ channel: channelIdSchema, held: wholeSchema })),
  /** Forms that a channel takes on one day by itself. */
  ceiling: wholeSchema,
});
export type HeldCounts = v.InferOutput<typeof heldCountsSchema>;

/** `GET held/:channel?after=…`: held submissions by id. Sheets are only counted: whoever saw them come would know whose they are. */
export const heldPageSchema = v.strictObject({
  held: v.array(
    v.strictObject({
      header: envelopeSchema.entries.header,
      content: envelopeSchema.entries.content,
      receivedAt: instantSchema,
    }),
  ),
  /** Where to go on; `null` when this was the last page. */
  next: v.nullable(entryIdSchema),
});
export type HeldPage = v.InferOutput<typeof heldPageSchema>;

/**
 * `POST held/:channel`: admits forms into the log or their urn, or drops them for good. 'all' goes portion by portion;
 * sheets are decided all together: whoever could choose among them could choose the result.
 */
export const heldDecisionSchema = v.strictObject({
  act: v.picklist(['admit', 'drop']),
  which: v.union([v.pipe(v.array(entryIdSchema), v.minLength(1), v.maxLength(200)), v.literal('all')]),
  /** With 'all': the last answer's `next`; `null` to begin. */
  after: v.nullable(entryIdSchema),
});
export type HeldDecision = v.InferOutput<typeof heldDecisionSchema>;
export const heldDecidedSchema = v.strictObject({
  done: wholeSchema,
  /** Those that the log does not take as things stand, such as those of a channel that is a draft again. */
  refused: wholeSchema,
  /** How many the channel still holds. */
  left: wholeSchema,
  /** Where 'all' goes on; `null` when it is through. */
  next: v.nullable(entryIdSchema),
});
export type HeldDecided = v.InferOutput<typeof heldDecidedSchema>;

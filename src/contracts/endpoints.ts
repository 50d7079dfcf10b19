import * as v from 'valibot';
import { citizenApi } from './citizen/endpoints.ts';
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

/** Where the collector answers. `POST …/entries` takes a device's batch. */
export const api = {
  ...citizenApi,
  health: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  host: '/api/host',
  setup: '/api/setup',
  setupCheck: '/api/setup/check',
  invitation: (invitation: string): string => `/api/invitations/${invitation}`,
  challenge: (office: string): string => `/api/o/${office}/challenge`,
  session: (office: string): string => `/api/o/${office}/session`,
  join: (office: string): string => `/api/o/${office}/join`,
  entries: (office: string): string => `/api/o/${office}/entries`,
  /** Server-sent events named `head`, each with a `Place` as its data; `Last-Event-ID` resumes. */
  news: (office: string): string => `/api/o/${office}/news`,
  status: (office: string, receipt: string): string => `/api/o/${office}/status/${receipt}`,
  invitationRings: (office: string, invitation: string): string =>
    `/api/o/${office}/invitations/${invitation}/rings`,
  held: (office: string): string => `/api/o/${office}/held`,
  heldOf: (office: string, channel: string): string => `/api/o/${office}/held/${channel}`,
} as const;

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

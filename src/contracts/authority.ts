import * as v from 'valibot';
import { delicateRings } from '../domain/channels/definition.ts';
import { officeTypes, roles } from '../domain/office/office.ts';
import { channelDefinitionSchema } from './channel/definition.ts';
import { firstDefinitionSchema } from './channel/first-format.ts';
import { localTextSchema } from './channel/parts.ts';
import {
  bytesSchema,
  deviceIdSchema,
  entryIdSchema,
  instantSchema,
  personIdSchema,
  publicKeySchema,
  ringGenerationSchema,
  ringSchema,
  wholeSchema,
} from './ids.ts';

/** Something sealed by HPKE: the encapsulated key and the ciphertext, base64url. */
export const hpkeSchema = v.strictObject({ enc: publicKeySchema, body: bytesSchema });
export type HpkeSealed = v.InferOutput<typeof hpkeSchema>;

/** To whom a ring's secrets are sealed: a device, the recovery key, or the one that another person keeps for `integrity`. */
const ringHolderSchema = v.union([deviceIdSchema, v.picklist(['recovery', 'integrity-recovery'])]);

/** Longest sound of a `recording`, in characters of base64url: 15 seconds at some 32 kbit/s. */
const longestRecording = 90_000;

const roleSchema = v.picklist(roles);
const shortText = v.pipe(v.string(), v.maxLength(300));

const profileSchema = v.strictObject({
  type: v.picklist(officeTypes),
  name: localTextSchema,
  district: shortText,
  province: shortText,
  telephone: shortText,
  mainSite: shortText,
  sample: v.boolean(),
});

/** Statements: what is not signed by a chain to the office root does not count. */
export const statementSchema = v.variant('statement', [
  /** Always entry 1, signed by the root it names. */
  v.strictObject({
    statement: v.literal('founding'),
    rootKey: publicKeySchema,
    recoveryKey: publicKeySchema,
    foundedAt: instantSchema,
  }),
  v.strictObject({
    statement: v.literal('device'),
    device: deviceIdSchema,
    person: personIdSchema,
    role: roleSchema,
    signKey: publicKeySchema,
    sealKey: publicKeySchema,
    rings: v.array(ringSchema),
  }),
  v.strictObject({ statement: v.literal('device-removed'), device: deviceIdSchema }),
  /** Short, because every citizen gets it; its public key is made from its seed, and so stands for all its secrets. */
  v.strictObject({
    statement: v.literal('ring'),
    ...ringGenerationSchema.entries,
    publicKey: publicKeySchema,
  }),
  /** A ring's secrets for holders that have a right to them; may come several times, as devices do. */
  v.strictObject({
    statement: v.literal('ring-keys'),
    ...ringGenerationSchema.entries,
    sealedTo: v.pipe(
      v.array(v.strictObject({ holder: ringHolderSchema, sealed: hpkeSchema })),
      v.minLength(1),
      v.maxLength(150),
    ),
  }),
  v.strictObject({ statement: v.literal('profile'), profile: profileSchema }),
  /** A channel's version in the first format, read as one of today's. */
  v.strictObject({ statement: v.literal('channel'), definition: firstDefinitionSchema }),
  /** A channel's version as it is written now. */
  v.strictObject({ statement: v.literal('channel-2'), definition: channelDefinitionSchema }),
  /** A sound that questions are read aloud with, for everybody; channels name it by the entry's id. */
  v.strictObject({
    statement: v.literal('recording'),
    type: v.picklist(['audio/webm', 'audio/ogg', 'audio/mp4']),
    sound: v.pipe(bytesSchema, v.maxLength(longestRecording)),
  }),
  /** Who reads what is too delicate for the office's rings, as citizens are told: by post. The last one of a person holds. */
  v.strictObject({
    statement: v.literal('reader'),
    person: personIdSchema,
    post: localTextSchema,
    /** None for who reads no more. */
    reads: v.pipe(v.array(v.picklist(delicateRings)), v.maxLength(2)),
  }),
  v.strictObject({
    statement: v.literal('invitation'),
    invitation: entryIdSchema,
    person: personIdSchema,
    role: roleSchema,
    rings: v.array(ringSchema),
    signKey: publicKeySchema,
    sealKey: publicKeySchema,
    expiresAt: instantSchema,
    uses: v.pipe(wholeSchema, v.minValue(1)),
  }),
]);
export type Statement = v.InferOutput<typeof statementSchema>;
export type StatementOf<Name extends Statement['statement']> = Extract<Statement, { statement: Name }>;

/** What an `erase` entry names. */
export const eraseSchema = v.strictObject({
  targets: v.pipe(v.array(entryIdSchema), v.minLength(1), v.maxLength(1_000)),
  reason: v.picklist(['retention', 'request', 'spam', 'duplicate']),
});

import * as v from 'valibot';
import { officeTypes, roles } from '../domain/office/office.ts';
import { channelDefinitionSchema, localTextSchema } from './channel/definition.ts';
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
  v.strictObject({ statement: v.literal('channel'), definition: channelDefinitionSchema }),
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

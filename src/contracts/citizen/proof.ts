import * as v from 'valibot';
import {
  channelKinds,
  delicateRings,
  ringNames,
  type ChannelDefinition,
} from '../../domain/channels/definition.ts';
import { lifted, type FirstDefinition } from '../../domain/channels/first-format.ts';
import { roles, type OfficeProfile } from '../../domain/office/office.ts';
import { format } from '../format.ts';
import * as ids from '../ids.ts';

/*
 * What a citizen's phone reads of the statements that prove a channel: as far as it does anything with them. All of it
 * was read strictly when the collector took it in, and is signed by the office; every byte here is loaded over a bad line. So no
 * `variant` either: at most one of its options can take a value, and which one failed is told to nobody.
 */

const signer = v.union([
  v.object({ by: v.literal('root') }),
  v.object({ by: v.literal('device'), device: ids.deviceIdSchema }),
  v.object({ by: v.literal('invitation'), invitation: ids.entryIdSchema }),
]);

/** The header of a statement. */
export const proofHeaderSchema = v.object({
  format: v.literal(format),
  office: ids.officeIdSchema,
  id: ids.entryIdSchema,
  kind: v.literal('authority'),
  contentHash: ids.hashSchema,
  contentSize: ids.wholeSchema,
  signer,
  seen: v.nullable(v.object({ seq: ids.wholeSchema, hash: ids.hashSchema })),
});

const keys = { signKey: ids.publicKeySchema, sealKey: ids.publicKeySchema };
const bearer = {
  person: ids.personIdSchema,
  role: v.picklist(roles),
  rings: v.array(ids.ringSchema),
  ...keys,
};

const words = v.object({ th: v.string(), en: v.string() });
const profile = v.object({ name: words, telephone: v.string() });
const definition = v.object({
  channel: ids.channelIdSchema,
  version: ids.wholeSchema,
  kind: v.picklist(channelKinds),
  ring: v.picklist(ringNames),
  title: words,
  questions: v.array(v.object({ id: v.string(), kind: v.string() })),
});

/** Statements that stand in a proof. */
export const proofStatementSchema = v.union([
  v.object({
    statement: v.literal('founding'),
    rootKey: ids.publicKeySchema,
    recoveryKey: ids.publicKeySchema,
    foundedAt: ids.instantSchema,
  }),
  v.object({ statement: v.literal('device'), device: ids.deviceIdSchema, ...bearer }),
  v.object({
    statement: v.literal('invitation'),
    invitation: ids.entryIdSchema,
    ...bearer,
    expiresAt: ids.instantSchema,
    uses: ids.wholeSchema,
  }),
  v.object({
    statement: v.literal('ring'),
    ...ids.ringGenerationSchema.entries,
    publicKey: ids.publicKeySchema,
  }),
  v.object({
    statement: v.literal('reader'),
    person: ids.personIdSchema,
    post: words,
    reads: v.array(v.picklist(delicateRings)),
  }),
  v.object({
    statement: v.literal('profile'),
    profile: v.custom<OfficeProfile>((told) => v.is(profile, told)),
  }),
  v.object({
    statement: v.literal('channel'),
    definition: v.pipe(
      v.custom<FirstDefinition>((told) => v.is(definition, told)),
      v.transform((first): ChannelDefinition => lifted(first)),
    ),
  }),
  v.object({
    statement: v.literal('channel-2'),
    definition: v.custom<ChannelDefinition>((told) => v.is(definition, told)),
  }),
]);

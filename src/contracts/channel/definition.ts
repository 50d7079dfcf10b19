import * as v from 'valibot';
import { channelKinds, ringNames, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { channelIdSchema, instantSchema, wholeSchema } from '../ids.ts';

const localText = v.strictObject({
  th: v.pipe(v.string(), v.maxLength(4_000)),
  en: v.pipe(v.string(), v.maxLength(4_000)),
});
const options = v.pipe(
  v.array(v.strictObject({ value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/)), label: localText })),
  v.minLength(1),
  v.maxLength(100),
);
const asked = {
  // Names that a script's objects already have get lost on the way: an answer under them would vanish.
  id: v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9-]{1,40}$/)),
  label: localText,
  help: v.nullable(localText),
  required: v.boolean(),
};
const maxLength = v.pipe(wholeSchema, v.minValue(1), v.maxValue(10_000));

const questionSchema = v.variant('kind', [
  v.strictObject({
    ...asked,
    kind: v.literal('short'),
    maxLength,
    autocomplete: v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
  }),
  v.strictObject({ ...asked, kind: v.literal('long'), maxLength }),
  v.strictObject({ ...asked, kind: v.literal('phone') }),
  v.strictObject({ ...asked, kind: v.literal('choice'), options }),
  v.strictObject({ ...asked, kind: v.literal('many'), options }),
  v.strictObject({
    ...asked,
    kind: v.literal('scale'),
    options,
    item: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  }),
]);

/** A channel's definition as it stands in a signed statement. */
export const channelDefinitionSchema: v.GenericSchema<unknown, ChannelDefinition> = v.strictObject({
  channel: channelIdSchema,
  version: v.pipe(wholeSchema, v.minValue(1)),
  kind: v.picklist(channelKinds),
  state: v.picklist(['draft', 'open', 'paused', 'closed']),
  ring: v.picklist(ringNames),
  title: localText,
  intro: localText,
  effect: v.nullable(v.picklist(['complete', 'intent'])),
  questions: v.pipe(v.array(questionSchema), v.maxLength(300)),
  // Ten years: every device counts these days one by one when a case arrives.
  standardWorkingDays: v.nullable(v.pipe(wholeSchema, v.maxValue(3_650))),
  notice: v.strictObject({
    purpose: localText,
    basis: localText,
    retentionMonths: wholeSchema,
    readers: localText,
    contact: localText,
  }),
  edition: v.nullable(wholeSchema),
  template: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  opensAt: v.nullable(instantSchema),
  closesAt: v.nullable(instantSchema),
});
export { localText as localTextSchema };

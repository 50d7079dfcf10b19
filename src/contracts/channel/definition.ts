import * as v from 'valibot';
import { channelKinds, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { serviceGroups } from '../../domain/channels/service-facts.ts';
import { channelIdSchema, entryIdSchema, hashSchema, wholeSchema } from '../ids.ts';
import { asked, common, firstKinds, localTextSchema, nameSchema, valueSchema } from './parts.ts';

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/));
const text = v.strictObject({
  ...localTextSchema.entries,
  more: v.exactOptional(v.record(tag, localTextSchema.entries.th)),
});
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

const asking = {
  ...asked(text),
  showIf: v.nullable(
    v.strictObject({
      question: nameSchema,
      values: v.pipe(v.array(valueSchema), v.minLength(1), v.maxLength(100)),
    }),
  ),
  voices: v.pipe(
    v.array(v.strictObject({ language: short, recording: entryIdSchema, hash: hashSchema })),
    v.maxLength(8),
  ),
};

const degrees = (most: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(-most * 1_000_000), v.maxValue(most * 1_000_000));
const bound = v.nullable(v.pipe(v.number(), v.safeInteger()));

const questionSchema = v.variant('kind', [
  ...firstKinds({ text, asked: asking, scale: { look: v.picklist(['rows', 'faces']) } }),
  v.strictObject({
    ...asking,
    kind: v.literal('number'),
    min: bound,
    max: bound,
    decimals: v.pipe(wholeSchema, v.maxValue(3)),
    unit: v.nullable(text),
  }),
  v.strictObject({ ...asking, kind: v.literal('date'), span: v.picklist(['any', 'past', 'future']) }),
  v.strictObject({
    ...asking,
    kind: v.literal('place'),
    villages: v.pipe(
      v.array(
        v.strictObject({
          value: valueSchema,
          label: text,
          position: v.nullable(v.strictObject({ lat: degrees(90), lng: degrees(180) })),
        }),
      ),
      v.maxLength(60),
    ),
  }),
  v.strictObject({
    ...asking,
    kind: v.literal('photo'),
    most: v.pipe(wholeSchema, v.minValue(1), v.maxValue(5)),
  }),
  v.strictObject({ ...asking, kind: v.literal('spoken') }),
  v.strictObject({ ...asking, kind: v.literal('consent'), required: v.literal(false) }),
  v.strictObject({ ...asking, kind: v.literal('citizen-id'), reason: text }),
]);

const fact = <Value extends v.GenericSchema>(value: Value) =>
  v.nullable(
    v.strictObject({
      value,
      certainty: v.picklist(['confirmed', 'implementation', 'derived', 'memory']),
      source: v.strictObject({ title: text, url: v.nullable(v.pipe(v.string(), v.maxLength(500))) }),
    }),
  );
const lines = v.pipe(v.array(text), v.maxLength(30));

const factsSchema = v.strictObject({
  group: v.picklist(serviceGroups),
  steps: fact(lines),
  documents: fact(lines),
  fee: fact(text),
  legalLimit: fact(v.strictObject({ calendarDays: v.pipe(wholeSchema, v.maxValue(3_650)), note: text })),
});

/** A channel's definition as it stands in a signed `channel-2` statement. */
export const channelDefinitionSchema: v.GenericSchema<unknown, ChannelDefinition> = v.strictObject({
  ...common(text),
  kind: v.picklist(channelKinds),
  questions: v.pipe(v.array(questionSchema), v.maxLength(300)),
  quota: v.nullable(v.pipe(wholeSchema, v.minValue(1))),
  pauseMessage: v.nullable(text),
  unit: v.nullable(text),
  facts: v.nullable(factsSchema),
  languages: v.pipe(v.array(v.strictObject({ tag, name: short })), v.maxLength(8)),
  // Nothing that runs: a page of the web, or a telephone.
  leadsTo: v.nullable(
    v.pipe(v.string(), v.regex(/^(https:\/\/[^\s"'<>]+|tel:[+\d*#]{3,20})$/), v.maxLength(500)),
  ),
  replaces: v.nullable(channelIdSchema),
});

import * as v from 'valibot';
import { ringNames } from '../../domain/channels/definition.ts';
import { channelIdSchema, instantSchema, wholeSchema } from '../ids.ts';

const words = v.pipe(v.string(), v.maxLength(4_000));

export const localTextSchema = v.strictObject({ th: words, en: words });

type Text = v.GenericSchema<unknown, v.InferOutput<typeof localTextSchema>>;

/** Names that a script's objects already have get lost on the way: an answer under them would vanish. */
export const nameSchema = v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9-]{1,40}$/));
export const valueSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/));

/** What every question of the first format says. */
export function asked<Spoken extends Text>(text: Spoken) {
  return { id: nameSchema, label: text, help: v.nullable(text), required: v.boolean() };
}

const maxLength = v.pipe(wholeSchema, v.minValue(1), v.maxValue(10_000));

interface FirstKinds<Spoken extends Text, Asking extends v.ObjectEntries, Look extends v.ObjectEntries> {
  readonly text: Spoken;
  /** What every question says. */
  readonly asked: Asking;
  /** What a scale says beyond. */
  readonly scale: Look;
}

/** The kinds of questions that both formats know. */
export function firstKinds<
  Spoken extends Text,
  Asking extends v.ObjectEntries,
  Look extends v.ObjectEntries,
>({ text, asked: common, scale }: FirstKinds<Spoken, Asking, Look>) {
  const options = v.pipe(
    v.array(v.strictObject({ value: valueSchema, label: text })),
    v.minLength(1),
    v.maxLength(100),
  );
  return [
    v.strictObject({
      ...common,
      kind: v.literal('short'),
      maxLength,
      autocomplete: v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
    }),
    v.strictObject({ ...common, kind: v.literal('long'), maxLength }),
    v.strictObject({ ...common, kind: v.literal('phone') }),
    v.strictObject({ ...common, kind: v.literal('choice'), options }),
    v.strictObject({ ...common, kind: v.literal('many'), options }),
    v.strictObject({
      ...common,
      ...scale,
      kind: v.literal('scale'),
      options,
      item: v.nullable(v.pipe(v.string(), v.maxLength(20))),
    }),
  ] as const;
}

/** What both formats say of a channel beside its kind and its questions. */
export function common<Spoken extends Text>(text: Spoken) {
  return {
    channel: channelIdSchema,
    version: v.pipe(wholeSchema, v.minValue(1)),
    state: v.picklist(['draft', 'open', 'paused', 'closed']),
    ring: v.picklist(ringNames),
    title: text,
    intro: text,
    effect: v.nullable(v.picklist(['complete', 'intent'])),
    // Ten years: every device counts these days one by one when a case arrives.
    standardWorkingDays: v.nullable(v.pipe(wholeSchema, v.maxValue(3_650))),
    notice: v.strictObject({
      purpose: text,
      basis: text,
      retentionMonths: wholeSchema,
      readers: text,
      contact: text,
    }),
    edition: v.nullable(wholeSchema),
    template: v.nullable(v.pipe(v.string(), v.maxLength(60))),
    opensAt: v.nullable(instantSchema),
    closesAt: v.nullable(instantSchema),
  };
}

import * as v from 'valibot';
import { lifted, type FirstDefinition } from '../../domain/channels/first-format.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { channelKinds } from '../../domain/channels/definition.ts';
import { asked, common, firstKinds, localTextSchema } from './parts.ts';

const firstDefinition: v.GenericSchema<unknown, FirstDefinition> = v.strictObject({
  ...common(localTextSchema),
  kind: v.picklist(channelKinds.filter((kind) => kind !== 'external')),
  questions: v.pipe(
    v.array(
      v.variant('kind', firstKinds({ text: localTextSchema, asked: asked(localTextSchema), scale: {} })),
    ),
    v.maxLength(300),
  ),
});

/** A definition as the first format writes it, read as today's. Frozen. */
export const firstDefinitionSchema: v.GenericSchema<unknown, ChannelDefinition> = v.pipe(
  firstDefinition,
  v.transform(lifted),
);

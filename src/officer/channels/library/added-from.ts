import type { ChannelDefinition } from '../../../domain/channels/definition.ts';

/** The office's channel made from a template; a closed one is past, and does not stand in the way of another. */
export function addedFrom(
  template: string,
  channels: readonly ChannelDefinition[],
): ChannelDefinition | null {
  return channels.find((one) => one.template === template && one.state !== 'closed') ?? null;
}

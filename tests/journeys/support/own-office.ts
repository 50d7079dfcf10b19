import { cookieFetch } from '../../../src/commands/demo/cookie-fetch.ts';
import { foundPlanned, openInvitation } from '../../../src/commands/demo/found-sample.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import { paths } from '../../../src/contracts/addresses.ts';
import { samplePlan } from '../../../src/samples/plan.ts';
import { newChannelId } from '../../../src/seal/basis/new-ids.ts';
import type { Collector } from './collector.ts';

export interface OwnOffice {
  /** An invitation for any number of officers. */
  readonly officer: string;
  /** The address in a channel's QR. */
  readonly addressOf: (definition: ChannelDefinition) => string;
}

/** Founds the sample office with channels of a test's own beside its others. */
export async function foundWith(collector: Collector, own: readonly ChannelDefinition[]): Promise<OwnOffice> {
  const sample = samplePlan({ channelId: newChannelId });
  const plan = { ...sample, channels: [...sample.channels, ...own] };
  const token = new URL(await collector.setupAddress()).hash.slice(1);
  const founded = await foundPlanned(token, plan, cookieFetch(collector.url));
  return {
    officer: collector.url + (await openInvitation(founded)),
    addressOf: ({ channel }) => `${collector.url}${paths.channel(channel)}#${founded.founded.fingerprint}`,
  };
}

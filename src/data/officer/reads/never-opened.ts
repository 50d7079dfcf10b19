import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { Core } from '../core.ts';
import { versionsOf } from '../acts/channel-acts.ts';
import { channelsNow } from './today.ts';

/** Closed channels that no citizen has ever been able to open: drafts that were thrown away. */
export async function neverOpened(core: Pick<Core, 'db'>): Promise<ReadonlySet<ChannelId>> {
  const closed = (await channelsNow(core.db)).filter(({ state }) => state === 'closed');
  const histories = await Promise.all(closed.map(({ channel }) => versionsOf(core, channel)));
  return new Set(
    closed
      .filter((_one, at) => histories[at]?.every(({ state }) => state === 'draft' || state === 'closed'))
      .map(({ channel }) => channel),
  );
}

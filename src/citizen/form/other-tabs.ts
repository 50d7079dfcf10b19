import type { ChannelId } from '../../domain/basics/ids.ts';
import type { Draft } from '../../data/citizen/kept/records.ts';

/** What was sent in one tab, so that another with the very same words does not send it again. */
export interface SentElsewhere {
  readonly channel: ChannelId;
  readonly fields: Draft['fields'];
}

export interface OtherTabs {
  readonly tell: (sent: SentElsewhere) => void;
}

/** Hears what other tabs of this browser send; browsers that cannot tell each other go without. */
export function openOtherTabs(onSent: (sent: SentElsewhere) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined };
  const tabs = new BroadcastChannel('prongsai-sent');
  tabs.addEventListener('message', ({ data }: MessageEvent<SentElsewhere>) => onSent(data));
  return { tell: (sent) => tabs.postMessage(sent) };
}

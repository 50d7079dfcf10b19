import { channelOfPath, paths, pinnedFingerprint } from '../../../contracts/addresses.ts';
import { tidyCode } from '../../../domain/basics/crockford.ts';
import { isChannelId, type ChannelId, type Fingerprint } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';

/** What is known here of the office and of where it can be reached today. */
export interface KnownHere {
  readonly channels: readonly ChannelDefinition[];
  readonly fingerprint: Fingerprint;
  /** Today's public address; `null` when there is none, or the collector has not said. */
  readonly publicUrl: string | null;
  /** Where this page came from. */
  readonly origin: string;
}

/** Whose office an address names behind its `#`. */
export type Pinned = 'ours' | 'other' | 'none';

/** Whether an address leads to where the office is found today. */
export type Reached = 'public' | 'trial' | 'elsewhere' | 'unsaid';

/** Where a QR or an address leads, for what it is; nothing of it is ever opened. */
export type LeadsTo =
  | {
      readonly to: 'channel';
      readonly definition: ChannelDefinition;
      readonly pinned: Pinned;
      readonly reached: Reached;
      /** The channel that took this one's place. */
      readonly replacedBy: ChannelDefinition | null;
      readonly host: string | null;
    }
  /** An address of this kind of form, but of no channel that this device knows. */
  | {
      readonly to: 'unknown-channel';
      readonly channel: ChannelId;
      readonly pinned: Pinned;
      readonly host: string | null;
    }
  | { readonly to: 'external'; readonly definition: ChannelDefinition }
  /** A citizen's receipt or a colleague's invitation: secrets, which are not shown again. */
  | { readonly to: 'receipt' | 'invitation' | 'set-up' }
  /** What a citizen's phone shows without a signal. */
  | { readonly to: 'hand-over' }
  | { readonly to: 'wifi' }
  | { readonly to: 'telephone'; readonly number: string }
  | { readonly to: 'foreign'; readonly host: string; readonly isSafe: boolean }
  | { readonly to: 'words'; readonly text: string }
  | { readonly to: 'nothing' };

/** Reads what a camera read or somebody pasted. */
export function leadsTo(read: string, here: KnownHere): LeadsTo {
  const text = read.trim();
  if (text === '') return { to: 'nothing' };
  const external = here.channels.find((one) => one.leadsTo !== null && one.leadsTo === text);
  if (external !== undefined) return { to: 'external', definition: external };
  if (/^PRONGSAI\d+:/.test(text)) return { to: 'hand-over' };
  if (/^wifi:/i.test(text)) return { to: 'wifi' };
  if (/^tel:/i.test(text)) return { to: 'telephone', number: shown(text.slice(4)) };
  const code = tidyCode(text);
  if (isChannelId(code)) return channelAt(code, { url: null, here });
  const url = addressOf(text);
  return url === null ? { to: 'words', text: shown(text) } : placeOf(url, here);
}

function placeOf(url: URL, here: KnownHere): LeadsTo {
  const channel = channelOfPath(url.pathname);
  if (channel !== null) return channelAt(channel, { url, here });
  if (isWeb(url) && url.hash.length > 1) {
    if (url.pathname === paths.receipt) return { to: 'receipt' };
    if (url.pathname === paths.join) return { to: 'invitation' };
    if (url.pathname === paths.setup) return { to: 'set-up' };
  }
  return { to: 'foreign', host: shown(url.host || url.protocol), isSafe: url.protocol === 'https:' };
}

interface Found {
  /** `null` for a bare code. */
  readonly url: URL | null;
  readonly here: KnownHere;
}

function channelAt(channel: ChannelId, { url, here }: Found): LeadsTo {
  const fingerprint = url === null ? null : pinnedFingerprint(url.hash);
  const pinned = fingerprint === null ? 'none' : fingerprint === here.fingerprint ? 'ours' : 'other';
  const host = url === null ? null : shown(url.host);
  const definition = here.channels.find((one) => one.channel === channel);
  if (definition === undefined) return { to: 'unknown-channel', channel, pinned, host };
  return {
    to: 'channel',
    definition,
    pinned,
    host,
    reached: url === null ? 'unsaid' : reachedBy(url, here),
    replacedBy: here.channels.find((one) => one.replaces === channel) ?? null,
  };
}

function reachedBy({ origin }: URL, here: KnownHere): Reached {
  if (here.publicUrl !== null && origin === addressOf(here.publicUrl)?.origin) return 'public';
  return here.publicUrl === null && origin === here.origin ? 'trial' : 'elsewhere';
}

/** An address, also one as it is printed short, without `https://`. */
function addressOf(text: string): URL | null {
  if (/\s/.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d+\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return whole === text || /^[^/]+[.:]/.test(text) ? url : null;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** Text of others made fit to be shown: short, and without signs that turn or hide what stands beside them. */
function shown(text: string): string {
  const plain = text.replace(/[\p{C}\u2028\u2029]/gu, '\uFFFD').replace(/(\p{M}{4})\p{M}+/gu, '$1');
  return Array.from(plain).slice(0, 120).join('');
}

import {
  isChannelId,
  isFingerprint,
  isOfficeId,
  type ChannelId,
  type Fingerprint,
  type OfficeId,
} from '../domain/basics/ids.ts';

/** Longer names would make the QR too fine for a tablet's camera. */
export const longestStationTitle = 40;
export const mostStationChannels = 12;

/** What makes a device at a counter of a phone or tablet; everything but the office stands in the fragment. */
export interface StationLink {
  readonly office: OfficeId;
  readonly root: Fingerprint;
  /** In the order in which they are offered. */
  readonly channels: readonly ChannelId[];
  /** The office's own name for it; empty where it has none. */
  readonly title: string;
}

/** @param origin such as `https://ita.example.go.th`, without a slash at its end */
export function stationAddress(origin: string, { office, root, channels, title }: StationLink): string {
  const named = title === '' ? [] : [encodeURIComponent(title).replace(/\./g, '%2E')];
  return `${origin}/k/${office}#${[root, channels.join('-'), ...named].join('.')}`;
}

/** Reads such an address; `null` for any other, and for one that was cut. */
export function stationOf({
  pathname,
  hash,
}: Readonly<Record<'pathname' | 'hash', string>>): StationLink | null {
  const office = /^\/k\/([^/]+)\/?$/.exec(pathname)?.[1] ?? '';
  const [root = '', listed = '', named = '', ...more] = hash.replace(/^#/, '').split('.');
  const channels = listed.split('-');
  const title = decoded(named);
  if (!isOfficeId(office) || !isFingerprint(root) || more.length > 0 || title === null) return null;
  if (channels.length > mostStationChannels || new Set(channels).size < channels.length) return null;
  return channels.every(isChannelId) ? { office, root, channels: channels.filter(isChannelId), title } : null;
}

function decoded(text: string): string | null {
  try {
    const title = decodeURIComponent(text);
    return title.length <= longestStationTitle ? title : null;
  } catch {
    return null;
  }
}

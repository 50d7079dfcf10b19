import { checkCharacter, inGroups, tidyCode } from '../domain/basics/crockford.ts';
import {
  isChannelId,
  isEntryId,
  isFingerprint,
  type ChannelId,
  type EntryId,
  type Fingerprint,
  type OfficeId,
} from '../domain/basics/ids.ts';

/** Addresses are printed on walls: none of these shapes may ever change. */
export const paths = {
  channel: (channel: ChannelId): string => `/c/${channel}`,
  receipt: '/r',
  join: '/join',
  setup: '/setup',
  app: (office: OfficeId, screen: string): string => `/app/${office}/${screen}`,
} as const;

/**
 * The address in a channel's QR; the fragment, which no server sees, pins the office.
 * @param origin such as `https://ita.example.go.th`, without a slash at its end
 */
export function channelAddress(origin: string, channel: ChannelId, root: Fingerprint): string {
  return `${origin}${paths.channel(channel)}#${root}`;
}

/** Reads the pinned office out of an address' fragment; `null` when it was typed without one. */
export function pinnedFingerprint(fragment: string): Fingerprint | null {
  const text = tidyCode(fragment.replace(/^#/, ''));
  return isFingerprint(text) ? text : null;
}

/** The channel named by a path, `null` when it names none. */
export function channelOfPath(pathname: string): ChannelId | null {
  const found = /^\/c\/([^/]+)\/?$/.exec(pathname)?.[1];
  const tidy = found === undefined ? '' : tidyCode(found);
  return isChannelId(tidy) ? tidy : null;
}

/** A receipt's secret as people see it: 16 characters and a check character, in groups of four. */
export function receiptCode(secret: string): string {
  return inGroups(secret + checkCharacter(secret));
}

/**
 * Reads a receipt code as typed, spoken or scanned.
 * @returns the 16 characters of the secret; `null` when a character is wrong, missing or too many
 */
export function receiptSecret(typed: string): string | null {
  const code = tidyCode(typed.replace(/^#/, ''));
  const secret = code.slice(0, 16);
  return isFingerprint(secret) && code.length === 17 && code.charAt(16) === checkCharacter(secret)
    ? secret
    : null;
}

/** The link of a receipt; its code stands in the fragment and never reaches a server. */
export function receiptAddress(origin: string, secret: string): string {
  return `${origin}${paths.receipt}#${receiptCode(secret)}`;
}

/** What an invitation's link carries in its fragment: which, what opens it, and whose office it must be. */
export interface InvitationLink {
  readonly invitation: EntryId;
  readonly secret: string;
  readonly root: Fingerprint;
}

/** The fragment of an invitation's link, without #. */
export function invitationFragment({ invitation, secret, root }: InvitationLink): string {
  return `${invitation}.${secret}.${root}`;
}

/** The link of an invitation, shown as a QR face to face only. */
export function joinAddress(origin: string, link: InvitationLink): string {
  return `${origin}${paths.join}#${invitationFragment(link)}`;
}

/** Reads an invitation out of a fragment; `null` when it is none. */
export function invitationOf(fragment: string): InvitationLink | null {
  const [invitation = '', secret = '', root = '', ...more] = fragment.replace(/^#/, '').split('.');
  const isLink = isEntryId(invitation) && /^[0-9A-HJKMNP-TV-Z]{26}$/.test(secret) && isFingerprint(root);
  return isLink && more.length === 0 ? { invitation, secret, root } : null;
}

/** The one-time address that opens the set-up. */
export function setupAddress(origin: string, token: string): string {
  return `${origin}${paths.setup}#${token}`;
}

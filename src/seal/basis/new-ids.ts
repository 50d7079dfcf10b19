import { toCrockford } from '../../domain/basics/crockford.ts';
import * as ids from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { randomBytes } from './bytes.ts';

const shortId = (): string => toCrockford(randomBytes(7)).slice(0, 10);

export const newOfficeId = (): ids.OfficeId => ids.officeId(shortId());
export const newChannelId = (): ids.ChannelId => ids.channelId(shortId());
export const newPersonId = (): ids.PersonId => ids.personId(shortId());

function uuid(bytes: Uint8Array, version: 4 | 7): ids.EntryId {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return ids.entryId(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
  );
}

/** A UUID version 7: sorts by the given clock, random otherwise. */
export function newEntryId(now: Instant): ids.EntryId {
  const bytes = randomBytes(16);
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  return uuid(bytes, 7);
}

/** A UUID version 4: tells nothing of when. */
export const newSheetId = (): ids.EntryId => uuid(randomBytes(16), 4);

/** 80 random bits as 16 characters: all that opens a receipt. */
export const newReceiptSecret = (): string => toCrockford(randomBytes(10));

/** 130 random bits as 26 characters, for an invitation's link. */
export const newInvitationSecret = (): string => toCrockford(randomBytes(17)).slice(0, 26);

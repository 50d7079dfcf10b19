import type { Branded } from './branded.ts';
import { crockfordAlphabet } from './crockford.ts';

/** Ten random base-32 characters; printed on walls, so for ever. */
export type OfficeId = Branded<string, 'OfficeId'>;
export type ChannelId = Branded<string, 'ChannelId'>;
/** UUID version 7; survey sheets version 4, because a time in the id would betray the person. */
export type EntryId = Branded<string, 'EntryId'>;
/** First 80 bits of SHA-256 of the device's signing key, 16 base-32 characters: the id proves its key. */
export type DeviceId = Branded<string, 'DeviceId'>;
/** First 80 bits of SHA-256 of the office root key, 16 base-32 characters; stands in every QR's fragment. */
export type Fingerprint = Branded<string, 'Fingerprint'>;
/** 16 bytes derived from the receipt's secret, base64url; finds the status, opens nothing. */
export type ReceiptId = Branded<string, 'ReceiptId'>;
/** Ten random base-32 characters; a person of the office. */
export type PersonId = Branded<string, 'PersonId'>;

const shortId = /* @__PURE__ */ new RegExp(`^[${crockfordAlphabet}]{10}$`);
const longId = /* @__PURE__ */ new RegExp(`^[${crockfordAlphabet}]{16}$`);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const bytes16 = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export const isOfficeId = (text: string): text is OfficeId => shortId.test(text);
export const isChannelId = (text: string): text is ChannelId => shortId.test(text);
export const isPersonId = (text: string): text is PersonId => shortId.test(text);
export const isDeviceId = (text: string): text is DeviceId => longId.test(text);
export const isFingerprint = (text: string): text is Fingerprint => longId.test(text);
export const isEntryId = (text: string): text is EntryId => uuid.test(text);
export const isReceiptId = (text: string): text is ReceiptId => bytes16.test(text);

function minted<Id extends string>(text: string, isOne: (text: string) => text is Id): Id {
  if (!isOne(text)) throw new RangeError(`not an id of this kind: ${text}`);
  return text;
}

/** @throws RangeError when the text is no such id; for texts that were checked or made by us */
export const officeId = (text: string): OfficeId => minted(text, isOfficeId);
export const channelId = (text: string): ChannelId => minted(text, isChannelId);
export const personId = (text: string): PersonId => minted(text, isPersonId);
export const deviceId = (text: string): DeviceId => minted(text, isDeviceId);
export const fingerprint = (text: string): Fingerprint => minted(text, isFingerprint);
export const entryId = (text: string): EntryId => minted(text, isEntryId);
export const receiptId = (text: string): ReceiptId => minted(text, isReceiptId);

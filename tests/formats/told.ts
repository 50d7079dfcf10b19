import * as ids from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Change, Message, Sheet, Snapshot, Submission } from '../../src/contracts/sealed.ts';
import type { Status } from '../../src/contracts/citizen/status.ts';
import { aChannel, anOffice } from '../worlds/keys.ts';

// What the golden files tell: one small office, told once. Keys for tests only.

export const office = anOffice;
export const written = instant(1_790_820_000_000);
export const seed = new Uint8Array(32).map((_, at) => at);
export const adminSecret = 'golden device of the admin';
export const memberSecret = 'golden device of the member';
export const integrityRecoverySecret = 'golden recovery of integrity';
export const invitationSecret = '0123456789ABCDEFGHJKMNPQRS';
export const receiptSecret = '0123456789ABCDEF';
export const reader = ids.personId('PERS0N0001');
export const colleague = ids.personId('PERS0N0002');
export const ringNames = ['general', 'survey', `integrity:${reader}`, `integrity:${colleague}`] as const;

const places = [
  'founding',
  'device',
  'profile',
  'ring-general',
  'ring-survey',
  'ring-integrity-pers0n0001',
  'ring-integrity-pers0n0002',
  'channel',
  'invitation',
  'device-invited',
  'submission',
  'submission-integrity',
  'message',
  'sheet',
  'change',
  'snapshot',
  'erase',
  'device-removed',
  'ring-keys-general',
  'ring-keys-survey',
  'ring-keys-integrity-pers0n0001',
  'ring-keys-integrity-pers0n0002',
  'ring-keys-general-later',
  'channel-2',
  'recording',
  'reader',
  'case-act',
];

/** A version 7 id for each entry, by its place above; new ones come at its end. */
export function idOf(file: string): ids.EntryId {
  const place = places.indexOf(file);
  if (place < 0) throw new RangeError(`no golden entry ${file}`);
  return ids.entryId(`01a0f5a6-3c00-7000-8000-0000000000${String(place + 1).padStart(2, '0')}`);
}

export const invitation = ids.entryId('01a0f5a6-3c00-7000-8000-00000000aaaa');
const blobId = ids.entryId('01a0f5a6-3c00-7000-8000-00000000bbbb');
const hash = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';

export const seen = { seq: 2, hash };
const blob = { id: blobId, hash, size: 262_144 };
const blobKey = { ...blob, key: hash, type: 'image/jpeg' };

export const submissionHeader = { office, kind: 'submission' as const, channel: aChannel, version: 1, blobs: [blob], replaces: null };
export const messageHeader = { office, id: idOf('message'), kind: 'message' as const, channel: aChannel, blobs: [] };
export const sheetHeader = {
  office,
  id: ids.entryId('7b9d3f10-2c4e-4a6b-8d0f-1a2b3c4d5e6f'),
  kind: 'sheet' as const,
  channel: aChannel,
  version: 1,
};
export const changeHeader = { office, id: idOf('change'), kind: 'change' as const, table: 'cases', seen, blobs: [] };
export const snapshotHeader = {
  office,
  id: idOf('snapshot'),
  kind: 'snapshot' as const,
  seen,
  upTo: { seq: 15, hash },
  blobs: [blob],
};

export const submission = (receiptKey: string): Submission => ({
  answers: { what: 'ไฟดับหน้าบ้านเลขที่ ๑๒ "ซอย 3"\nสองดวง 💡', danger: 'yes', when: ['yes', 'no'] },
  language: 'th',
  writtenAt: written,
  receiptKey,
  blobs: [blobKey],
});
export const message = (receiptKey: string): Message => ({
  receiptKey,
  text: 'ขอเพิ่มเติม: เสาที่สอง',
  act: 'answer',
  writtenAt: written,
  blobs: [],
});
export const sheet: Sheet = { answers: { ease: 'yes' } };
export const change: Change = {
  person: reader,
  at: written,
  edits: [
    {
      table: 'cases',
      row: idOf('submission'),
      set: { assignee: reader, note: null, count: -3, flags: [true, false, { deep: ['ก'] }] },
      steps: [{ field: 'state', from: 'waiting', to: 'accepted' }],
      add: [{ list: 'replies', item: blobId, value: { text: 'รับเรื่องแล้ว' } }],
    },
  ],
};
export const post = { th: 'ปลัดองค์การบริหารส่วนตำบล', en: 'Chief administrator' };
export const snapshot: Snapshot = { stateHash: hash, blob: blobKey };
export const erase = { targets: [idOf('submission-integrity')], reason: 'retention' } as const;
export const status: Status = {
  channel: aChannel,
  caseNumber: '12/2570',
  state: 'accepted',
  history: [
    { state: 'waiting', at: written, reason: null },
    { state: 'accepted', at: instant(written + 60_000), reason: 'ช่างจะไปดู' },
  ],
  replies: [{ text: 'รับเรื่องแล้ว', at: instant(written + 60_000) }],
};

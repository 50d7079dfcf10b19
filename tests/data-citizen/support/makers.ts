import { channelId, entryId, officeId, type EntryId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import { fingerprint } from '../../../src/domain/basics/ids.ts';
import type { Matter, Parcel } from '../../../src/data/citizen/kept/records.ts';

export const aChannelId = channelId('CHANNE0001');
const anOfficeId = officeId('0FF1CE0001');

/** The n-th id; sorts by n. */
export function idOf(n: number): EntryId {
  return entryId(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
}

export function aParcel(n: number, changed: Partial<Parcel> = {}): Parcel {
  return {
    id: idOf(n),
    office: anOfficeId,
    channel: aChannelId,
    body: JSON.stringify({ header: `header ${n}`, content: `ไฟดับ ${n}`, signature: null }),
    plain: null,
    storedAt: instant(n),
    attempts: 0,
    road: { state: 'waiting', problem: null },
    ...changed,
  };
}

export function aMatter(n: number, changed: Partial<Matter> = {}): Matter {
  return {
    id: idOf(n),
    secret: String(n).padStart(16, '0'),
    channel: aChannelId,
    office: anOfficeId,
    root: fingerprint('0000000000000000'),
    title: { th: 'แจ้งซ่อม', en: 'Repair' },
    officeName: { th: 'อบต.', en: 'Office' },
    telephone: '',
    writtenAt: instant(n),
    road: { state: 'waiting', problem: null },
    answer: null,
    ...changed,
  };
}

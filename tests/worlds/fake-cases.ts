import { channelId, entryId, personId, type EntryId } from '../../src/domain/basics/ids.ts';
import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { CaseView, RowView } from '../../src/data/officer/office.ts';
import { samplePlan } from '../../src/samples/plan.ts';

/** Monday 23 November 2026, 09:14 in Thailand. */
export const now: Instant = instant(Date.UTC(2026, 10, 23, 2, 14));
export const hour = 60 * 60 * 1000;
export const somchai = personId('SAMCHA1000');
export const malee = personId('MA1EE00000');

/** The sample office's channels, with addresses that can be told apart. */
export const channels: readonly ChannelDefinition[] = (() => {
  let count = 0;
  return samplePlan({
    channelId() {
      count += 1;
      return channelId(`CHANNE${String(count).padStart(4, '0')}`.replace('L', '1'));
    },
  }).channels;
})();

export function channelOf(template: string): ChannelDefinition {
  const found = channels.find((one) => one.template === template);
  if (found === undefined) throw new Error(`no channel ${template}`);
  return found;
}

/** A case of the street-light channel that waits since yesterday. */
export function aCase(changed: Partial<CaseView> & { readonly place?: number } = {}): CaseView {
  const { place = 1, ...rest } = changed;
  const receivedAt = instant(now - 20 * hour);
  const base: CaseView = {
    id: entryId(`01935000-0000-7000-8000-${String(place).padStart(12, '0')}`),
    number: `70-${String(place).padStart(4, '0')}`,
    channel: channelOf('street-light').channel,
    state: 'waiting',
    receivedAt,
    dueAt: instant(now + 48 * hour),
    assignee: null,
    excerpt: 'หน้าศาลากลางบ้าน หมู่ 4',
    isContested: false,
    mark: 'received',
    version: 1,
    answers: {
      fault: 'out',
      place: 'หน้าศาลากลางบ้าน หมู่ 4',
      detail: 'ดับมาสามคืนแล้ว',
      name: 'สมใจ',
      phone: '081 000 0001',
    },
    writtenAt: instant(receivedAt - 5 * 60_000),
    isErased: false,
    isLate: false,
    contestedStates: [],
    files: [],
    history: [{ at: receivedAt, by: null, kind: 'arrived', state: 'waiting', text: null, mark: 'received' }],
  };
  return { ...base, ...rest };
}

export function aRow(id: string, fields: { readonly [field: string]: Json }): RowView {
  return { id, fields, lists: {}, contested: {}, mark: 'received' };
}

export function idOf(place: number): EntryId {
  return aCase({ place }).id;
}

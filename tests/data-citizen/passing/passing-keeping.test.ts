import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import { passingKeeping } from '../../../src/data/citizen/passing/passing-keeping.ts';
import type { FilesRoad, KeptFile } from '../../../src/data/citizen/kept/records.ts';
import { memoryShelf } from '../../../src/data/citizen/kept/shelf.ts';
import { receiptKeys } from '../../../src/seal/receipts.ts';
import { aChannelId, aMatter, aParcel, idOf } from '../support/makers.ts';

function aPhone() {
  const disk = memoryShelf();
  return { disk, keeping: passingKeeping(createKeeping(disk)) };
}

const draft = (what: string) => ({
  channel: aChannelId,
  fields: [['what', what]] as const,
  savedAt: instant(1),
});
const file = (of: KeptFile['of'], hash: string | null): KeptFile => ({
  of,
  hash,
  id: idOf(90),
  type: 'image/jpeg',
  bytes: new Uint8Array([1, 2, 3]),
});
const files: FilesRoad = { photos: 1, sounds: 0, sent: 0, lost: 0, isHeld: false };

describe('what is kept for somebody who only passes at a phone', () => {
  it('stands in the page alone, but for what is sealed', async () => {
    const { disk, keeping } = aPhone();
    await keeping.change({
      drafts: [draft('ไฟดับ')],
      files: [file(aChannelId, null)],
      pins: [{ channel: aChannelId, root: aMatter(1).root }],
    });
    await keeping.change({ parcels: [aParcel(1)], matters: [aMatter(1)] });
    expect((await keeping.draft(aChannelId))?.fields).toEqual([['what', 'ไฟดับ']]);
    expect((await keeping.files(aChannelId)).length).toBe(1);
    expect((await keeping.matter(aMatter(1).secret))?.id).toBe(idOf(1));
    expect([
      await disk.draft(aChannelId),
      await disk.matters(),
      await disk.files(),
      await disk.pin(aChannelId),
    ]).toEqual([null, [], [], null]);
    expect((await disk.parcels()).map(({ id }) => id)).toEqual([idOf(1)]);
  });

  it('leaves alone what the phone’s owner has written in the same form', async () => {
    const { disk, keeping } = aPhone();
    await disk.change({ drafts: [draft('ของฉัน')], files: [file(aChannelId, null)], matters: [aMatter(7)] });
    expect(await keeping.draft(aChannelId)).toBeNull();
    expect(await keeping.files(aChannelId)).toEqual([]);
    await keeping.change({ draftsGone: [aChannelId], filesGoneOf: [aChannelId] });
    expect((await disk.draft(aChannelId))?.fields).toEqual([['what', 'ของฉัน']]);
    expect((await disk.files()).length).toBe(1);
    await keeping.change({
      matters: [{ ...aMatter(7), road: { state: 'delivered', receivedAt: instant(5) } }],
    });
    expect((await disk.matters())[0]?.road.state).toBe('delivered');
  });

  it('names nobody while pictures are still to go, and is gone when they have', async () => {
    const { disk, keeping } = aPhone();
    const matter = aMatter(2, { files });
    await keeping.change({ parcels: [aParcel(2)], matters: [matter], files: [file(idOf(2), 'hash')] });
    const { receipt } = await receiptKeys(matter.secret);
    expect((await disk.matters()).map(({ id, secret, receipt: known }) => [id, secret, known])).toEqual([
      [idOf(2), '', receipt],
    ]);
    expect((await disk.files(idOf(2))).length).toBe(1);
    expect((await keeping.matters()).map(({ secret }) => secret)).toEqual([matter.secret]);
    await keeping.change({ matters: [{ ...matter, files: { ...files, sent: 1 } }] });
    expect(await disk.matters()).toEqual([]);
  });
});

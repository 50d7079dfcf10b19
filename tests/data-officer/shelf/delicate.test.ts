import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { ringOfReader } from '../../../src/domain/channels/definition.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { aSubmission, aTown, need, planWithConduct, submitted, told, viewOf } from '../world.ts';

describe('what is for named readers', () => {
  it('is touched by no block, and nobody can put it aside', async () => {
    const town = await aTown(planWithConduct());
    const { office, founder } = town;
    const { person } = office.me;
    need(await office.readerDesk.name({ person, post: { th: 'ปลัด', en: 'Clerk' }, reads: ['conduct'] }));
    await office.syncNow();
    await office.syncNow();
    const db = officeDatabase(town.id, founder.deps.shelf);
    const authority = await db.read('authority');
    db.close();
    if (authority === null) throw new Error('nothing was replayed');
    const written = await aSubmission(
      { ...town, authority },
      { detail: 'เจ้าหน้าที่เรียกเงินค่าดำเนินการ' },
      { template: 'conduct', ring: ringOfReader(person) },
    );
    await submitted(town, written.envelope);
    await office.syncNow();
    need(await office.shelf.block({ pattern: { kind: 'words', words: 'เรียกเงิน' }, channel: null }));
    need(await office.shelf.block({ pattern: { kind: 'forms', forms: [written.id] }, channel: null }));
    expect(await office.shelf.judge(written.id, 'spam')).toEqual({ ok: false, problem: 'not-allowed' });
    const edit = { table: 'cases', row: written.id, set: { aside: 'spam' }, steps: [], add: [] };
    need(await office.edit([edit])); // as a device that knows no such rule might
    await office.syncNow();
    const view = await viewOf(office, written.id);
    expect(view.answers).toEqual({ detail: 'เจ้าหน้าที่เรียกเงินค่าดำเนินการ' });
    expect(view.aside).toBeUndefined();
    const listed = await told(
      office.cases({ states: ['waiting'], channel: null, onlyOverdue: false, limit: 9 }),
    );
    expect(listed.map(({ id }) => id)).toEqual([written.id]);
    expect(await told(office.shelf.count())).toBe(0);
    office.close();
  });
});

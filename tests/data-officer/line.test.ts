import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { aCase, aTown, cut, need, told, viewOf } from './world.ts';

describe('an unreliable line', () => {
  it.each([1, 2, 3, 7])(
    'that loses the answer to every request no. %i brings every act there once',
    async (every) => {
      const town = await aTown();
      const { founder, office } = town;
      const id = await aCase(town, 'ไฟดับ');
      await office.syncNow();
      const texts = Array.from({ length: 12 }, (_, number) => `ข้อ ${number}`);
      founder.asked = 0;
      founder.line = (request) => (request % every === 0 ? 'after' : null);
      for (const text of texts) need(await office.reply(id, text));
      for (let attempt = 0; attempt < 5; attempt += 1) await office.syncNow();
      founder.line = null;
      await office.syncNow();
      const replies = (await viewOf(office, id)).history.filter(({ kind }) => kind === 'reply');
      expect(replies.map(({ text, mark }) => [text, mark])).toEqual(texts.map((text) => [text, 'received']));
      expect((await told(office.sync())).waiting).toBe(0);
      office.close();
    },
  );

  it('that answers nonsense is waited for', async () => {
    const town = await aTown();
    const { founder, office } = town;
    const id = await aCase(town, 'ไฟดับ');
    await office.syncNow();
    founder.tamper = () => '<html>Please log in</html>';
    need(await office.reply(id, 'ครับ'));
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'offline', problem: 'nonsense', waiting: 1 });
    founder.tamper = null;
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'live', problem: null, waiting: 0 });
    office.close();
  });
});

describe('two tabs', () => {
  it('share one database: an act in one is seen in the other, and is done once', async () => {
    const town = await aTown();
    const { founder, office: one } = town;
    const other = need(await founder.gate.openOffice(town.id));
    const id = await aCase(town, 'ไฟดับ');
    await Promise.all([one.syncNow(), other.syncNow()]);
    founder.line = cut;
    need(await one.setState(id, 'waiting', 'accepted'));
    need(await other.reply(id, 'จากอีกแท็บ'));
    const there = await told(
      other.case(id),
      (view) => view?.state === 'accepted' && view.history.length === 3,
    );
    expect(there?.mark).toBe('waiting');
    founder.line = null;
    await Promise.all([one.syncNow(), other.syncNow(), one.syncNow(), other.syncNow()]);
    expect(await viewOf(one, id)).toEqual(await viewOf(other, id));
    expect((await viewOf(one, id)).history.map(({ kind, mark }) => [kind, mark])).toEqual([
      ['arrived', 'received'],
      ['state', 'received'],
      ['reply', 'received'],
    ]);
    one.close();
    need(await other.reply(id, 'ยังใช้ได้'));
    await other.syncNow();
    expect((await viewOf(other, id)).mark).toBe('received');
    other.close();
  });
});

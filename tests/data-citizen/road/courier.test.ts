import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { CitizenDatabase } from '../../../src/data/citizen/kept/database.ts';
import { diskShelf } from '../../../src/data/citizen/kept/disk-shelf.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import { turnLock } from '../../../src/data/citizen/road/sending-lock.ts';
import { aLine, aMailbox, json, noNetwork } from '../support/line.ts';
import { aMatter, aParcel, idOf } from '../support/makers.ts';
import { aPhone, untilEmpty, type Phone } from '../support/phone.ts';
import { soon } from '../support/soon.ts';

const idIn = (body: string): string => idOf(Number(/header (\d+)/.exec(body)?.[1]));
const accepting = (body: string): Response => json(201, { id: idIn(body), seq: 1, receivedAt: 1_000 });

let databases = 0;
function aDisk(): CitizenDatabase {
  databases += 1;
  return new CitizenDatabase(`courier ${databases}`);
}

describe('the outbox', () => {
  it('goes out oldest first, and what has arrived is said and gone', async () => {
    const { line, sent } = aLine(({ body }) => accepting(body));
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(2), aParcel(1)], matters: [aMatter(1), aMatter(2)] });
    await phone.courier.send();
    expect(sent.map(({ body }) => body)).toEqual([aParcel(1).body, aParcel(2).body]);
    expect(await phone.keeping.parcels()).toEqual([]);
    expect((await phone.keeping.matters()).map(({ road }) => road)).toEqual(
      Array.from({ length: 2 }, () => ({ state: 'delivered', receivedAt: 1_000 })),
    );
    expect(phone.timer.pauses).toEqual([]);
  });

  it.each([1, 2, 3, 7])(
    'loses and doubles nothing when the first reply to every %i. parcel is lost: the same bytes go again',
    async (k) => {
      const mailbox = aMailbox(idIn);
      const { line, sent } = aLine(({ body }) => {
        const isFirst = !mailbox.kept.has(idIn(body));
        const answer = mailbox.take(body);
        return isFirst && mailbox.kept.size % k === 0 ? noNetwork() : answer;
      });
      const phone = aPhone(line);
      const parcels = Array.from({ length: 12 }, (_, n) => aParcel(n + 1));
      await phone.keeping.change({ parcels });
      await untilEmpty(phone);
      expect(mailbox.kept.size).toBe(12);
      expect(sent.length).toBe(12 + Math.floor(12 / k));
      for (const { id, body } of parcels) {
        expect(mailbox.kept.get(id)).toBe(body);
        expect(new Set(sent.map((one) => one.body).filter((one) => idIn(one) === id))).toEqual(
          new Set([body]),
        );
      }
    },
  );

  it('arrives whole over any line that sometimes works', async () => {
    const weather = fc.array(fc.constantFrom('lost before', 'lost after', 'busy', 'login page', 'slow'), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(weather, async (mishaps) => {
        const mailbox = aMailbox(idIn);
        const { line } = aLine(({ body }, attempt) => {
          const mishap = mishaps[attempt - 1];
          if (mishap === undefined) return mailbox.take(body);
          switch (mishap) {
            case 'lost before':
              return noNetwork();
            case 'lost after':
              mailbox.take(body);
              return noNetwork();
            case 'busy':
              return json(503, { problem: 'busy' });
            case 'login page':
              return new Response('<html>', { status: 200 });
            case 'slow':
              mailbox.take(body);
              return new Response('', { status: 504 });
          }
        });
        const phone = aPhone(line);
        await phone.keeping.change({ parcels: [aParcel(1), aParcel(2), aParcel(3)] });
        await untilEmpty(phone);
        expect([...mailbox.kept.values()].sort()).toEqual([1, 2, 3].map((n) => aParcel(n).body));
      }),
      { numRuns: 60 },
    );
  });

  it('waits longer after each failure, spread by chance, and at once again when the line is back', async () => {
    let isBack = false;
    const { line, sent } = aLine(({ body }) => (isBack ? accepting(body) : noNetwork()));
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1)] });
    for (let round = 0; round < 4; round += 1) await phone.courier.send();
    expect(phone.timer.pauses).toEqual([2_000, 4_000, 8_000, 16_000]);
    isBack = true;
    await phone.courier.send();
    expect(sent.length).toBe(5);
    expect(phone.timer.ring()).toBe(false);
  });

  it('comes back by itself as late as a busy collector asks, and a moment later, spread by chance', async () => {
    const { line, sent } = aLine(({ body }, attempt) =>
      attempt === 1 ? json(503, {}, { 'Retry-After': '30' }) : accepting(body),
    );
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1)] });
    await phone.courier.send();
    expect(phone.timer.pauses).toEqual([32_000]);
    expect(phone.timer.ring()).toBe(true);
    await phone.courier.send();
    expect(sent.length).toBe(2);
  });

  it('keeps what conflicts or is refused, says so, sends the others and leaves those alone', async () => {
    const { line, sent } = aLine(({ body }) => {
      if (body === aParcel(1).body) return json(409, { problem: 'conflict' });
      return body === aParcel(2).body ? json(404, { problem: 'unknown-channel' }) : accepting(body);
    });
    const phone = aPhone(line);
    await phone.keeping.change({
      parcels: [aParcel(1), aParcel(2), aParcel(3)],
      matters: [aMatter(1), aMatter(2), aMatter(3)],
    });
    await phone.courier.send();
    await phone.courier.send();
    expect(sent.length).toBe(3);
    expect((await phone.keeping.parcels()).map(({ body, road }) => [body, road])).toEqual([
      [aParcel(1).body, { state: 'conflict' }],
      [aParcel(2).body, { state: 'refused', problem: 'unknown-channel' }],
    ]);
    expect((await phone.keeping.matters()).map(({ road }) => road.state)).toEqual([
      'delivered',
      'refused',
      'conflict',
    ]);
  });

  it('sends the others although the collector has no time for one', async () => {
    const { line, sent } = aLine(({ body }) =>
      body === aParcel(1).body ? json(429, { problem: 'busy' }, { 'Retry-After': '30' }) : accepting(body),
    );
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1), aParcel(2), aParcel(3)] });
    await phone.courier.send();
    expect(sent.length).toBe(3);
    expect((await phone.keeping.parcels()).map(({ body }) => body)).toEqual([aParcel(1).body]);
    expect(phone.timer.pauses).toEqual([32_000]);
  });

  it('does not bring back what its owner erased while it was under way', async () => {
    const keeping = createKeeping(null);
    const { line } = aLine(async () => {
      await keeping.change({ parcelsGone: [idOf(1)], mattersGone: [idOf(1)] });
      return noNetwork();
    });
    const phone = aPhone(line, keeping);
    await keeping.change({ parcels: [aParcel(1)], matters: [aMatter(1)] });
    await phone.courier.send();
    expect([await keeping.parcels(), await keeping.matters()]).toEqual([[], []]);
  });

  it('does not care that a clock is a year off', async () => {
    const year = 365 * 86_400_000;
    const { line, sent } = aLine(({ body }, attempt) => (attempt % 2 === 1 ? noNetwork() : accepting(body)));
    const phone = aPhone(line);
    const wrong = [instant(0), instant(1_790_820_000_000 + year), instant(1_790_820_000_000 - year)];
    await phone.keeping.change({ parcels: wrong.map((storedAt, n) => aParcel(n + 1, { storedAt })) });
    await untilEmpty(phone);
    expect(await phone.keeping.parcels()).toEqual([]);
    expect(Math.max(...phone.timer.pauses)).toBeLessThanOrEqual(300_000);
    expect(sent.length).toBe(6);
  });

  it('is sent by one tab only, and by the other once that one is gone', async () => {
    const database = aDisk();
    let open: (() => void) | null = null;
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const { line, sent } = aLine(async ({ body }) => {
      await gate;
      return accepting(body);
    });
    const tab = (name: string): Phone =>
      aPhone(line, createKeeping(diskShelf(database)), turnLock({ database, tab: name, now: () => 0 }));
    const [first, second] = [tab('first'), tab('second')];
    await first.keeping.change({ parcels: [aParcel(1)], matters: [aMatter(1)] });
    const underWay = first.courier.send();
    await soon(() => sent.length).toBe(1);
    await second.courier.send();
    expect(sent.length).toBe(1);
    expect(second.timer.pauses.length).toBe(1);
    (open as (() => void) | null)?.();
    await underWay;
    await second.courier.send();
    expect(sent.length).toBe(1);
    expect((await second.keeping.matters())[0]?.road.state).toBe('delivered');
  });

  it('goes out after the browser was closed in the middle, as the very same bytes', async () => {
    const database = aDisk();
    const mailbox = aMailbox(idIn);
    const broken = aLine(({ body }) => {
      mailbox.take(body);
      return noNetwork();
    });
    const before = aPhone(broken.line, createKeeping(diskShelf(database)));
    await before.keeping.change({ parcels: [aParcel(1)] });
    await before.courier.send();
    before.courier.stop();
    database.close();
    const { line, sent } = aLine(({ body }) => mailbox.take(body));
    const after = aPhone(line, createKeeping(diskShelf(new CitizenDatabase(database.name))));
    await after.courier.send();
    expect(sent[0]?.body).toBe(broken.sent[0]?.body);
    expect(mailbox.kept.size).toBe(1);
    expect(await after.keeping.parcels()).toEqual([]);
  });
});

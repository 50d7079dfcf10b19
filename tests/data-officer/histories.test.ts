import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { nextStates } from '../../src/domain/channels/case-life.ts';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import type { Office } from '../../src/data/officer/office.ts';
import {
  aCase,
  aColleague,
  aTown,
  need,
  told,
  viewOf,
  type Browser,
  type LineFault,
  type Town,
} from './world.ts';

// Few histories over the real tables; more run on the pure rule in tests/domain/log.

interface Seat {
  readonly browser: Browser;
  office: Office;
}

type Move =
  | { readonly do: 'reply' }
  | { readonly do: 'step'; readonly which: number }
  | { readonly do: 'sync' }
  | { readonly do: 'line'; readonly fault: 'before' | 'after' | 'every second' | null }
  | { readonly do: 'crash' }
  | { readonly do: 'clock'; readonly by: number }
  | { readonly do: 'other tab' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'reply' as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('step' as const), which: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'sync' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('line' as const),
      fault: fc.constantFrom('before', 'after', 'every second', null),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      by: fc.constantFrom(-31_536_000_000, 3_600_000, 31_536_000_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'other tab' as const }) },
);

const faults: Readonly<Record<'before' | 'after' | 'every second', LineFault>> = {
  before: () => 'before',
  after: () => 'after',
  'every second': (request) => (request % 2 === 0 ? 'after' : null),
};

let town: Town;
let seats: readonly Seat[];
let said = 0;

beforeAll(async () => {
  town = await aTown();
  const colleague = await aColleague(town);
  seats = [{ browser: town.founder, office: town.office }, colleague];
  for (const seat of seats) seat.browser.clock = { now: town.world.clock.now };
}, 30_000);
afterAll(() => seats.forEach(({ office }) => office.close()));

async function play(id: EntryId, seat: Seat, what: Move): Promise<string | null> {
  const { browser, office } = seat;
  switch (what.do) {
    case 'reply': {
      said += 1;
      need(await office.reply(id, `คำที่ ${said}`));
      return `คำที่ ${said}`;
    }
    case 'step': {
      const { state } = await viewOf(office, id);
      const ways = nextStates(state);
      const to = ways[what.which % Math.max(1, ways.length)];
      if (to !== undefined) need(await office.setState(id, state, to));
      return null;
    }
    case 'sync':
      await office.syncNow();
      return null;
    case 'line':
      browser.line = what.fault === null ? null : faults[what.fault];
      return null;
    case 'crash':
      office.close();
      seat.office = need(await browser.gate.openOffice(town.id));
      return null;
    case 'clock':
      browser.clock.now = instant(Math.max(0, town.world.clock.now + what.by));
      return null;
    case 'other tab': {
      const tab = need(await browser.gate.openOffice(town.id));
      await Promise.all([tab.syncNow(), office.syncNow()]);
      tab.close();
      return null;
    }
    default:
      return what satisfies never;
  }
}

describe('any history of two devices on one case', () => {
  it('ends with both agreeing, every word there once, and the counters true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), move), { maxLength: 16 }), async (moves) => {
        const id = await aCase(town, 'ไฟดับ');
        for (const { browser, office } of seats) {
          browser.line = null;
          browser.clock.now = town.world.clock.now;
          await office.syncNow();
        }
        const words: string[] = [];
        for (const [who, what] of moves) {
          const seat = seats[who];
          const word = seat === undefined ? null : await play(id, seat, what);
          if (word !== null) words.push(word);
        }
        for (const { browser } of seats) browser.line = null;
        for (const { office } of [...seats, ...seats]) await office.syncNow();
        const views = await Promise.all(seats.map(({ office }) => viewOf(office, id)));
        expect(views[1]).toEqual(views[0]);
        const replies = (views[0]?.history ?? []).flatMap(({ kind, text }) =>
          kind === 'reply' ? [text] : [],
        );
        expect(replies).toHaveLength(words.length);
        expect(new Set(replies)).toEqual(new Set(words));
        expect(views[0]?.mark).toBe('received');
        for (const { office } of seats) {
          expect((await told(office.sync())).waiting).toBe(0);
          const all = await told(
            office.cases({ states: null, channel: null, onlyOverdue: false, limit: 1_000 }),
          );
          const [today] = await told(office.today());
          expect(today?.waiting).toBe(all.filter(({ state }) => state === 'waiting').length);
          expect(today?.open).toBe(
            all.filter(({ state }) => ['waiting', 'accepted', 'in-progress'].includes(state)).length,
          );
        }
      }),
      { numRuns: rounds(12, 300) },
    );
  }, 300_000);
});

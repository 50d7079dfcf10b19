import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounds } from '../../worlds/rounds.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import { applyAct, contestedValues, viewOf, type Act } from '../../../src/domain/log/merge.ts';
import { arrivedCase, markOf, valueOf, type Row } from '../../../src/domain/log/row.ts';
import { anEdit, at, entryNo } from './makers.ts';

// Several devices and one log, without network or database: what the data room does with acts, and nothing else.

interface Device {
  row: Row;
  /** What of the log it has replayed. */
  upTo: number;
  pending: Act[];
}

type Move =
  | { readonly do: 'step'; readonly to: string }
  | { readonly do: 'reply' }
  | { readonly do: 'title'; readonly title: string }
  /** Sends what waits; `lost`: the collector has it, the device does not know. */
  | { readonly do: 'send'; readonly lost: boolean }
  | { readonly do: 'pull'; readonly atMost: number }
  /** Forgets everything derived and replays from the beginning, as after a crash or a rebuild. */
  | { readonly do: 'rebuild' };

const states = ['accepted', 'in-progress', 'done', 'declined'];
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('step' as const), to: fc.constantFrom(...states) }),
  fc.record({ do: fc.constant('reply' as const) }),
  fc.record({ do: fc.constant('title' as const), title: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ do: fc.constant('send' as const), lost: fc.boolean() }),
  fc.record({ do: fc.constant('pull' as const), atMost: fc.nat(4) }),
  fc.record({ do: fc.constant('rebuild' as const) }),
);
const devices = 3;
const history = fc.array(fc.tuple(fc.nat(devices - 1), move), { maxLength: 40 });

const start = { ...arrivedCase(entryNo(999), { ...at(1, 999), place: 1 }), row: 'one' };

class World {
  readonly log: Act[] = [];
  readonly devices: Device[] = Array.from({ length: devices }, () => ({ row: start, upTo: 0, pending: [] }));
  acts = 0;

  play(who: number, what: Move): void {
    const device = this.devices[who];
    if (device === undefined) throw new RangeError('no such device');
    const entry = this.acts + 1;
    switch (what.do) {
      case 'step': {
        const from = valueOf(viewOf(device.row, device.pending), 'state');
        return this.act(device, {
          edits: [anEdit({ steps: [{ field: 'state', from, to: what.to }] })],
          stamp: at('waiting', entry),
        });
      }
      case 'reply':
        return this.act(device, {
          edits: [anEdit({ add: [{ list: 'replies', item: entryNo(entry), value: entry }] })],
          stamp: at('waiting', entry),
        });
      case 'title':
        return this.act(device, {
          edits: [anEdit({ set: { title: what.title } })],
          stamp: at('waiting', entry),
        });
      case 'send':
        return this.send(device, what.lost);
      case 'pull':
        return this.pull(device, what.atMost);
      case 'rebuild':
        device.row = start;
        device.upTo = 0;
        return this.pull(device, this.log.length);
      default:
        what satisfies never;
    }
  }

  act(device: Device, act: Act): void {
    this.acts += 1;
    device.pending.push(act);
  }

  send(device: Device, isLost: boolean): void {
    for (const act of device.pending) {
      // The collector knows an entry by its id: the same again is the same.
      if (!this.log.some(({ stamp }) => stamp.entry === act.stamp.entry))
        this.log.push({ ...act, stamp: { ...act.stamp, place: this.log.length + 2 } });
    }
    if (!isLost)
      device.pending = device.pending.map((act) => ({ ...act, stamp: { ...act.stamp, place: 'sent' } }));
  }

  pull(device: Device, atMost: number): void {
    const page = this.log.slice(device.upTo, device.upTo + atMost);
    device.row = page.reduce(applyAct, device.row);
    device.upTo += page.length;
    const back = new Set(page.map(({ stamp }) => stamp.entry));
    device.pending = device.pending.filter(({ stamp }) => !back.has(stamp.entry));
  }

  finish(): void {
    for (const device of this.devices) this.send(device, false);
    for (const device of this.devices) this.pull(device, this.log.length);
  }
}

/** What the log says a case must look like, told without the merge rule. */
function model(log: readonly Act[]): {
  readonly state: Json;
  readonly attempts: readonly Json[];
  readonly title: Json;
  readonly replies: readonly Json[];
} {
  let state: Json = 'waiting';
  let attempts: readonly Json[] = [];
  let title: Json = null;
  const replies: Json[] = [];
  for (const edit of log.flatMap(({ edits }) => edits)) {
    if ('title' in edit.set) title = edit.set['title'] ?? null;
    for (const { from, to } of edit.steps) {
      if (from === state) [state, attempts] = [to, []];
      else if (to !== state && !attempts.includes(to)) attempts = [...attempts, to];
    }
    replies.push(...edit.add.map(({ value }) => value));
  }
  return { state, attempts, title, replies };
}

describe('any history of several devices', () => {
  it('ends with all of them agreeing, no act lost and none done twice', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const world = new World();
        for (const [who, what] of moves) world.play(who, what);
        world.finish();
        const [first, ...others] = world.devices.map(({ row, pending }) => viewOf(row, pending));
        if (first === undefined) throw new RangeError('no device');
        for (const other of others) expect(other).toEqual(first);
        expect(markOf(first)).toBe('received');
        expect(world.log.map(({ stamp }) => stamp.entry).sort()).toEqual(
          Array.from({ length: world.acts }, (_, index) => entryNo(index + 1)),
        );
        const { state, attempts, title, replies } = model(world.log);
        expect({
          state: valueOf(first, 'state'),
          title: valueOf(first, 'title'),
          contested: contestedValues(first, 'state'),
          replies: (first.lists['replies'] ?? []).map(({ value }) => value),
        }).toEqual({ state, title, contested: attempts.length === 0 ? [] : [state, ...attempts], replies });
      }),
      { numRuns: rounds(2_000, 10_000) },
    );
  });

  it('shows each device its own acts at once, whatever the others do', () => {
    fc.assert(
      fc.property(history, fc.nat(devices - 1), (moves, who) => {
        const world = new World();
        for (const [one, what] of moves) world.play(one, what);
        world.play(who, { do: 'title', title: 'mine' });
        world.play(who, { do: 'reply' });
        const device = world.devices[who];
        const view = device && viewOf(device.row, device.pending);
        expect(view && valueOf(view, 'title')).toBe('mine');
        expect(view?.lists['replies']?.at(-1)?.value).toBe(world.acts);
      }),
      { numRuns: rounds(500, 2_000) },
    );
  });
});

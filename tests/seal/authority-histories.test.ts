import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/contracts/authority.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import { newestChannel } from '../../src/seal/trust/authority.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import {
  aChannel,
  aFoundedOffice,
  anotherOffice,
  deviceCard,
  deviceHand,
  deviceKeys,
  morning,
  rootHand,
  stated,
  type Hand,
} from '../worlds/keys.ts';

const [office, foreign, member, colleague, stranger, forger] = await Promise.all([
  aFoundedOffice('one'),
  aFoundedOffice('another', anotherOffice),
  deviceKeys('a member'),
  deviceKeys('a colleague'),
  deviceKeys('a stranger'),
  deviceKeys('a forger'),
]);
const byRoot = rootHand(office.root);
const byAdmin = deviceHand(office.admin);
const now = { receivedAt: morning };

describe('whatever is tried, in whatever order', () => {
  type Name = 'root' | 'admin' | 'second' | 'member' | 'stranger' | 'foreign root' | 'foreign admin';
  const second = colleague;
  const hands: Readonly<Record<Name, Hand>> = {
    root: byRoot,
    admin: byAdmin,
    second: deviceHand(second),
    member: deviceHand(member),
    stranger: deviceHand(stranger),
    'foreign root': rootHand(foreign.root),
    'foreign admin': deviceHand(foreign.admin),
  };
  const names = Object.keys(hands) as Name[];
  const devices = { admin: office.admin, second, member, stranger };
  type DeviceName = keyof typeof devices;
  const aDeviceName = fc.constantFrom<DeviceName>('admin', 'second', 'member', 'stranger');

  const anAct = fc.record({
    // Mostly those who once had the right: that is where a slip would be.
    by: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Name>('root', 'admin', 'second') },
      fc.constantFrom(...names),
    ),
    /** Whether the signature is that of the named hand, or of a stranger who only names it. */
    isForged: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
    does: fc.oneof(
      fc.record({
        what: fc.constant('admit' as const),
        whom: aDeviceName,
        role: fc.constantFrom('admin' as const, 'member' as const),
      }),
      fc.record({ what: fc.constant('remove' as const), whom: aDeviceName }),
      fc.record({ what: fc.constant('channel' as const), version: fc.integer({ min: 1, max: 4 }) }),
    ),
  });
  type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

  function statementOf(does: Act['does']): Statement {
    switch (does.what) {
      case 'admit':
        return deviceCard(devices[does.whom], { role: does.role });
      case 'remove':
        return { statement: 'device-removed', device: devices[does.whom].device };
      case 'channel':
        return { statement: 'channel-2', definition: aDefinition({ version: does.version }) };
      default:
        return does satisfies never;
    }
  }

  /** The rule in its plainest words: root, or an admin who is in and not out. */
  interface Model {
    readonly in: Map<string, 'admin' | 'member'>;
    readonly out: Set<string>;
    version: number;
  }

  function mayHappen(model: Model, { by, isForged, does }: Act): boolean {
    const isLivingAdmin = model.in.get(by) === 'admin' && !model.out.has(by);
    if (isForged || !(by === 'root' || isLivingAdmin)) return false;
    switch (does.what) {
      case 'admit':
        if (model.in.has(does.whom)) return false;
        model.in.set(does.whom, does.role);
        return true;
      case 'remove':
        if (!model.in.has(does.whom)) return false;
        model.out.add(does.whom);
        return true;
      case 'channel':
        if (does.version <= model.version) return false;
        model.version = does.version;
        return true;
      default:
        return does satisfies never;
    }
  }

  it('only what a living chain to the root signed is taken in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 10, maxLength: 30, size: 'max' }), async (acts) => {
        const model: Model = { in: new Map([['admin', 'admin']]), out: new Set(), version: 0 };
        let authority = office.authority;
        for (const act of acts) {
          const hand = act.isForged ? { ...hands[act.by], signKey: forger.sign.privateKey } : hands[act.by];
          const next = await admit(authority, await stated(hand, statementOf(act.does)), now);
          expect(next.ok).toBe(mayHappen(model, act));
          if (next.ok) authority = next.value;
        }
        expect(authority.devices.size).toBe(model.in.size);
        expect(newestChannel(authority, aChannel)?.version ?? 0).toBe(model.version);
      }),
      { numRuns: 60 },
    );
  });
});

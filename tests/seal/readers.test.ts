import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { personId, type PersonId } from '../../src/domain/basics/ids.ts';
import { roles } from '../../src/domain/office/office.ts';
import { delicateRings, ringOfReader, type DelicateRing } from '../../src/domain/channels/definition.ts';
import type { Statement } from '../../src/contracts/authority.ts';
import type { DeviceKeys } from '../../src/seal/basis/keys.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import type { Authority } from '../../src/seal/trust/authority.ts';
import { isRingOf, ownRing, readersOf, ringCardsOf } from '../../src/seal/trust/readers.ts';
import { eraserOf, mayErase, readersIn, readsOf } from '../../src/seal/trust/rights-to-read.ts';
import {
  admitted,
  aFoundedOffice,
  deviceCard,
  deviceHand,
  deviceKeys,
  morning,
  stated,
  type Founded,
  type Hand,
} from '../worlds/keys.ts';
import { aRing, type TestRing } from '../worlds/keys-rings.ts';

const reader = personId('READER0001');
const boss = personId('B0SS000001');
const post = { th: 'ปลัด', en: 'Chief administrator' };

let office: Founded;
let admin: Hand;
let phone: DeviceKeys;
let tablet: DeviceKeys;
let desk: DeviceKeys;
const rings: TestRing[] = [];
beforeAll(async () => {
  office = await aFoundedOffice('readers');
  admin = deviceHand(office.admin);
  [phone, tablet, desk] = (await Promise.all(
    ['phone', 'tablet', 'desk'].map((name) => deviceKeys(name)),
  )) as [DeviceKeys, DeviceKeys, DeviceKeys];
  for (let generation = 1; generation <= 4; generation += 1)
    rings.push(await aRing(ringOfReader(reader), generation));
});

const named = (reads: readonly DelicateRing[], person: PersonId = reader): Statement => ({
  statement: 'reader',
  person,
  post,
  reads: [...reads],
});
const cardOf = (keys: DeviceKeys, role: 'member' | 'desktop' | 'admin' = 'member') =>
  deviceCard(keys, { role, person: reader });
const ringStated = (generation: number): Statement => {
  const found = rings[generation - 1];
  if (found === undefined) throw new Error('no such generation');
  return { statement: 'ring', ring: found.ring, generation, publicKey: found.publicKey };
};
const removed = ({ device }: DeviceKeys): Statement => ({ statement: 'device-removed', device });

/** The authority with all of these, each signed by whom it names. */
async function after(...said: readonly (readonly [Hand, Statement])[]): Promise<Authority> {
  const envelopes = [];
  for (const [hand, statement] of said) envelopes.push(await stated(hand, statement));
  return admitted(office.authority, envelopes);
}

const generationOf = (authority: Authority): number | null => ownRing(authority, reader)?.generation ?? null;
const readerNames = (authority: Authority, circle: DelicateRing = 'integrity') =>
  readersOf(authority, circle).map(({ card }) => card.person);

describe('a named reader', () => {
  it('is one once a device of their own has stated their ring, and not before', async () => {
    const asked = await after([admin, cardOf(phone)], [admin, named(['integrity'])]);
    expect([readerNames(asked), ringCardsOf(asked, 'integrity')]).toEqual([[], []]);
    const made = await after(
      [admin, cardOf(phone)],
      [admin, named(['integrity'])],
      [deviceHand(phone), ringStated(1)],
    );
    expect(readerNames(made)).toEqual([reader]);
    expect(ringCardsOf(made, 'integrity').map(({ publicKey }) => publicKey)).toEqual([rings[0]?.publicKey]);
    expect(readerNames(made, 'conduct')).toEqual([]);
  });

  it('is nobody whose ring somebody else has stated, be it an admin', async () => {
    const authority = await after(
      [admin, cardOf(phone)],
      [admin, named(['integrity'])],
      [admin, ringStated(1)],
    );
    expect([generationOf(authority), readerNames(authority)]).toEqual([null, []]);
    const later = await after(
      [admin, cardOf(phone)],
      [admin, named(['integrity'])],
      [admin, ringStated(1)],
      [deviceHand(phone), ringStated(2)],
      [admin, ringStated(3)],
    );
    expect(generationOf(later)).toBe(2);
  });

  it('keeps the ring of the device that made it, whatever a further device in the same name states', async () => {
    const both = [
      [admin, cardOf(phone)],
      [admin, cardOf(tablet)],
      [admin, named(['integrity'])],
    ] as const;
    const authority = await after(
      ...both,
      [deviceHand(phone), ringStated(1)],
      [deviceHand(tablet), ringStated(2)],
    );
    expect(generationOf(authority)).toBe(1);
    const renewed = await after(
      ...both,
      [deviceHand(phone), ringStated(1)],
      [deviceHand(tablet), ringStated(2)],
      [deviceHand(phone), ringStated(3)],
    );
    expect(generationOf(renewed)).toBe(3);
  });

  it('has no ring while the device that made it is removed, and the next one a device of theirs states', async () => {
    const gone = [
      [admin, cardOf(phone)],
      [admin, cardOf(tablet)],
      [admin, named(['integrity'])],
      [deviceHand(phone), ringStated(1)],
      [admin, removed(phone)],
    ] as const;
    expect(readerNames(await after(...gone))).toEqual([]);
    expect(generationOf(await after(...gone, [deviceHand(tablet), ringStated(2)]))).toBe(2);
  });

  it('cannot have their ring stated by a device that is removed, shared, or another person’s', async () => {
    const own = await after([admin, cardOf(phone)], [admin, removed(phone)], [admin, named(['integrity'])]);
    const shared = await after([admin, cardOf(desk, 'desktop')], [admin, named(['integrity'])]);
    const others = await after(
      [admin, deviceCard(tablet, { role: 'coordinator', person: boss })],
      [admin, named(['integrity'])],
    );
    for (const [authority, keys] of [
      [own, phone],
      [shared, desk],
      [others, tablet],
    ] as const) {
      const envelope = await stated(deviceHand(keys), ringStated(1));
      expect(await admit(authority, envelope, { receivedAt: morning })).toEqual({
        ok: false,
        problem: 'signature-mismatch',
      });
    }
  });

  it('is named by admins only', async () => {
    const authority = await after([admin, cardOf(phone)]);
    const envelope = await stated(deviceHand(phone), named(['integrity']));
    expect(await admit(authority, envelope, { receivedAt: morning })).toMatchObject({ ok: false });
  });

  it('reads what the last statement says of them, whatever was said before', async () => {
    const says = fc.array(fc.subarray([...delicateRings]), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(says, async (history) => {
        const authority = await after(
          [admin, cardOf(phone)],
          [deviceHand(phone), ringStated(1)],
          ...history.map((reads) => [admin, named(reads)] as const),
        );
        const last = history.at(-1) ?? [];
        expect(readsOf(authority, reader)).toEqual(last);
        for (const circle of delicateRings)
          expect(readerNames(authority, circle)).toEqual(last.includes(circle) ? [reader] : []);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the rings of a circle', () => {
  it('are one of each reader for delicate ones, and never the shared one', async () => {
    const authority = await after([
      admin,
      { statement: 'ring', ring: 'conduct', generation: 1, publicKey: rings[3]?.publicKey ?? '' },
    ]);
    expect(ringCardsOf(authority, 'conduct')).toEqual([]);
  });

  it('may stand on a form of that circle only', () => {
    const own = ringOfReader(reader);
    expect(delicateRings.map((circle) => isRingOf(circle, own))).toEqual([true, true]);
    expect((['general', 'welfare', 'survey'] as const).map((circle) => isRingOf(circle, own))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isRingOf('integrity', 'general')).toBe(false);
  });
});

describe('erasing', () => {
  const anyEraser = fc.record({
    person: fc.constantFrom(reader, boss),
    role: fc.constantFrom(...roles),
    isNamed: fc.boolean(),
  });
  const anyRings = fc.uniqueArray(
    fc.constantFrom(ringOfReader(reader), ringOfReader(boss), 'general', 'conduct'),
    {
      minLength: 1,
    },
  );

  it('is an admin’s where no reader alone is meant, and else its named readers’ on a device of their own', () => {
    fc.assert(
      fc.property(anyEraser, anyRings, (eraser, sealedTo) => {
        const { person, role, isNamed } = eraser;
        const may = mayErase(eraser, sealedTo);
        const readers = readersIn(sealedTo);
        if (readers.length === 0) expect(may).toBe(role === 'admin');
        else if (may) {
          expect(readers).toContain(person);
          expect([isNamed, role === 'desktop', role === 'kiosk']).toEqual([true, false, false]);
        } else
          expect(!readers.includes(person) || !isNamed || role === 'desktop' || role === 'kiosk').toBe(true);
      }),
    );
  });

  it('is no longer theirs who are named no more', async () => {
    const authority = await after([admin, cardOf(phone)], [admin, named(['integrity'])], [admin, named([])]);
    const eraser = eraserOf(authority, { person: reader, role: 'admin' });
    expect(mayErase(eraser, [ringOfReader(reader)])).toBe(false);
  });
});

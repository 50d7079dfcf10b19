import type { Fingerprint, OfficeId, PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import type { Statement } from '../../../contracts/authority.ts';
import type { Envelope } from '../../../contracts/envelope.ts';
import { beginning } from '../../../seal/chain.ts';
import type { Bytes } from '../../../seal/basis/bytes.ts';
import { fingerprintOf, newDeviceKeys, type DeviceKeys } from '../../../seal/basis/keys.ts';
import { newEntryId, newOfficeId, newPersonId } from '../../../seal/basis/new-ids.ts';
import { sealChange } from '../../../seal/records.ts';
import { holdRing, newRing, sealRing } from '../../../seal/trust/rings.ts';
import { newRecoverySeed, pairsOf, type PairsOfSecret } from '../../../seal/basis/secrets.ts';
import { changeOf, partsOfAct } from '../acts/parts-of-act.ts';
import { stated } from '../acts/statements.ts';
import type { FoundingPlan, Me } from '../office.ts';
import type { StoredRing } from '../store/records.ts';
import { firstRings } from './role-rings.ts';

/** A new office: what its first device keeps, and the entries with which its log begins. */
export interface FoundedOffice {
  readonly office: OfficeId;
  readonly me: Me;
  readonly keys: DeviceKeys;
  readonly rings: readonly StoredRing[];
  readonly fingerprint: Fingerprint;
  /** All that can bring the office back; to be printed and then forgotten. */
  readonly seed: Bytes;
  /** In the order in which they hold. */
  readonly envelopes: readonly Envelope[];
}

/** Founds an office out of nothing but chance; nothing is kept or sent here. */
export async function foundOffice(
  plan: FoundingPlan,
  { now }: { readonly now: Instant },
): Promise<FoundedOffice> {
  const office = newOfficeId();
  const person = newPersonId();
  const seed = newRecoverySeed();
  const [root, keys] = await Promise.all([pairsOf(seed, 'office'), newDeviceKeys()]);
  const byRoot = { office, signer: { by: 'root' }, signKey: root.sign.privateKey, seen: null, now } as const;
  const byDevice = {
    office,
    signer: { by: 'device', device: keys.device },
    signKey: keys.sign.privateKey,
    seen: null,
    now,
  } as const;
  const rings = await Promise.all(firstRings.map((ring) => newSealedRing(ring, keys, root)));
  const statements: readonly Statement[] = [
    ...rings.flatMap(({ statements: those }) => those),
    { statement: 'profile', profile: plan.profile },
    ...plan.channels.map((definition): Statement => ({ statement: 'channel-2', definition })),
  ];
  const authority = await Promise.all([
    stated(
      { statement: 'founding', rootKey: root.signKey, recoveryKey: root.sealKey, foundedAt: now },
      byRoot,
    ),
    stated(deviceOfFounder(keys, person), byRoot),
    ...statements.map((statement) => stated(statement, byDevice)),
  ]);
  const held = rings.map(({ ring }) => ring);
  const acts = await firstActs(plan, { office, person, keys, now, ring: held[0] });
  return {
    office,
    me: { person, device: keys.device, role: 'admin' },
    keys,
    rings: held,
    fingerprint: await fingerprintOf(root.signKey),
    seed,
    envelopes: [...authority, ...acts],
  };
}

function deviceOfFounder({ device, signKey, sealKey }: DeviceKeys, person: PersonId): Statement {
  return { statement: 'device', device, person, role: 'admin', signKey, sealKey, rings: [...firstRings] };
}

async function newSealedRing(
  name: (typeof firstRings)[number],
  keys: DeviceKeys,
  root: PairsOfSecret,
): Promise<{ readonly ring: StoredRing; readonly statements: readonly Statement[] }> {
  const generation = { ring: name, generation: 1 };
  const { secrets, publicKey } = await newRing(generation);
  const [held, sealed, forRecovery] = await Promise.all([
    holdRing(secrets, publicKey),
    sealRing(secrets, keys.sealKey),
    sealRing(secrets, root.sealKey),
  ]);
  if (held === null) throw new Error('a new ring must have its own secrets');
  const sealedTo = [
    { holder: keys.device, sealed },
    { holder: 'recovery' as const, sealed: forRecovery },
  ];
  const statements: readonly Statement[] = [
    { statement: 'ring', ...generation, publicKey },
    { statement: 'ring-keys', ...generation, sealedTo },
  ];
  return { ring: { held, sealed }, statements };
}

interface Founder {
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly keys: DeviceKeys;
  readonly now: Instant;
  readonly ring: StoredRing | undefined;
}

async function firstActs(
  plan: FoundingPlan,
  { office, person, keys, now, ring }: Founder,
): Promise<readonly Envelope[]> {
  if (ring === undefined) throw new RangeError('an office is founded with a general ring');
  const { ring: name, generation, recordKey } = ring.held;
  const edits = [
    ...plan.units.map((unit, index) => edit('units', `unit-${index + 1}`, { name: unit, order: index + 1 })),
    edit('people', person, { ...plan.founder, unit: null }),
    ...plan.rows,
  ];
  const seen = await beginning(office);
  return Promise.all(
    partsOfAct(edits).map((part) =>
      sealChange(
        {
          kind: 'change',
          office,
          id: newEntryId(now),
          device: keys.device,
          seen,
          table: part[0]?.table ?? 'units',
          ring: { ring: name, generation },
          blobs: [],
        },
        changeOf({ person, at: now }, part),
        { recordKey, signKey: keys.sign.privateKey },
      ),
    ),
  );
}

function edit(table: string, row: string, set: Edit['set']): Edit {
  return { table, row, set, steps: [], add: [] };
}

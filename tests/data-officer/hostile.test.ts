import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/basics/ids.ts';
import type { Edit } from '../../src/domain/log/edit.ts';
import type { Role } from '../../src/domain/office/office.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import type { Envelope, LogEntry } from '../../src/contracts/envelope.ts';
import type { Place } from '../../src/contracts/header.ts';
import { changeOf } from '../../src/data/officer/acts/parts-of-act.ts';
import { stated } from '../../src/data/officer/acts/statements.ts';
import { foundOffice, type FoundedOffice } from '../../src/data/officer/doors/founding.ts';
import { followed } from '../../src/data/officer/replay/chain.ts';
import type { Effect } from '../../src/data/officer/replay/page.ts';
import { prepared } from '../../src/data/officer/replay/prepare.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { noAuthority, ringKeyOf } from '../../src/seal/trust/authority.ts';
import { beginning, linkHash } from '../../src/seal/chain.ts';
import { enveloped } from '../../src/seal/entries.ts';
import { newDeviceKeys, publicText, type DeviceKeys } from '../../src/seal/basis/keys.ts';
import { newChannelId, newEntryId, newPersonId } from '../../src/seal/basis/new-ids.ts';
import { sealChange } from '../../src/seal/records.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { morning } from '../worlds/keys.ts';

// What a collector might hand out that is not what the office wrote.

let office: FoundedOffice;
let start: Place;
let channel = newChannelId();
beforeAll(async () => {
  const plan = samplePlan({ channelId: newChannelId });
  channel = plan.channels[0]?.channel ?? channel;
  office = await foundOffice(plan, { now: morning });
  start = await beginning(office.office);
});

async function chained(envelopes: readonly Envelope[]): Promise<readonly LogEntry[]> {
  const log: LogEntry[] = [];
  for (const envelope of envelopes) {
    const collector = canonical({ seq: log.length + 1, receivedAt: morning, late: false });
    const hash = await linkHash(log.at(-1)?.hash ?? start.hash, { ...envelope, collector });
    log.push({ ...envelope, collector, hash });
  }
  return log;
}

/** What a device of the office makes of what follows its founding. */
async function effectsOf(more: readonly Envelope[], pinned = office.fingerprint): Promise<readonly Effect[]> {
  const page = await followed(start, await chained([...office.envelopes, ...more]));
  const rings = new Map(office.rings.map((ring) => [ringKeyOf(ring.held), ring]));
  const standing = { place: start, authority: noAuthority(office.office), rings, keys: office.keys, pinned };
  const seenAt = (seq: number) => {
    const hash = seq === 0 ? start.hash : page[seq - 1]?.entry.hash;
    return hash === undefined ? null : { hash, receivedAt: null };
  };
  const ready = await prepared(page, standing, seenAt);
  return ready.map(({ effect }) => effect).slice(office.envelopes.length);
}

interface Writing {
  readonly keys?: DeviceKeys;
  readonly seen?: Place;
  readonly person?: typeof office.me.person;
  readonly edit?: Edit;
}

function aChange({
  keys = office.keys,
  seen = start,
  person = office.me.person,
  edit = { table: 'units', row: 'x', set: { name: 'y' }, steps: [], add: [] },
}: Writing = {}): Promise<Envelope> {
  const ring = office.rings[0]?.held;
  if (ring === undefined) throw new Error('an office has a general ring');
  return sealChange(
    {
      kind: 'change',
      office: office.office,
      id: newEntryId(morning),
      device: keys.device,
      seen,
      table: 'units',
      ring: { ring: ring.ring, generation: 1 },
      blobs: [],
    },
    changeOf({ person, at: morning }, [edit]),
    { recordKey: ring.recordKey, signKey: keys.sign.privateKey },
  );
}

async function aDevice(role: Role) {
  const keys = await newDeviceKeys();
  const person = newPersonId();
  const { device, signKey, sealKey } = keys;
  const card = await stated(
    { statement: 'device', device, person, role, signKey, sealKey, rings: ['general'] },
    {
      office: office.office,
      signer: { by: 'device', device: office.me.device },
      signKey: office.keys.sign.privateKey,
      seen: start,
      now: morning,
    },
  );
  return { keys, person, card };
}

const does = (effects: readonly Effect[]) =>
  effects.map((effect) => (effect.does === 'halt' ? effect.problem : effect.does));

describe('a collector that hands out what nobody wrote', () => {
  it('cannot pass off another office', async () => {
    const page = await effectsOf([], fingerprint('0000000000000000'));
    expect(page).toEqual([]);
    const [first] = await prepared(
      await followed(start, await chained(office.envelopes)),
      {
        place: start,
        authority: noAuthority(office.office),
        rings: new Map(),
        keys: office.keys,
        pinned: fingerprint('0000000000000000'),
      },
      () => null,
    );
    expect(first?.effect).toEqual({ does: 'halt', problem: 'fingerprint-mismatch' });
  });

  it('cannot show two devices two logs without one of them noticing', async () => {
    expect(does(await effectsOf([await aChange()]))).toEqual(['change']);
    const forked = await aChange({ seen: { seq: 3, hash: 'A'.repeat(43) } });
    expect(does(await effectsOf([await aChange(), forked, await aChange()]))).toEqual([
      'change',
      'log-mismatch',
    ]);
    expect(does(await effectsOf([await aChange({ seen: { seq: 999, hash: 'A'.repeat(43) } })]))).toEqual([
      'log-mismatch',
    ]);
  });

  it('cannot write in a device’s name, nor change what one wrote', async () => {
    const stranger = await newDeviceKeys();
    const good = await aChange();
    const other = await aChange();
    const forged = await aChange({ keys: { ...stranger, device: office.me.device } });
    const unknown = await aChange({ keys: stranger });
    const swapped = { ...good, content: other.content };
    expect(does(await effectsOf([forged, unknown, swapped, { ...good, signature: null }]))).toEqual(
      Array(4).fill('nothing'),
    );
  });

  it('cannot put other words under a citizen’s header', async () => {
    const held = office.rings[0]?.held;
    if (held === undefined) throw new Error('an office has a general ring');
    const ring = { ring: held.ring, generation: 1 };
    const header = {
      kind: 'submission' as const,
      office: office.office,
      id: newEntryId(morning),
      channel,
      version: 1,
      rings: [ring],
      receipt: 'AAAAAAAAAAAAAAAAAAAAAA' as never,
      blobs: [],
      replaces: null,
    };
    const key = { ...ring, publicKey: await publicText(held.pair.publicKey) };
    const plain = (detail: string) => ({
      answers: { detail },
      language: 'th' as const,
      writtenAt: morning,
      receiptKey: 'A'.repeat(43),
      blobs: [],
    });
    const written = await sealForRings(header, plain('ของจริง'), [key]);
    const invented = await sealForRings(header, plain('ของปลอม'), [key]);
    const [real, swapped] = await effectsOf([written, { ...written, content: invented.content }]);
    expect(real).toMatchObject({ does: 'case', submission: { answers: { detail: 'ของจริง' } } });
    expect(swapped).toMatchObject({ does: 'case', submission: null });
  });
});

describe('a device of the office', () => {
  it('erases only as an admin', async () => {
    const { keys, card } = await aDevice('member');
    const erasing = ({ device, sign }: DeviceKeys) =>
      enveloped(
        { kind: 'erase', office: office.office, id: newEntryId(morning), device, seen: start },
        { targets: [newEntryId(morning)], reason: 'spam' },
        sign.privateKey,
      );
    expect(does(await effectsOf([card, await erasing(keys), await erasing(office.keys)]))).toEqual([
      'authority',
      'nothing',
      'erase',
    ]);
  });

  it('says whom sheets are about as an admin only, or it could be told another’s result', async () => {
    const { keys, person, card } = await aDevice('member');
    const edit: Edit = { table: 'duties', row: channel, set: { about: person }, steps: [], add: [] };
    const asked = { ...edit, set: { people: [person] } };
    const told = { ...edit, table: 'results' };
    const said = await Promise.all([
      aChange({ keys, person, edit }),
      aChange({ keys, person, edit: told }),
      aChange({ keys, person, edit: asked }),
      aChange({ edit }),
    ]);
    expect(does(await effectsOf([card, ...said])).slice(1)).toEqual([
      'nothing',
      'nothing',
      'change',
      'change',
    ]);
  });

  it('speaks for its own person, but at a shared desktop for whom it names', async () => {
    const [member, desktop] = [await aDevice('member'), await aDevice('desktop')];
    const claimed = newPersonId();
    const effects = await effectsOf([
      member.card,
      desktop.card,
      await aChange({ keys: member.keys, person: claimed }),
      await aChange({ keys: desktop.keys, person: claimed }),
    ]);
    expect(effects.slice(2).map((effect) => effect.does === 'change' && effect.by)).toEqual([
      member.person,
      claimed,
    ]);
  });

  it('that was sent away writes nothing more', async () => {
    const { keys, card } = await aDevice('member');
    const away = await stated(
      { statement: 'device-removed', device: keys.device },
      {
        office: office.office,
        signer: { by: 'device', device: office.me.device },
        signKey: office.keys.sign.privateKey,
        seen: start,
        now: morning,
      },
    );
    expect(does(await effectsOf([card, await aChange({ keys }), away, await aChange({ keys })]))).toEqual([
      'authority',
      'change',
      'authority',
      'nothing',
    ]);
  });
});

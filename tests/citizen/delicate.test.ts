// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { said } from '../../src/citizen/extras/talk/words-out.ts';
import { sealedAnew } from '../../src/citizen/extras/sealed-anew.ts';
import { sealAndKeep } from '../../src/citizen/form/send.ts';
import type { CitizenRoom } from '../../src/citizen/room.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { createKeeping } from '../../src/data/citizen/kept/keeping.ts';
import { proveForReaders } from '../../src/data/citizen/sealed/prove-readers.ts';
import { memoryShelf } from '../../src/data/citizen/kept/shelf.ts';
import { aDelicateOfficeMet } from '../data-citizen/support/office.ts';
import { morning } from '../worlds/keys.ts';

const met = await aDelicateOfficeMet();
const [reader = '', excluded = ''] = met.rings;

beforeAll(() => void vi.stubGlobal('crypto', webcrypto));

function aRoom(readers: readonly string[] = [reader]): CitizenRoom {
  return {
    prove: (proof, channel, pinned) => proveForReaders(proof, channel, { pinned, readers }),
    keeping: createKeeping(memoryShelf()),
    courier: { send: () => Promise.resolve(), stop: () => undefined },
    line: () => Promise.resolve(new Response(JSON.stringify(met.proof))),
    manner: { name: 'own', keeps: true },
    now: () => instant(morning + 60_000),
  };
}

/** The rings that a parcel is sealed to, by its header and by its keys. */
function ringsOf(body: string | undefined): readonly (readonly string[])[] {
  const { header, content } = JSON.parse(body ?? '') as Envelope;
  const [named, sealed] = [JSON.parse(header), JSON.parse(content)] as [
    { rings: { ring: string }[] },
    { keys: { ring: string }[] },
  ];
  return [named.rings.map(({ ring }) => ring), sealed.keys.map(({ ring }) => ring)];
}

const wish = {
  proof: met.proof,
  channel: met.definition.channel,
  fragment: '',
  answers: { what: 'เงินทอน' },
  language: 'th',
  files: null,
} as const;

describe('a delicate form', () => {
  it('is sealed to those alone whom its writer has seen and left in', async () => {
    const kept = await sealAndKeep(aRoom([reader, 'integrity:STRANGER00']), wish);
    expect(kept.ok && ringsOf(kept.value.parcel.body)).toEqual([[reader], [reader]]);
    expect(kept.ok && kept.value.matter?.readers).toEqual([reader]);
  });

  it('is not sealed at all when nobody is left, and nothing is kept then', async () => {
    const room = aRoom([]);
    expect(await sealAndKeep(room, wish)).toEqual({ ok: false, problem: 'nobody-left' });
    expect(await room.keeping.parcels()).toEqual([]);
    const { prove: _prove, ...plain } = room;
    expect(await sealAndKeep(plain, wish)).toEqual({ ok: false, problem: 'nobody-left' });
  });

  it('goes to nobody else when it is sealed anew after a conflict', async () => {
    const room = aRoom();
    const kept = await sealAndKeep(room, wish);
    if (!kept.ok) throw new Error(kept.problem);
    const anew = await sealedAnew(room, kept.value.parcel, met.proof);
    expect(anew.ok && ringsOf(anew.value.parcel.body)).toEqual([[reader], [reader]]);
  });
});

describe('a later word on a delicate matter', () => {
  it('goes to its readers alone, never to who was left out', async () => {
    const room = aRoom();
    const kept = await sealAndKeep(room, wish);
    if (!kept.ok || kept.value.matter === null) throw new Error('not kept');
    const { matter } = kept.value;
    const told = { room, language: 'th', secret: matter.secret, matter, found: null, parcels: [] } as const;
    await said(told, { act: 'answer', text: 'เพิ่มเติม', asked: null });
    const word = (await room.keeping.parcels()).find(({ id }) => id !== matter.id);
    expect(ringsOf(word?.body)).toEqual([[reader], [reader]]);
  });

  it('goes, from another phone, to those whom the office’s status names', async () => {
    const room = aRoom();
    const status = {
      channel: met.definition.channel,
      caseNumber: '70-0001',
      state: 'accepted' as const,
      history: [],
      replies: [],
      readers: [reader],
    };
    const found = {
      office: met.proof.office,
      root: met.root,
      profile: null,
      receivedAt: morning,
      answer: { status: status as never, upToSeq: 3 },
    };
    const told = {
      room,
      language: 'th',
      secret: '0123456789ABCDEF',
      matter: null,
      found,
      parcels: [],
    } as const;
    await said(told, { act: 'answer', text: 'เพิ่มเติม', asked: null });
    const [word] = await room.keeping.parcels();
    expect(ringsOf(word?.body)).toEqual([[reader], [reader]]);
    expect(ringsOf(word?.body).flat()).not.toContain(excluded);
  });
});

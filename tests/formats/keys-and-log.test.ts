import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import * as ids from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import * as addresses from '../../src/contracts/addresses.ts';
import type { StatementOf } from '../../src/contracts/authority.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import { logEntrySchema, type LogEntry } from '../../src/contracts/envelope.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import { noAuthority, type Authority } from '../../src/seal/trust/authority.ts';
import { fromBase64, toBase64, utf8 } from '../../src/seal/basis/bytes.ts';
import { beginning, follow, readCollectorHeader } from '../../src/seal/chain.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { deviceOf, fingerprintOf, isSignedBy } from '../../src/seal/basis/keys.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { holdRing, openRing, openRingsOfInvitation } from '../../src/seal/trust/rings.ts';
import { pairsOf, recoverySheet, seedOfSheet } from '../../src/seal/basis/secrets.ts';
import { readStatement } from '../../src/seal/trust/statements.ts';
import { openStatus, readStatusHeader } from '../../src/seal/status.ts';
import { statusKey } from '../../src/seal/opening.ts';
import { anOffice } from '../worlds/keys.ts';
import { golden, type GoldenEntry, type GoldenInvitationRings, type GoldenKeys, type GoldenLog, type GoldenStatus } from './golden.ts';

const keys = golden<GoldenKeys>('keys');

describe('the golden keys', () => {
  it('come from the recovery sheet as they once did: root, recovery key, fingerprint', async () => {
    const { seed, sheet, rootKey, recoveryKey, fingerprint } = keys.office;
    const read = seedOfSheet(sheet.join(' '));
    expect(read).toEqual(fromBase64(seed));
    expect(recoverySheet(fromBase64(seed))).toEqual(sheet);
    expect(await pairsOf(fromBase64(seed), 'office')).toMatchObject({ signKey: rootKey, sealKey: recoveryKey });
    expect(await fingerprintOf(rootKey)).toBe(fingerprint);
  });

  it('come from an invitation’s secret as they once did', async () => {
    const { secret, signKey, sealKey } = keys.invitation;
    expect(await pairsOf(utf8(secret), 'invitation')).toMatchObject({ signKey, sealKey });
  });

  it.each(['admin', 'member'] as const)('prove the id of the %s’s device', async (name) => {
    const { device, signKey } = keys.devices[name];
    expect(await deviceOf(signKey)).toBe(device);
  });

  it('come from a receipt’s code as they once did: id and key', async () => {
    const { secret, code, id, key } = keys.receipt;
    expect(addresses.receiptSecret(code)).toBe(secret);
    expect(addresses.receiptCode(secret)).toBe(code);
    const { receipt, key: bytes } = await receiptKeys(secret);
    expect({ id: receipt, key: toBase64(bytes) }).toEqual({ id, key });
  });

  it('open every ring for everyone it was sealed to, whenever that was', async () => {
    const { admin, member } = keys.devices;
    const pairs = new Map([
      [admin.device, await pairsOf(utf8(admin.secret), 'invitation')],
      [member.device, await pairsOf(utf8(member.secret), 'invitation')],
      ['recovery', await pairsOf(fromBase64(keys.office.seed), 'office')],
      ['integrity-recovery', await pairsOf(utf8(keys.integrityRecovery.secret), 'office')],
    ]);
    const { authority, ringKeys } = await replayed();
    const holders = new Map<string, string[]>();
    for (const { ring, generation, sealedTo } of ringKeys) {
      const name = `${ring}/${generation}`;
      const secrets = keys.rings.map((one) => one.secrets).find((one) => one.ring === ring && one.generation === generation);
      for (const { holder, sealed } of sealedTo) {
        const pair = pairs.get(holder)?.seal;
        if (pair === undefined || secrets === undefined) throw new Error(`nobody told of ${holder}`);
        expect(await openRing({ ring, generation }, sealed, pair)).toEqual(secrets);
        expect(await holdRing(secrets, authority.rings.get(name)?.publicKey ?? '')).not.toBeNull();
        holders.set(name, [...(holders.get(name) ?? []), holder]);
      }
    }
    expect(Object.fromEntries(holders)).toEqual({
      'general/1': [admin.device, 'recovery', member.device],
      'survey/1': [admin.device, 'recovery'],
      'integrity:PERS0N0001/1': [admin.device, 'integrity-recovery'],
      'integrity:PERS0N0002/1': [admin.device, 'integrity-recovery'],
    });
  });

  it('prove every ring: its public key comes from its seed as it once did', async () => {
    for (const { secrets, publicKey } of keys.rings) expect(await holdRing(secrets, publicKey)).not.toBeNull();
  });

  it('open the rings of an invitation', async () => {
    const { invitation, sealed } = golden<GoldenInvitationRings>('invitation-rings');
    const { seal } = await pairsOf(utf8(keys.invitation.secret), 'invitation');
    expect(await openRingsOfInvitation(sealed, seal, invitation)).toEqual([keys.rings[0]?.secrets]);
  });
});

describe('the golden status', () => {
  const { document, plain } = golden<GoldenStatus>('status');

  it('is signed by the admin’s device and opens with the receipt’s key', async () => {
    const header = readStatusHeader(document);
    if (header === null) throw new Error('no status');
    expect(await isSignedBy(document.header, document.signature, keys.devices.admin.signKey)).toBe(true);
    expect(header).toMatchObject({ format: 1, office: anOffice, receipt: keys.receipt.id, upToSeq: 17 });
    expect(await openStatus(header, await statusKey(keys.receipt.key))).toEqual(plain);
  });
});

const log = golden<GoldenLog>('log');

const entries: readonly LogEntry[] = log.entries.map(({ file, collector, hash, isErased }) => {
  const { envelope } = golden<GoldenEntry>(file);
  return { ...envelope, content: isErased ? null : envelope.content, collector, hash };
});

interface Replayed {
  readonly authority: Authority;
  readonly statements: number;
  readonly ringKeys: readonly StatementOf<'ring-keys'>[];
}

/** The golden log's statements taken in, how many there were, and what they handed to holders. */
async function replayed(): Promise<Replayed> {
  let authority = noAuthority(anOffice);
  let statements = 0;
  const ringKeys: StatementOf<'ring-keys'>[] = [];
  for (const { header, content, signature, collector } of entries) {
    const read = readHeader(header);
    if (!read.ok || read.value.kind !== 'authority' || content === null) continue;
    const receivedAt = readCollectorHeader(collector)?.receivedAt ?? instant(0);
    const next = await admit(authority, { header, content, signature }, { receivedAt });
    if (!next.ok) throw new Error(next.problem);
    authority = next.value;
    statements += 1;
    const statement = readStatement(content);
    if (statement?.statement === 'ring-keys') ringKeys.push(statement);
  }
  return { authority, statements, ringKeys };
}

describe('the golden log', () => {
  it('begins where every log of that office begins', async () => {
    expect(await beginning(anOffice)).toEqual(log.beginning);
  });

  it('is one chain, also over what was erased', async () => {
    let place = log.beginning;
    for (const entry of entries) {
      expect(v.parse(logEntrySchema, entry)).toEqual(entry);
      const next = await follow(place, entry);
      expect(next).toEqual({ seq: place.seq + 1, hash: entry.hash });
      place = next ?? place;
    }
    expect(place.seq).toBe(23);
    expect(entries.filter(({ content }) => content === null)).toHaveLength(1);
  });

  it('writes the collector’s part byte for byte', () => {
    for (const { collector } of entries) {
      const read = readCollectorHeader(collector);
      expect(read && canonical({ ...read })).toBe(collector);
    }
  });

  it('adds up to the office it tells of', async () => {
    const { authority, statements } = await replayed();
    expect(statements).toBe(16);
    expect(authority.root).toMatchObject({ fingerprint: keys.office.fingerprint, recoveryKey: keys.office.recoveryKey });
    expect([...authority.devices.values()].map(({ device, role, isRemoved }) => ({ device, role, isRemoved }))).toEqual([
      { device: keys.devices.admin.device, role: 'admin', isRemoved: false },
      { device: keys.devices.member.device, role: 'member', isRemoved: true },
    ]);
    expect([...authority.rings.keys()]).toEqual(keys.rings.map(({ secrets }) => `${secrets.ring}/1`));
    expect(authority.channels.get(ids.channelId('CHANNE0001'))).toHaveLength(1);
    expect([...authority.invitations.values()].map(({ used }) => used)).toEqual([1]);
    expect(authority.profile?.profile.sample).toBe(true);
  });
});

interface GoldenAddresses {
  readonly channel: { readonly address: string; readonly origin: string; readonly channel: string; readonly fingerprint: string };
  readonly receipt: { readonly address: string; readonly origin: string; readonly secret: string };
  readonly join: { readonly address: string; readonly origin: string; readonly invitation: string; readonly secret: string; readonly fingerprint: string };
  readonly setup: { readonly address: string; readonly origin: string; readonly token: string };
  readonly app: { readonly path: string; readonly office: string; readonly screen: string };
}

describe('the golden addresses', () => {
  const { channel, receipt, join, setup, app } = golden<GoldenAddresses>('addresses');

  it('are written as on the walls', () => {
    expect(addresses.channelAddress(channel.origin, ids.channelId(channel.channel), ids.fingerprint(channel.fingerprint))).toBe(channel.address);
    expect(addresses.receiptAddress(receipt.origin, receipt.secret)).toBe(receipt.address);
    expect(addresses.joinAddress(join.origin, { invitation: ids.entryId(join.invitation), secret: join.secret, root: ids.fingerprint(join.fingerprint) })).toBe(join.address);
    expect(addresses.setupAddress(setup.origin, setup.token)).toBe(setup.address);
    expect(addresses.paths.app(ids.officeId(app.office), app.screen)).toBe(app.path);
  });

  it('are read as they stand on the walls', () => {
    const at = new URL(channel.address);
    expect(addresses.channelOfPath(at.pathname)).toBe(channel.channel);
    expect(addresses.pinnedFingerprint(at.hash)).toBe(channel.fingerprint);
    expect(addresses.receiptSecret(new URL(receipt.address).hash)).toBe(receipt.secret);
    expect(addresses.invitationOf(new URL(join.address).hash)).toEqual({ invitation: join.invitation, secret: join.secret, root: join.fingerprint });
  });
});

import * as ids from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import type { Statement, StatementOf } from '../../src/contracts/authority.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import { receiptCode } from '../../src/contracts/addresses.ts';
import { packed } from '../../src/contracts/hand-over/hand-over.ts';
import type { Place } from '../../src/contracts/header.ts';
import type { Ring } from '../../src/contracts/ids.ts';
import { sealText } from '../../src/seal/basis/aes.ts';
import { toBase64, utf8 } from '../../src/seal/basis/bytes.ts';
import { beginning, linkHash } from '../../src/seal/chain.ts';
import { bindingOf, contentHash, enveloped, type OpenHeader } from '../../src/seal/entries.ts';
import { deviceOf, fingerprintOf, type DeviceKeys } from '../../src/seal/basis/keys.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealChange } from '../../src/seal/records.ts';
import { holdRing, newRing, sealRing, sealRingsForInvitation } from '../../src/seal/trust/rings.ts';
import { pairsOf, recoverySheet } from '../../src/seal/basis/secrets.ts';
import { sealStatus } from '../../src/seal/status.ts';
import { sealCaseAct, sealForRings } from '../../src/seal/submissions.ts';
import { aesKey } from '../../src/seal/basis/keys.ts';
import { aFirstDefinition, aFullDefinition, aProfile } from '../worlds/keys-channels.ts';
import { deviceCard, deviceHand, founding, invitationCard, invitationHand, rootHand, type Hand } from '../worlds/keys.ts';
import { kept, type GoldenEntry, type GoldenKeys, type GoldenLog, type GoldenRing } from './golden.ts';
import * as told from './told.ts';

async function deviceFrom(secret: string): Promise<DeviceKeys> {
  const pairs = await pairsOf(utf8(secret), 'invitation');
  return { ...pairs, device: await deviceOf(pairs.signKey) };
}

async function ringOf(ring: Ring): Promise<GoldenRing> {
  return newRing({ ring, generation: 1 });
}

type Sealing = (secrets: GoldenRing['secrets']) => Promise<StatementOf<'ring-keys'>['sealedTo'][number]>;

/** A ring's secrets as a statement hands them to one holder. */
function handed(holder: StatementOf<'ring-keys'>['sealedTo'][number]['holder'], sealKey: string): Sealing {
  return async (secrets) => ({ holder, sealed: await sealRing(secrets, sealKey) });
}

/**
 * Makes every golden file that does not lie there yet. Sealing and signing draw on chance, so each call gives other
 * bytes: what lies there is kept for ever, and its rings are those that new files are sealed to.
 */
export async function makeGolden(): Promise<ReadonlyMap<string, unknown>> {
  const root = await pairsOf(told.seed, 'office');
  const [admin, member] = await Promise.all([deviceFrom(told.adminSecret), deviceFrom(told.memberSecret)]);
  const invited = await pairsOf(utf8(told.invitationSecret), 'invitation');
  const receipt = await receiptKeys(told.receiptSecret);
  const integrity = await pairsOf(utf8(told.integrityRecoverySecret), 'office');
  const rings = kept<GoldenKeys>('keys')?.rings ?? (await Promise.all(told.ringNames.map(ringOf)));
  const [general, survey, first, second] = rings as readonly [GoldenRing, GoldenRing, GoldenRing, GoldenRing];

  const files = new Map<string, unknown>();
  const keep = async (file: string, sealed: Promise<GoldenEntry['envelope']>, from: { readonly header: OpenHeader; readonly plain: unknown }): Promise<void> => {
    files.set(file, kept(file) ?? { envelope: await sealed, ...from });
  };
  const state = (file: string, hand: Hand, statement: Statement): Promise<void> => {
    const header: OpenHeader = { office: told.office, id: told.idOf(file), kind: 'authority', signer: hand.signer, seen: hand.signer.by === 'device' ? told.seen : null };
    return keep(file, enveloped(header, statement as unknown as Json, hand.signKey), { header, plain: statement });
  };

  const byAdmin = deviceHand(admin);
  await state('founding', rootHand(root), founding(root));
  await state('device', rootHand(root), deviceCard(admin, { person: told.reader, rings: ['general', 'survey'] }));
  await state('profile', byAdmin, { statement: 'profile', profile: aProfile });
  for (const { secrets, publicKey } of rings) {
    const { ring, generation } = secrets;
    const name = ring.replace(':', '-').toLowerCase();
    const recovery = ring.startsWith('integrity') ? handed('integrity-recovery', integrity.sealKey) : handed('recovery', root.sealKey);
    const sealedTo = await Promise.all([handed(admin.device, admin.sealKey), recovery].map((to) => to(secrets)));
    await state(`ring-${name}`, byAdmin, { statement: 'ring', ring, generation, publicKey });
    await state(`ring-keys-${name}`, byAdmin, { statement: 'ring-keys', ring, generation, sealedTo });
  }
  await state('channel', byAdmin, { statement: 'channel', definition: aFirstDefinition() } as never);
  await state('invitation', byAdmin, invitationCard(invited, { invitation: told.invitation }));
  await state('device-invited', invitationHand(told.invitation, invited), deviceCard(member, { person: told.colleague, role: 'member' }));
  const { ring, generation } = general.secrets;
  const sealedTo = [await handed(member.device, member.sealKey)(general.secrets)];
  await state('ring-keys-general-later', byAdmin, { statement: 'ring-keys', ring, generation, sealedTo });

  const publicOf = ({ secrets, publicKey }: GoldenRing) => ({ ring: secrets.ring, generation: secrets.generation, publicKey });
  const named = ({ secrets: { ring, generation } }: GoldenRing) => ({ ring, generation });
  for (const [file, to] of [['submission', [general]], ['submission-integrity', [first, second]]] as const) {
    const header = { ...told.submissionHeader, id: told.idOf(file), rings: to.map(named), receipt: receipt.receipt };
    const plain = told.submission(toBase64(receipt.key));
    await keep(file, sealForRings(header, plain, to.map(publicOf)), { header, plain });
  }
  const messageHeader = { ...told.messageHeader, rings: [named(general)], receipt: receipt.receipt };
  const message = told.message(toBase64(receipt.key));
  await keep('message', sealForRings(messageHeader, message, [publicOf(general)]), { header: messageHeader, plain: message });
  const sheetHeader = { ...told.sheetHeader, rings: [named(survey)] };
  await keep('sheet', sealForRings(sheetHeader, told.sheet, [publicOf(survey)]), { header: sheetHeader, plain: told.sheet });

  const held = await holdRing(general.secrets, general.publicKey);
  if (held === null) throw new Error('the golden ring has other secrets');
  const { recordKey } = held;
  const signKey = admin.sign.privateKey;
  const changeHeader = { ...told.changeHeader, device: admin.device, ring: named(general) };
  await keep('change', sealChange(changeHeader, told.change, { recordKey, signKey }), { header: changeHeader, plain: told.change });
  const snapshotHeader = { ...told.snapshotHeader, device: admin.device, ring: named(general) };
  const snapshot = await sealText(recordKey, canonical(told.snapshot), bindingOf(snapshotHeader));
  await keep('snapshot', enveloped(snapshotHeader, { ...snapshot }, signKey), { header: snapshotHeader, plain: told.snapshot });
  const eraseHeader: OpenHeader = { office: told.office, id: told.idOf('erase'), kind: 'erase', device: admin.device, seen: told.seen };
  await keep('erase', enveloped(eraseHeader, told.erase, signKey), { header: eraseHeader, plain: told.erase });
  await state('device-removed', byAdmin, { statement: 'device-removed', device: member.device });

  files.set('log', await logOf(files));
  // Statements that came later stand in no log of those days.
  await state('channel-2', byAdmin, { statement: 'channel-2', definition: aFullDefinition() });
  await state('reader', byAdmin, { statement: 'reader', person: told.colleague, post: told.post, reads: ['conduct', 'integrity'] });
  const actHeader = { office: told.office, id: told.idOf('case-act'), kind: 'case-act' as const, device: admin.device, seen: told.seen, rings: [first, second].map(named), blobs: [] };
  const act = sealCaseAct(actHeader, told.change, { rings: [first, second].map(publicOf), signKey });
  await keep('case-act', act, { header: actHeader, plain: told.change });
  await state('recording', byAdmin, { statement: 'recording', type: 'audio/webm', sound: 'AAAA' });
  files.set('invitation-rings', { invitation: told.invitation, sealed: await sealRingsForInvitation([general.secrets], invited.sealKey, told.invitation) });
  const place = { office: told.office, receipt: receipt.receipt, device: admin.device, upToSeq: 17 };
  const document = await sealStatus(place, told.status, { receiptKey: await aesKey(receipt.key), signKey });
  files.set('status', { document, plain: told.status });
  const card = (secret: string, { device, signKey: sign, sealKey }: DeviceKeys) => ({ secret, device, signKey: sign, sealKey });
  const keys: GoldenKeys = {
    office: { seed: toBase64(told.seed), sheet: recoverySheet(told.seed), rootKey: root.signKey, recoveryKey: root.sealKey, fingerprint: await fingerprintOf(root.signKey) },
    devices: { admin: card(told.adminSecret, admin), member: card(told.memberSecret, member) },
    integrityRecovery: { secret: told.integrityRecoverySecret, sealKey: integrity.sealKey },
    invitation: { secret: told.invitationSecret, signKey: invited.signKey, sealKey: invited.sealKey },
    rings,
    receipt: { secret: told.receiptSecret, code: receiptCode(told.receiptSecret), id: receipt.receipt, key: toBase64(receipt.key) },
  };
  files.set('keys', keys);
  const handOvers = ['submission', 'submission-integrity', 'message', 'sheet'].map(async (file) => {
    const { envelope } = files.get(file) as GoldenEntry;
    return [file, await packed(envelope, contentHash)] as const;
  });
  files.set('hand-over', Object.fromEntries(await Promise.all(handOvers)));
  return files;
}

/** The entries made so far as one log, chained; what the erase entry names has lost its content. */
async function logOf(files: ReadonlyMap<string, unknown>): Promise<GoldenLog> {
  const start = await beginning(told.office);
  const entries: GoldenLog['entries'][number][] = [];
  let place: Place = start;
  for (const [file, made] of files) {
    const { envelope, header } = made as GoldenEntry;
    const seq = place.seq + 1;
    const collector = canonical({ seq, receivedAt: instant(told.written + seq * 1_000), late: file === 'message' });
    const hash = await linkHash(place.hash, { ...envelope, collector });
    entries.push({ file, collector, hash, isErased: told.erase.targets.includes(ids.entryId(header.id)) });
    place = { seq, hash };
  }
  return { beginning: start, entries };
}

import { isChannelId, isEntryId, isReceiptId } from '../../domain/basics/ids.ts';
import { envelopeSchema } from '../../contracts/envelope.ts';
import type { Accepted, ReceiptState } from '../../contracts/citizen/endpoints.ts';
import { addSigner, proofOfOffice } from '../../seal/trust/proof.ts';
import { readHeader } from '../../seal/reading.ts';
import { fromBase64 } from '../../seal/basis/bytes.ts';
import { readStatement } from '../../seal/trust/statements.ts';
import { readStatusHeader } from '../../seal/status.ts';
import { longestBody, readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import { parcelFrom } from '../mailbox/parcel.ts';
import { heldBack } from '../crowd/crowd.ts';
import { crowdDoor, officeDoor, publicDoor } from './door.ts';
import type { House } from './house.ts';
import { channelProof } from './proofs.ts';
import { json } from '../http/said.ts';

/** Doors for citizens: what proves a channel, handing in, looking after a receipt. */
export function openCitizenDoors(house: House): void {
  const { store } = house.deps;

  publicDoor(house, 'readChannel', async (visit) => {
    const channel = visit.part('channel');
    const shown = isChannelId(channel) ? await channelProof(house, channel) : null;
    return shown === null ? refused('unknown-channel') : json(shown.proof);
  });

  officeDoor(house, 'readRecording', async (visit) => {
    const recording = visit.part('recording');
    const [envelope] = isEntryId(recording)
      ? await store.log.envelopes(visit.mailbox.office, [recording])
      : [];
    const told = envelope === undefined ? null : readStatement(envelope.content);
    if (told?.statement !== 'recording') return refused('unknown-blob');
    return new Response(fromBase64(told.sound), {
      headers: { 'content-type': told.type, 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });

  publicDoor(house, 'readReceipt', async (visit) => {
    const receipt = visit.part('receipt');
    const place = isReceiptId(receipt) ? await store.directory.receipt(receipt) : null;
    const mailbox = place === null ? null : await house.mailboxes.of(place.office);
    if (place === null || mailbox === null) return refused('unknown-receipt');
    if (place.isErased) return refused('erased');
    const document = await store.directory.status(place.office, place.receipt);
    const header = document === null ? null : readStatusHeader(document);
    const entries = proofOfOffice(mailbox.authority);
    if (header !== null) addSigner(mailbox.authority, { by: 'device', device: header.device }, entries);
    const statements = await store.log.envelopes(place.office, [...entries]);
    const state: ReceiptState = {
      office: place.office,
      receivedAt: place.receivedAt,
      document,
      statements: [...statements],
    };
    return json(state);
  });

  crowdDoor(house, 'submit', async (visit) => {
    const { mailbox, request } = visit;
    const body = await readBody(request, envelopeSchema, longestBody.envelope);
    if (!body.ok) return refused(body.problem);
    const header = readHeader(body.value.header);
    if (!header.ok) return refused(header.problem);
    if (header.value.office !== mailbox.office) return refused('malformed');
    const wait = await heldBack(house, visit, header.value);
    if (wait !== null) return wait;
    const opened = { envelope: body.value, header: header.value };
    const parcel = await parcelFrom(mailbox.office, opened, { by: 'citizen' });
    if (!parcel.ok) return refused(parcel.problem);
    const delivered = await mailbox.deliver(parcel.value);
    if (!delivered.ok) return refused(delivered.problem);
    const { isNew, id, seq, receivedAt } = delivered.value;
    // A sheet's place would lead from this phone to the answers; whoever brings the fifth must not learn it either.
    const accepted: Accepted = { id, seq: parcel.value.header.kind === 'sheet' ? null : seq, receivedAt };
    return json(accepted, { status: isNew ? 201 : 200 });
  });
}

import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/basics/ids.ts';
import type { ReceiptState } from '../../../src/contracts/citizen/endpoints.ts';
import type { Status } from '../../../src/contracts/citizen/status.ts';
import { lookUp } from '../../../src/data/citizen/sealed/look-up.ts';
import { aesKey } from '../../../src/seal/basis/keys.ts';
import { receiptKeys } from '../../../src/seal/receipts.ts';
import { sealStatus } from '../../../src/seal/status.ts';
import { anOffice, deviceKeys, morning } from '../../worlds/keys.ts';
import { aLine, json, noNetwork } from '../support/line.ts';
import { anOfficeMet } from '../support/office.ts';

const secret = '0123456789ABCDEF';
const keys = await receiptKeys(secret);
const met = await anOfficeMet();
const { admin } = met.founded;
const status: Status = {
  channel: met.definition.channel,
  caseNumber: 'ท 1/2570',
  state: 'in-progress',
  history: [{ state: 'accepted', at: morning, reason: null }],
  replies: [{ text: 'ช่างไปพรุ่งนี้', at: morning }],
};

async function documentBy(signer = admin, receipt = keys.receipt) {
  const place = { office: anOffice, receipt, device: admin.device, upToSeq: 12 };
  return sealStatus(place, status, { receiptKey: await aesKey(keys.key), signKey: signer.sign.privateKey });
}

function stateOf(changed: Partial<ReceiptState> = {}): ReceiptState {
  return {
    office: anOffice,
    receivedAt: morning,
    document: null,
    statements: met.proof.statements.slice(0, 3),
    ...changed,
  };
}

const ask = (state: unknown, root = met.root as typeof met.root | null) =>
  lookUp(secret, { line: aLine(() => json(200, state)).line, root });
const mismatch = { ok: false, problem: 'signature-mismatch' };

describe('looking a matter up by its receipt', () => {
  it('asks by an id that opens nothing, never by the code', async () => {
    const { line, sent } = aLine(() => json(200, stateOf()));
    await lookUp(secret, { line, root: met.root });
    expect(sent[0]?.address).toBe(`/api/receipts/${keys.receipt}`);
    expect(JSON.stringify(sent)).not.toContain(secret);
  });

  it('finds that it has arrived before the office has looked at it', async () => {
    expect(await ask(stateOf())).toMatchObject({
      ok: true,
      value: { root: met.root, receivedAt: morning, answer: null, profile: { telephone: '02 000 0000' } },
    });
  });

  it('shows what the office answered, on another phone too', async () => {
    const state = stateOf({ document: await documentBy() });
    const answer = { ok: true, value: { answer: { status, upToSeq: 12 } } };
    expect(await ask(state)).toMatchObject(answer);
    expect(await ask(state, null)).toMatchObject(answer);
  });

  it('refuses an answer that somebody else signed, altered, or took from another matter', async () => {
    const document = await documentBy();
    expect(await ask(stateOf({ document: await documentBy(await deviceKeys('stranger')) }))).toEqual(
      mismatch,
    );
    expect(
      await ask(
        stateOf({
          document: { ...document, header: document.header.replace('"upToSeq":12', '"upToSeq":13') },
        }),
      ),
    ).toEqual(mismatch);
    const other = (await receiptKeys('FEDCBA9876543210')).receipt;
    expect(await ask(stateOf({ document: await documentBy(admin, other) }))).toEqual(mismatch);
    expect(await ask(stateOf({ document: { ...document, header: 'nonsense' } }))).toEqual(mismatch);
  });

  it('refuses another office’s answer where this phone knows its own', async () => {
    expect(await ask(stateOf({ document: await documentBy() }), fingerprint('0000000000000000'))).toEqual({
      ok: false,
      problem: 'fingerprint-mismatch',
    });
  });

  it('refuses an answer whose signer nobody vouches for', async () => {
    const statements = met.proof.statements.slice(0, 1);
    expect(await ask(stateOf({ document: await documentBy(), statements }))).toEqual(mismatch);
  });

  it.each([
    ['no line', noNetwork, 'no-network'],
    ['a login page', () => new Response('<html>', { status: 200 }), 'nonsense'],
    ['nothing under this code', () => json(404, { problem: 'unknown-receipt' }), 'unknown-receipt'],
    ['content erased at the end of its time', () => json(410, { problem: 'erased' }), 'erased'],
    ['a busy collector', () => json(503, { problem: 'busy' }), 'busy'],
    ['an answer of another shape', () => json(200, { office: 1 }), 'nonsense'],
  ])('says what stood in the way: %s', async (_name, answering, problem) => {
    expect(await lookUp(secret, { line: aLine(answering).line, root: null })).toEqual({ ok: false, problem });
  });
});

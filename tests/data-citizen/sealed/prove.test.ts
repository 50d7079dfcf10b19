import { describe, expect, it } from 'vitest';
import { fingerprint, channelId } from '../../../src/domain/basics/ids.ts';
import { proveChannel } from '../../../src/data/citizen/sealed/prove.ts';
import { anOfficeMet } from '../support/office.ts';

const met = await anOfficeMet();
const { channel } = met.definition;
const mismatch = { ok: false, problem: 'signature-mismatch' };

describe('proving a channel', () => {
  it('gives the form, the office and the rings that the QR’s office signed', async () => {
    const proven = await proveChannel(met.proof, channel, met.root);
    expect(proven).toMatchObject({
      ok: true,
      value: {
        root: met.root,
        definition: met.definition,
        rings: [{ ring: 'general', generation: 1, publicKey: met.ring.publicKey }],
      },
    });
  });

  it('pins the root it meets when the address was typed', async () => {
    expect(await proveChannel(met.proof, channel, null)).toMatchObject({
      ok: true,
      value: { root: met.root },
    });
  });

  it('refuses another office’s form under this office’s QR', async () => {
    const other = await anOfficeMet({}, 'another');
    expect(await proveChannel(other.proof, channel, met.root)).toEqual({
      ok: false,
      problem: 'fingerprint-mismatch',
    });
    expect(await proveChannel(met.proof, channel, fingerprint('0000000000000000'))).toEqual({
      ok: false,
      problem: 'fingerprint-mismatch',
    });
  });

  it('refuses a form altered by one letter', async () => {
    const statements = met.proof.statements.map((one) => ({
      ...one,
      content: one.content.replace('ไฟดวงไหน', 'ไฟดวงไหร'),
    }));
    expect(await proveChannel({ ...met.proof, statements }, channel, met.root)).toEqual(mismatch);
  });

  it('refuses a ring that nobody of the office signed', async () => {
    const other = await anOfficeMet({}, 'another');
    const statements = met.proof.statements.map((one, index) =>
      index === 3 ? (other.proof.statements[3] ?? one) : one,
    );
    expect(await proveChannel({ ...met.proof, statements }, channel, met.root)).toEqual(mismatch);
  });

  it.each([0, 1, 2, 3, 4])('refuses a proof that lacks its statement %i', async (lacking) => {
    const statements = met.proof.statements.filter((_one, index) => index !== lacking);
    expect(await proveChannel({ ...met.proof, statements }, channel, met.root)).toEqual(mismatch);
  });

  it('refuses a proof of another channel', async () => {
    expect(await proveChannel(met.proof, channelId('0THER00001'), met.root)).toEqual(mismatch);
  });
});

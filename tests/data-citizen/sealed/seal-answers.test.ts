import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { toBase64 } from '../../../src/seal/basis/bytes.ts';
import { hasItsContent } from '../../../src/seal/entries.ts';
import { readHeader } from '../../../src/seal/reading.ts';
import { receiptKeys } from '../../../src/seal/receipts.ts';
import { openForRings } from '../../../src/seal/opening.ts';
import { proveChannel, type ProvenChannel } from '../../../src/data/citizen/sealed/prove.ts';
import { sealAnswers, sealPlain, type Sealed } from '../../../src/data/citizen/sealed/seal-answers.ts';
import { pairsIn } from '../../worlds/keys-rings.ts';
import { morning } from '../../worlds/keys.ts';
import { anOfficeMet, type MetOffice } from '../support/office.ts';

const writing = { answers: { what: 'ไฟดับหน้าวัด', when: ['yes'] }, language: 'th', now: morning } as const;

async function proven({ proof, definition, root }: MetOffice): Promise<ProvenChannel> {
  const channel = await proveChannel(proof, definition.channel, root);
  if (!channel.ok) throw new Error(channel.problem);
  return channel.value;
}

async function sealed(met: MetOffice): Promise<Sealed> {
  const result = await sealAnswers(await proven(met), writing);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

async function opened(met: MetOffice, { parcel }: Sealed) {
  const envelope = JSON.parse(parcel.body) as Envelope;
  const header = readHeader(envelope.header);
  if (!header.ok || (header.value.kind !== 'submission' && header.value.kind !== 'sheet'))
    throw new Error('not what a citizen sends');
  expect(await hasItsContent(header.value, envelope.content)).toBe(true);
  const text = await openForRings(header.value, envelope.content, pairsIn(met.ring));
  return { header: header.value, plain: JSON.parse(text ?? 'null') as unknown };
}

describe('sealing a case', () => {
  it('opens with the ring the office signed, and holds the answers and the receipt’s key', async () => {
    const met = await anOfficeMet();
    const result = await sealed(met);
    const { header, plain } = await opened(met, result);
    const { receipt, key } = await receiptKeys(result.matter?.secret ?? '');
    expect(header).toMatchObject({
      kind: 'submission',
      id: result.parcel.id,
      version: 1,
      receipt,
      replaces: null,
    });
    expect(plain).toEqual({
      answers: writing.answers,
      language: 'th',
      writtenAt: morning,
      receiptKey: toBase64(key),
      blobs: [],
    });
  });

  it('gives a receipt at once that knows what it is for', async () => {
    const met = await anOfficeMet();
    const { matter, parcel } = await sealed(met);
    expect(matter).toMatchObject({
      id: parcel.id,
      root: met.root,
      title: met.definition.title,
      road: { state: 'waiting', problem: null },
      answer: null,
    });
    expect(matter?.secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  });

  it('never shows a word of it outside the seal', async () => {
    const { parcel } = await sealed(await anOfficeMet());
    expect(parcel.body).not.toContain('ไฟดับ');
  });

  it('keeps receipt and words under a new id that names the taken one', async () => {
    const met = await anOfficeMet();
    const first = await sealed(met);
    const { plain, id } = first.parcel;
    if (plain === null || first.matter === null) throw new Error('a case has its words and its receipt');
    const again = await sealPlain(await proven(met), plain, {
      secret: first.matter.secret,
      now: morning,
      replaces: id,
    });
    if (!again.ok) throw new Error(again.problem);
    const { header, plain: inside } = await opened(met, again.value);
    expect(again.value.parcel.id).not.toBe(id);
    expect(header).toMatchObject({ replaces: id, receipt: (await receiptKeys(first.matter.secret)).receipt });
    expect(inside).toEqual((await opened(met, first)).plain);
    expect(again.value.matter).toMatchObject({
      secret: first.matter.secret,
      writtenAt: first.matter.writtenAt,
    });
  });

  it('says before a receipt stands that something is too large to be taken', async () => {
    const met = await anOfficeMet();
    const answers = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`long${n}`, 'ก'.repeat(4_000)]));
    expect(await sealAnswers(await proven(met), { ...writing, answers })).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });
});

describe('sealing a sheet', () => {
  it('holds nothing but the answers, has no receipt, and an id that tells no time', async () => {
    const met = await anOfficeMet({ kind: 'satisfaction', ring: 'survey', effect: null });
    const result = await sealed(met);
    const { header, plain } = await opened(met, result);
    expect(plain).toEqual({ answers: writing.answers });
    expect(Object.keys(header).sort()).toEqual([
      'channel',
      'contentHash',
      'contentSize',
      'format',
      'id',
      'kind',
      'office',
      'rings',
      'version',
    ]);
    expect(header.id).toMatch(/^.{14}4/);
    expect([result.matter, result.parcel.plain]).toEqual([null, null]);
  });
});

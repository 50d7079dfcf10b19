import * as v from 'valibot';
import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import { instant } from '../../domain/basics/instant.ts';
import { toBase64 } from '../../seal/basis/bytes.ts';
import { newEntryId, newReceiptSecret, newSheetId } from '../../seal/basis/new-ids.ts';
import { publicText } from '../../seal/basis/keys.ts';
import { receiptKeys } from '../../seal/receipts.ts';
import { sealForRings } from '../../seal/submissions.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import { acceptedSchema } from '../../contracts/citizen/endpoints.ts';
import { api } from '../../contracts/endpoints.ts';
import { believableSheet, stories } from '../../samples/stories.ts';
import { need, type SampleOffice } from './found-sample.ts';

const sheetsEach = 12;

/** Sends what a few weeks would bring: a story for each matter, a dozen sheets for each survey. */
export async function fillSample(sample: SampleOffice): Promise<void> {
  const chance = seeded(2_564);
  for (const story of stories) {
    const definition = sample.plan.channels.find(({ template }) => template === story.template);
    if (definition !== undefined) await send(sample, await sealedCase(sample, definition, story.answers));
  }
  for (const definition of sample.plan.channels.filter(({ ring }) => ring === 'survey')) {
    for (let sheet = 0; sheet < sheetsEach; sheet += 1) {
      await send(sample, await sealedSheet(sample, definition, believableSheet(definition, chance)));
    }
  }
}

async function send({ office, line }: SampleOffice, envelope: Envelope): Promise<void> {
  need(
    await line.ask(
      { method: 'POST', path: api.submissions(office), body: envelope },
      v.looseObject(acceptedSchema.entries),
    ),
  );
}

async function ringOf({ founded }: SampleOffice, name: string) {
  const found = founded.rings.find(({ held }) => held.ring === name);
  if (found === undefined) throw new RangeError(`the sample office has no ring ${name}`);
  const { ring, generation, pair } = found.held;
  return { ring, generation, publicKey: await publicText(pair.publicKey) };
}

async function sealedCase(
  sample: SampleOffice,
  definition: ChannelDefinition,
  answers: Answers,
): Promise<Envelope> {
  const now = instant(Date.now());
  const { receipt, key } = await receiptKeys(newReceiptSecret());
  const { publicKey, ...ring } = await ringOf(sample, definition.ring);
  const header = {
    kind: 'submission',
    office: sample.office,
    id: newEntryId(now),
    channel: definition.channel,
    version: definition.version,
    rings: [ring],
    receipt,
    blobs: [],
    replaces: null,
  } as const;
  const plain = {
    answers: writable(answers),
    language: 'th' as const,
    writtenAt: now,
    receiptKey: toBase64(key),
    blobs: [],
  };
  return sealForRings({ ...header, rings: [ring], blobs: [] }, plain, [{ ...ring, publicKey }]);
}

async function sealedSheet(
  sample: SampleOffice,
  definition: ChannelDefinition,
  answers: Answers,
): Promise<Envelope> {
  const { publicKey, ...ring } = await ringOf(sample, definition.ring);
  const { channel, version } = definition;
  const header = {
    kind: 'sheet' as const,
    office: sample.office,
    id: newSheetId(),
    channel,
    version,
    rings: [ring],
  };
  return sealForRings(header, { answers: writable(answers) }, [{ ...ring, publicKey }]);
}

function writable(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer]]),
  );
}

/** Chance that is the same at every run (mulberry32), so that two demos look alike. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

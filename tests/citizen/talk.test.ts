import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageSchema } from '../../src/contracts/sealed.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { Status } from '../../src/contracts/citizen/status.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { askAll } from '../../src/citizen/extras/matters/ask-all.ts';
import { rated, ratingForm } from '../../src/citizen/extras/rating/rate.ts';
import { openQuestions } from '../../src/citizen/extras/talk/questions.tsx';
import type { Told } from '../../src/citizen/extras/talk/told.ts';
import { keptHere, said } from '../../src/citizen/extras/talk/words-out.ts';
import type { CitizenRoom } from '../../src/citizen/room.ts';
import { createKeeping } from '../../src/data/citizen/kept/keeping.ts';
import { memoryShelf } from '../../src/data/citizen/kept/shelf.ts';
import type { Fetch } from '../../src/data/citizen/road/post.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { aMatter } from '../data-citizen/support/makers.ts';
import { aLine, json, noNetwork } from '../data-citizen/support/line.ts';
import { anOfficeMet } from '../data-citizen/support/office.ts';
import { morning } from '../worlds/keys.ts';

const met = await anOfficeMet();
const template = moreTemplates.find((one) => one.template === 'satisfaction-after');
if (template === undefined) throw new Error('no template');
const asking = await anOfficeMet({ ...template, state: 'open' });
const secret = '0123456789ABCDEF';
const delivered = { state: 'delivered', receivedAt: morning } as const;
const mine = aMatter(1, { secret, root: met.root, channel: met.definition.channel, road: delivered });

function aRoom(line: Fetch): CitizenRoom {
  const courier = { send: () => Promise.resolve(), stop: () => undefined };
  return {
    keeping: createKeeping(memoryShelf()),
    courier,
    line,
    manner: { name: 'own', keeps: true },
    now: () => instant(morning + 3_600_000),
  };
}

const aStatus = (words: Partial<Status> = {}): Status => ({
  channel: met.definition.channel,
  caseNumber: '70-0001',
  state: 'accepted',
  history: [],
  replies: [],
  ...words,
});

function aTold(room: CitizenRoom, words: Partial<Told> = {}): Told {
  return { room, language: 'th', secret, matter: mine, found: null, parcels: [], ...words };
}

const proving = (office: typeof met): Fetch => aLine(() => json(200, office.proof)).line;

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a later word', () => {
  it('is sealed and kept before it leaves, and names no more than its receipt', async () => {
    const room = aRoom(proving(met));
    await room.keeping.change({ matters: [mine] });
    expect(await said(aTold(room), { act: 'answer', text: 'บ้าน 12/3', asked: morning })).toEqual({
      ok: true,
      value: null,
    });
    const [parcel] = await room.keeping.parcels();
    const { header } = JSON.parse(parcel?.body ?? '') as Envelope;
    expect(JSON.parse(header)).toMatchObject({ kind: 'message', id: parcel?.id, blobs: [] });
    expect(parcel?.body).not.toContain('บ้าน');
    expect((await room.keeping.matter(secret))?.words).toEqual([
      { id: parcel?.id, act: 'answer', text: 'บ้าน 12/3', writtenAt: room.now(), asked: morning },
    ]);
    expect(messageSchema.entries.act.options).toEqual(['answer', 'withdraw']);
  });

  it('is not sealed for another office’s channel, and nothing is kept then', async () => {
    const other = await anOfficeMet({}, 'two');
    const room = aRoom(proving(other));
    await room.keeping.change({ matters: [mine] });
    const kept = await said(aTold(room), { act: 'answer', text: 'บ้าน', asked: null });
    expect(kept.ok).toBe(false);
    expect(await room.keeping.parcels()).toEqual([]);
  });

  it('stays in its field where nothing that proves the channel can be had', async () => {
    const room = aRoom(noNetwork);
    await room.keeping.change({ matters: [mine] });
    expect(await said(aTold(room), { act: 'withdraw', text: '', asked: null })).toEqual({
      ok: false,
      problem: 'no-network',
    });
  });

  it('answers a question on this phone before the office has heard it', () => {
    const status = aStatus({ replies: [{ text: 'ตรงไหน', at: morning, asks: true }] });
    const answer = { status, upToSeq: 9 };
    const room = aRoom(noNetwork);
    const asked = aTold(room, { matter: { ...mine, answer } });
    expect(openQuestions(asked)).toHaveLength(1);
    const word = { id: mine.id, act: 'answer' as const, text: 'ที่นี่', writtenAt: morning, asked: morning };
    expect(openQuestions({ ...asked, matter: { ...mine, answer, words: [word] } })).toEqual([]);
    expect(
      openQuestions({ ...asked, matter: { ...mine, answer, words: [{ ...word, asked: null }] } }),
    ).toHaveLength(1);
  });
});

describe('a matter that was looked up by its code', () => {
  it('comes on this phone’s list with all that its page says', async () => {
    const room = aRoom(proving(met));
    const answer = { status: aStatus(), upToSeq: 4 };
    const office = met.proof.office;
    const found = { office, root: met.root, profile: null, receivedAt: morning, answer };
    expect(await keptHere(aTold(room, { matter: null, found }))).toEqual({ ok: true, value: null });
    expect(await room.keeping.matter(secret)).toMatchObject({
      title: met.definition.title,
      kind: met.definition.kind,
      road: delivered,
      answer,
    });
  });
});

describe('a rating', () => {
  it('is a sheet with an id drawn by lot; of it the matter knows only that it was given', async () => {
    const room = aRoom(proving(asking));
    const own = { ...mine, root: asking.root };
    await room.keeping.change({ matters: [own] });
    const form = await ratingForm(room, own, asking.definition.channel);
    if (form === null) throw new Error('no form');
    await rated(room, form, { secret, value: '5', language: 'th' });
    const parcels = await room.keeping.parcels();
    expect(parcels).toHaveLength(1);
    expect(parcels[0]).toMatchObject({ plain: null, channel: asking.definition.channel });
    expect(parcels[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    expect(parcels[0]?.body).not.toContain(mine.id);
    expect(await room.keeping.matters()).toEqual([{ ...own, isRated: true }]);
    await rated(room, form, { secret, value: '1', language: 'th' });
    expect(await room.keeping.parcels()).toHaveLength(1);
  });

  it('is not asked for by a channel of another kind, of another office, or closed', async () => {
    const closed = await anOfficeMet({ ...template, state: 'closed' });
    const { channel } = met.definition;
    expect(await ratingForm(aRoom(proving(closed)), { root: closed.root }, channel)).toBeNull();
    expect(await ratingForm(aRoom(proving(met)), { root: met.root }, channel)).toBeNull();
    const stranger = await anOfficeMet({}, 'two');
    expect(await ratingForm(aRoom(proving(asking)), { root: stranger.root }, channel)).toBeNull();
    expect(await ratingForm(aRoom(noNetwork), { root: asking.root }, channel)).toBeNull();
  });
});

describe('asking what became of all that a phone holds', () => {
  it('leaves out what has not arrived, and what must not be seen beside the rest', async () => {
    const { line, sent } = aLine(() => json(404, { problem: 'unknown-receipt' }));
    const room = aRoom(line);
    await room.keeping.change({
      matters: [
        { ...mine, kind: 'request' },
        aMatter(2, { kind: 'request' }),
        aMatter(3, { kind: 'integrity-report', road: delivered }),
        aMatter(4, { kind: 'conduct-complaint', road: delivered }),
        aMatter(5, { road: delivered }),
      ],
    });
    await askAll(room, () => false);
    expect(sent).toHaveLength(1);
  });
});

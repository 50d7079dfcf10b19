import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Answers, ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { EntryId, OfficeId } from '../../src/domain/basics/ids.ts';
import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import type { Role } from '../../src/domain/office/office.ts';
import type { Result } from '../../src/domain/basics/result.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { OfficeDeps } from '../../src/data/officer/deps.ts';
import { makeGate, type OfficeGate } from '../../src/data/officer/gate.ts';
import type { CaseView, FoundingPlan, Live, Office } from '../../src/data/officer/office.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { newestRing, type Authority } from '../../src/seal/trust/authority.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import {
  newChannelId,
  newEntryId,
  newPersonId,
  newReceiptSecret,
  newSheetId,
} from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { aCollector, aSetupToken, type World, type WorldWords } from '../worlds/server.ts';

/** A browser with storage, clock and cookies of its own, and a line that tests may break. */
export interface Browser {
  readonly gate: OfficeGate;
  readonly deps: OfficeDeps;
  clock: { now: Instant };
  /** `null` for a line that holds; else what becomes of each request, by its number from 1. */
  line: LineFault | null;
  /** Changes what the collector answers. */
  tamper: ((path: string, json: unknown) => unknown) | null;
  /** Requests that went out so far. */
  asked: number;
}

/** 'before': it never arrives; 'after': it arrives and the answer is lost. */
export type LineFault = (request: number, path: string) => 'before' | 'after' | null;

export const cut: LineFault = () => 'before';

/** A browser that knows one collector. */
export function aBrowser({ collector, clock }: World): Browser {
  const cookies = new Map<string, string>();
  const browser: Browser = {
    clock,
    line: null,
    tamper: null,
    asked: 0,
    deps: {
      now: () => browser.clock.now,
      chance: () => 0.5,
      // Nothing happens by itself: each test says when.
      later: () => () => undefined,
      news: null,
      shelf: { indexedDB: new IDBFactory(), IDBKeyRange },
      async fetch(path, init) {
        browser.asked += 1;
        const fault = browser.line?.(browser.asked, path) ?? null;
        if (fault === 'before') throw new TypeError('no line');
        const headers = new Headers(init.headers);
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
        const { signal: _signal, ...rest } = init;
        const answer = await collector.fetch(
          new Request(new URL(path, 'http://localhost:8080'), { ...rest, headers }),
        );
        const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
        const split = cookie.indexOf('=');
        if (split > 0) cookies.set(cookie.slice(0, split), cookie.slice(split + 1));
        if (fault === 'after') throw new TypeError('no line');
        if (browser.tamper === null || answer.status !== 200) return answer;
        return Response.json(await browser.tamper(path, await answer.json()));
      },
    },
    get gate() {
      return makeGate(browser.deps);
    },
  };
  return browser;
}

/** @throws Error naming the problem */
export function need<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`refused: ${String(result.problem)}`);
  return result.value;
}

/** The first telling of a live value that a test waits for. */
export function told<Value>(live: Live<Value>, isIt: (value: Value) => boolean = () => true): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('was not told in time')), 5_000);
    const stop = live.subscribe((value) => {
      if (!isIt(value)) return;
      clearTimeout(timer);
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}

export interface Town {
  readonly world: World;
  readonly founder: Browser;
  readonly id: OfficeId;
  readonly office: Office;
  readonly plan: FoundingPlan;
  readonly authority: Authority;
}

/** The sample office, with a channel for complaints about its officers. */
export function planWithConduct(): FoundingPlan {
  const plan = samplePlan({ channelId: newChannelId });
  const conduct = {
    ...channelOf({ plan }, 'general'),
    channel: newChannelId(),
    kind: 'conduct-complaint',
    ring: 'conduct',
    template: 'conduct',
  } as const;
  return { ...plan, channels: [...plan.channels, conduct] };
}

/** A collector with an office, by default the sample's, opened on its founder's device. */
export async function aTown(
  plan: FoundingPlan = samplePlan({ channelId: newChannelId }),
  words: WorldWords = {},
): Promise<Town> {
  const world = aCollector(words);
  const founder = aBrowser(world);
  const id = need(await founder.gate.setUpOffice(await aSetupToken(world, 'TOKEN'), plan));
  const office = need(await founder.gate.openOffice(id));
  await office.syncNow();
  const authority = await authorityOf(founder, id);
  return { world, founder, id, office, plan, authority };
}

async function authorityOf(browser: Browser, id: OfficeId): Promise<Authority> {
  const { officeDatabase } = await import('../../src/data/officer/store/database.ts');
  const db = officeDatabase(id, browser.deps.shelf);
  const authority = await db.read('authority');
  db.close();
  if (authority === null) throw new Error('nothing was replayed');
  return authority;
}

/** The sample's channel of a template. */
export function channelOf({ plan }: Pick<Town, 'plan'>, template: string): ChannelDefinition {
  const found = plan.channels.find((channel) => channel.template === template);
  if (found === undefined) throw new Error(`no channel ${template}`);
  return found;
}

function ringOf({ authority }: Town, name: string) {
  const ring = newestRing(authority, name);
  if (ring === null) throw new Error(`no ring ${name}`);
  return { ring: ring.ring, generation: ring.generation, publicKey: ring.publicKey };
}

export interface Written {
  readonly id: EntryId;
  readonly secret: string;
  readonly envelope: Envelope;
}

/** A submission as a citizen's phone seals it. */
export async function aSubmission(
  town: Town,
  answers: Answers,
  given: { readonly template?: string; readonly ring?: string } = {},
): Promise<Written> {
  const definition = channelOf(town, given.template ?? 'general');
  const { publicKey, ...ring } = ringOf(town, given.ring ?? definition.ring);
  const secret = newReceiptSecret();
  const { receipt, key } = await receiptKeys(secret);
  const writtenAt = instant(town.world.clock.now);
  const id = newEntryId(writtenAt);
  const envelope = await sealForRings(
    {
      kind: 'submission',
      office: town.id,
      id,
      channel: definition.channel,
      version: definition.version,
      rings: [ring],
      receipt,
      blobs: [],
      replaces: null,
    },
    { answers: mutable(answers), language: 'th', writtenAt, receiptKey: toBase64(key), blobs: [] },
    [{ ...ring, publicKey }],
  );
  return { id, secret, envelope };
}

/** An anonymous sheet of a channel, by its template. */
export async function aSheet(town: Town, answers: Answers, template = 'satisfaction'): Promise<Envelope> {
  const definition = channelOf(town, template);
  const { publicKey, ...ring } = ringOf(town, 'survey');
  return sealForRings(
    {
      kind: 'sheet',
      office: town.id,
      id: newSheetId(),
      channel: definition.channel,
      version: definition.version,
      rings: [ring],
    },
    { answers: mutable(answers) },
    [{ ...ring, publicKey }],
  );
}

function mutable(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer]]),
  );
}

/** Sends what a citizen wrote to the collector. */
export async function submitted({ world, id }: Town, envelope: Envelope): Promise<void> {
  const answer = await world.ask('POST', api.submissions(id), { body: envelope });
  if (answer.status !== 201) throw new Error(`not taken: ${answer.text}`);
}

/** Lets a citizen write; the case's id. */
export async function aCase(town: Town, detail: string): Promise<EntryId> {
  const { id, envelope } = await aSubmission(town, { detail });
  await submitted(town, envelope);
  return id;
}

/** Types the recovery sheet back, so that colleagues may come. */
export async function sheetConfirmed(office: Office): Promise<void> {
  const sheet = await office.recoverySheet();
  if (sheet === null || !(await office.confirmRecovery(3, (sheet[3] ?? '').toLowerCase())))
    throw new Error('no sheet');
}

/** A colleague's browser that has joined. */
export async function aColleague(
  town: Town,
  role: Role = 'member',
): Promise<{ readonly browser: Browser; readonly office: Office }> {
  if (await told(town.office.recoveryPending())) await sheetConfirmed(town.office);
  const person = newPersonId();
  const fragment = need(await town.office.invite({ person, role, uses: 1, days: 7 }));
  const browser = aBrowser(town.world);
  const id = need(await browser.gate.joinOffice(`#${fragment}`));
  const office = need(await browser.gate.openOffice(id));
  await office.syncNow();
  return { browser, office };
}

/** A case as this device shows it. */
export async function viewOf(office: Office, id: EntryId): Promise<CaseView> {
  const view = await told(office.case(id), (found) => found !== null);
  if (view === null) throw new Error('unreachable');
  return view;
}

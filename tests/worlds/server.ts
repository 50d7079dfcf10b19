import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { createApp, type Collector } from '../../src/server/app.ts';
import type { Chance, CollectorDeps, Transport } from '../../src/server/deps.ts';
import { hashOf } from '../../src/server/http/secrets.ts';
import { noAssets } from '../../src/server/pages/assets.ts';
import { prometheusMeter } from '../../src/server/watch/meter.ts';
import { morning } from './keys.ts';
import { aStoreOfThisRun } from './store-of-run.ts';

/** A clock that stands still until somebody turns it. */
export interface Clock {
  now: Instant;
}

/** Chance that can be foretold: tokens are counted, and what is shuffled comes out back to front. */
function tameChance(): Chance {
  let count = 0;
  return {
    token: () => String((count += 1)).padStart(26, '0'),
    shuffled: (items) => [...items].reverse(),
  };
}

export interface Ask {
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: Transport;
}

/** What came back, read once. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, `null` where it is none. */
  readonly json: Json;
}

export interface World {
  readonly collector: Collector;
  readonly deps: CollectorDeps;
  readonly clock: Clock;
  readonly ask: (method: string, path: string, more?: Ask) => Promise<Answer>;
  /** What broke inside, in the collector's own words. */
  readonly broken: readonly string[];
}

export type WorldWords = Partial<CollectorDeps>;

/** A collector with a clock that stands at `morning`, an empty store, and nobody's office. */
export function aCollector(words: WorldWords = {}): World {
  const clock: Clock = { now: morning };
  const broken: string[] = [];
  const deps: CollectorDeps = {
    store: aStoreOfThisRun(),
    now: () => clock.now,
    chance: tameChance(),
    assets: noAssets,
    publicUrl: null,
    isTrustedProxy: () => false,
    log: {
      broke: (where, error) => broken.push(`${where}: ${String(error)}`),
      tell: () => undefined,
      answered: () => undefined,
    },
    meter: prometheusMeter({ ofProcess: false }),
    mayMeasure: () => false,
    channelCeiling: 1_000,
    heartbeatMs: 20_000,
    ...words,
  };
  const collector = createApp(deps);
  return {
    collector,
    deps,
    clock,
    broken,
    ask: askOf(collector),
  };
}

/** A way to ask a collector. */
export function askOf(collector: Collector): World['ask'] {
  return (method, path, more) => ask(collector, `${method} ${path}`, more);
}

async function ask(
  collector: Collector,
  line: string,
  { body, cookie, headers = {}, from = {} }: Ask = {},
): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const init: RequestInit = {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: sent(body) }),
  };
  const response = await collector.fetch(new Request(new URL(path, 'http://localhost:8080'), init), from);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: jsonIn(text) };
}

/** Texts and bytes as they are, anything else as JSON. */
function sent(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function jsonIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** A token for one set-up that the collector knows. */
export async function aSetupToken({ deps }: Pick<World, 'deps'>, token: string): Promise<string> {
  await deps.store.access.keepToken(hashOf(token), instant(deps.now() + 86_400_000));
  return token;
}

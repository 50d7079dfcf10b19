import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { isOfficeId, type OfficeId } from '../../../domain/basics/ids.ts';
import type { NewsListener, StoreNews } from '../store.ts';
import { standAsCollector } from './claim.ts';
import { lineOptions, type Sql } from './database.ts';

/** Under this name commits are told to all processes; stand-function.ts says it too. */
const newsChannel = 'prongsai';

/** How often it is asked whether the line still stands (a cable that was pulled says nothing) and all is looked at. */
const pulseMs = 10_000;
/** Commits of so long are told together: telling costs the database more than committing. */
const tellingMs = 20;

/**
 * A line of its own on which the database tells what any process commits. It is mended by itself: the library's own
 * `listen` gives up for good when the database is away at the moment it tries again.
 */
export class NewsLine implements StoreNews {
  readonly #url: string;
  readonly #send: (texts: readonly string[]) => Promise<unknown>;
  readonly #untold = new Map<OfficeId, number>();
  #telling: NodeJS.Timeout | null = null;
  readonly #closing = new AbortController();
  #listener: NewsListener | null = null;
  #isLive = false;
  #keeping: Promise<void> = Promise.resolve();

  /** @param sql the pool on which is told; the line itself only listens */
  constructor(url: string, sql: Sql) {
    this.#url = url;
    this.#send = (texts) =>
      sql`select pg_notify(${newsChannel}, text) from unnest(${[...texts]}::text[]) as text`;
  }

  get isLive(): boolean {
    return this.#isLive;
  }

  follow(listener: NewsListener): void {
    this.#listener = listener;
    this.#keeping = this.#keep();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    if (this.#telling !== null) clearTimeout(this.#telling);
    await this.#keeping;
  }

  async #keep(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      await this.#listen().catch(() => undefined); // the database is away: what fails elsewhere says so
      this.#isLive = false;
      await pause(250, this.#closing.signal);
    }
  }

  /** Listens for as long as the line stands. */
  async #listen(): Promise<void> {
    const broken = new AbortController();
    const options = {
      ...lineOptions,
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      fetch_types: false,
      onclose: () => {
        this.#isLive = false;
        broken.abort();
      },
      onnotify: (_channel: string, text: string) => this.#hear(text),
    };
    const line = postgres(this.#url, options);
    const over = AbortSignal.any([broken.signal, this.#closing.signal]);
    try {
      await standAsCollector(line);
      await line.unsafe(`listen ${newsChannel}`);
      this.#isLive = true;
      this.#listener?.missed();
      while (await pause(pulseMs, over)) {
        this.#listener?.missed(); // whoever committed and died before it could tell
        if (!(await Promise.race([line`select 1`.then(() => true), pause(pulseMs, over).then(() => false)])))
          return;
      }
    } finally {
      await line.end({ timeout: 1 });
    }
  }

  /** Tells other processes soon how far an office's log has come. */
  tell(office: OfficeId, seq: number): void {
    this.#untold.set(office, seq);
    this.#telling ??= setTimeout(() => {
      this.#telling = null;
      const texts = Array.from(this.#untold, ([grown, place]) => `${grown} ${place}`);
      this.#untold.clear();
      // Should it fail, the next pulse of the others finds it.
      this.#send(texts).catch(() => undefined);
    }, tellingMs);
  }

  #hear(text: string): void {
    const [office = '', seq] = text.split(' ');
    if (isOfficeId(office)) this.#listener?.grown(office, Number(seq));
  }
}

/** @returns whether the time went by; not when it was over before */
function pause(milliseconds: number, over: AbortSignal): Promise<boolean> {
  return wait(milliseconds, true, { signal: over }).catch(() => false);
}

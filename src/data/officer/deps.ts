import { instant, type Instant } from '../../domain/basics/instant.ts';

/** Hears of news until it is closed. */
export interface Ears {
  onHead(): void;
  onLost(): void;
}

/** Where databases are kept, when not in the browser's own place. */
export interface Shelf {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** What an office needs from the world around it; handed in, so that tests have a clock, chance and line of their own. */
export interface OfficeDeps {
  now(): Instant;
  /** Asks the collector; `path` begins with a slash. Rejects when there is no line. */
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** From 0 up to 1. */
  chance(): number;
  /** Calls once after so many milliseconds. @returns how to take it back */
  later(ms: number, act: () => void): () => void;
  /** Follows the collector's stream of news; `null` where there is none, then it is asked now and then. @returns how to stop */
  readonly news: ((path: string, ears: Ears) => () => void) | null;
  /** `null`: the browser's own. */
  readonly shelf: Shelf | null;
}

/** The world as a browser has it. */
export function browserDeps(): OfficeDeps {
  return {
    now: () => instant(Date.now()),
    fetch: (path, init) => fetch(path, init),
    chance: () => Math.random(),
    later: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    news: typeof EventSource === 'undefined' ? null : followNews,
    shelf: null,
  };
}

function followNews(path: string, ears: Ears): () => void {
  const source = new EventSource(path);
  source.addEventListener('head', () => ears.onHead());
  // A browser comes back by itself after a lost line, but not after a refusal.
  source.addEventListener('error', () => {
    if (source.readyState === source.CLOSED) ears.onLost();
  });
  return () => source.close();
}

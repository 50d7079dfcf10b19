import type { Instant } from '../domain/basics/instant.ts';
import type { Assets } from './pages/assets.ts';
import type { Store } from './store/store.ts';
import type { Meter } from './watch/meter.ts';

/** Chance, handed in so that tests may know it. */
export interface Chance {
  /** An unguessable text of 26 base-32 characters (130 bits). */
  token(): string;
  /** The same items in an order that nobody can guess. */
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

/** Where a collector says what it does; never a word of what people wrote. */
export interface Log {
  /** Something of ours broke; the answer was 5xx. */
  broke(where: string, error: unknown): void;
  /** Something worth knowing began or ended. */
  tell(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** A door has answered. */
  answered(door: string, status: number, ms: number): void;
}

/** All that a collector is made of. */
export interface CollectorDeps {
  readonly store: Store;
  readonly now: () => Instant;
  readonly chance: Chance;
  readonly assets: Assets;
  /** The secure public origin, without a slash at its end; `null` while it runs for trial on one machine. */
  readonly publicUrl: string | null;
  /** Whether an address may say for whom it asks (`X-Forwarded-…`). */
  readonly isTrustedProxy: (address: string) => boolean;
  readonly log: Log;
  readonly meter: Meter;
  /** Whether an address may read the numbers at `/metrics`; this machine always may. */
  readonly mayMeasure: (address: string) => boolean;
  /** Forms that one channel takes on one day in Bangkok; what comes above it is held until an officer admits it. */
  readonly channelCeiling: number;
  /** Milliseconds between signs of life on a stream of news. */
  readonly heartbeatMs: number;
}

/** What the transport knows of a request; in tests nothing. */
export interface Transport {
  /** The address at the other end of the connection. */
  readonly address?: string;
  readonly isTls?: boolean;
}

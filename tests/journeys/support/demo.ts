import { startCollector, until, type Collector } from './collector.ts';

/** A collector with the sample office on it: every channel open, some cases, an invitation for any number of officers. */
export interface Demo extends Collector {
  readonly officer: string;
  /** @returns the address in the QR of the first channel of that kind */
  readonly address: (kind: string, place?: number) => string;
}

interface Told {
  readonly officer: string;
  readonly channels: readonly { readonly kind: string; readonly url: string }[];
}

/** Starts the demo and waits until its office stands. */
export async function startDemo(env: Readonly<Record<string, string>> = {}): Promise<Demo> {
  const collector = await startCollector({ program: 'demo', env });
  const told = await until(async () => {
    // The collector's log is JSON too.
    const line = /^\{"officer".*\}$/m.exec(collector.said())?.[0];
    return line === undefined ? null : (JSON.parse(line) as Told);
  }, 'the demo to tell its addresses');
  return {
    ...collector,
    officer: told.officer,
    address(kind, place = 0) {
      const found = told.channels.filter((channel) => channel.kind === kind)[place];
      if (found === undefined) throw new Error(`the demo has no channel ${place} of kind ${kind}`);
      return found.url;
    },
  };
}

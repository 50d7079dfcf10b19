import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface CollectorOptions {
  /** Where its database lies; a new temporary folder when not given. */
  readonly dataDir?: string;
  /** A free port is found when not given. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** 'demo' begins with the sample office already made. */
  readonly program?: 'main' | 'demo';
}

/** The real collector, built, in a process of its own that may be killed and started again. */
export interface Collector {
  readonly url: string;
  readonly dataDir: string;
  /** Everything it has said so far, over all its lives. */
  readonly said: () => string;
  /** The one-time address it printed at its first start. */
  readonly setupAddress: () => Promise<string>;
  /** Ends it as a power cut would: nothing is put away. */
  readonly kill9: () => Promise<void>;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same data and port; returns when it answers. */
  readonly restart: () => Promise<void>;
}

const patienceMs = 20_000;

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Looks again and again until there is something to see. @throws Error when patience ends */
export async function until<Found>(look: () => Promise<Found | null>, what: string): Promise<Found> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await wait(50);
  }
  throw new Error(`waited ${patienceMs} ms in vain for ${what}`);
}

/** Starts the built collector and waits until it answers. */
export async function startCollector(options: CollectorOptions = {}): Promise<Collector> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'prongsai-collector-')));
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  let output = '';
  let life: ChildProcess | null = null;

  async function start(): Promise<void> {
    const env = { ...process.env, ...options.env, PORT: String(port), DATA_DIR: dataDir };
    const program = options.program ?? 'main';
    const args = program === 'demo' ? ['--port', String(port), '--data', dataDir] : [];
    const child = spawn(process.execPath, [`dist/server/${program}.js`, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    life = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`the collector ended at once:\n${output}`);
      const answer = await fetch(`${url}/healthz`).catch(() => null);
      return answer?.ok === true ? answer : null;
    }, 'the collector to answer');
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (life === null || life.exitCode !== null || life.signalCode !== null) return;
    const ended = once(life, 'exit');
    life.kill(signal);
    await ended;
  }

  await start();
  return {
    url,
    dataDir,
    said: () => output,
    setupAddress: () =>
      until(
        () => Promise.resolve(/https?:\/\/\S+\/setup#\S+/.exec(output)?.[0] ?? null),
        'the set-up address',
      ),
    kill9: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    restart: start,
  };
}

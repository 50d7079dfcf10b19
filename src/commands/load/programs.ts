import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from './places.ts';

/** One of our programs, built, in a process of its own. */
export interface Program {
  readonly port: number;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Asks it to end, and waits until it has. @throws Error when it ended badly */
  readonly stop: () => Promise<void>;
}

const patienceMs = 20_000;

/**
 * Starts a program of `dist/server` (below the present folder) in a place, on a free port, and waits until it says its address.
 * @throws Error with all that it said when it ends, or says none
 */
export async function startProgram(name: string, place: Place): Promise<Program> {
  const { DATABASE_URL: _other, PUBLIC_URL: _public, ...env } = process.env;
  const child = spawn(process.execPath, [`dist/server/${name}.js`], {
    // One channel gets in a minute what it otherwise gets in years: nothing of it is to be held.
    env: { ...env, PORT: '0', CHANNEL_CEILING: '100000000', ...place.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  // Whatever ends us must not leave it behind.
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const end = Date.now() + patienceMs;
  for (;;) {
    const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
    if (port !== undefined) return { port: Number(port), said: () => output, stop };
    if (child.exitCode !== null || Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not start:\n${output}`);
    }
    await wait(20);
  }

  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    await ended;
    if (child.exitCode !== 0) throw new Error(`${name} ended badly:\n${output}`);
  }
}

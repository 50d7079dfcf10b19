import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A collector in a process of its own, built for these tests, that may be killed and started again. */
export interface Life {
  readonly url: string;
  readonly pid: number;
  /** Everything it has said. */
  readonly said: () => string;
  /** Ends it as a power cut would. */
  readonly kill9: () => Promise<void>;
  /** Asks it to end. @returns its exit code */
  readonly stop: () => Promise<number | null>;
}

/**
 * Builds the collector as the product's build does, but into a folder of its own.
 * @param name of the test file: each has its own bundle, inside the repository so that it finds its packages
 * @param more programs to build beside it
 */
export async function aBundle(name: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const outDir = resolve(`node_modules/.cache/collector-of-${name}`);
  const rolldownOptions = { input: { main: 'src/server/main.ts', ...more } };
  const options = { ssr: true, outDir, emptyOutDir: true, target: 'node20', rolldownOptions } as const;
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: options });
  return join(outDir, 'main.js');
}

/** Starts a collector that is sure to start, and waits until it says where it listens. */
export async function aLife(bundle: string, env: Readonly<Record<string, string>>): Promise<Life> {
  const child = spawn(process.execPath, [bundle], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((done, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const port = /http:\/\/localhost:(\d+)\/\S+\s/.exec(output)?.[1];
        if (port !== undefined) done(`http://127.0.0.1:${port}`);
      });
    }
    child.once('exit', (code) => failed(new Error(`the collector ended with ${code}:\n${output}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    said: () => output,
    kill9: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

/** Sends JSON. @returns the status; 0 when no answer came */
export async function post(url: string, path: string, body: unknown): Promise<number> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    const answer = await fetch(url + path, init);
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0; // it was killed, or the line broke, before it could answer
  }
}

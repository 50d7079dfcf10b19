import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '../../commands/shared/browser.mjs';
import type { Measured } from './counting.ts';

/** The worker as a browser loads it: one file, made as the app's own code is. */
async function workerCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/commands/score/web-worker.ts', formats: ['es'], fileName: 'worker' },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const output = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the worker was not built');
  return chunk.code;
}

/**
 * Measures in a web worker of a real Chromium, from an address of this machine.
 * @param offices whose tables are audited
 */
export async function measuredInChromium(
  offices: number,
): Promise<{ readonly version: string; readonly measured: Measured }> {
  const worker = await workerCode();
  const server = createServer(({ url }, answer) => {
    const isWorker = url === '/worker.js';
    answer.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    answer.end(isWorker ? worker : '<!doctype html><title>bench:score</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const measured = (await page.evaluate(`(${inWorker})(${offices})`)) as Measured;
    return { version: browser.version(), measured };
  } finally {
    await browser.close();
    server.close();
  }
}

// Given to the page as text: there it finds the browser's own names, which Node does not know.
const inWorker = `(offices) => new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(offices);
})`;

// npm run dev: the officer's app with live reload, in front of a collector that starts again when its code changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, say, top } from './shared/steps.mjs';

const port = process.env['PORT'] ?? '8080';

/**
 * A program beside us, ended with us.
 *
 * @param {readonly string[]} args of Node
 */
function beside(...args) {
  const env = { DATA_DIR: join(top, '.data'), ...process.env, PORT: port };
  const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'], env });
  process.on('exit', () => child.kill());
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(0));

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  process.chdir(top);
  process.env['COLLECTOR'] = `http://localhost:${port}`;
  beside('src/commands/shared/watch-server.mjs');
  beside('--watch', 'dist/server/main.js');
  const { createServer } = await import('vite');
  const server = await createServer();
  await server.listen();
  server.printUrls();
  say('ส่วนประกอบหน้าจอทั้งหมดอยู่ที่ /ui', 'Every component in every state: /ui');
});

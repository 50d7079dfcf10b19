// npm start: installs what is missing, builds what changed, starts the collector.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, top } from './shared/steps.mjs';

/**
 * Starts the collector and ends when it ends; signals go on to it, so that it can put its database away.
 *
 * @returns {Promise<void>}
 */
function collector() {
  return new Promise((resolve) => {
    const env = { PORT: '8080', DATA_DIR: join(top, '.data'), ...process.env };
    const child = spawn(process.execPath, [join(top, 'dist/server/main.js')], { stdio: 'inherit', env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  await collector();
});

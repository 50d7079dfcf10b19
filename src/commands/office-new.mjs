// npm run office:new: a one-time address for one more office of this collector, running or not.
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, run, top } from './shared/steps.mjs';

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  const env = { DATA_DIR: process.env['DATA_DIR'] ?? join(top, '.data') };
  process.exitCode = await run(process.execPath, [join(top, 'dist/server/office-new.js')], env);
});

// npm run bench:score: a million answer sheets counted and a country's tables audited, in Node and in Chromium.
import { join } from 'node:path';
import { installBrowserIfNeeded } from '../../commands/shared/browser.mjs';
import { buildIfNeeded, command, installIfNeeded, run, top } from '../../commands/shared/steps.mjs';

await command(async () => {
  await installIfNeeded();
  await installBrowserIfNeeded();
  await buildIfNeeded();
  const program = join(top, 'dist/server/bench-score.js');
  process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)]);
});

// npm run demo: a collector with the sample office already made. Its first line of output is one JSON object.
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, run, top } from './shared/steps.mjs';

await command(async () => {
  console.log = console.error; // the first line on the output belongs to the demo itself
  await installIfNeeded();
  await buildIfNeeded();
  process.exitCode = await run(process.execPath, [
    join(top, 'dist/server/demo.js'),
    ...process.argv.slice(2),
  ]);
});

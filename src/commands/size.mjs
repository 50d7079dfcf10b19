// npm run size: what people must load, measured on the built files. With --json the last line is one JSON object.
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, run, top } from './shared/steps.mjs';

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  process.exitCode = await run(process.execPath, [
    join(top, 'dist/server/size.js'),
    ...process.argv.slice(2),
  ]);
});

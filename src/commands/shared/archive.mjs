// npm run backup, npm run restore, npm run move: what a collector holds, into a file, out of it, or into another place.
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, run, top } from './steps.mjs';

await command(async () => {
  await installIfNeeded();
  await buildIfNeeded();
  const env = {
    DATA_DIR: process.env['DATA_DIR'] ?? join(top, '.data'),
    // Files are named from where the command was given.
    INIT_CWD: process.env['INIT_CWD'] ?? process.cwd(),
  };
  const program = [join(top, 'dist/server/archive.js'), ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, program, env);
});

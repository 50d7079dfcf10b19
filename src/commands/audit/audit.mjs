// npm run -s audit -- FILE: what published tables get wrong, one JSON object a row. Nothing else is on the output.
import { join } from 'node:path';
import { buildIfNeeded, command, installIfNeeded, run, top } from '../../commands/shared/steps.mjs';

await command(async () => {
  console.log = console.error; // the output belongs to the audit
  await installIfNeeded();
  await buildIfNeeded();
  // Files are named from where the command was given.
  const env = { INIT_CWD: process.env['INIT_CWD'] ?? process.cwd() };
  const program = [join(top, 'dist/server/audit.js'), ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, program, env);
});

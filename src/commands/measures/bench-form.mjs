// npm run bench:form: a citizen's form on slow phones and lines, beside a plain HTML form of the same questions.
import { join } from 'node:path';
import { installBrowserIfNeeded } from '../../commands/shared/browser.mjs';
import { buildIfNeeded, command, installIfNeeded, run, top } from '../../commands/shared/steps.mjs';

await command(async () => {
  await installIfNeeded();
  await installBrowserIfNeeded();
  await buildIfNeeded();
  const program = join(top, 'dist/server/bench-form.js');
  process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)]);
});

// npm run check: the quick gate. The first fault stops it.
import { afterTests, beforeTests } from './shared/guards.mjs';
import { installPostgresIfNeeded } from './shared/postgres-found.mjs';
import { command, installIfNeeded, run, tool } from './shared/steps.mjs';

await command(async () => {
  await installIfNeeded();
  await installPostgresIfNeeded();
  const tests = {
    name: 'tests',
    hold: () =>
      run(tool('vitest'), ['run', '--project', 'unit', '--project', 'postgres', '--reporter', 'dot']),
  };
  for (const { name, hold } of [...beforeTests, tests, ...afterTests]) {
    if ((await hold()) !== 0) throw new Error(`${name}: พบข้อผิดพลาด · found a fault`);
  }
});

// npm run faults: what may go wrong, tried in full where the unit tests try it a few times.
import { installPostgresIfNeeded } from './shared/postgres-found.mjs';
import { command, installIfNeeded, run, tool } from './shared/steps.mjs';

/** The tests that count their rounds, by path. */
const counted = [
  'tests/server/weather',
  'tests/server/archive/damage',
  'tests/server/bad-input',
  'tests/server/flood',
  'tests/domain/log',
  'tests/data-officer/histories',
  'tests/data-officer/first-sync',
  'tests/figures/qr',
];

await command(async () => {
  await installIfNeeded();
  await installPostgresIfNeeded();
  process.exitCode = await run(tool('vitest'), ['run', '--project', 'unit', ...counted], { FAULTS: 'full' });
});

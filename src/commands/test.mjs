// npm test: every guard and every test, from a fresh clone. Ends with `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { browserPath, installBrowserIfNeeded } from './shared/browser.mjs';
import { afterTests, beforeTests } from './shared/guards.mjs';
import { installPostgresIfNeeded } from './shared/postgres-found.mjs';
import { command, installIfNeeded, run, say, tool, top } from './shared/steps.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * What failed, by name: said once more at the end, where a log that was cut still shows it.
 *
 * @type {string[]}
 */
const faults = [];

/**
 * Runs one vitest project and counts what it found; a run that leaves no count is one failure.
 *
 * @param {string} project
 * @returns {Promise<Count>}
 */
async function runTests(project) {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-test-'));
  const report = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    `--outputFile.json=${report}`,
  ];
  const code = await run(tool('vitest'), args, { CHROMIUM_PATH: browserPath() });
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  for (const { name, assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults)
      if (status === 'failed') faults.push(`${relative(top, name)} · ${fullName}`);
  }
  if (code !== 0 && numFailedTests === 0) faults.push(`vitest ${project}`);
  return { passed: numPassedTests, failed: code !== 0 && numFailedTests === 0 ? 1 : numFailedTests };
}

/**
 * @param {import('./shared/guards.mjs').Guard} guard
 * @returns {Promise<Count>}
 */
async function runGuard({ name, hold }) {
  const held = (await hold()) === 0;
  console.log(`${held ? '✓' : '✗'} ${name}`);
  if (!held) faults.push(name);
  return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

await command(async () => {
  let passed = 0;
  let failed = 0;
  /** @param {Count} count */
  const add = (count) => {
    passed += count.passed;
    failed += count.failed;
  };
  try {
    await installIfNeeded();
    await installBrowserIfNeeded();
    await installPostgresIfNeeded();
    for (const guard of beforeTests) add(await runGuard(guard));
    say('ทดสอบทีละส่วน', 'Unit tests');
    add(await runTests('unit'));
    say('ทดสอบเครื่องแม่ข่ายบน PostgreSQL', 'The collector on PostgreSQL');
    add(await runTests('postgres'));
    for (const guard of afterTests) add(await runGuard(guard));
    say('ทดสอบทั้งเส้นทางในเบราว์เซอร์จริง', 'Journeys in a real browser');
    add(await runTests('journeys'));
  } catch (error) {
    failed += 1;
    throw error;
  } finally {
    if (failed > 0) process.exitCode = 1;
    process.on('exit', () => {
      for (const fault of faults) console.log(`✗ ${fault}`);
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
});

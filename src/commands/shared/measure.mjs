// What measurements of the collector have in common: the built programs, and a PostgreSQL server to make databases on.
import { join } from 'node:path';
import { postgresServer } from './postgres.mjs';
import { buildIfNeeded, command, installIfNeeded, run, top } from './steps.mjs';

/**
 * Runs a measurement with the arguments of this command.
 *
 * @param {string} program in dist/server
 */
export async function measure(program) {
  const args = process.argv.slice(2);
  await command(async () => {
    await installIfNeeded();
    await buildIfNeeded();
    const server = args.includes('sqlite') ? null : await postgresServer();
    try {
      const env = server === null ? {} : { TEST_DATABASE_URL: server.url };
      process.exitCode = await run(process.execPath, [join(top, `dist/server/${program}.js`), ...args], env);
    } finally {
      await server?.stop();
    }
  });
}

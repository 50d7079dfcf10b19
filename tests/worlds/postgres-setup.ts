import type { TestProject } from 'vitest/node';
import { postgresServer } from '../../src/commands/shared/postgres.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that the tests of one run share; `freshDatabase` makes a database on it. */
    readonly postgresUrl: string;
  }
}

/** Starts the shared server before the first test. It saves itself the disk: tests of durability start their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await postgresServer({ settings: { fsync: 'off' } });
  project.provide('postgresUrl', url);
  return stop;
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originOf, readSettings, SettingsError } from './settings/environment.ts';
import { newSetupAddress, runningNotice, setupNotice, trialNotice } from './settings/setup-token.ts';
import { startCollector } from './start.ts';

/** The built app lies beside the built collector. */
const clientDir = join(dirname(fileURLToPath(import.meta.url)), '../client');

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const running = await startCollector(settings, clientDir);
  const origin = originOf({ ...settings, port: running.port });
  const hasOffice = await running.deps.store.access.hasOffice();
  console.log(hasOffice ? runningNotice(origin) : setupNotice(await newSetupAddress(origin, running.deps)));
  if (settings.publicUrl === null) console.log(trialNotice);

  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    // A client that never lets go of its line must not keep us for ever.
    setTimeout(() => process.exit(0), 10_000).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? `✗ ${error.message}` : error);
  process.exit(1);
});

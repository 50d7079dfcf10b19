import { instant } from '../domain/basics/instant.ts';
import { realChance } from '../server/http/secrets.ts';
import { originOf, readSettings, SettingsError } from '../server/settings/environment.ts';
import { newSetupAddress, setupNotice } from '../server/settings/setup-token.ts';
import { openStore } from '../server/store/open-store.ts';

/** Prints a one-time address for one more office of a collector, running or not. */
async function officeNew(): Promise<void> {
  const settings = readSettings(process.env);
  const store = await openStore(settings);
  const deps = { store, chance: realChance, now: () => instant(Date.now()) };
  console.log(setupNotice(await newSetupAddress(originOf(settings), deps)));
  await store.close();
}

officeNew().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? `✗ ${error.message}` : error);
  process.exitCode = 1;
});

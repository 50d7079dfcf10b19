import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { channelAddress } from '../contracts/addresses.ts';
import { hashOf } from '../server/http/secrets.ts';
import { originOf, readSettings, SettingsError } from '../server/settings/environment.ts';
import { startCollector, type RunningCollector } from '../server/start.ts';
import { instant } from '../domain/basics/instant.ts';
import { cookieFetch } from './demo/cookie-fetch.ts';
import { fillSample } from './demo/fill-sample.ts';
import { foundSample, openInvitation } from './demo/found-sample.ts';

const clientDir = join(dirname(fileURLToPath(import.meta.url)), '../client');

/** Where the demo's office and channels are; kept without the origin, because the port may be another next time. */
interface DemoAddresses {
  readonly officer: string;
  readonly channels: readonly { readonly kind: string; readonly url: string }[];
}

/** Starts a collector with the sample office already made; the first line on the output is one JSON object. */
async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
  const settings = readSettings({
    ...process.env,
    ...(values.port === undefined ? {} : { PORT: values.port }),
    DATA_DIR: values.data ?? '.data/demo',
  });
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const running = await startCollector(settings, clientDir);
  const note = join(settings.dataDir, 'demo.json');
  // A demo that was made before keeps its office, and so its addresses.
  if (!existsSync(note)) writeFileSync(note, JSON.stringify(await makeDemo(running)), { mode: 0o600 });
  console.log(
    JSON.stringify(addressesIn(readFileSync(note, 'utf8'), originOf({ ...settings, port: running.port }))),
  );
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => void running.stop().finally(() => process.exit(0)));
  }
}

function addressesIn(note: string, origin: string): DemoAddresses {
  const { officer, channels } = JSON.parse(note) as DemoAddresses;
  return {
    officer: origin + officer,
    channels: channels.map(({ kind, url }) => ({ kind, url: origin + url })),
  };
}

async function makeDemo({ deps, port }: RunningCollector): Promise<DemoAddresses> {
  const origin = originOf({ publicUrl: null, port, tls: null });
  const token = deps.chance.token();
  await deps.store.access.keepToken(hashOf(token), instant(deps.now() + 60_000));
  const sample = await foundSample(token, cookieFetch(origin));
  await fillSample(sample);
  return {
    officer: await openInvitation(sample),
    channels: sample.plan.channels.map(({ kind, channel }) => ({
      kind,
      url: channelAddress('', channel, sample.founded.fingerprint),
    })),
  };
}

demo().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? `✗ ${error.message}` : error);
  process.exit(1);
});

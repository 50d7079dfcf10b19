import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { instant } from '../../../domain/basics/instant.ts';
import { channelAddress } from '../../../contracts/addresses.ts';
import { samplePlan } from '../../../samples/plan.ts';
import { newChannelId } from '../../../seal/basis/new-ids.ts';
import { hashOf } from '../../../server/http/secrets.ts';
import { readSettings } from '../../../server/settings/environment.ts';
import { startCollector } from '../../../server/start.ts';
import { cookieFetch } from '../../demo/cookie-fetch.ts';
import { foundPlanned } from '../../demo/found-sample.ts';
import { formOf, plainForm } from './asked.ts';

const built = join(dirname(fileURLToPath(import.meta.url)), '../client');
const measuring = '.data/measuring';

/** Addresses of one collector that answers our forms and a plain one. */
export interface Served {
  readonly short: string;
  /** The short form's questions as a plain page, from among the same collector's files. */
  readonly plain: string;
  readonly long: string;
  readonly stop: () => Promise<void>;
}

/** How many questions are asked. */
export const asked = { short: 17, long: 250 } as const;

/** Starts a collector in this process, on a copy of the build that has a plain form among its files. */
export async function serve(): Promise<Served> {
  mkdirSync(measuring, { recursive: true });
  const folder = mkdtempSync(join(measuring, 'form-'));
  const plan = samplePlan({ channelId: newChannelId });
  const of = (kind: ChannelDefinition['kind']): ChannelDefinition => {
    const found = plan.channels.find((channel) => channel.kind === kind);
    if (found === undefined) throw new Error(`the sample has no channel of kind ${kind}`);
    return found;
  };
  // A survey, which phones ask step by step; and as much as there may be on one page, all to be kept as it is written.
  const short = formOf(of('satisfaction'), asked.short);
  const long = formOf(of('request'), asked.long);
  const client = join(folder, 'client');
  cpSync(built, client, { recursive: true });
  const page = Buffer.from(plainForm(short));
  writeFileSync(join(client, 'assets/plain.html'), page);
  writeFileSync(join(client, 'assets/plain.html.br'), brotliCompressSync(page));

  const settings = readSettings({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder });
  const { deps, port, stop } = await startCollector(settings, client);
  const origin = `http://127.0.0.1:${port}`;
  const token = deps.chance.token();
  await deps.store.access.keepToken(hashOf(token), instant(deps.now() + 60_000));
  const { founded } = await foundPlanned(token, { ...plan, channels: [short, long] }, cookieFetch(origin));
  const address = ({ channel }: ChannelDefinition): string =>
    channelAddress(origin, channel, founded.fingerprint);
  return {
    short: address(short),
    plain: `${origin}/assets/plain.html`,
    long: address(long),
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

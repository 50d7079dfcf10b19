import { cookieFetch } from '../../../src/commands/demo/cookie-fetch.ts';
import { foundPlanned, openInvitation } from '../../../src/commands/demo/found-sample.ts';
import { fieldsOfPublished } from '../../../src/domain/ita/rows/published-row.ts';
import { samplePlan } from '../../../src/samples/plan.ts';
import { newChannelId } from '../../../src/seal/basis/new-ids.ts';
import type { Collector } from './collector.ts';

const year = 2599;

/** Founds an office whose surveys and scores are of a year that no edition here knows. @returns an invitation into it */
export async function foundOddSample(collector: Collector): Promise<string> {
  const sample = samplePlan({ channelId: newChannelId });
  const published = { fiscalYear: year, indicators: {}, total: null, level: null, source: '' };
  const plan = {
    ...sample,
    channels: sample.channels.map((channel) =>
      channel.edition === null ? channel : { ...channel, edition: year, state: 'open' as const },
    ),
    rows: [{ table: 'published', row: String(year), set: fieldsOfPublished(published), steps: [], add: [] }],
  };
  const token = new URL(await collector.setupAddress()).hash.slice(1);
  const founded = await foundPlanned(token, plan, cookieFetch(collector.url));
  return collector.url + (await openInvitation(founded));
}

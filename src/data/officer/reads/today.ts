import { Dexie } from 'dexie';
import { isDelicate, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import { fewestAnswersShown } from '../../../domain/ita/survey/small-groups.ts';
import { rowKey } from '../../../domain/log/edit.ts';
import { isOnesOwn } from '../../../seal/trust/own-ring.ts';
import { readsOf } from '../../../seal/trust/rights-to-read.ts';
import type { Core } from '../core.ts';
import { sumOfWords } from '../../../domain/surveys/free-words.ts';
import { sumOfCounts } from '../../../domain/surveys/released.ts';
import type { ChannelToday, SurveyCounts } from '../office.ts';
import type { OfficeDatabase } from '../store/database.ts';
import { isMine, overdue, withWords } from './cases.ts';
import { rowViewOf } from './case-view.ts';

/** The newest version of every channel, with what waits here laid over it; in the order in which they were made. */
export async function channelsNow(db: OfficeDatabase): Promise<readonly ChannelDefinition[]> {
  const [authority, waiting] = await Promise.all([
    db.read('authority'),
    // Those alone that change a channel: thousands of others may wait beside them.
    db.pending.where('definition.channel').above('').sortBy('position'),
  ]);
  const newest = new Map<ChannelId, ChannelDefinition>();
  for (const [channel, versions] of authority?.channels ?? []) {
    const last = versions.at(-1);
    if (last !== undefined) newest.set(channel, last.definition);
  }
  for (const { definition } of waiting) if (definition !== null) newest.set(definition.channel, definition);
  return [...newest.values()];
}

/** What every channel that is not a draft looks like now. */
export async function channelsToday(
  { db, me }: Pick<Core, 'db' | 'me'>,
  now: Instant,
): Promise<readonly ChannelToday[]> {
  const channels = (await channelsNow(db)).filter(({ state }) => state !== 'draft');
  const authority = await db.read('authority');
  const reads: readonly string[] =
    authority === null || !isOnesOwn({ ...me, isRemoved: false }) ? [] : readsOf(authority, me.person);
  const ids = channels.map(({ channel }) => channel);
  const [counts, checks] = await Promise.all([
    db.counts.bulkGet(ids),
    db.rows.bulkGet(ids.map((id) => rowKey('checks', id))),
  ]);
  return Promise.all(
    channels.map(async (definition, index): Promise<ChannelToday> => {
      const { channel } = definition;
      const [sheets, late, words, oldest] = await Promise.all([
        sheetsOf(db, channel),
        overdue(db, channel, now).count(),
        withWords(db, channel).count(),
        db.cases
          .where('[channel+state+receivedAt]')
          .between([channel, 'waiting', Dexie.minKey], [channel, 'waiting', Dexie.maxKey])
          .filter(isMine)
          .first(),
      ]);
      const row = checks[index];
      const last = row === undefined ? undefined : rowViewOf(row.view).lists['checks']?.at(-1);
      const { waiting, open } = counts[index] ?? { waiting: 0, open: 0 };
      // Whoever read it once still has in hand what came then.
      const isForOthers = isDelicate(definition.ring) && !reads.includes(definition.ring) && open === 0;
      return {
        definition,
        ...(isForOthers && { isForOthers }),
        waiting,
        open,
        overdue: late,
        words,
        oldestWaiting: oldest?.receivedAt ?? null,
        sheets,
        lastCheck: last === undefined ? null : { at: last.at, by: last.by, mark: last.mark },
      };
    }),
  );
}

async function sheetsOf(db: OfficeDatabase, channel: ChannelId): Promise<number> {
  const tallies = await db.tallies.where('channel').equals(channel).toArray();
  return tallies.reduce((sum, { sheets }) => sum + sheets, 0);
}

/** All sheets of a channel, over its versions: questions keep their ids, so their counts add up. */
export async function surveyOf(db: OfficeDatabase, channel: ChannelId): Promise<SurveyCounts> {
  const tallies = await db.tallies.where('channel').equals(channel).sortBy('version');
  const sheets = tallies.reduce((sum, tally) => sum + tally.sheets, 0);
  const halfFilled = tallies.reduce((sum, tally) => sum + (tally.halfFilled ?? 0), 0);
  const counts = sumOfCounts(tallies.map((tally) => tally.counts));
  const words = sumOfWords(tallies.map((tally) => tally.words ?? {}));
  return {
    channel,
    version: tallies.at(-1)?.version ?? 1,
    sheets,
    halfFilled,
    counts,
    ...(sheets >= fewestAnswersShown ? { words } : {}),
  };
}

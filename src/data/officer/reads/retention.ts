import { Dexie, type Collection } from 'dexie';
import { instant, type Instant } from '../../../domain/basics/instant.ts';
import { dayOf, startOfDay } from '../../../domain/calendar/bangkok.ts';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import {
  isDelicate,
  isSheetKind,
  ringOfReader,
  type ChannelDefinition,
} from '../../../domain/channels/definition.ts';
import { dueForErasureOn, lastFinishedDue } from '../../../domain/channels/retention.ts';
import { eraserOf, mayErase } from '../../../seal/trust/rights-to-read.ts';
import { readCollectorHeader } from '../../../seal/chain.ts';
import { heldRings, type Core } from '../core.ts';
import type { ChannelRetention, Retention } from '../office.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredCase } from '../store/records.ts';
import { channelsNow } from './today.ts';

type Here = Pick<Core, 'db' | 'deps' | 'me'>;

/** Per channel with cases, what is kept longer than was said. */
export async function retentionOf(here: Here): Promise<Retention> {
  const { db } = here;
  const [today, all, held, waiting] = await Promise.all([
    vouchedToday(here),
    channelsNow(db),
    heldRings(db),
    db.pending.filter(({ erases }) => erases === true).toArray(),
  ]);
  const rings = new Set<string>([...held.values()].map(({ held: { ring } }) => ring));
  const isReader = rings.has(ringOfReader(here.me.person));
  const channels = all.filter(({ kind }) => !isSheetKind(kind));
  const found = await Promise.all(
    channels.map(async (definition): Promise<ChannelRetention> => {
      const versions = await versionsOf(db, definition);
      const months = [...new Set(versions.map(({ notice }) => notice.retentionMonths))].reverse();
      const late = await Promise.all(versions.map((version) => dueOf(db, version, today)));
      const due = late.reduce((sum, { count }) => sum + count, 0);
      const isRead = due > 0 || (isDelicate(definition.ring) ? isReader : rings.has(definition.ring));
      const since = late.flatMap((one) => one.since ?? []).sort()[0] ?? null;
      return { definition, months, due: isRead ? due : null, since };
    }),
  );
  const told = found.filter(({ definition, due }) => definition.state !== 'draft' || (due ?? 0) > 0);
  const due = told.reduce((sum, one) => sum + (one.due ?? 0), 0);
  return {
    channels: told,
    due,
    mine: due === 0 ? 0 : (await erasableCases(here)).length,
    leaving: new Set(waiting.flatMap(({ rows }) => rows)).size,
  };
}

/** Every finished case past the time that the notice of its version states. */
async function dueCases(here: Here): Promise<readonly StoredCase[]> {
  const { db } = here;
  const [today, channels] = await Promise.all([vouchedToday(here), channelsNow(db)]);
  const versions = await Promise.all(channels.map((channel) => versionsOf(db, channel)));
  const found = await Promise.all(
    versions.flat().map((version) => past(db, version, today)?.toArray() ?? Promise.resolve([])),
  );
  return found.flat();
}

/** Those of them that this person may erase: an admin all but delicate ones, a named reader those that they read. */
export async function erasableCases(here: Here): Promise<readonly StoredCase[]> {
  const authority = await here.db.read('authority');
  if (authority === null) return [];
  const eraser = eraserOf(authority, here.me);
  return (await dueCases(here)).filter(({ rings }) => mayErase(eraser, rings));
}

/**
 * Today, but no later than the collector's last word: what is erased is gone for good, and this device's clock may be a
 * year ahead.
 */
async function vouchedToday({ db, deps }: Here): Promise<Day> {
  const last = await db.entries.orderBy('seq').last();
  const heard = last === undefined ? null : readCollectorHeader(last.collector);
  return dayOf(instant(Math.min(deps.now(), heard?.receivedAt ?? 0)));
}

/** A channel's versions as they were signed, the oldest first. */
async function versionsOf(
  db: OfficeDatabase,
  { channel }: ChannelDefinition,
): Promise<readonly ChannelDefinition[]> {
  const authority = await db.read('authority');
  return (authority?.channels.get(channel) ?? []).map(({ definition }) => definition);
}

async function dueOf(
  db: OfficeDatabase,
  definition: ChannelDefinition,
  today: Day,
): Promise<{ readonly count: number; readonly since: Day | null }> {
  const [count, oldest] = await Promise.all([
    past(db, definition, today)?.count() ?? 0,
    past(db, definition, today)?.first(),
  ]);
  const since = oldest?.keptSince ?? null;
  const { retentionMonths } = definition.notice;
  return { count, since: since === null ? null : dueForErasureOn(dayOf(since), retentionMonths) };
}

/** Cases written under a version that are kept too long, the oldest first; `null` when there can be none. */
function past(
  db: OfficeDatabase,
  { channel, version, notice }: ChannelDefinition,
  today: Day,
): Collection<StoredCase, string> | null {
  const last = lastFinishedDue(today, notice.retentionMonths);
  if (last === null) return null;
  const end: Instant = startOfDay(addDays(last, 1));
  return db.cases
    .where('[channel+version+keptSince]')
    .between([channel, version, Dexie.minKey], [channel, version, end], true, false);
}

import { Dexie, type Collection } from 'dexie';
import type { Instant } from '../../../domain/basics/instant.ts';
import { caseNumber, typedNumber } from '../../../domain/log/case-number.ts';
import { readersIn } from '../../../seal/trust/rights-to-read.ts';
import type { CaseFilter, CaseSummary } from '../office.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredCase } from '../store/records.ts';

const { minKey, maxKey } = Dexie;

/** The newest cases that pass a filter; every way of asking has its index. */
export async function listedCases(
  db: OfficeDatabase,
  filter: CaseFilter,
  now: Instant,
): Promise<readonly CaseSummary[]> {
  const found = await foundCases(db, filter, now);
  return [...found]
    .filter(isMine)
    .sort((one, other) => other.receivedAt - one.receivedAt || other.seq - one.seq)
    .slice(0, filter.limit)
    .map(summaryOf);
}

function foundCases(db: OfficeDatabase, filter: CaseFilter, now: Instant): Promise<readonly StoredCase[]> {
  const { number = null } = filter;
  if (number !== null) return numberedCases(db, number);
  if (filter.onlyWords === true) return withWords(db, filter.channel).toArray();
  return filter.onlyOverdue ? overdueCases(db, filter, now) : newestCases(db, filter);
}

/** Cases of a number, as it was said or typed; without its year, those of every year. */
async function numberedCases(db: OfficeDatabase, typed: string): Promise<readonly StoredCase[]> {
  const said = typedNumber(typed);
  if (said === null) return [];
  const known = Object.keys((await db.read('caseCounts')) ?? {}).map((year) => year.slice(-2));
  const years = said.year === null ? known : [said.year];
  const numbers = years.map((year) => caseNumber(Number(year), said.running));
  return db.cases.where('number').anyOf(numbers).toArray();
}

/** Cases of a channel, or of all, whose citizen has said something that nobody has looked at yet. */
export function withWords(db: OfficeDatabase, channel: string | null): Collection<StoredCase, string> {
  return channel === null
    ? db.cases.where('wordAt').above(minKey).filter(isMine)
    : db.cases.where('[channel+wordAt]').between([channel, minKey], [channel, maxKey]).filter(isMine);
}

/** Cases of a channel, or of all, whose promised time has passed. */
export function overdue(
  db: OfficeDatabase,
  channel: string | null,
  now: Instant,
): Collection<StoredCase, string> {
  return channel === null
    ? db.cases.where('[open+dueAt]').between([1, minKey], [1, now], true, false)
    : db.cases.where('[channel+open+dueAt]').between([channel, 1, minKey], [channel, 1, now], true, false);
}

async function overdueCases(
  db: OfficeDatabase,
  { states, channel, road = null }: CaseFilter,
  now: Instant,
): Promise<readonly StoredCase[]> {
  const all = await overdue(db, channel, now).toArray();
  return all.filter(
    (one) => (states === null || states.includes(one.state)) && (road === null || one.road === road),
  );
}

async function newestCases(
  db: OfficeDatabase,
  { states, channel, limit, road = null }: CaseFilter,
): Promise<readonly StoredCase[]> {
  const newest = (cases: Collection<StoredCase, string>): Promise<StoredCase[]> =>
    cases.reverse().filter(isMine).limit(limit).toArray();
  if (road !== null) {
    // Roads other than the form itself are the few; among them the rest is looked through.
    const isAsked = (one: StoredCase): boolean =>
      (channel === null || one.channel === channel) && (states === null || states.includes(one.state));
    const ofRoad = db.cases.where('[road+receivedAt]').between([road, minKey], [road, maxKey]);
    return newest(ofRoad.filter(isAsked));
  }
  if (states === null) {
    return newest(
      channel === null
        ? db.cases.orderBy('receivedAt')
        : db.cases.where('[channel+receivedAt]').between([channel, minKey], [channel, maxKey]),
    );
  }
  const lists = await Promise.all(
    states.map((state) =>
      newest(
        channel === null
          ? db.cases.where('[state+receivedAt]').between([state, minKey], [state, maxKey])
          : db.cases
              .where('[channel+state+receivedAt]')
              .between([channel, state, minKey], [channel, state, maxKey]),
      ),
    ),
  );
  return lists.flat();
}

/** Whether a case may stand in this person's lists: it is for them to read, and nobody has put it aside or taken it back. */
export function isMine({ isForOthers, isUndone, aside = null }: StoredCase): boolean {
  return isForOthers !== true && isUndone !== true && aside === null;
}

/** A case as a list shows it. */
export function summaryOf(stored: StoredCase): CaseSummary {
  const { id, number, channel, state, receivedAt, dueAt, assignee, excerpt, isErased, isContested, mark } =
    stored;
  const { road = null, origin = null, askedAt = null, wordAt = null, aside = null } = stored;
  const said = {
    id,
    number,
    channel,
    state,
    receivedAt,
    dueAt,
    assignee,
    excerpt,
    isErased,
    isContested,
    mark,
    ...(askedAt !== null && { askedAt }),
    ...(wordAt !== null && { wordAt }),
  };
  const { station } = stored;
  const readers = readersIn(stored.rings);
  return {
    ...said,
    ...(road !== null && { road }),
    ...(origin !== null && { origin }),
    ...(readers.length > 0 && { readers }),
    ...(station && { station }),
    ...(aside !== null && { aside }),
    ...(stored.isUndone === true && { isUndone: true }),
  };
}

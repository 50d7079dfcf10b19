import { Dexie, type Collection } from 'dexie';
import type { Instant } from '../../../domain/basics/instant.ts';
import { readersIn } from '../../../seal/trust/readers.ts';
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
  const found = filter.onlyOverdue ? await overdueCases(db, filter, now) : await newestCases(db, filter);
  return [...found]
    .sort((one, other) => other.receivedAt - one.receivedAt || other.seq - one.seq)
    .slice(0, filter.limit)
    .map(summaryOf);
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
  { states, channel }: CaseFilter,
  now: Instant,
): Promise<readonly StoredCase[]> {
  const all = await overdue(db, channel, now).toArray();
  return all.filter(({ state }) => states === null || states.includes(state));
}

async function newestCases(
  db: OfficeDatabase,
  { states, channel, limit }: CaseFilter,
): Promise<readonly StoredCase[]> {
  const newest = (cases: Collection<StoredCase, string>): Promise<StoredCase[]> =>
    cases.reverse().filter(isMine).limit(limit).toArray();
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

/** Whether a case may stand in this person's lists. */
export function isMine({ isForOthers }: StoredCase): boolean {
  return isForOthers !== true;
}

/** A case as a list shows it. */
export function summaryOf(stored: StoredCase): CaseSummary {
  const { id, number, channel, state, receivedAt, dueAt, assignee, excerpt, isErased, isContested, mark } =
    stored;
  const { road = null } = stored;
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
  };
  const readers = readersIn(stored.rings);
  return { ...said, ...(road !== null && { road }), ...(readers.length > 0 && { readers }) };
}

import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import {
  api,
  heldCountsSchema,
  heldDecidedSchema,
  heldPageSchema,
  type HeldDecided,
  type HeldPage,
} from '../../../contracts/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { submissionSchema } from '../../../contracts/sealed.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { readHeader } from '../../../seal/reading.ts';
import type { Authority } from '../../../seal/trust/authority.ts';
import { keptEdits } from '../acts/keep.ts';
import { heldRings, type Core } from '../core.ts';
import { excerptOf } from '../replay/new-case.ts';
import { openedAs } from '../replay/opened.ts';
import type { StoredRing } from '../store/records.ts';
import type { HeldChoice, HeldItem, HeldItems, HeldOutcome } from './queue.ts';

/** What is held is rare and moves no log on, so that no news tells of it: it is asked for this often. */
const everyMs = 300_000;
/** Most ids of one request. */
const most = 200;

/** Asks what is held, when it was not asked for some time; what is not answered is asked again in the next round. */
export async function heardNowAndThen(core: Core): Promise<void> {
  const heardAt = (await core.db.read('held'))?.heardAt ?? 0;
  // A clock that was set back must not keep it silent for a year.
  if (Math.abs(core.deps.now() - heardAt) >= everyMs) await heard(core);
}

async function heard({ db, deps, line, id }: Core): Promise<Result<unknown, Problem>> {
  const answer = await line.ask({ method: 'GET', path: api.held(id) }, heldCountsSchema);
  if (answer.ok) await db.write('held', { ...answer.value, heardAt: deps.now() });
  return answer;
}

/** A page of what a channel holds; the first one brings the counts up to date too. */
export async function heldPage(
  core: Core,
  channel: ChannelId,
  after: EntryId | null,
): Promise<Result<HeldItems, Problem>> {
  if (after === null) {
    const counted = await heard(core);
    if (!counted.ok) return counted;
  }
  const query = after === null ? '' : `?after=${after}`;
  const path = api.heldOf(core.id, channel) + query;
  const answer = await core.line.ask({ method: 'GET', path }, heldPageSchema);
  if (!answer.ok) return answer;
  const [rings, authority] = await Promise.all([heldRings(core.db), core.db.read('authority')]);
  const items = await Promise.all(answer.value.held.map((one) => itemOf(one, { rings, authority })));
  return ok({ items: items.flatMap((item) => item ?? []), next: answer.value.next });
}

interface Around {
  readonly rings: ReadonlyMap<string, StoredRing>;
  readonly authority: Authority | null;
}

async function itemOf(
  { header: text, content, receivedAt }: HeldPage['held'][number],
  { rings, authority }: Around,
): Promise<HeldItem | null> {
  const read = readHeader(text);
  if (!read.ok || read.value.kind !== 'submission') return null;
  const header = read.value;
  const submission = await openedAs(submissionSchema, { header, content }, rings);
  const versions = authority?.channels.get(header.channel) ?? [];
  const written = versions.find(({ definition }) => definition.version === header.version);
  const excerpt = submission === null ? null : excerptOf(submission.answers, written?.definition ?? null);
  return { id: header.id, receivedAt, isOpen: submission !== null, excerpt };
}

/**
 * Admits or drops, portion by portion.
 * @returns a problem of the line or a refusal: what was decided before it stays so, and all else is still held
 */
export async function decided(
  core: Core,
  channel: ChannelId,
  choice: HeldChoice,
): Promise<Result<HeldOutcome, Problem>> {
  const halt = await core.db.read('halt');
  if (halt !== null) return failed(halt); // what it dropped could not be kept in the log
  let sum: HeldOutcome = { done: 0, refused: 0, left: 0 };
  let problem: Problem | null = null;
  for await (const answer of portions(core, channel, choice)) {
    if (!answer.ok) {
      problem = answer.problem;
      break;
    }
    const { done, refused, left } = answer.value;
    sum = { done: sum.done + done, refused: sum.refused + refused, left };
    await counted(core, channel, left);
  }
  if (choice.act === 'drop' && sum.done > 0) await noted(core, channel, sum.done);
  return problem === null ? ok(sum) : failed(problem);
}

async function* portions(
  core: Core,
  channel: ChannelId,
  { act, which }: HeldChoice,
): AsyncGenerator<Result<HeldDecided, Problem>> {
  const path = api.heldOf(core.id, channel);
  const ask = (body: unknown): Promise<Result<HeldDecided, Problem>> =>
    core.line.ask({ method: 'POST', path, body }, heldDecidedSchema);
  if (which !== 'all') {
    for (let from = 0; from < which.length; from += most)
      yield await ask({ act, which: which.slice(from, from + most), after: null });
    return;
  }
  let after: EntryId | null = null;
  do {
    const answer: Result<HeldDecided, Problem> = await ask({ act, which, after });
    yield answer;
    after = answer.ok ? answer.value.next : null;
  } while (after !== null);
}

async function counted({ db }: Core, channel: ChannelId, left: number): Promise<void> {
  const news = await db.read('held');
  if (news === null) return;
  const others = news.counts.filter((one) => one.channel !== channel);
  await db.write('held', { ...news, counts: left === 0 ? others : [...others, { channel, held: left }] });
}

/** A dropped form leaves no trace of itself: that it was dropped, and by whom, stands in the log beside the channel's checks. */
async function noted(core: Core, channel: ChannelId, count: number): Promise<void> {
  const item = newEntryId(core.deps.now());
  const add = [{ list: 'dropped', item, value: { count } }];
  await keptEdits(core, [{ table: 'checks', row: channel, set: {}, steps: [], add }]);
}

import type { OfficeId } from '../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { noAuthority } from '../../seal/trust/authority.ts';
import { beginning } from '../../seal/chain.ts';
import { readHeader } from '../../seal/reading.ts';
import type { CollectorDeps } from '../deps.ts';
import type { Append } from '../store/log-store.ts';
import { DayCounts } from './day-counts.ts';
import { FormCounts } from './form-counts.ts';
import { parcelOf } from './parcel.ts';
import { Plan } from './plan.ts';

/** What a set-up answers: the office, and whether it is new. */
export interface Founded {
  readonly office: OfficeId;
  readonly isNew: boolean;
}

type FoundingDeps = Pick<CollectorDeps, 'store' | 'chance' | 'now' | 'channelCeiling'>;

/**
 * Founds an office with all its first entries, or not at all; the same founding again is no mistake.
 *
 * @param tokenHash of a token that this collector knows
 * @returns 'token-used' when the token made another office, 'conflict' when the office exists by another token,
 *   or why an entry was refused
 */
export async function found(
  tokenHash: string,
  entries: readonly Envelope[],
  deps: FoundingDeps,
): Promise<Result<Founded, Problem>> {
  const first = entries[0];
  if (first === undefined) return failed('malformed');
  const head = readHeader(first.header);
  if (!head.ok) return head;
  const { office, id } = head.value;
  const token = await deps.store.access.token(tokenHash);
  if (token === null) return failed('token-unknown');
  if (token.office !== null) {
    const known = (await deps.store.log.known(token.office, [id])).get(id);
    return token.office === office && known?.header === first.header
      ? ok({ office, isNew: false })
      : failed('token-used');
  }
  const plan = await planned(office, entries, deps);
  if (!plan.ok) return plan;
  const done = await deps.store.log.found(office, tokenHash, plan.value);
  switch (done) {
    case 'done':
      return ok({ office, isNew: true });
    case 'office-exists':
      return failed('conflict');
    case 'token-gone': // used while we looked: by the same founding, or by another
      return found(tokenHash, entries, deps);
    default:
      return done satisfies never;
  }
}

async function planned(
  office: OfficeId,
  entries: readonly Envelope[],
  { store, chance, now, channelCeiling }: FoundingDeps,
): Promise<Result<Append, Problem>> {
  const plan = new Plan({ place: await beginning(office), authority: noAuthority(office) }, new Map(), {
    store,
    chance,
    now: now(),
    ceiling: channelCeiling,
    counts: new DayCounts(office, store.held),
    forms: new FormCounts(office, store.held),
    closedSince: now(),
  });
  for (const envelope of entries) {
    const parcel = await parcelOf(office, envelope, { by: 'founder' });
    if (!parcel.ok) return parcel;
    const taken = await plan.take(parcel.value);
    if (!taken.ok) return taken;
  }
  const { batch, standing } = await plan.finished();
  // Without an admin's device nobody could ever say anything for this office again.
  const hasAdmin = [...standing.authority.devices.values()].some(
    ({ role, isRemoved }) => role === 'admin' && !isRemoved,
  );
  return hasAdmin ? ok(batch) : failed('malformed');
}

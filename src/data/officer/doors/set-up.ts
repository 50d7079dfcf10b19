import * as v from 'valibot';
import type { OfficeId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { api } from '../../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import { orStorage } from '../acts/keep.ts';
import { waitingSeed } from '../acts/recovery.ts';
import type { OfficeDeps } from '../deps.ts';
import { ask } from '../line/line.ts';
import type { FoundingPlan } from '../office.ts';
import { inRegistry, type RegisteredOffice } from '../store/registry.ts';
import { firstKept, forget, register } from './first-keeping.ts';
import { foundOffice } from './founding.ts';

type Founding = Extract<RegisteredOffice, { state: 'founding' }>;
type Reach = Pick<OfficeDeps, 'fetch' | 'now' | 'shelf'>;

/** Whether a set-up link still opens something; 'token-used' or 'token-unknown' when not. */
export function tokenChecked(token: string, deps: Reach): Promise<Result<unknown, Problem>> {
  return ask(deps, { method: 'POST', path: api.setupCheck, body: { token } }, v.unknown());
}

/**
 * Founds an office on this device and at the collector. After a passing problem call it again with the same token:
 * the very same office is sent, so that a lost reply founds nothing twice.
 */
export function setUpOffice(
  token: string,
  plan: FoundingPlan,
  deps: Reach,
): Promise<Result<OfficeId, Problem>> {
  return orStorage(async () => {
    const { office, name, envelopes } = (await begun(token, deps)) ?? (await begin(token, plan, deps));
    const body = { token, entries: envelopes };
    const answer = await ask(deps, { method: 'POST', path: api.setup, body }, v.unknown());
    if (!answer.ok) {
      if (!isPassing(answer.problem)) await forget(deps.shelf, office);
      return failed(answer.problem);
    }
    await register(deps.shelf, { office, name, state: 'ready' });
    return ok(office);
  });
}

async function begun(token: string, { shelf }: Reach): Promise<Founding | null> {
  const all = await inRegistry(shelf, (offices) => offices.toArray());
  return all.find((one): one is Founding => one.state === 'founding' && one.token === token) ?? null;
}

async function begin(token: string, plan: FoundingPlan, { now, shelf }: Reach): Promise<Founding> {
  const {
    office: id,
    seed,
    envelopes,
    me,
    fingerprint,
    keys,
    rings,
  } = await foundOffice(plan, { now: now() });
  await firstKept(shelf, { id, me, fingerprint, keys, rings, others: [await waitingSeed(seed)] });
  const founding: Founding = { office: id, name: plan.profile.name.th, state: 'founding', token, envelopes };
  await register(shelf, founding);
  return founding;
}

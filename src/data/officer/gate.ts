import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { OfficeId } from '../../domain/basics/ids.ts';
import { api, hostSchema, type Host } from '../../contracts/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { browserDeps, type OfficeDeps } from './deps.ts';
import { joinOffice } from './doors/join.ts';
import { knownOffices, openOffice } from './doors/open-office.ts';
import { setUpOffice, tokenChecked } from './doors/set-up.ts';
import { ask } from './line/line.ts';
import type { FoundingPlan, KnownOffice, Office } from './office.ts';

/** The way into this browser's offices, before one is open. */
export interface OfficeGate {
  knownOffices(): Promise<readonly KnownOffice[]>;
  openOffice(id: OfficeId): Promise<Result<Office, Problem>>;
  /** Whether a set-up token is still good; uses nothing up. */
  checkToken(token: string): Promise<Result<null, Problem>>;
  setUpOffice(token: string, plan: FoundingPlan): Promise<Result<OfficeId, Problem>>;
  joinOffice(fragment: string): Promise<Result<OfficeId, Problem>>;
  host(): Promise<Result<Host, Problem>>;
}

/** The gate of a world; by default that of the browser. */
export function makeGate(deps: OfficeDeps = browserDeps()): OfficeGate {
  return {
    knownOffices: () => knownOffices(deps),
    openOffice: (id) => openOffice(id, deps),
    checkToken: async (token) => {
      const checked = await tokenChecked(token, deps);
      return checked.ok ? ok(null) : failed(checked.problem);
    },
    setUpOffice: (token, plan) => setUpOffice(token, plan, deps),
    joinOffice: (fragment) => joinOffice(fragment, deps),
    host: () => ask(deps, { method: 'GET', path: api.host }, hostSchema),
  };
}

import * as v from 'valibot';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { OfficeDeps } from '../deps.ts';
import { ask } from '../line/line.ts';

/** What a citizen's page wears. */
export interface CitizenLook {
  readonly style: string;
}

const lookSchema = v.object({ style: v.string() });

/** The build's own file, which the worker keeps on every device: so it is there without a line. */
const path = '/citizen-page.json';

/** How citizens' pages look in this build. @returns why it could not be had */
export async function citizenLook(deps: Pick<OfficeDeps, 'fetch'>): Promise<Result<CitizenLook, Problem>> {
  const found = await ask(deps, { method: 'GET', path }, lookSchema);
  return found.ok ? ok({ style: found.value.style }) : failed(found.problem);
}

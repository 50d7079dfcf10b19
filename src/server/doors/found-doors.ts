import type { OfficeId } from '../../domain/basics/ids.ts';
import { setupCheckSchema, setupSchema, type Host } from '../../contracts/endpoints.ts';
import { longestBody, readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import { hashOf } from '../http/secrets.ts';
import { found } from '../mailbox/founding.ts';
import { publicDoor } from './door.ts';
import type { House, Visit } from './house.ts';
import { seenFact } from './seen.ts';
import { json } from '../http/said.ts';

/** Doors for whoever founds an office: host, set-up. */
export function openFoundingDoors(house: House): void {
  const { deps } = house;

  publicDoor(house, 'readHost', async () => {
    const publicSeen =
      deps.publicUrl !== null && (await deps.store.access.fact(seenFact(deps.publicUrl))) !== null;
    const host: Host = { publicUrl: deps.publicUrl, publicSeen, now: deps.now() };
    return json(host);
  });

  publicDoor(house, 'checkSetup', async (visit) => {
    if (!mayGuess(house, visit)) return refused('busy', 429);
    const body = await readBody(visit.request, setupCheckSchema, longestBody.words);
    if (!body.ok) return refused(body.problem);
    const token = await knownToken(house, body.value.token);
    if (token === null) return refused('token-unknown');
    return token.office === null ? json({ ok: true }) : refused('token-used');
  });

  publicDoor(house, 'setUp', async (visit) => {
    if (!mayGuess(house, visit)) return refused('busy', 429);
    const body = await readBody(visit.request, setupSchema, longestBody.batch);
    if (!body.ok) return refused(body.problem);
    if ((await knownToken(house, body.value.token)) === null) return refused('token-unknown');
    const founded = await found(hashOf(body.value.token), body.value.entries, deps);
    if (!founded.ok) return refused(founded.problem);
    const { office, isNew } = founded.value;
    return json({ office } satisfies { office: OfficeId }, { status: isNew ? 201 : 200 });
  });
}

function mayGuess({ limits }: House, { whence: { source } }: Visit): boolean {
  return source === null || limits.take('secrets', source);
}

async function knownToken(
  { deps }: House,
  token: string,
): Promise<{ readonly office: OfficeId | null } | null> {
  const known = await deps.store.access.token(hashOf(token));
  // A used one stays known for ever, so that an answer lost on its way can be asked for again.
  return known === null || (known.office === null && known.until < deps.now()) ? null : known;
}

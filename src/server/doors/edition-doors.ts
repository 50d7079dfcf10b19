import { isEditionId } from '../../domain/basics/edition-id.ts';
import { canonical } from '../../contracts/canonical.ts';
import {
  longestEdition,
  sharedEditionSchema,
  type SharedEdition,
} from '../../contracts/sharing/shared-edition.ts';
import { editionId } from '../../seal/editions.ts';
import { readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import { json } from '../http/said.ts';
import { deviceDoor, publicDoor } from './door.ts';
import type { House } from './house.ts';

/** Doors for editions that one office made and others take over by a link. */
export function openEditionDoors(house: House): void {
  const { store, now } = house.deps;

  publicDoor(house, 'readEdition', async ({ part }) => {
    const id = part('edition');
    const grid = isEditionId(id) ? await store.directory.edition(id) : null;
    if (grid === null) return refused('unknown-shared-edition');
    const answer: SharedEdition = { grid: JSON.parse(grid) };
    return json(answer);
  });

  deviceDoor(house, 'shareEdition', async ({ mailbox, part, request }) => {
    const id = part('edition');
    const body = await readBody(request, sharedEditionSchema, longestEdition);
    if (!body.ok) return refused(body.problem);
    const { grid } = body.value;
    if (!isEditionId(id) || (await editionId(grid)) !== id) return refused('malformed');
    await store.directory.leaveEdition(mailbox.office, {
      edition: id,
      grid: canonical(grid),
      sharedAt: now(),
    });
    return new Response(null, { status: 204 });
  });
}

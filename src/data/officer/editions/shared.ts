import * as v from 'valibot';
import type { Grid } from '../../../domain/basics/grid.ts';
import { isEditionId } from '../../../domain/basics/edition-id.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import {
  editionApi,
  longestEdition,
  sharedEditionSchema,
} from '../../../contracts/sharing/shared-edition.ts';
import { utf8 } from '../../../seal/basis/bytes.ts';
import { editionId } from '../../../seal/editions.ts';
import type { Core } from '../core.ts';

/** Leaves an edition's sheet with the collector. @returns the id for its link */
export async function leftEdition({ line, id: office }: Core, grid: Grid): Promise<Result<string, Problem>> {
  const body = v.safeParse(sharedEditionSchema, { grid });
  if (!body.success || utf8(JSON.stringify(body.output)).length > longestEdition) return failed('too-large');
  const id = await editionId(grid);
  const path = editionApi.ofOffice(office, id);
  const answer = await line.ask({ method: 'PUT', path, body: body.output }, v.unknown());
  return answer.ok ? ok(id) : answer;
}

/** Fetches the sheet that a link names; another one than that is as good as none. */
export async function foundEdition({ line }: Core, id: string): Promise<Result<Grid, Problem>> {
  if (!isEditionId(id)) return failed('unknown-shared-edition');
  const answer = await line.ask({ method: 'GET', path: editionApi.edition(id) }, sharedEditionSchema);
  if (!answer.ok) return answer;
  const { grid } = answer.value;
  return (await editionId(grid)) === id ? ok(grid) : failed('unknown-shared-edition');
}

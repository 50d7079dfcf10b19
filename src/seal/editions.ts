import type { Grid } from '../domain/basics/grid.ts';
import { editionId as minted, type EditionId } from '../domain/basics/edition-id.ts';
import { toCrockford } from '../domain/basics/crockford.ts';
import { canonical } from '../contracts/canonical.ts';
import { sha256, utf8 } from './basis/bytes.ts';

/** The id that a link to a shared edition names: whoever follows it sees whether the sheet is the very one. */
export async function editionId(grid: Grid): Promise<EditionId> {
  return minted(toCrockford((await sha256(utf8(canonical(grid)))).subarray(0, 10)));
}

import * as v from 'valibot';
import { fromCanonical } from '../../../contracts/canonical.ts';
import type { HeaderOf } from '../../../contracts/header.ts';
import { hasItsContent } from '../../../seal/entries.ts';
import { openForRings } from '../../../seal/opening.ts';
import { ringKeyOf } from '../../../seal/trust/authority.ts';
import type { StoredRing } from '../store/records.ts';

/** What was sealed to rings, in the clear and not. */
export interface ForRings {
  readonly header: HeaderOf<'submission' | 'message' | 'sheet' | 'case-act'>;
  readonly content: string | null;
}

/** What was written; `null` when no ring held here opens it, it was erased, or it is not of that shape. */
export async function openedAs<Schema extends v.GenericSchema>(
  schema: Schema,
  { header, content }: ForRings,
  rings: ReadonlyMap<string, StoredRing>,
): Promise<v.InferOutput<Schema> | null> {
  if (content === null || !(await hasItsContent(header, content))) return null;
  const text = await openForRings(header, content, (ring) => rings.get(ringKeyOf(ring))?.held.pair ?? null);
  if (text === null) return null;
  const parsed = v.safeParse(schema, fromCanonical(text));
  return parsed.success ? parsed.output : null;
}

import * as v from 'valibot';
import { isPersonId, type ChannelId, type PersonId } from '../../../domain/basics/ids.ts';
import type { Json } from '../../../domain/basics/json.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { valueOf, type Row } from '../../../domain/log/row.ts';
import { aboutOf } from '../../../domain/surveys/about.ts';
import { aboutField } from '../../../domain/surveys/rights.ts';
import { hpkeSchema, type HpkeSealed } from '../../../contracts/authority.ts';
import type { OfficeDatabase } from '../store/database.ts';

/** A row of the table `results`: of which release it is stands open, what it says is sealed to each device by its id. */
export interface ToldResult {
  readonly person: PersonId;
  /** Tells one release from the next: `Released.sheets`. */
  readonly sheets: number;
  readonly sealed: { readonly [device: string]: HpkeSealed };
}

const toldSchema = v.object({
  person: v.pipe(v.string(), v.check(isPersonId)),
  sheets: v.pipe(v.number(), v.safeInteger()),
  sealed: v.record(v.string(), hpkeSchema),
});

/** @returns `null` when nothing was told yet */
export function toldResult(row: Row | undefined): ToldResult | null {
  if (row === undefined) return null;
  const [person, sheets, sealed] = ['person', 'sheets', 'sealed'].map((field) => valueOf(row, field));
  const parsed = v.safeParse(toldSchema, { person, sheets, sealed });
  return parsed.success && isPersonId(parsed.output.person)
    ? { ...parsed.output, person: parsed.output.person }
    : null;
}

/** The edit that tells a person's devices. */
export function resultEdit(channel: ChannelId, { person, sheets, sealed }: ToldResult): Edit {
  const each = Object.entries(sealed).map(([device, { enc, body }]): [string, Json] => [
    device,
    { enc, body },
  ]);
  const set = { person, sheets, sealed: Object.fromEntries(each) };
  return { table: 'results', row: channel, set, steps: [], add: [] };
}

/** A channel and the officer its sheets are about. */
export interface About {
  readonly channel: ChannelId;
  readonly person: PersonId;
}

/**
 * Channels with the officer each is about, also those that took such a channel's place. As the log confirms it: what only
 * waits here counts for nothing.
 */
export async function aboutPeople(db: OfficeDatabase): Promise<readonly About[]> {
  const [duties, authority] = await Promise.all([
    db.rows.where('table').equals('duties').toArray(),
    db.read('authority'),
  ]);
  const named = new Map(
    duties.map(({ confirmed }) => [confirmed.row, aboutOf({ [aboutField]: valueOf(confirmed, aboutField) })]),
  );
  const channels = new Map(
    [...(authority?.channels ?? [])].map(([id, versions]) => [
      id,
      versions.at(-1)?.definition.replaces ?? null,
    ]),
  );
  return [...channels.keys()].flatMap((channel): readonly About[] => {
    // As many steps back as there are channels, so that no ring of them goes on for ever.
    let at: ChannelId | null = channel;
    for (let step = 0; step <= channels.size && at !== null; step += 1) {
      const person: PersonId | null = named.get(at) ?? null;
      if (person !== null) return [{ channel, person }];
      at = channels.get(at) ?? null;
    }
    return [];
  });
}

import type { ChannelId, PersonId } from '../../../domain/basics/ids.ts';
import { isPersonId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import type { RowView } from '../../../data/officer/office.ts';

/** Who of the office looks after a channel. */
export interface Duty {
  readonly people: readonly PersonId[];
  /** Row of the table `units`; `null` where none is named. */
  readonly unit: string | null;
}

const nobody: Duty = { people: [], unit: null };

/**
 * Who is on duty for a channel: as was said of it, or, where its QR was changed, of the one whose place it took.
 * @param rows of the table `duties`
 */
export function dutyOf(
  channel: ChannelId,
  rows: readonly RowView[],
  channels: readonly ChannelDefinition[],
): Duty {
  // As many steps back as there are channels, so that no ring of them goes on for ever.
  let at: ChannelId | null = channel;
  for (let step = 0; step <= channels.length && at !== null; step += 1) {
    const asked: ChannelId = at;
    const row = rows.find(({ id }) => id === asked);
    if (row !== undefined) return readDuty(row);
    at = channels.find((one) => one.channel === asked)?.replaces ?? null;
  }
  return nobody;
}

function readDuty({ fields }: RowView): Duty {
  const { people, unit } = fields;
  return {
    people: Array.isArray(people)
      ? people.filter((one): one is PersonId => typeof one === 'string' && isPersonId(one))
      : [],
    unit: typeof unit === 'string' ? unit : null,
  };
}

/** The edit that says who is on duty. */
export function dutyEdit(channel: ChannelId, { people, unit }: Duty): Edit {
  return { table: 'duties', row: channel, set: { people: [...people], unit }, steps: [], add: [] };
}

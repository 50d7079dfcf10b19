import type { ChannelId, PersonId } from '../../../domain/basics/ids.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { aboutField } from '../../../domain/surveys/rights.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';
import type { Kept, Office } from '../../../data/officer/office.ts';

/** The template from which a form about one officer or one counter is made. */
export const officerTemplate = 'satisfaction-officer';

/** Whose form it becomes: an officer's, or a counter's that several share. */
export interface Rated {
  readonly name: string;
  /** `null` for a counter: its results are nobody's own. */
  readonly person: PersonId | null;
}

/** Makes the form of one officer or counter, open at once, and says whose it is. @returns the first refusal, or that it is kept */
export async function madeRating(
  office: Office,
  template: ChannelTemplate,
  { channel, name, person }: Rated & { readonly channel: ChannelId },
): Promise<Kept> {
  const title = titled(template.title, name);
  const kept = await office.addChannel({ ...template, title, channel, version: 1, state: 'open' });
  if (!kept.ok || person === null) return kept;
  const set = { people: [person], unit: null, [aboutField]: person };
  const edit: Edit = { table: 'duties', row: channel, set, steps: [], add: [] };
  return office.edit([edit]);
}

function titled({ th, en }: LocalText, name: string): LocalText {
  return { th: `${th}: ${name}`, en: `${en}: ${name}` };
}

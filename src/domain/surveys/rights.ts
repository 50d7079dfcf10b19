import type { Edit } from '../log/edit.ts';
import type { Role } from '../office/office.ts';

/** The field of a channel's row in `duties` that names the one officer its sheets are about. */
export const aboutField = 'about';

/**
 * Whether a device of that role may write these edits. Whom a channel is about decides who is told its results: a
 * colleague who could write that would be told somebody else's. Results are written by devices that read sheets; links of the
 * season become posters, so they too are not everybody's to change.
 */
export function mayWrite(role: Role, edits: readonly Edit[]): boolean {
  return edits.every((edit) => {
    if (edit.table === 'results' || edit.table === 'seasons') return readsSheets(role);
    return role === 'admin' || !saysWhomItIsAbout(edit);
  });
}

/** Whether devices of that role hold what opens anonymous sheets. */
export function readsSheets(role: Role): boolean {
  return role === 'admin' || role === 'coordinator';
}

function saysWhomItIsAbout({ table, set, steps }: Edit): boolean {
  return (
    table === 'duties' && (Object.hasOwn(set, aboutField) || steps.some(({ field }) => field === aboutField))
  );
}

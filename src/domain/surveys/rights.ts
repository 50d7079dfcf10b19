import type { Edit } from '../log/edit.ts';
import type { Role } from '../office/office.ts';

/** The field of a channel's row in `duties` that names the one officer its sheets are about. */
export const aboutField = 'about';

/**
 * Whether a device of that role may write these edits. Whom a channel is about decides who is told its results: a
 * colleague who could write that would be told somebody else's. And results are written by devices that read sheets.
 */
export function mayWrite(role: Role, edits: readonly Edit[]): boolean {
  return edits.every((edit) => {
    if (edit.table === 'results') return role === 'admin' || role === 'coordinator';
    return role === 'admin' || !saysWhomItIsAbout(edit);
  });
}

function saysWhomItIsAbout({ table, set, steps }: Edit): boolean {
  return (
    table === 'duties' && (Object.hasOwn(set, aboutField) || steps.some(({ field }) => field === aboutField))
  );
}

import { isPersonId, type PersonId } from '../basics/ids.ts';
import type { Json } from '../basics/json.ts';
import { aboutField } from './rights.ts';

/**
 * The one officer whom a channel's sheets are about; stays when others come on duty, for sheets of the one are not the
 * other's.
 *
 * @param fields of the channel's row in `duties`
 * @returns `null` for a counter or a service
 */
export function aboutOf(fields: { readonly [field: string]: Json }): PersonId | null {
  const about = Object.hasOwn(fields, aboutField) ? fields[aboutField] : null;
  return typeof about === 'string' && isPersonId(about) ? about : null;
}

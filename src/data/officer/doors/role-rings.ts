import type { Ring } from '../../../contracts/ids.ts';
import type { Role } from '../../../domain/office/office.ts';

/** The rings an office is founded with; `integrity` rings come with their named readers. */
export const firstRings: readonly Ring[] = ['general', 'survey', 'welfare', 'conduct'];

/** The rings that a device needs for its role: a device holds no others. */
export function ringsOfRole(role: Role): readonly Ring[] {
  switch (role) {
    case 'admin':
      return firstRings;
    case 'coordinator':
      return ['general', 'survey'];
    case 'member':
    case 'desktop':
      return ['general'];
    case 'kiosk':
      return [];
    default:
      return role satisfies never;
  }
}

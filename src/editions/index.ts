import type { Edition } from '../domain/ita/edition.ts';
import { edition2564 } from './2564/index.ts';
import { edition2565 } from './2565/index.ts';
import { edition2566 } from './2566/index.ts';
import { edition2567 } from './2567/index.ts';
import { edition2568 } from './2568/index.ts';
import { edition2569 } from './2569/index.ts';

/** Every edition the app knows, oldest first. */
export const editions: readonly Edition[] = [
  edition2564,
  edition2565,
  edition2566,
  edition2567,
  edition2568,
  edition2569,
];

/**
 * The ITA of a fiscal year, Buddhist era.
 * @returns `null` when the app does not know that year's; say so, never take another year's instead
 */
export function editionOf(fiscalYear: number): Edition | null {
  return editions.find((edition) => edition.fiscalYear === fiscalYear) ?? null;
}

import type { Edition } from '../domain/ita/edition.ts';
import { edition2564 } from './2564/index.ts';

/** Every edition the app knows, oldest first. */
export const editions: readonly Edition[] = [edition2564];

/**
 * The ITA of a fiscal year, Buddhist era.
 * @returns `null` when the app does not know that year's; say so, never take another year's instead
 */
export function editionOf(fiscalYear: number): Edition | null {
  return editions.find((edition) => edition.fiscalYear === fiscalYear) ?? null;
}

import type { Keeping } from '../../data/citizen/kept/keeping.ts';
import { registerWorker } from '../../ui/register-worker.ts';
import { keepParts } from './keep-parts.ts';

/** Once all else is there: the worker, and what it keeps for the time without a network. */
export async function settle(keeping: Keeping): Promise<void> {
  const isReading = (): boolean =>
    document.visibilityState === 'visible' || document.querySelector('[data-shows]') !== null;
  await registerWorker({ isOfficer: false, mayReload: () => !isReading() && !keeping.holdsUnsent() });
  await keepParts();
}

import { instant } from '../domain/basics/instant.ts';
import type { CollectorDeps } from './deps.ts';

const dayMs = 86_400_000;
/** After so long nobody brings the rest of a blob any more. */
const orphanDays = 30;

type SweepDeps = Pick<CollectorDeps, 'store' | 'now' | 'log'>;

/** Forgets what nobody will come back for. @returns how much of each there was */
export async function sweep({ store, now }: SweepDeps): Promise<{ readonly blobs: number }> {
  const blobs = await store.blobs.sweep(instant(Math.max(0, now() - orphanDays * dayMs)));
  return { blobs };
}

/**
 * Sweeps now and then every day; what goes wrong is told and tried again the next day.
 * @returns ends it, after the sweep that is under way
 */
export function sweepDaily(deps: SweepDeps, everyMs: number = dayMs): () => Promise<void> {
  let sweeping = Promise.resolve();
  const begin = (): void => {
    sweeping = sweep(deps).then(
      () => undefined,
      (error: unknown) => deps.log.broke('sweep', error),
    );
  };
  begin();
  const timer = setInterval(begin, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { refused } from '../http/refusals.ts';
import { publicDoor } from './door.ts';
import type { House } from './house.ts';
import { json } from '../http/said.ts';

/** Longer than that, and whoever asks whether we are ready had better ask another process. */
const readyMs = 2_000;

/** Doors for whoever runs the collector: whether it lives, whether it can take work, and how it does. */
export function openWatchDoors(house: House): void {
  const { store, meter, log, mayMeasure } = house.deps;

  publicDoor(house, 'readHealth', async () => json({ ok: true }));

  publicDoor(house, 'readReady', async () => {
    if (house.closing.aborted) return refused('busy');
    try {
      const late = wait(readyMs, 'late', { ref: false });
      if ((await Promise.race([store.ready(), late])) !== 'late') return json({ ok: true });
      log.broke('not ready', new Error('the database does not answer'));
    } catch (error) {
      log.broke('not ready', error);
    }
    return refused('busy');
  });

  publicDoor(house, 'readMetrics', async ({ whence: { source } }) => {
    if (source !== null && !mayMeasure(source)) return refused('not-allowed');
    return new Response(await meter.text(), { headers: { 'content-type': meter.contentType } });
  });
}

import type { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { CollectorDeps } from '../deps.ts';
import type { HouseEnv } from '../doors/house.ts';

/** Measures and, where that is wished, logs each answer: by the door's shape, never by what stood in its path. */
export function watchDoors(app: Hono<HouseEnv>, { log, meter }: Pick<CollectorDeps, 'log' | 'meter'>): void {
  app.use('*', async (context, next) => {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    // Strangers choose their methods, and each would be a row of its own for ever.
    const method = /^(GET|HEAD|POST|PUT)$/.test(context.req.method) ? context.req.method : 'other';
    const door = `${method} ${routePath(context)}`;
    meter.answered(door, context.res.status, ms);
    log.answered(door, context.res.status, ms);
  });
}

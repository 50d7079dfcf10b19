import { setMaxListeners } from 'node:events';
import { Hono } from 'hono';
import type { CollectorDeps, Transport } from './deps.ts';
import { openBlobDoors } from './doors/blob-doors.ts';
import { openCitizenDoors } from './doors/citizen-doors.ts';
import { openDeviceDoors } from './doors/device-doors.ts';
import { openEditionDoors } from './doors/edition-doors.ts';
import { openFoundingDoors } from './doors/found-doors.ts';
import { visitOf, type House, type HouseEnv } from './doors/house.ts';
import { openHeldDoors } from './doors/held-doors.ts';
import { openJoiningDoors } from './doors/joining-doors.ts';
import { openNewsDoor } from './doors/news-door.ts';
import { Sessions } from './doors/sessions.ts';
import { openWatchDoors } from './doors/watch-doors.ts';
import { Work } from './crowd/work.ts';
import { Limits } from './crowd/limits.ts';
import { refused } from './http/refusals.ts';
import { completed } from './http/said.ts';
import { Mailboxes } from './mailbox/mailboxes.ts';
import { openPages } from './pages/page-doors.ts';
import { watchDoors } from './watch/watch-doors.ts';

/** A collector that answers requests, over whatever transport. */
export interface Collector {
  readonly fetch: (request: Request, transport?: Transport) => Promise<Response>;
  /** Ends all streams and waits until what was taken is committed; the store stays open. */
  readonly close: () => Promise<void>;
}

/** Builds the collector: doors, pages, and what is said with every answer. */
export function createApp(deps: CollectorDeps): Collector {
  const app = new Hono<HouseEnv>();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal); // every device that follows the news listens for the end
  const mailboxes = new Mailboxes(deps);
  const house: House = {
    app,
    deps,
    mailboxes,
    sessions: new Sessions(deps),
    limits: new Limits(deps.now),
    work: new Work(deps),
    closing: closing.signal,
  };

  watchDoors(app, deps);
  app.use('*', async (context, next) => {
    await next();
    completed(context.res, visitOf(context, deps).whence.isHttps);
  });

  openWatchDoors(house);
  openFoundingDoors(house);
  openCitizenDoors(house);
  openJoiningDoors(house);
  openDeviceDoors(house);
  openNewsDoor(house);
  openBlobDoors(house);
  openHeldDoors(house);
  openEditionDoors(house);
  app.all('/api/*', () => refused('malformed', 404));
  openPages(house);

  app.notFound(() => refused('malformed', 404));
  app.onError((error, { req }) => {
    // The path may hold a receipt's id; the method and the error say enough.
    deps.log.broke(`${req.method} answered`, error);
    return refused('busy');
  });

  return {
    fetch: async (request, transport = {}) => app.fetch(request, transport),
    async close() {
      closing.abort();
      await mailboxes.settled();
    },
  };
}

import { instant, type Instant } from '../domain/basics/instant.ts';
import type { Keeping } from '../data/citizen/kept/keeping.ts';
import { openKeeping } from '../data/citizen/kept/open.ts';
import { createCourier, type Courier } from '../data/citizen/road/courier.ts';
import type { Fetch } from '../data/citizen/road/post.ts';
import { sendingLock } from '../data/citizen/road/sending-lock.ts';
import type { Language } from '../i18n/texts.ts';
import type { proveChannel } from '../data/citizen/sealed/prove.ts';
import type { Manner } from './manner.ts';
import type { FormViews } from './views/form-views.tsx';

/** The part that shows what follows a form. */
interface FormPart {
  readonly openFormViews: (language: () => Language) => FormViews;
}

/** What every page of a citizen has at hand. */
export interface CitizenRoom {
  readonly keeping: Keeping;
  readonly courier: Courier;
  readonly line: Fetch;
  readonly manner: Manner;
  /** What follows a form here, where that is not what follows it on a phone of one's own. */
  readonly views?: () => Promise<FormPart>;
  readonly now: () => Instant;
  /** How a delicate form's channel is proven, for the readers whom its page shows. */
  readonly prove?: typeof proveChannel;
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Opens what this phone keeps, and starts carrying what waits.
 * @param passing how it is kept for somebody who only passes at this phone
 */
export async function openRoom(
  manner: Manner,
  passing = (keeping: Keeping): Keeping => keeping,
): Promise<CitizenRoom> {
  const { keeping: kept, database } = await openKeeping();
  const keeping = passing(kept);
  const line: Fetch = (address, options) => fetch(address, options);
  // No randomUUID: it is missing where the address is not secure, and the page must still say so.
  const lock = sendingLock(database, crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const courier = createCourier({ keeping, line, lock, chance: Math.random, later });
  const send = (): void => void courier.send();
  send();
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') send();
  });
  addEventListener('beforeunload', (event) => {
    if (keeping.problem() !== null && keeping.holdsUnsent()) event.preventDefault();
  });
  return { keeping, courier, line, manner, now: () => instant(Math.max(0, Date.now())) };
}

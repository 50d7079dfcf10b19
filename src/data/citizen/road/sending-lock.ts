import type { CitizenDatabase } from '../kept/database.ts';

/** Runs an act while no other tab does; `false` when another tab is at it. */
export type SendingLock = (act: () => Promise<void>) => Promise<boolean>;

/** The browser's own lock between tabs. */
export function lockOf(locks: LockManager): SendingLock {
  return async (act) => {
    let isRunning = false;
    try {
      return await locks.request('prongsai-citizen-sending', { ifAvailable: true }, async (lock) => {
        if (lock === null) return false;
        isRunning = true;
        await act();
        return true;
      });
    } catch (cause) {
      if (isRunning) throw cause;
      await act(); // this browser refuses locks: sending twice is the same as once, not sending is not
      return true;
    }
  };
}

const turnMs = 60_000;

export interface TurnParts {
  readonly database: CitizenDatabase;
  /** This tab's own name. */
  readonly tab: string;
  readonly now: () => number;
}

/**
 * A lock by taking turns in the database, for browsers that know none. A turn that was not given back ends by itself;
 * so does one that a clock put right has left far in the future. Should two tabs send after all, the same bytes
 * arrive twice, which is the same as once.
 */
export function turnLock({ database, tab, now }: TurnParts): SendingLock {
  function take(): Promise<boolean> {
    return database.transaction('rw', database.turns, async () => {
      const turn = await database.turns.get('sending');
      const isTaken =
        turn !== undefined && turn.tab !== tab && turn.until > now() && turn.until <= now() + turnMs;
      if (!isTaken) await database.turns.put({ name: 'sending', tab, until: now() + turnMs });
      return !isTaken;
    });
  }

  return async (act) => {
    if (!(await take().catch(() => true))) return false;
    try {
      await act();
    } finally {
      await database.turns.delete('sending').catch(() => undefined); // it ends by itself
    }
    return true;
  };
}

/** The best lock this browser has; none is needed where nothing is shared. */
export function sendingLock(database: CitizenDatabase | null, tab: string): SendingLock {
  if ('locks' in navigator) return lockOf(navigator.locks);
  if (database !== null) return turnLock({ database, tab, now: () => Date.now() });
  return async (act) => {
    await act();
    return true;
  };
}

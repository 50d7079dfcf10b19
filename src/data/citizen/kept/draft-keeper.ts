import type { Instant } from '../../../domain/basics/instant.ts';
import type { Keeping, StorageProblem } from './keeping.ts';
import type { Draft } from './records.ts';

/** Long enough to join the letters of a word, short enough to lose none to a dying phone. */
const pauseMs = 120;

export interface DraftKeeperParts {
  readonly keeping: Keeping;
  readonly channel: Draft['channel'];
  readonly read: () => Draft['fields'];
  readonly now: () => Instant;
  readonly onKept: (problem: StorageProblem) => void;
}

export interface DraftKeeper {
  /** Something is being typed or chosen: keeps it after a short pause. */
  readonly touch: () => void;
  /** Ends that pause, where one is on. */
  readonly hurry: () => void;
  /** Keeps it at once: when the page may go. */
  readonly keepNow: () => Promise<void>;
  /** Forgets what waits to be kept: it is being sent. */
  readonly stop: () => void;
}

/** Keeps a form's fields on this phone while somebody writes. */
export function createDraftKeeper({ keeping, channel, read, now, onKept }: DraftKeeperParts): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  async function keepNow(): Promise<void> {
    stopTimer();
    if (isStopped) return;
    const fields = read();
    const isEmpty = fields.every(([, value]) => value === '');
    const problem = await keeping.change(
      isEmpty ? { draftsGone: [channel] } : { drafts: [{ channel, fields, savedAt: now() }] },
    );
    if (!isEmpty) onKept(problem);
  }

  return {
    touch() {
      stopTimer();
      timer = setTimeout(() => void keepNow(), pauseMs);
    },
    hurry() {
      if (timer !== null) void keepNow();
    },
    keepNow,
    stop() {
      stopTimer();
      isStopped = true;
    },
  };
}

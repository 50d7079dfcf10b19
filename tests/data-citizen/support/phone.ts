import { createKeeping, type Keeping } from '../../../src/data/citizen/kept/keeping.ts';
import { createCourier, type Courier } from '../../../src/data/citizen/road/courier.ts';
import type { Fetch } from '../../../src/data/citizen/road/post.ts';
import type { SendingLock } from '../../../src/data/citizen/road/sending-lock.ts';

const alone: SendingLock = async (act) => {
  await act();
  return true;
};

/** A clock that only runs when told: what was to happen later, and after how long. */
function aTimer() {
  const waiting: { act: () => void; milliseconds: number }[] = [];
  const pauses: number[] = [];
  return {
    pauses,
    later(act: () => void, milliseconds: number) {
      const one = { act, milliseconds };
      waiting.push(one);
      pauses.push(milliseconds);
      return () => void waiting.splice(waiting.indexOf(one), waiting.includes(one) ? 1 : 0);
    },
    /** Lets everything that waits happen. @returns whether anything did */
    ring() {
      const due = waiting.splice(0);
      for (const { act } of due) act();
      return due.length > 0;
    },
  };
}

/** A phone with an outbox, a line and a clock that waits to be rung. */
export interface Phone {
  readonly keeping: Keeping;
  readonly courier: Courier;
  readonly timer: ReturnType<typeof aTimer>;
}

export function aPhone(
  line: Fetch,
  keeping: Keeping = createKeeping(null),
  lock: SendingLock = alone,
): Phone {
  const timer = aTimer();
  return {
    keeping,
    timer,
    courier: createCourier({
      keeping,
      line,
      lock,
      chance: () => 1,
      later: (act, milliseconds) => timer.later(act, milliseconds),
    }),
  };
}

/** Sends until nothing waits any more. */
export async function untilEmpty({ keeping, courier, timer }: Phone): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds += 1) {
    await courier.send();
    if ((await keeping.parcels()).every(({ road }) => road.state !== 'waiting')) return;
    timer.ring();
  }
  throw new Error('the outbox never emptied');
}

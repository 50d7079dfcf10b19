import type { OfficeProfile } from '../../../domain/office/office.ts';
import type { Core } from '../core.ts';
import type { Live, SyncState } from '../office.ts';
import { waitingHere } from '../relay/relay.ts';
import { live } from '../store/live.ts';

type OnError = (error: unknown) => void;

/** How the exchange with the collector stands, with what waits here counted anew whenever they change. */
export function liveSync({ db, state }: Core, onError: OnError): Live<SyncState> {
  const waiting = live(() => waitingHere(db), onError);
  return {
    subscribe(listener) {
      let count: number | null = null;
      const tell = (): void => {
        if (count !== null) listener({ ...state.value, waiting: count });
      };
      const ends = [
        waiting.subscribe((found) => {
          count = found;
          tell();
        }),
        state.subscribe(tell),
      ];
      return () => ends.forEach((end) => end());
    },
  };
}

/** What the public may know of the office; told from the first moment it is known. */
export function liveProfile({ db }: Core, onError: OnError): Live<OfficeProfile> {
  const profile = live(async () => (await db.read('authority'))?.profile?.profile ?? null, onError);
  return {
    subscribe: (listener) =>
      profile.subscribe((found) => {
        if (found !== null) listener(found);
      }),
  };
}

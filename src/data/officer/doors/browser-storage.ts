import type { StorageState } from '../office.ts';
import { waitingHere } from '../relay/relay.ts';
import type { OfficeDatabase } from '../store/database.ts';

function browserStorage(): StorageManager | null {
  return typeof navigator === 'undefined' ? null : (navigator.storage ?? null);
}

/** How much room is left and whether the browser has promised to keep it; old browsers do not tell. */
export async function storageState(db: OfficeDatabase): Promise<StorageState> {
  const storage = browserStorage();
  const [waitingActs, isPersistent, estimate] = await Promise.all([
    waitingHere(db),
    storage?.persisted?.() ?? false,
    storage?.estimate?.() ?? ({} as StorageEstimate),
  ]);
  const { usage = null, quota = null } = estimate;
  return {
    waitingActs,
    isPersistent,
    used: usage,
    room: usage === null || quota === null ? null : quota - usage,
  };
}

/** Asks the browser to keep this office's data for good. */
export async function askedToPersist(): Promise<boolean> {
  return (await browserStorage()?.persist?.()) ?? false;
}

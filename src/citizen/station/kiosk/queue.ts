import type { Instant } from '../../../domain/basics/instant.ts';
import type { Keeping } from '../../../data/citizen/kept/keeping.ts';
import type { Parcel } from '../../../data/citizen/kept/records.ts';

/** How full a disk may be before somebody must be told. */
const nearlyFull = 0.8;
const takenKey = 'prongsai-kiosk-taken';

/** How it stands with what waits on this device; nothing of it tells who wrote what. */
export interface QueueStand {
  readonly waiting: number;
  /** Those that the collector does not take: somebody must look after them. */
  readonly stuck: number;
  readonly oldest: Instant | null;
  /** Sent since this device was made ready. */
  readonly sent: number;
  /** Since when nothing gets through, as far as this page knows; `null` while it does or nothing was tried. */
  readonly offlineSince: Instant | null;
  readonly isNearlyFull: boolean;
  /** Something stands in this page's memory only. */
  readonly isUnsafe: boolean;
}

export interface Queue {
  readonly stand: () => Promise<QueueStand>;
  /** One more was sealed here; how many have left is what is not here any more. */
  readonly take: () => void;
}

/** Looks after what waits on this device. */
export function watchQueue(keeping: Keeping, now: () => Instant): Queue {
  let offlineSince: Instant | null = null;

  return {
    take,
    async stand() {
      const parcels = await keeping.parcels();
      const isOffline = !navigator.onLine || parcels.some(isWithoutLine);
      offlineSince = isOffline ? (offlineSince ?? now()) : null;
      const waiting = parcels.filter(({ road }) => road.state === 'waiting');
      return {
        waiting: waiting.length,
        stuck: parcels.length - waiting.length,
        oldest: parcels[0]?.storedAt ?? null,
        sent: Math.max(0, taken() - parcels.length),
        offlineSince,
        isNearlyFull: await isDiskNearlyFull(),
        isUnsafe: keeping.holdsUnsent() && keeping.problem() !== null,
      };
    },
  };
}

export function forgetCount(): void {
  localStorage.removeItem(takenKey);
}

/** Every parcel on a line of its own, byte for byte as it would be sent; a file of one is like those that phones save. */
export function asFile(parcels: readonly Pick<Parcel, 'body'>[]): Blob {
  return new Blob([parcels.map(({ body }) => `${body}\n`).join('')], { type: 'application/json' });
}

function isWithoutLine({ road }: Parcel): boolean {
  return road.state === 'waiting' && (road.problem === 'no-network' || road.problem === 'slow');
}

function taken(): number {
  try {
    return Number(localStorage.getItem(takenKey) ?? 0);
  } catch {
    return 0;
  }
}

function take(): void {
  try {
    localStorage.setItem(takenKey, String(taken() + 1));
  } catch {
    return; // then it is not counted, but sent all the same
  }
}

async function isDiskNearlyFull(): Promise<boolean> {
  const device: { readonly storage?: StorageManager } = navigator;
  const told = await device.storage?.estimate().catch(() => null);
  return !!told?.quota && (told.usage ?? 0) / told.quota > nearlyFull;
}

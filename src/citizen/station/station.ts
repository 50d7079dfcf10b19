import type { ChannelId } from '../../domain/basics/ids.ts';
import type { CitizenRoom } from '../room.ts';

declare global {
  interface Window {
    prongsaiStation?: Station;
  }
}

/** A device at a counter, as the form that stands in its frame sees it. */
export interface Station {
  readonly room: CitizenRoom;
  /** A receipt stands there, which goes by itself. */
  readonly onSent: () => void;
  /** Somebody is done: what they leave is wiped. */
  readonly onDone: () => void;
  /** Somebody touches or types: it is not left alone yet. */
  readonly onTouch: () => void;
  /** Whether this form was chosen for this device. */
  readonly has: (channel: ChannelId) => boolean;
}

/** The station in whose frame this page stands, if it does. */
export function stationAround(): Station | null {
  return parent === window ? null : ((parent as Window).prongsaiStation ?? null);
}

import type { Parcel } from './parcel.ts';

/** Most characters that may wait for their commit in one process, over all offices: some 130 MB of memory. */
const mostCharacters = 64_000_000;

/** Bounds what waits: whoever finds it full is asked to come again, before memory runs out. */
export class WaitingRoom {
  readonly #most: number;
  #parcels = 0;
  #characters = 0;

  constructor(most: number = mostCharacters) {
    this.#most = most;
  }

  /** How many parcels wait now. */
  get parcels(): number {
    return this.#parcels;
  }

  /** @returns whether there was room; then `leave` must follow */
  enter(parcel: Parcel): boolean {
    const size = sizeOf(parcel);
    if (this.#characters + size > this.#most) return false;
    this.#parcels += 1;
    this.#characters += size;
    return true;
  }

  leave(parcel: Parcel): void {
    this.#parcels -= 1;
    this.#characters -= sizeOf(parcel);
  }
}

function sizeOf({ envelope: { header, content } }: Parcel): number {
  return header.length + content.length;
}

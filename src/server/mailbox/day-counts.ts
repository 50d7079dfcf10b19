import type { ChannelId, OfficeId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { DayCount, HeldStore } from '../store/held-store.ts';

/** How many forms each channel of an office has taken today, remembered from batch to batch. */
export class DayCounts {
  readonly #office: OfficeId;
  readonly #store: Pick<HeldStore, 'taken'>;
  readonly #taken = new Map<ChannelId, number>();
  #day: Instant | null = null;

  constructor(office: OfficeId, store: Pick<HeldStore, 'taken'>) {
    this.#office = office;
    this.#store = store;
  }

  /** @param day midnight in Bangkok with which it begins */
  async of(channel: ChannelId, day: Instant): Promise<number> {
    if (day !== this.#day) this.forget();
    this.#day = day;
    const taken = this.#taken.get(channel) ?? (await this.#store.taken(this.#office, channel, day));
    this.#taken.set(channel, taken);
    return taken;
  }

  /** Remembers what was committed. */
  keep(counted: readonly DayCount[]): void {
    for (const { channel, day, to } of counted) if (day === this.#day) this.#taken.set(channel, to);
  }

  /** Looks anew when it is asked next: another process may have counted. */
  forget(): void {
    this.#taken.clear();
  }
}

/** Up to how many forms a channel takes on which day. */
export interface DayLimit {
  readonly day: Instant;
  readonly ceiling: number;
}

/** What one batch adds to the day's counts. */
export class DayTally {
  readonly #counts: DayCounts;
  readonly #limit: DayLimit;
  readonly #counted = new Map<ChannelId, DayCount>();

  constructor(counts: DayCounts, limit: DayLimit) {
    this.#counts = counts;
    this.#limit = limit;
  }

  /** Counts one form more for a channel. @returns whether it was still below the ceiling; else nothing was counted */
  async takes(channel: ChannelId): Promise<boolean> {
    const { day, ceiling } = this.#limit;
    const from = this.#counted.get(channel)?.from ?? (await this.#counts.of(channel, day));
    const to = (this.#counted.get(channel)?.to ?? from) + 1;
    if (to > ceiling) return false;
    this.#counted.set(channel, { channel, day, from, to });
    return true;
  }

  get counted(): readonly DayCount[] {
    return [...this.#counted.values()];
  }
}

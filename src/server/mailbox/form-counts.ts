import type { ChannelId, OfficeId } from '../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { HeldStore } from '../store/held-store.ts';

/** How many forms the channels of an office have taken in all, for those that take only so many. */
export class FormCounts {
  readonly #office: OfficeId;
  readonly #store: Pick<HeldStore, 'forms'>;
  readonly #taken = new Map<ChannelId, Promise<number>>();

  constructor(office: OfficeId, store: Pick<HeldStore, 'forms'>) {
    this.#office = office;
    this.#store = store;
  }

  /** Whether a channel has all the forms it takes. */
  async isFull({ channel, quota }: Pick<ChannelDefinition, 'channel' | 'quota'>): Promise<boolean> {
    return quota !== null && (await this.#of(channel)) >= quota;
  }

  #of(channel: ChannelId): Promise<number> {
    const known = this.#taken.get(channel);
    if (known !== undefined) return known;
    const counted = this.#store.forms(this.#office, channel);
    this.#taken.set(channel, counted);
    counted.catch(() => this.#taken.delete(channel)); // asked again next time
    return counted;
  }

  /** Counts forms that were committed. */
  add(channels: readonly ChannelId[]): void {
    for (const channel of channels) {
      const known = this.#taken.get(channel);
      if (known !== undefined)
        this.#taken.set(
          channel,
          known.then((count) => count + 1),
        );
    }
  }

  /** Looks anew when it is asked next: another process may have counted, or held forms were dropped. */
  forget(): void {
    this.#taken.clear();
  }
}

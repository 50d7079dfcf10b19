import type { Day } from '../../domain/calendar/day.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';

/** How a channel's cases stand to the time for which its notice says they are kept. */
export interface ChannelRetention {
  readonly definition: ChannelDefinition;
  /** Months that the notices of its versions state, the newest version's first, each once. */
  readonly months: readonly number[];
  /** Finished cases past that time; `null` where this device may not read them, and so cannot know. */
  readonly due: number | null;
  /** The day on which the oldest of them fell due. */
  readonly since: Day | null;
}

/** What is kept longer than its notice says. */
export interface Retention {
  readonly channels: readonly ChannelRetention[];
  /** Over all channels that this device may read. */
  readonly due: number;
  /** How many of them this person may erase: an admin all but delicate ones, a named reader those that they read. */
  readonly mine: number;
  /** Cases whose erasure waits on this device, or is not back in the log's order yet. */
  readonly leaving: number;
}

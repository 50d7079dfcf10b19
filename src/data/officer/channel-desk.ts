import type { ChannelId, EntryId } from '../../domain/basics/ids.ts';
import type { Result } from '../../domain/basics/result.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { CitizenLook } from './reads/citizen-look.ts';
import type { KeptSound, Sound } from './acts/recordings.ts';
import type { Kept, Live } from './office.ts';

/** What changes a channel, beside opening and closing it. Admins only, without a line too. */
export interface ChannelDesk {
  /** All versions of a channel, oldest first, also those that wait here. */
  versions(channel: ChannelId): Promise<readonly ChannelDefinition[]>;
  /** Closed channels that were drafts all their life: thrown away, as nothing signed can be taken back. */
  neverOpened(): Live<ReadonlySet<ChannelId>>;
  /** What is being changed on this device and not used yet; its version is the one it was begun from. */
  draft(channel: ChannelId): Promise<ChannelDefinition | null>;
  /** Keeps what is being changed; `null` forgets it. */
  keepDraft(channel: ChannelId, draft: ChannelDefinition | null): Promise<Result<null, Problem>>;
  /** Uses a next version. @returns 'conflict' when it does not follow the newest one */
  revise(definition: ChannelDefinition): Promise<Kept>;
  /** Gives a channel a new address; the old one is closed and says so. */
  rotate(channel: ChannelId): Promise<Kept>;
  /** Keeps a sound with which questions are read aloud. */
  addRecording(sound: Sound): Promise<Result<KeptSound, Problem>>;
  /** A sound that is kept; `null` when it is not on this device. */
  recording(entry: EntryId): Promise<Sound | null>;
  /** How citizens' pages look in this build, for a preview. */
  citizenLook(): Promise<Result<CitizenLook, Problem>>;
}

import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import type { Draft, KeptFile, Matter, Parcel, Pin } from './records.ts';

/** What one act changes, all of it or nothing. */
export interface Changes {
  readonly drafts?: readonly Draft[];
  readonly parcels?: readonly Parcel[];
  readonly matters?: readonly Matter[];
  readonly pins?: readonly Pin[];
  readonly files?: readonly KeptFile[];
  readonly draftsGone?: readonly Draft['channel'][];
  readonly parcelsGone?: readonly EntryId[];
  readonly mattersGone?: readonly EntryId[];
  readonly filesGone?: readonly Pick<KeptFile, 'of' | 'id'>[];
  /** All files of a draft or of a matter. */
  readonly filesGoneOf?: readonly KeptFile['of'][];
}

/** A place where a citizen's things are kept: on the phone's disk or, where that is refused, in the page's memory. */
export interface Shelf {
  readonly draft: (channel: Draft['channel']) => Promise<Draft | null>;
  readonly pin: (channel: ChannelId) => Promise<Pin | null>;
  /** Oldest first. */
  readonly parcels: () => Promise<readonly Parcel[]>;
  /** Newest first. */
  readonly matters: () => Promise<readonly Matter[]>;
  /** Those of a draft or of a matter, the first one taken first; without a name all there are. */
  readonly files: (of?: KeptFile['of']) => Promise<readonly KeptFile[]>;
  /** Rejects, and changes nothing, when the disk does not take it. */
  readonly change: (changes: Changes) => Promise<void>;
  /** Calls back after every change, of other tabs too; returns how to stop that. */
  readonly watch: (onChange: () => void) => () => void;
}

/** Keeps things as long as the page is open. */
export function memoryShelf(): Shelf {
  const drafts = new Map<Draft['channel'], Draft>();
  const pins = new Map<ChannelId, Pin>();
  const parcels = new Map<EntryId, Parcel>();
  const matters = new Map<EntryId, Matter>();
  const files = new Map<string, KeptFile>();
  const watchers = new Set<() => void>();
  return {
    draft: async (channel) => drafts.get(channel) ?? null,
    pin: async (channel) => pins.get(channel) ?? null,
    parcels: async () => [...parcels.values()].sort(byAge),
    matters: async () => [...matters.values()].sort(byYouth),
    files: async (of) =>
      [...files.values()].filter((file) => of === undefined || file.of === of).sort(byName),
    async change(changes) {
      for (const [key, { of }] of files) if (changes.filesGoneOf?.includes(of)) files.delete(key);
      for (const file of changes.filesGone ?? []) files.delete(keyOf(file));
      for (const file of changes.files ?? []) files.set(keyOf(file), file);
      for (const draft of changes.drafts ?? []) drafts.set(draft.channel, draft);
      for (const pin of changes.pins ?? []) pins.set(pin.channel, pin);
      for (const parcel of changes.parcels ?? []) parcels.set(parcel.id, parcel);
      for (const matter of changes.matters ?? []) matters.set(matter.id, matter);
      for (const channel of changes.draftsGone ?? []) drafts.delete(channel);
      for (const id of changes.parcelsGone ?? []) parcels.delete(id);
      for (const id of changes.mattersGone ?? []) matters.delete(id);
      for (const onChange of watchers) onChange();
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

function keyOf({ of, id }: Pick<KeptFile, 'of' | 'id'>): string {
  return `${of}/${id}`;
}

/** Ids begin with their time. */
export function byName(a: KeptFile, b: KeptFile): number {
  return a.id.localeCompare(b.id);
}

/** Oldest first; by id where two are of one moment. */
export function byAge(a: Parcel, b: Parcel): number {
  return a.storedAt - b.storedAt || a.id.localeCompare(b.id);
}

/** Newest first. */
export function byYouth(a: Matter, b: Matter): number {
  return b.writtenAt - a.writtenAt || b.id.localeCompare(a.id);
}

import { isEntryId, type ChannelId, type EntryId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Result } from '../../../domain/basics/result.ts';
import type { Keeping, StorageProblem } from '../../../data/citizen/kept/keeping.ts';
import type { KeptFile } from '../../../data/citizen/kept/records.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';

/** What was taken or recorded, as it will be sealed. */
export type PlainFile = Pick<KeptFile, 'bytes' | 'type'>;

/** One of them as the form shows it. */
export interface Taken {
  readonly id: EntryId;
  /** Where the page can show it; `null` while it is still being made. */
  readonly url: string | null;
}

export interface TakingParts {
  /** The hidden field that holds the ids, apart by spaces. */
  readonly field: HTMLInputElement;
  readonly keeping: Keeping;
  readonly channel: ChannelId;
  readonly now: () => Instant;
}

/** What one question has been given so far: its ids stand in the form at once, its bytes lie with the draft. */
export interface Taking {
  readonly list: () => readonly Taken[];
  /** Takes something that is still being made; what fails is gone from the form again. */
  readonly add: (making: Promise<Result<PlainFile, unknown>>) => EntryId;
  readonly remove: (id: EntryId) => void;
  /** Forgets all: the form begins anew. */
  readonly clear: () => void;
  /** Why what was added last lies in this page's memory only. */
  readonly storage: () => StorageProblem;
  /** Everything as it was taken, once nothing is being made any more. */
  readonly settled: () => Promise<readonly Pick<KeptFile, 'id' | 'type' | 'bytes'>[]>;
  /** Something to be ended first when the form is sent in the middle of it. */
  readonly endFirst: (end: (() => void) | null) => void;
  readonly watch: (onChange: () => void) => () => void;
}

interface One {
  readonly id: EntryId;
  file: PlainFile | null;
  url: string | null;
  made: Promise<void>;
}

/** Follows what a question is given; brings back what a draft holds. */
export function createTaking({ field, keeping, channel, now }: TakingParts): Taking {
  const all = new Map<EntryId, One>();
  const watchers = new Set<() => void>();
  let storage: StorageProblem = null;
  let endNow: (() => void) | null = null;

  function tell(): void {
    for (const onChange of watchers) onChange();
  }

  function write(): void {
    field.value = [...all.keys()].join(' ');
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    tell();
  }

  function show(one: One, file: PlainFile): void {
    one.file = file;
    one.url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
  }

  function forget({ id, url }: One): void {
    all.delete(id);
    if (url !== null) URL.revokeObjectURL(url);
  }

  async function make(one: One, making: Promise<Result<PlainFile, unknown>>): Promise<void> {
    const made = await making;
    if (all.get(one.id) !== one) return; // removed meanwhile
    if (!made.ok) {
      forget(one);
      return write();
    }
    show(one, made.value);
    tell();
    storage = await keeping.change({ files: [{ ...made.value, id: one.id, of: channel, hash: null }] });
    tell();
  }

  async function bringBack(): Promise<void> {
    const ids = field.value.split(' ').filter(isEntryId);
    if (ids.length === 0) return;
    const kept = (await keeping.files(channel)).filter(({ id }) => ids.includes(id));
    for (const { id, bytes, type } of kept) {
      const one: One = { id, file: null, url: null, made: Promise.resolve() };
      show(one, { bytes, type });
      all.set(id, one);
    }
    write(); // an id whose bytes are gone must not be sent
  }

  const back = bringBack();

  return {
    list: () => [...all.values()].map(({ id, url }) => ({ id, url })),
    add(making) {
      const one: One = { id: newEntryId(now()), file: null, url: null, made: Promise.resolve() };
      all.set(one.id, one);
      one.made = make(one, making);
      write();
      return one.id;
    },
    remove(id) {
      const one = all.get(id);
      if (one === undefined) return;
      forget(one);
      void keeping.change({ filesGone: [{ of: channel, id }] });
      write();
    },
    clear() {
      for (const one of all.values()) forget(one);
      field.value = '';
      storage = null;
      tell();
    },
    storage: () => storage,
    async settled() {
      endNow?.();
      await back;
      await Promise.all([...all.values()].map(({ made }) => made));
      return [...all.values()].flatMap(({ id, file }) => (file === null ? [] : [{ id, ...file }]));
    },
    endFirst: (end) => void (endNow = end),
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Host } from '../../contracts/endpoints.ts';
import type { PersonId } from '../../domain/basics/ids.ts';
import type { OfficeProfile } from '../../domain/office/office.ts';
import type { HeldNews } from '../../data/officer/held/queue.ts';
import type { ChannelToday, Live, Office, RowView, SyncState } from '../../data/officer/office.ts';
import { makeNotices, type Notices } from './notices.ts';

/** An open office with what all its screens share. */
export interface Desk {
  readonly office: Office;
  readonly notices: Notices;
  /** `null` until first told, here and below. */
  readonly profile: ReadonlySignal<OfficeProfile | null>;
  readonly sync: ReadonlySignal<SyncState | null>;
  readonly today: ReadonlySignal<readonly ChannelToday[] | null>;
  /** What the collector holds above its channels' daily ceiling, as last heard. */
  readonly held: ReadonlySignal<HeldNews | null>;
  readonly people: ReadonlySignal<readonly RowView[] | null>;
  readonly recoveryPending: ReadonlySignal<boolean | null>;
  /** Where the app runs; `null` while the collector has not said. */
  readonly host: ReadonlySignal<Host | null>;
  /** What is being written, by place, so that leaving a screen loses no word. */
  readonly drafts: Map<string, string>;
  askHost(): Promise<void>;
  /** @returns what was written as the person's name; `null` when this device does not know the person */
  nameOf(person: PersonId): string | null;
  close(): void;
}

/** Opens the desk of an office. */
export function makeDesk(office: Office): Desk {
  const ends: (() => void)[] = [];
  const follow = <Value>(live: Live<Value>): ReadonlySignal<Value | null> => {
    const told = signal<Value | null>(null);
    ends.push(
      live.subscribe((value) => {
        told.value = value;
      }),
    );
    return told;
  };
  let hasAskedToPersist = false;
  const notices = makeNotices(() => {
    if (hasAskedToPersist) return;
    hasAskedToPersist = true;
    void office.askToPersist();
  });
  const host = signal<Host | null>(null);
  const people = follow(office.table('people'));
  const names = computed(
    () => new Map((people.value ?? []).map(({ id, fields }) => [id, textOf(fields['name'])])),
  );
  return {
    office,
    notices,
    profile: follow(office.profile()),
    sync: follow(office.sync()),
    today: follow(office.today()),
    held: follow(office.held.news()),
    people,
    recoveryPending: follow(office.recoveryPending()),
    host,
    drafts: new Map(),
    async askHost() {
      const answer = await office.host();
      if (answer.ok) host.value = answer.value;
    },
    nameOf: (person) => names.value.get(person) ?? null,
    close() {
      ends.forEach((end) => end());
      office.close();
    },
  };
}

/** A field's words; empty when it holds something else. */
export function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}

import { failed, ok, type Result } from '../../src/domain/basics/result.ts';
import {
  channelId,
  deviceId,
  entryId,
  fingerprint,
  officeId,
  type ChannelId,
  type PersonId,
} from '../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Role } from '../../src/domain/office/office.ts';
import type { Host } from '../../src/contracts/endpoints.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import type { Grid } from '../../src/domain/basics/grid.ts';
import type { OpenedFile } from '../../src/data/officer/files/files.ts';
import type { ImportBatch } from '../../src/data/officer/imports/imports.ts';
import type { HeldItem, HeldNews } from '../../src/data/officer/held/queue.ts';
import type { OwnResult } from '../../src/data/officer/results/own-result.ts';
import type {
  CaseView,
  ChannelToday,
  Kept,
  Live,
  Office,
  Retention,
  RowView,
  SurveyCounts,
  SyncState,
} from '../../src/data/officer/office.ts';
import type { NamedReader, OwnReading } from '../../src/data/officer/readers/desk.ts';
import type { HandedOver, NotTaken, Taken } from '../../src/data/officer/relay/desk.ts';
import { aFakeShelf } from './fake-shelf.ts';

import { samplePlan } from '../../src/samples/plan.ts';
import { aRow, channels, malee, now, somchai } from './fake-cases.ts';
import { matching, todayOf } from './fake-reads.ts';

export * from './fake-cases.ts';

const newId = entryId('01935000-0000-7000-8000-0000000000ff');

/** What a fake office holds; every part may be changed while the screens look on. */
export interface World {
  channels: readonly ChannelDefinition[];
  cases: readonly CaseView[];
  tables: { [name: string]: readonly RowView[] };
  surveys: { [channel: string]: SurveyCounts };
  ownResults: readonly OwnResult[];
  checks: ReadonlyMap<ChannelId, ChannelToday['lastCheck']>;
  /** Versions of a channel before the one that stands among `channels`. */
  versions: { readonly [channel: string]: readonly ChannelDefinition[] };
  neverOpened: ReadonlySet<ChannelId>;
  readers: readonly NamedReader[];
  /** People with a device of their own. */
  joined: readonly PersonId[];
  /** What this device's person is named to read. */
  reading: OwnReading;
  /** Channels that are being changed on this device. */
  drafts: { readonly [channel: string]: ChannelDefinition };
  sync: SyncState;
  held: HeldNews | null;
  heldItems: readonly HeldItem[];
  /** Pictures and sound by their id, or why they do not open. */
  files: { [id: string]: OpenedFile | Problem };
  /** What citizens handed over. */
  handed: readonly HandedOver[];
  /** Files that were shared with the app. */
  incoming: readonly Blob[];
  /** What comes of taking in a text; any other is foreign. */
  takes: { readonly [text: string]: Result<Taken, NotTaken> };
  /** Editions that lie with the collector, by the id in their link. */
  sharedEditions: { [id: string]: Grid };
  host: Host | Problem;
  recovery: readonly string[] | null;
  retention: Retention;
  /** Keys of rows that were brought in before. */
  imported: ReadonlySet<string>;
  batches: readonly ImportBatch[];
  role: Role;
  sample: boolean;
  isPersistent: boolean;
  /** What every act answers, when not "kept". */
  refusal: Problem | null;
  /** Live values never tell anything. */
  isSilent: boolean;
}

/** An act as it was asked for. */
export type Called = readonly [string, ...unknown[]];

export interface FakeOffice {
  readonly office: Office;
  readonly world: World;
  readonly called: Called[];
  /** Changes the world and tells everybody. */
  change(changed: Partial<World>): void;
}

export const groups: readonly string[] = Array.from(
  { length: 14 },
  (_, place) => `AB${String(place).padStart(2, '0')}`,
);

const live: SyncState = { phase: 'live', waiting: 0, lastContact: now, progress: null, problem: null };

function samplePeople(): readonly RowView[] {
  return [
    aRow(somchai, { name: 'สมชาย ใจดี', post: 'นักทรัพยากรบุคคล', unit: null }),
    aRow(malee, { name: 'มาลี รักงาน', post: 'ปลัด อบต.', unit: null }),
  ];
}

/** An office in memory that answers at once and remembers what was asked of it. */
export function aFakeOffice(changed: Partial<World> = {}): FakeOffice {
  const plan = samplePlan({ channelId: () => channelId('0000000000') });
  const rowsOf = (table: string): readonly RowView[] =>
    plan.rows.filter((edit) => edit.table === table).map(({ row, set }) => aRow(row, set));
  const world: World = {
    channels,
    cases: [],
    tables: { people: samplePeople(), published: rowsOf('published'), measures: rowsOf('measures') },
    surveys: {},
    ownResults: [],
    checks: new Map(),
    versions: {},
    neverOpened: new Set(),
    readers: [],
    joined: [],
    reading: { reads: [], post: null, ring: 'none', others: [] },
    drafts: {},
    sync: live,
    held: null,
    heldItems: [],
    files: {},
    handed: [],
    incoming: [],
    takes: {},
    sharedEditions: {},
    host: { publicUrl: null, publicSeen: false, now },
    recovery: groups,
    retention: { channels: [], due: 0, mine: 0, leaving: 0 },
    imported: new Set(),
    batches: [],
    role: 'admin',
    sample: true,
    isPersistent: false,
    refusal: null,
    isSilent: false,
    ...changed,
  };
  const called: Called[] = [];
  const listeners = new Set<() => void>();

  function told<Value>(of: () => Value): Live<Value> {
    return {
      subscribe(listener) {
        const tell = (): void => {
          if (!world.isSilent) listener(of());
        };
        listeners.add(tell);
        tell();
        return () => listeners.delete(tell);
      },
    };
  }

  function act(...asked: Called): Promise<Kept> {
    called.push(asked);
    return Promise.resolve(world.refusal === null ? ok(newId) : failed(world.refusal));
  }

  const office: Office = {
    id: officeId('0FF1CE0000'),
    get me() {
      return { person: somchai, device: deviceId('DEV1CE0000000000'), role: world.role };
    },
    fingerprint: fingerprint('F1NGERPR1NT00000'),
    now: () => now,
    profile: () => told(() => ({ ...plan.profile, sample: world.sample })),
    channels: () => told(() => world.channels),
    definition: (channel, version) =>
      Promise.resolve(
        world.channels.find((one) => one.channel === channel && one.version === version) ?? null,
      ),
    today: () => told(() => todayOf(world)),
    cases: (filter) => told(() => matching(world.cases, filter)),
    case: (id) => told(() => world.cases.find((one) => one.id === id) ?? null),
    table: (name) => told(() => world.tables[name] ?? []),
    survey: (channel) =>
      told(() => world.surveys[channel] ?? { channel, version: 1, sheets: 0, halfFilled: 0, counts: {} }),
    ownResults: () => told(() => world.ownResults),
    sync: () => told(() => world.sync),
    retention: () => told(() => world.retention),
    held: {
      news: () => told(() => world.held),
      page(...given) {
        called.push(['held.page', ...given]);
        return Promise.resolve(
          world.refusal === null ? ok({ items: world.heldItems, next: null }) : failed(world.refusal),
        );
      },
      decide(channel, choice) {
        called.push(['held.decide', channel, choice]);
        if (world.refusal !== null) return Promise.resolve(failed(world.refusal));
        const { which } = choice;
        const staying = which === 'all' ? [] : world.heldItems.filter(({ id }) => !which.includes(id));
        const done = which === 'all' ? world.heldItems.length : which.length;
        const left = { channel, held: staying.length };
        change({
          heldItems: staying,
          held: world.held === null ? null : { ...world.held, counts: staying.length === 0 ? [] : [left] },
        });
        return Promise.resolve(ok({ done, refused: 0, left: staying.length }));
      },
    },
    relay: {
      take(text) {
        called.push(['relay.take', text]);
        const outcome = world.takes[text] ?? failed('foreign');
        if (outcome.ok && outcome.value.came === 'new') {
          const one = {
            id: outcome.value.id,
            takenAt: now,
            road: { state: 'waiting', problem: null },
          } as const;
          change({ handed: [one, ...world.handed] });
        }
        return Promise.resolve(outcome);
      },
      incoming(onFile) {
        for (const file of world.incoming)
          void onFile(file).then((isHandled) => called.push(['relay.incoming', isHandled]));
        return () => undefined;
      },
      handed: () => told(() => world.handed),
      tryAgain(id) {
        called.push(['relay.tryAgain', id]);
        return Promise.resolve();
      },
      remove(id) {
        called.push(['relay.remove', id]);
        change({ handed: world.handed.filter((one) => one.id !== id) });
        return Promise.resolve();
      },
    },
    setState: (...given) => act('setState', ...given),
    reply: (...given) => act('reply', ...given),
    ask: (...given) => act('ask', ...given),
    note: (...given) => act('note', ...given),
    assign: (...given) => act('assign', ...given),
    check: (...given) => act('check', ...given),
    edit: (...given) => act('edit', ...given),
    async addTypedCase(...given) {
      const kept = await act('addTypedCase', ...given);
      return kept.ok ? ok({ id: kept.value, secret: '0123456789ABCDEF' }) : kept;
    },
    setChannelState: (...given) => act('setChannelState', ...given),
    channelDesk: {
      versions: (channel) =>
        Promise.resolve([
          ...(world.versions[channel] ?? []),
          ...world.channels.filter((one) => one.channel === channel),
        ]),
      neverOpened: () => told(() => world.neverOpened),
      draft: (channel) => Promise.resolve(world.drafts[channel] ?? null),
      keepDraft(channel, draft) {
        const { [channel]: _before, ...others } = world.drafts;
        world.drafts = draft === null ? others : { ...others, [channel]: draft };
        return Promise.resolve(world.refusal === null ? ok(null) : failed(world.refusal));
      },
      revise(definition) {
        const kept = act('revise', definition);
        const others = world.channels.map((one) => (one.channel === definition.channel ? definition : one));
        if (world.refusal === null) change({ channels: others });
        return kept;
      },
      rotate: (channel) => act('rotate', channel),
      addRecording(sound) {
        called.push(['addRecording', sound]);
        if (world.refusal !== null) return Promise.resolve(failed(world.refusal));
        return Promise.resolve(ok({ recording: newId, hash: 'H'.repeat(43) }));
      },
      recording: () => Promise.resolve({ type: 'audio/webm', bytes: new Uint8Array([1, 2, 3]) }),
      citizenLook: () => Promise.resolve(ok({ style: 'main { color: inherit }' })),
    },
    readerDesk: {
      named: () => told(() => world.readers),
      joined: () => told(() => world.joined),
      mine: () => told(() => world.reading),
      handOver(device) {
        const kept = act('handOver', device);
        const others = world.reading.others.map((one) =>
          one.device === device ? { ...one, hasRing: true } : one,
        );
        if (world.refusal === null) change({ reading: { ...world.reading, others } });
        return kept;
      },
      inviteDevice(person) {
        called.push(['inviteDevice', person]);
        return Promise.resolve(ok('invitation'));
      },
      name({ person, ...given }) {
        const kept = act('name', { person, ...given });
        const others = world.readers.filter((one) => one.person !== person);
        const isReady = world.readers.find((one) => one.person === person)?.isReady ?? false;
        if (world.refusal === null) change({ readers: [...others, { person, ...given, isReady }] });
        return kept;
      },
    },
    addChannel(definition) {
      const kept = act('addChannel', definition);
      if (world.refusal === null) change({ channels: [...world.channels, definition] });
      return kept;
    },
    shelf: aFakeShelf({ told, act, cases: () => world.cases, tables: () => world.tables }),
    eraseDue: () => act('eraseDue'),
    files: {
      open(_id, file) {
        const found = world.files[file] ?? 'unknown-blob';
        return Promise.resolve(typeof found === 'string' ? failed(found) : ok(found));
      },
      typeUp: (...given) => act('files.typeUp', ...given),
      erase: (...given) => act('files.erase', ...given),
    },
    imports: {
      keysOf: (_channel, rows) => Promise.resolve(rows.map((row) => `key of ${row}`)),
      known: (keys) => Promise.resolve(new Set(keys.filter((key) => world.imported.has(key)))),
      begin: (...given) => act('imports.begin', ...given),
      add(goal, rows, onward) {
        called.push(['imports.add', goal, rows]);
        if (world.refusal !== null) return Promise.resolve(failed(world.refusal));
        let done = 0;
        while (done < rows.length && onward(done)) done += 1;
        change({ imported: new Set([...world.imported, ...rows.slice(0, done).map(({ key }) => key)]) });
        return Promise.resolve(ok(done));
      },
      undo(...given) {
        called.push(['imports.undo', given[0]]);
        return Promise.resolve(world.refusal === null ? ok(1) : failed(world.refusal));
      },
      batches: () => told(() => world.batches),
    },
    syncNow() {
      called.push(['syncNow']);
      return Promise.resolve();
    },
    host: () => Promise.resolve(typeof world.host === 'string' ? failed(world.host) : ok(world.host)),
    shareEdition(grid) {
      called.push(['shareEdition', grid]);
      return Promise.resolve(world.refusal === null ? ok('ED1T10N000000000') : failed(world.refusal));
    },
    sharedEdition(id) {
      called.push(['sharedEdition', id]);
      if (world.refusal !== null) return Promise.resolve(failed(world.refusal));
      const grid = world.sharedEditions[id];
      return Promise.resolve(grid === undefined ? failed('unknown-shared-edition') : ok(grid));
    },
    recoverySheet: () => Promise.resolve(world.recovery),
    confirmRecovery(position, group) {
      called.push(['confirmRecovery', position, group]);
      const isRight = world.recovery?.[position] === group;
      if (isRight) change({ recovery: null });
      return Promise.resolve(isRight);
    },
    recoveryPending: () => told(() => world.recovery !== null),
    invite(given) {
      called.push(['invite', given]);
      return Promise.resolve(
        world.refusal === null ? ok(`${newId}.${'A'.repeat(26)}.F1NGERPR1NT00000`) : failed(world.refusal),
      );
    },
    storage: () =>
      Promise.resolve({
        waitingActs: world.sync.waiting,
        isPersistent: world.isPersistent,
        used: 2_400_000,
        room: null,
      }),
    askToPersist() {
      called.push(['askToPersist']);
      return Promise.resolve(world.isPersistent);
    },
    close() {
      called.push(['close']);
    },
  };

  function change(next: Partial<World>): void {
    Object.assign(world, next);
    Array.from(listeners).forEach((tell) => tell());
  }

  return { office, world, called, change };
}

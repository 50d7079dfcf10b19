import type { OfficeId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { api, hostSchema } from '../../../contracts/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { keptFileErasure } from '../files/erase-file.ts';
import { openedFile } from '../files/read-file.ts';
import { keptAssignee, keptCheck, keptState, keptTranscript, keptWords } from '../acts/case-acts.ts';
import { keptChannel, keptChannelState, versionsOf } from '../acts/channel-acts.ts';
import { invited } from '../acts/invite.ts';
import { keptEdits, orStorage } from '../acts/keep.ts';
import { keptTypedCase } from '../acts/paper-case.ts';
import { invitedDevice, joinedPeople, keptReader, namedReaders, ownReading } from '../readers/named.ts';
import { keptHandOver } from '../readers/own-ring.ts';
import { keptErasure } from '../acts/erase-due.ts';
import { confirmedSheet, waitingSheet } from '../acts/recovery.ts';
import type { Core } from '../core.ts';
import type { OfficeDeps } from '../deps.ts';
import { foundEdition, leftEdition } from '../editions/shared.ts';
import { decided, heldPage } from '../held/held.ts';
import { ask } from '../line/line.ts';
import { OfficeLine } from '../line/session.ts';
import { Sync } from '../line/sync.ts';
import type { KnownOffice, Live, Office } from '../office.ts';
import { listedCases } from '../reads/cases.ts';
import { followedIncoming } from '../relay/incoming.ts';
import { handedHere, removed, waitingAgain } from '../relay/relay.ts';
import { rowViewOf, viewedCase } from '../reads/case-view.ts';
import { retentionOf } from '../reads/retention.ts';
import { channelsNow, channelsToday, surveyOf } from '../reads/today.ts';
import { ownResults } from '../results/own.ts';
import { officeDatabase } from '../store/database.ts';
import { live, told } from '../store/live.ts';
import { inRegistry } from '../store/registry.ts';
import { storageProblem } from '../store/storage.ts';
import { importDoor } from '../imports/door.ts';
import { shelfDesk } from '../shelf/shelf-desk.ts';
import { channelDesk } from './channel-desk.ts';
import { askedToPersist, storageState } from './browser-storage.ts';
import { liveProfile, liveSync } from '../reads/live-sync.ts';

/** The offices this browser is a device of; empty also where the browser keeps nothing. */
export async function knownOffices({ shelf }: Pick<OfficeDeps, 'shelf'>): Promise<readonly KnownOffice[]> {
  const all = await orStorage(async () => ok(await inRegistry(shelf, (offices) => offices.toArray())));
  const ready = all.ok ? all.value.filter(({ state }) => state === 'ready') : [];
  return ready.map(({ office, name }) => ({ office, name }));
}

/**
 * Opens an office from this device's own database, and begins to follow its collector.
 * @returns 'unknown-office' when this browser is no device of it; 'storage-refused' or 'storage-full'
 */
export function openOffice(id: OfficeId, deps: OfficeDeps): Promise<Result<Office, Problem>> {
  return orStorage(async () => {
    const known = await inRegistry(deps.shelf, (offices) => offices.get(id));
    if (known?.state !== 'ready') return failed('unknown-office');
    const db = officeDatabase(id, deps.shelf);
    const [office, kept, halt, lastContact] = await Promise.all([
      db.read('office'),
      db.keys.get('device'),
      db.read('halt'),
      db.read('lastContact'),
    ]);
    // The browser may have thrown this database away and kept the list.
    if (office === null || kept === undefined || !('keys' in kept)) return failed('unknown-office');
    const state = told({
      phase: halt === null ? ('starting' as const) : ('halted' as const),
      waiting: 0,
      lastContact,
      progress: null,
      problem: halt,
    });
    const line = new OfficeLine(id, kept.keys, deps);
    const { me, fingerprint } = office;
    return ok(opened({ id, me, fingerprint, keys: kept.keys, db, deps, line, state }));
  });
}

function opened(core: Core): Office {
  const { db, deps, state, id, me, fingerprint } = core;
  const sync = new Sync(core);
  let isClosed = false;
  const onError = (error: unknown): void => {
    if (isClosed) return;
    const problem = storageProblem(error);
    if (problem === null) throw error;
    state.set({ ...state.value, problem });
  };
  const following = <Value>(query: () => Promise<Value>): Live<Value> => live(query, onError);
  // Until the first page of the log is in, nothing is known of the channels: that is not the same as having none.
  const onceKnown = <Value>(query: () => Promise<Value>): Live<Value> => ({
    subscribe: (listener) =>
      following(async () =>
        (await db.read('authority')) === null ? null : { value: await query() },
      ).subscribe((known) => {
        if (known !== null) listener(known.value);
      }),
  });
  const acted = async <Value>(act: Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> => {
    const kept = await act;
    if (kept.ok) void sync.now();
    return kept;
  };
  sync.start();
  return {
    id,
    me,
    fingerprint,
    now: () => deps.now(),
    profile: () => liveProfile(core, onError),
    channels: () => onceKnown(() => channelsNow(db)),
    definition: async (channel, version) =>
      (await versionsOf(core, channel)).find((one) => one.version === version) ?? null,
    today: () => onceKnown(() => channelsToday(core, deps.now())),
    cases: (filter) => following(() => listedCases(db, filter, deps.now())),
    case: (caseId) => following(() => viewedCase(db, caseId)),
    table: (name) =>
      following(async () =>
        (await db.rows.where('table').equals(name).toArray()).map(({ view }) => rowViewOf(view)),
      ),
    survey: (channel) => following(() => surveyOf(db, channel)),
    ownResults: () => ownResults(core, following),
    sync: () => liveSync(core, onError),
    retention: () => onceKnown(() => retentionOf(core)),
    held: {
      news: () => following(() => db.read('held')),
      page: (channel, after) => orStorage(() => heldPage(core, channel, after)),
      decide: async (channel, choice) => {
        const outcome = await orStorage(() => decided(core, channel, choice));
        void sync.now();
        return outcome;
      },
    },
    files: {
      open: (caseId, file) => orStorage(() => openedFile(core, { id: caseId, file })),
      typeUp: (caseId, file, text) => acted(keptTranscript(core, { id: caseId, file, text })),
      erase: (caseId, file, reason) => acted(keptFileErasure(core, { id: caseId, file, reason })),
    },
    relay: {
      take: async (text) => {
        const { takenIn } = await import('../relay/take.ts');
        const taken = await takenIn(core, text);
        void sync.now();
        return taken;
      },
      incoming: followedIncoming,
      handed: () => following(() => handedHere(db)),
      tryAgain: async (handedId) => {
        await waitingAgain(db, handedId);
        void sync.now();
      },
      remove: (handedId) => removed(db, handedId),
    },
    setState: (caseId, from, ...[to, reason]) => acted(keptState(core, caseId, { from, to, reason })),
    reply: (caseId, text) => acted(keptWords(core, caseId, { list: 'replies', text })),
    ask: (caseId, text) => acted(keptWords(core, caseId, { list: 'replies', text, asks: true })),
    note: (caseId, text) => acted(keptWords(core, caseId, { list: 'notes', text })),
    assign: (caseId, person) => acted(keptAssignee(core, caseId, person)),
    check: (channels) => acted(keptCheck(core, channels)),
    addTypedCase: (given) => acted(keptTypedCase(core, given)),
    imports: importDoor(core, { send: () => void sync.now(), following }),
    edit: (edits) => acted(keptEdits(core, edits)),
    setChannelState: (channel, next, pauseMessage) =>
      acted(keptChannelState(core, channel, { state: next, pauseMessage })),
    addChannel: (definition) => acted(keptChannel(core, definition)),
    channelDesk: channelDesk(core, { send: () => void sync.now(), following }),
    readerDesk: {
      named: () => onceKnown(() => namedReaders(core)),
      joined: () => onceKnown(() => joinedPeople(core)),
      mine: () => onceKnown(() => ownReading(core)),
      handOver: (device) => acted(keptHandOver(core, device)),
      inviteDevice: (person) => orStorage(() => invitedDevice(core, person)),
      name: (reader) => acted(keptReader(core, reader)),
    },
    shelf: shelfDesk(core, { send: () => void sync.now(), following }),
    eraseDue: () => acted(keptErasure(core)),
    syncNow: () => sync.now(),
    host: () => ask(deps, { method: 'GET', path: api.host }, hostSchema),
    shareEdition: (grid) => leftEdition(core, grid),
    sharedEdition: (editionId) => foundEdition(core, editionId),
    recoverySheet: () => waitingSheet(db),
    confirmRecovery: (position, group) => confirmedSheet(db, position, group),
    recoveryPending: () => following(async () => (await db.keys.get('recovery')) !== undefined),
    invite: (given) => orStorage(() => invited(core, given)),
    storage: () => storageState(db),
    askToPersist: askedToPersist,
    close() {
      isClosed = true;
      sync.close();
      db.close();
    },
  };
}

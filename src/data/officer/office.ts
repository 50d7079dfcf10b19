import type { Answers, ChannelDefinition, ChannelState } from '../../domain/channels/definition.ts';
import type { CaseState } from '../../domain/channels/case-life.ts';
import type {
  ChannelId,
  DeviceId,
  EntryId,
  Fingerprint,
  OfficeId,
  PersonId,
} from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Json } from '../../domain/basics/json.ts';
import type { Grid } from '../../domain/basics/grid.ts';
import type { Result } from '../../domain/basics/result.ts';
import type { Edit } from '../../domain/log/edit.ts';
import type { OfficeProfile, Role } from '../../domain/office/office.ts';
import type { Host } from '../../contracts/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseFile, CaseFiles } from './files/files.ts';
import type { ChannelDesk } from './channel-desk.ts';
import type { HeldQueue } from './held/queue.ts';
import type { ReaderDesk } from './readers/desk.ts';
import type { Retention } from './retention.ts';
import type { OwnResult } from './results/own-result.ts';
import type { RelayDesk } from './relay/desk.ts';
import type { ByRoad, ProxyDoor, RoadFilter } from './paper-case.ts';
import type { OnShelf, ShelfDesk } from './shelf/desk.ts';
import type { StorageState } from './storage-state.ts';
import type { SurveyCounts } from './survey-counts.ts';
import type { CaseTalk, TalkDoor } from './talk.ts';

export type { ChannelRetention, Retention } from './retention.ts';
export type { CaseEvent } from './case-event.ts';
export type { StorageState } from './storage-state.ts';
export type { SurveyCounts } from './survey-counts.ts';

/** A value that is told again whenever it changes; the first telling comes by itself. */
export interface Live<Value> {
  subscribe(listener: (value: Value) => void): () => void;
}

/** Whether an act has left this device and come back in the log's order. */
export type ActMark = 'waiting' | 'sent' | 'received';

/** A row as people see it: confirmed fields with the waiting acts laid over them. */
export interface RowView {
  readonly id: string;
  readonly fields: { readonly [field: string]: Json };
  readonly lists: { readonly [list: string]: readonly ListItem[] };
  /** Fields for which two steps met; both are kept here until somebody decides. */
  readonly contested: { readonly [field: string]: readonly Json[] };
  readonly mark: ActMark;
}

export interface ListItem {
  readonly item: EntryId;
  readonly value: Json;
  readonly by: PersonId;
  readonly at: Instant;
  readonly mark: ActMark;
}

export interface CaseSummary extends ByRoad, CaseTalk, OnShelf {
  readonly id: EntryId;
  /** Fiscal year and running number, e.g. `70-0001`; gives no access to anything. Empty until the collector has given it. */
  readonly number: string;
  readonly channel: ChannelId;
  readonly state: CaseState;
  readonly receivedAt: Instant;
  /** End of the promised standard; `null` where none is promised. */
  readonly dueAt: Instant | null;
  readonly assignee: PersonId | null;
  /** First words of what was written, or `null` when this device cannot open it. */
  readonly excerpt: string | null;
  /** Its content is gone for good; number, channel, days and result stay. */
  readonly isErased: boolean;
  readonly isContested: boolean;
  readonly mark: ActMark;
  /** Of a delicate case those who read this very one; absent for every other. */
  readonly readers?: readonly PersonId[];
}

export interface CaseView extends CaseSummary {
  readonly version: number;
  /** `null` when this device holds no key for it, or it was erased. */
  readonly answers: Answers | null;
  readonly writtenAt: Instant | null;
  readonly isLate: boolean;
  /** Two states that met; the first stands until somebody decides. */
  readonly contestedStates: readonly CaseState[];
  readonly history: readonly CaseEvent[];
  readonly files: readonly CaseFile[];
}

/** What a channel looks like this morning. */
export interface ChannelToday {
  readonly definition: ChannelDefinition;
  /** A delicate channel that this person is not named to read: what waits there is not known here, and not zero. */
  readonly isForOthers?: true;
  readonly waiting: number;
  readonly open: number;
  readonly overdue: number;
  readonly oldestWaiting: Instant | null;
  /** Cases whose citizen has said something that nobody has looked at yet. */
  readonly words: number;
  /** Sheets released from the urn so far; for kinds without cases. */
  readonly sheets: number;
  readonly lastCheck: { readonly at: Instant; readonly by: PersonId; readonly mark: ActMark } | null;
}

export interface SyncState {
  readonly phase: 'starting' | 'pulling' | 'live' | 'offline' | 'halted';
  /** Acts that wait on this device, and what citizens handed to it. */
  readonly waiting: number;
  readonly lastContact: Instant | null;
  /** While pulling: how far, 0–1. */
  readonly progress: number | null;
  /** Why it halted, or why the last attempt failed. */
  readonly problem: Problem | null;
}

export interface CaseFilter extends RoadFilter {
  readonly states: readonly CaseState[] | null;
  readonly channel: ChannelId | null;
  readonly onlyOverdue: boolean;
  /** Only those whose citizen has said something that nobody has looked at yet. */
  readonly onlyWords?: boolean;
  readonly limit: number;
}

/** This device's person. */
export interface Me {
  readonly person: PersonId;
  readonly device: DeviceId;
  readonly role: Role;
}

/** What came of an act: kept on this device (its id), or why not. */
export type Kept = Result<EntryId, Problem>;

/**
 * An office as one device holds it. Reads come from the local database only; every act is kept first and goes out by itself.
 */
export interface Office extends ProxyDoor, TalkDoor {
  readonly id: OfficeId;
  readonly me: Me;
  readonly fingerprint: Fingerprint;
  /** A moment now, by this device's clock. */
  now(): Instant;

  profile(): Live<OfficeProfile>;
  channels(): Live<readonly ChannelDefinition[]>;
  /** The version a case was written under, for ever. */
  definition(channel: ChannelId, version: number): Promise<ChannelDefinition | null>;
  today(): Live<readonly ChannelToday[]>;
  cases(filter: CaseFilter): Live<readonly CaseSummary[]>;
  case(id: EntryId): Live<CaseView | null>;
  /** Rows of a table: `people` {name, post, unit}, `units` {name}, `published` {fiscalYear, indicators, total, level, source}, `measures`, `checks`. */
  table(name: string): Live<readonly RowView[]>;
  survey(channel: ChannelId): Live<SurveyCounts>;
  /** What sheets say of this device's person, channel by channel. */
  ownResults(): Live<readonly OwnResult[]>;
  sync(): Live<SyncState>;
  retention(): Live<Retention>;
  readonly held: HeldQueue;
  readonly files: CaseFiles;
  readonly relay: RelayDesk;

  setState(id: EntryId, from: CaseState, to: CaseState, reason?: string): Promise<Kept>;
  assign(id: EntryId, person: PersonId | null): Promise<Kept>;
  /** Records that this person has looked at these channels now. */
  check(channels: readonly ChannelId[]): Promise<Kept>;
  /** Any other edits of rows, in one act. */
  edit(edits: readonly Edit[]): Promise<Kept>;
  /** Opens, pauses, closes a channel, as its next version, with words said in the form’s place; admins only. */
  setChannelState(
    channel: ChannelId,
    state: ChannelState,
    message?: ChannelDefinition['pauseMessage'],
  ): Promise<Kept>;
  /** Adds a channel as its first version; admins only. */
  addChannel(definition: ChannelDefinition): Promise<Kept>;
  /** What changes a channel beyond opening and closing it. */
  readonly channelDesk: ChannelDesk;
  readonly readerDesk: ReaderDesk;
  readonly shelf: ShelfDesk;
  /** Erases for good what every finished case past its time holds of anybody's words; admins, of delicate ones their readers. */
  eraseDue(): Promise<Kept>;

  /** Tries to send and fetch now. */
  syncNow(): Promise<void>;
  host(): Promise<Result<Host, Problem>>;

  /** Leaves an edition's sheet with the collector, for any office; coordinators and admins only. @returns the id for `editionAddress` */
  shareEdition(grid: Grid): Promise<Result<string, Problem>>;
  /** The sheet that such a link names, and no other. */
  sharedEdition(id: string): Promise<Result<Grid, Problem>>;

  /** The 14 groups of the recovery sheet while they are still kept here; `null` once confirmed. Admins of the founding device only. */
  recoverySheet(): Promise<readonly string[] | null>;
  /** Compares a group typed back; when right, the seed leaves this device. */
  confirmRecovery(position: number, group: string): Promise<boolean>;
  recoveryPending(): Live<boolean>;
  /** An invitation link's fragment for one colleague; requires a confirmed recovery sheet. */
  invite(given: {
    readonly person: PersonId;
    readonly role: Role;
    readonly uses: number;
    readonly days: number;
  }): Promise<Result<string, Problem>>;

  storage(): Promise<StorageState>;
  /** Whether the office needs `persist()` asked: called after the first useful act. */
  askToPersist(): Promise<boolean>;
  close(): void;
}

/** What an office is founded from. */
export interface FoundingPlan {
  readonly profile: OfficeProfile;
  readonly units: readonly string[];
  readonly founder: { readonly name: string; readonly post: string };
  readonly channels: readonly ChannelDefinition[];
  /** Rows that come with it (published scores, measures …), for the general ring. */
  readonly rows: readonly Edit[];
}

export interface KnownOffice {
  readonly office: OfficeId;
  readonly name: string;
}

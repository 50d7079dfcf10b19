import type { CaseOrigin } from '../../../domain/channels/roads/origin.ts';
import type { CaseState } from '../../../domain/channels/case-life.ts';
import type { Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import type {
  ChannelId,
  DeviceId,
  EntryId,
  Fingerprint,
  OfficeId,
  PersonId,
  ReceiptId,
} from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Aside, Judgement } from '../../../domain/blocks/aside.ts';
import type { Said } from '../../../domain/blocks/said.ts';
import type { Edit, RowKey } from '../../../domain/log/edit.ts';
import type { Row } from '../../../domain/log/row.ts';
import type { FreeWords } from '../../../domain/surveys/free-words.ts';
import type { Counts, Released } from '../../../domain/surveys/released.ts';
import type { HpkeSealed } from '../../../contracts/authority.ts';
import type { Envelope, LogEntry } from '../../../contracts/envelope.ts';
import type { Place } from '../../../contracts/header.ts';
import type { Ring } from '../../../contracts/ids.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { SealedRecord } from '../../../contracts/sealed-record.ts';
import type { BlobKey, StationRoad } from '../../../contracts/sealed.ts';
import type { Authority } from '../../../seal/trust/authority.ts';
import type { DeviceKeys } from '../../../seal/basis/keys.ts';
import type { HeldRing } from '../../../seal/trust/rings.ts';
import type { HeldNews } from '../held/queue.ts';
import type { ActMark, Me } from '../office.ts';
import type { CaseRoad } from '../paper-case.ts';

/** An entry of the log as it came; all else can be made from these again. */
export interface StoredEntry extends LogEntry {
  readonly seq: number;
  /** Empty when the header could not be read. */
  readonly id: string;
}

/** A row: what replay made of it, and that with the waiting acts over it. */
export interface StoredRow {
  readonly key: RowKey;
  readonly table: string;
  readonly confirmed: Row;
  readonly view: Row;
}

/** A case as lists need it; what acts change is copied from its row's view. */
export interface StoredCase {
  readonly id: EntryId;
  readonly seq: number;
  readonly number: string;
  readonly channel: ChannelId;
  readonly version: number;
  readonly rings: readonly Ring[];
  readonly receipt: ReceiptId;
  readonly receivedAt: Instant;
  readonly dueAt: Instant | null;
  readonly isLate: boolean;
  readonly isErased: boolean;
  /** `null` when no ring held here opens it. */
  readonly answers: Answers | null;
  readonly writtenAt: Instant | null;
  readonly receiptKey: string | null;
  /** Pictures and sound that its header lists and its seal opens; none once it is erased. Absent where step 4 is still to be walked. */
  readonly files?: readonly BlobKey[];
  readonly excerpt: string | null;
  readonly state: CaseState;
  /** 1 while something is owed; a number because a boolean cannot be indexed. */
  readonly open: 0 | 1;
  readonly assignee: PersonId | null;
  readonly isContested: boolean;
  /** When it was finished, while there is something to erase; `null`, and so not in the index, while it is not to be. */
  readonly keptSince: Instant | null;
  /** Some act has brought words to it and to other rows at once: it cannot be forgotten alone. */
  readonly isTied: boolean;
  /** A delicate case that this person is not to read: it stands in no list and no count here. */
  readonly isForOthers?: true;
  /** How it came, where that was not by the form itself; copied from its row's view, absent in cases older than it. */
  readonly road?: CaseRoad | null;
  /** Beyond its road; copied from its row's view. */
  readonly origin?: CaseOrigin | null;
  /** Its import was taken back: it is in no list and no count. */
  readonly isUndone?: boolean;
  /** Whose word it waits for; copied from its row's view. Absent where step 9 is still to be walked. */
  readonly askedAt?: Instant | null;
  readonly wordAt?: Instant | null;
  /** What patterns are held against; absent where this device cannot read it, or nobody may put it aside. */
  readonly said?: Said | null;
  readonly judgement?: Judgement | null;
  /** Why it lies on the shelf, in no list and no count of what is owed; absent while it does not. */
  readonly aside?: Aside | null;
  readonly mark: ActMark;
  /** Whose device it was written on, as that device said; absent where it was the citizen's own. */
  readonly station?: StationRoad;
}

/** An act that has not come back in the log's order; its bytes never change. */
export interface PendingAct {
  /** Given by the database: the order in which acts go out. */
  readonly position?: number;
  readonly entry: EntryId;
  readonly envelope: Envelope;
  readonly rows: readonly RowKey[];
  readonly edits: readonly Edit[];
  readonly at: Instant;
  readonly by: PersonId;
  readonly mark: 'waiting' | 'sent';
  /** The channel's next version, for acts of that kind. */
  readonly definition: ChannelDefinition | null;
  /** An erasure: its rows are the cases to be forgotten. */
  readonly erases?: true;
  /** An erasure of one picture or recording: its row is the case that it belongs to. */
  readonly erasesFile?: EntryId;
  /** A case typed in here, as it stands until it comes back in the log's order. */
  readonly arrives?: StoredCase;
}

/** An act the collector will never take, kept to be shown. */
export interface RefusedAct extends PendingAct {
  readonly problem: Problem;
}

/** Sealed bytes of a picture or a recording that was opened here once, so that it opens again without a line. */
export interface StoredFile {
  readonly id: EntryId;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture or a recording that was erased alone; it is shown no more, even if somebody lists it again. */
export interface ErasedFile {
  readonly id: EntryId;
  readonly by: PersonId;
  readonly at: Instant;
}

/** A ring as held here, and its secrets sealed to this very device, to hand on by invitation. */
export interface StoredRing {
  readonly held: HeldRing;
  readonly sealed: HpkeSealed;
}

export type StoredKeys =
  | { readonly name: 'device'; readonly keys: DeviceKeys }
  | { readonly name: `ring/${string}`; readonly ring: StoredRing }
  /** The recovery seed, until somebody has proven that it is on paper. */
  | { readonly name: 'recovery'; readonly key: CryptoKey; readonly seed: SealedRecord };

/** Small things, each under its name. */
export interface MetaValues {
  office: { readonly id: OfficeId; readonly me: Me; readonly fingerprint: Fingerprint };
  /** How far replay has come; changes in the same transaction as the rows. */
  cursor: Place;
  authority: Authority;
  /** Why replay stopped; absent while it runs. */
  halt: Problem;
  /** The furthest this device ever came, also before a rebuild. */
  furthest: number;
  /** When the collector last answered; a device that starts offline can say since when. */
  lastContact: Instant;
  /** Derived tables are to be made again from the entries. */
  rebuild: true;
  /** What the collector held when it was last asked. */
  held: HeldNews;
  /** This person's devices to which the ring that they alone read was handed, by `ringKeyOf`. */
  ownRing: { readonly [ring: string]: readonly DeviceId[] };
  /** Submissions so far, by fiscal year. */
  caseCounts: { readonly [fiscalYear: string]: number };
  /** A channel as it is being changed here, before it is used; its version is the one it was begun from. */
  [draft: `draft/${string}`]: ChannelDefinition;
}

export interface StoredMeta<Name extends keyof MetaValues = keyof MetaValues> {
  readonly name: Name;
  readonly value: MetaValues[Name];
}

/** Sheets of one version of a survey channel: question → option → how many. */
export interface StoredTally {
  readonly channel: ChannelId;
  readonly version: number;
  readonly sheets: number;
  /** Sheets that came beside these and are not counted; absent until there is one, and in tallies older than step 3. */
  readonly halfFilled?: number;
  readonly counts: Counts;
  /** What may leave this device, and free words; absent until there are sheets of satisfaction, and in tallies older than step 5. */
  readonly released?: Released;
  readonly words?: FreeWords;
}

/** How many cases of a channel wait and are open, kept instead of counted. */
export interface StoredCount {
  readonly channel: ChannelId;
  readonly waiting: number;
  readonly open: number;
  /** Put aside: in neither of the two; absent until there is one. */
  readonly aside?: number;
}

/** What a citizen handed to this device to be carried to the collector. */
export interface StoredHanded {
  readonly id: EntryId;
  /** The very bytes that the citizen's phone sealed; `null` once they have arrived. */
  readonly envelope: Envelope | null;
  /** The sender's part, by which the same thing is known again. */
  readonly header: string;
  readonly takenAt: Instant;
  readonly road: 'waiting' | 'arrived' | 'refused';
  /** Why the last attempt did not get through, or was refused for good. */
  readonly problem: Problem | null;
}

/** A case whose status at the collector is behind. */
export interface StoredStatus {
  readonly id: EntryId;
}

import type { ChannelId, EntryId, Fingerprint, OfficeId, ReceiptId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Message, Submission } from '../../../contracts/sealed.ts';
import type { Status } from '../../../contracts/citizen/status.ts';

/** What somebody has typed into a channel's form and not sent yet, field by field as the form holds it. */
export interface Draft {
  /** For a later word about a matter: the matter. */
  readonly channel: ChannelId | EntryId;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly savedAt: Instant;
}

/**
 * A picture or a recording: as it was taken while its form is a draft, sealed once it is to be sent. Gone from here when
 * the draft is, or when the collector has all of it.
 */
export interface KeptFile {
  readonly id: EntryId;
  /** The draft's channel; once sealed, the submission that lists it. */
  readonly of: ChannelId | EntryId;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the sealed bytes, as the header says it; `null` in a draft. */
  readonly hash: string | null;
}

/** How far the pictures and recordings of a matter have come, once the matter itself has arrived. */
export interface FilesRoad {
  readonly photos: number;
  readonly sounds: number;
  /** Those that the collector has whole. */
  readonly sent: number;
  /** Those that it will never take: the office has erased them, or their bytes are gone. */
  readonly lost: number;
  /** The collector holds the matter back until an officer admits it: until then it knows none of its files. */
  readonly isHeld: boolean;
}

/** How far something sealed has come. Only 'waiting' is sent by itself. */
export type ParcelState =
  | { readonly state: 'waiting'; readonly problem: Problem | null }
  /** Something else stands at the collector under this id: nothing there was changed. */
  | { readonly state: 'conflict' }
  | { readonly state: 'refused'; readonly problem: Problem };

/** A sealed envelope on its way; gone from here once it has arrived. */
export interface Parcel {
  readonly id: EntryId;
  readonly office: OfficeId;
  readonly channel: ChannelId;
  /** The very bytes that every attempt sends: JSON of the envelope. */
  readonly body: string;
  /**
   * What is inside, so that it can be sealed anew after a conflict; `null` for sheets, and where somebody only passed at
   * this device. Goes with the parcel.
   */
  readonly plain: Submission | null;
  readonly storedAt: Instant;
  /** Whole, from 0. */
  readonly attempts: number;
  readonly road: ParcelState;
}

/** How far a matter has come, as the phone knows it. */
export type MatterRoad = ParcelState | { readonly state: 'delivered'; readonly receivedAt: Instant };

/** A receipt that this phone holds. */
export interface Matter {
  /** The submission's id. */
  readonly id: EntryId;
  /** The 16 characters that open it; empty where somebody only passed at this phone. */
  readonly secret: string;
  /** Finds it at the collector where its secret is not kept; left out elsewhere. */
  readonly receipt?: ReceiptId;
  readonly channel: ChannelId;
  readonly office: OfficeId;
  /** As its channel said; left out on receipts from before this was kept. */
  readonly kind?: ChannelDefinition['kind'];
  /** The office's root as it was when this was sealed. */
  readonly root: Fingerprint;
  readonly title: LocalText;
  readonly officeName: LocalText;
  readonly telephone: string;
  /** What sending it did, as the channel said then; left out on receipts from before this was kept. */
  readonly effect?: ChannelDefinition['effect'];
  readonly writtenAt: Instant;
  readonly road: MatterRoad;
  /** Absent where nothing was added to it. */
  readonly files?: FilesRoad;
  /** The rings of those whom the writer of a delicate matter has left in; absent where it is not delicate. */
  readonly readers?: readonly string[];
  /** What the office last answered; `null` while it has not. */
  readonly answer: { readonly status: Status; readonly upToSeq: number } | null;
  /** When the collector was last heard of it; absent while it never was. */
  readonly heardAt?: Instant;
  /** How far its owner has read the office's answers, as `upToSeq`; absent while none was looked at. */
  readonly seen?: number;
  /** What its owner has written about it since, oldest first; absent while there is nothing. */
  readonly words?: readonly Word[];
  /** Its owner has said how it went. Nothing more of that is kept: no answer, no time, no sheet's id. */
  readonly isRated?: true;
}

/** A later word about a matter; it has left this phone when no parcel of its id is here any more. */
export interface Word {
  readonly id: EntryId;
  readonly act: Message['act'];
  readonly text: string;
  readonly writtenAt: Instant;
  /** The office's question that it answers, by its time; `null` for what was not asked. */
  readonly asked: Instant | null;
}

/** An office root met through a typed address, which pins it from then on. */
export interface Pin {
  readonly channel: ChannelId;
  readonly root: Fingerprint;
}

/** Whose turn it is to send, for browsers without locks between tabs. */
export interface Turn {
  readonly name: 'sending';
  readonly tab: string;
  /** By this phone's clock. */
  readonly until: number;
}

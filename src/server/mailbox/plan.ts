import type { ChannelId, EntryId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { dayOf, startOfDay } from '../../domain/calendar/bangkok.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { canonical } from '../../contracts/canonical.ts';
import type { HeaderKind, Place, SenderHeader } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { Authority } from '../../seal/trust/authority.ts';
import { beginning, linkHash } from '../../seal/chain.ts';
import type { Chance } from '../deps.ts';
import type { NewBlob } from '../store/blob-store.ts';
import type { Append, KnownEntry, NewEntry, UrnSheet } from '../store/log-store.ts';
import type { HeldForm } from '../store/held-store.ts';
import type { Store } from '../store/store.ts';
import { closedByDate } from './closed-by-date.ts';
import { DayTally, type DayCounts } from './day-counts.ts';
import type { FormCounts } from './form-counts.ts';
import { headerIn } from './header-in.ts';
import { heldForm, isForm, type Arrival } from './forms.ts';
import { blobsIn, judge, type Effects, type Verdict } from './judge.ts';
import type { Delivered, Parcel } from './parcel.ts';

/** Fewest sheets that leave an urn together while their channel is open. */
const smallestGroup = 5;

/** What an office stands at: its place in the log and what its statements add up to. */
export interface Standing {
  readonly place: Place;
  readonly authority: Authority;
}

export interface PlanDeps {
  readonly store: Pick<Store, 'log' | 'directory' | 'blobs'>;
  readonly chance: Chance;
  readonly now: Instant;
  /** Forms that a channel takes on one day; what comes above it is held. */
  readonly ceiling: number;
  readonly counts: DayCounts;
  readonly forms: FormCounts;
  /** Channels that closed by their date since then let their urns out with this batch. */
  readonly closedSince: Instant;
}

interface Placing extends Arrival {
  readonly id: EntryId;
  readonly kind: HeaderKind;
  readonly header: string;
  readonly content: string;
  readonly signature: string | null;
}

interface Urn {
  readonly sheets: UrnSheet[];
  /** Those that lie in the store already. */
  readonly kept: ReadonlySet<EntryId>;
}

/** One batch of an office while it is being made; nothing is written until the store takes it whole. */
export class Plan {
  readonly #from: Place;
  readonly #deps: PlanDeps;
  readonly #known: Map<EntryId, KnownEntry>;
  readonly #entries: NewEntry[] = [];
  readonly #outOfUrn: EntryId[] = [];
  readonly #blobs: NewBlob[] = [];
  readonly #erased: { readonly by: number; readonly target: EntryId }[] = [];
  readonly #channels: ChannelId[] = [];
  readonly #receipts = new Map<ReceiptId, Instant>();
  readonly #invitations: EntryId[] = [];
  readonly #spent: EntryId[] = [];
  readonly #held: HeldForm[] = [];
  readonly #outOfHeld: EntryId[] = [];
  readonly #tally: DayTally;
  readonly #urns = new Map<ChannelId, Urn>();
  #place: Place;
  #authority: Authority;

  /** @param known what is already kept under the ids of the parcels to come */
  constructor({ place, authority }: Standing, known: ReadonlyMap<EntryId, KnownEntry>, deps: PlanDeps) {
    this.#from = place;
    this.#place = place;
    this.#authority = authority;
    this.#known = new Map(known);
    this.#deps = deps;
    this.#tally = new DayTally(deps.counts, { day: startOfDay(dayOf(deps.now)), ceiling: deps.ceiling });
  }

  /** Takes one parcel in its turn. @returns whether it is new, or why it is refused */
  async take(parcel: Parcel): Promise<Result<{ readonly isNew: boolean }, Problem>> {
    const { header, envelope, sender } = parcel;
    const prior = this.#known.get(header.id);
    if (sender.by === 'admitted' && prior === undefined) return failed('conflict'); // dropped meanwhile
    if (prior !== undefined && !(sender.by === 'admitted' && prior.isHeld))
      return prior.header === envelope.header ? ok({ isNew: false }) : failed('conflict');
    const { now, store } = this.#deps;
    const verdict = await judge(parcel, {
      authority: this.#authority,
      now,
      directory: store.directory,
      receipts: this.#receipts,
      heldReceipts: new Set(this.#held.flatMap(({ receipt }) => receipt ?? [])),
      hashAt: (seq) => this.#hashAt(seq),
      isFull: (definition) => this.#deps.forms.isFull(definition),
      blob: (id) => this.#blob(id),
      headerOf: (id) => this.#headerOf(id),
    });
    if (!verdict.ok) return verdict;
    const came = sender.by === 'admitted' ? sender : { receivedAt: now, late: verdict.value.late };
    if (sender.by === 'admitted') this.#outOfHeld.push(header.id);
    // A flood never comes from the office's own devices: what one has typed in from paper is not held.
    else if (isForm(header) && sender.by !== 'device' && !(await this.#tally.takes(header.channel))) {
      const held = heldForm(header, envelope, came);
      this.#held.push(held);
      this.#known.set(held.id, { ...held, seq: null, isHeld: true });
      return ok({ isNew: true });
    }
    await this.#letIn(parcel, verdict.value, came);
    return ok({ isNew: true });
  }

  async #letIn(
    { header: sender, envelope }: Parcel,
    verdict: Verdict,
    { receivedAt, late }: Arrival,
  ): Promise<void> {
    const { id, kind } = sender;
    if (verdict.into === 'log') {
      this.#authority = verdict.authority;
      await this.#put({ id, kind, ...envelope, receivedAt, late });
      this.#list(sender);
      return this.#bringAbout(verdict.effects, receivedAt);
    }
    const { header, content } = envelope;
    const { channel } = verdict;
    const day = startOfDay(dayOf(receivedAt));
    (await this.#urn(channel)).sheets.push({ id, channel, header, content, day, late });
    this.#known.set(id, { header, seq: null, receivedAt: day, isHeld: false });
  }

  async #hashAt(seq: number): Promise<string | null> {
    const { office } = this.#authority;
    if (seq === 0) return (await beginning(office)).hash;
    const planned = this.#entries.find((entry) => entry.seq === seq);
    return planned?.hash ?? this.#deps.store.log.hashAt(office, seq);
  }

  async #blob(id: EntryId) {
    const planned = this.#blobs.find((blob) => blob.id === id);
    return planned ?? this.#deps.store.blobs.place(this.#authority.office, id);
  }

  async #headerOf(id: EntryId): Promise<SenderHeader | null> {
    const listed = this.#blobs.find((blob) => blob.id === id)?.entrySeq;
    const planned = this.#entries.find(({ seq }) => seq === listed);
    const text = this.#known.get(id)?.header ?? planned?.header;
    return headerIn(this.#deps.store, { office: this.#authority.office, id, text });
  }

  /** Notes the blobs of the entry that was put last. */
  #list(header: SenderHeader): void {
    for (const blob of blobsIn(header))
      this.#blobs.push({ ...blob, entrySeq: this.#place.seq, since: this.#deps.now });
  }

  async #put({ id, kind, header, content, signature, receivedAt, late }: Placing): Promise<void> {
    const seq = this.#place.seq + 1;
    const collector = canonical({ seq, receivedAt, late });
    const hash = await linkHash(this.#place.hash, { header, signature, collector });
    this.#entries.push({ seq, id, kind, header, signature, collector, hash, content });
    this.#place = { seq, hash };
    this.#known.set(id, { header, seq, receivedAt, isHeld: false });
  }

  async #bringAbout(
    { channel, closed, receipt, invitation, spentInvitation, erased }: Effects,
    at: Instant,
  ): Promise<void> {
    if (channel !== undefined) this.#channels.push(channel);
    if (receipt !== undefined && !this.#receipts.has(receipt)) this.#receipts.set(receipt, at);
    if (invitation !== undefined) this.#invitations.push(invitation);
    if (spentInvitation !== undefined) this.#spent.push(spentInvitation);
    for (const target of erased ?? []) this.#erased.push({ by: this.#place.seq, target });
    if (closed !== undefined) await this.#empty(await this.#urn(closed));
  }

  async #urn(channel: ChannelId): Promise<Urn> {
    const open = this.#urns.get(channel);
    if (open !== undefined) return open;
    const sheets = await this.#deps.store.log.urn(this.#authority.office, channel);
    const urn = { sheets: [...sheets], kept: new Set(sheets.map(({ id }) => id)) };
    this.#urns.set(channel, urn);
    return urn;
  }

  /** Lets all sheets of an urn into the log, in an order that says nothing of who came when. */
  async #empty(urn: Urn): Promise<void> {
    for (const { id, header, content, day, late } of this.#deps.chance.shuffled(urn.sheets)) {
      await this.#put({ id, kind: 'sheet', header, content, signature: null, receivedAt: day, late });
      if (urn.kept.has(id)) this.#outOfUrn.push(id);
    }
    urn.sheets.length = 0;
  }

  /** Opens the urns that are full enough, and gives the whole batch. Call once, after the last parcel. */
  async finished(): Promise<{ readonly batch: Append; readonly standing: Standing }> {
    const closed = closedByDate(this.#authority, this.#deps);
    for (const channel of closed) await this.#urn(channel);
    for (const [channel, urn] of this.#urns) {
      // One that came too late does not leave alone.
      const isOver = closed.has(channel) && urn.kept.size > 0;
      if (isOver || urn.sheets.length >= smallestGroup) await this.#empty(urn);
    }
    const batch: Append = {
      from: this.#from,
      to: this.#place,
      entries: this.#entries,
      intoUrn: [...this.#urns.values()].flatMap(({ sheets, kept }) =>
        sheets.filter(({ id }) => !kept.has(id)),
      ),
      outOfUrn: this.#outOfUrn,
      blobs: this.#blobs,
      erased: this.#erased,
      channels: this.#channels,
      receipts: Array.from(this.#receipts, ([receipt, receivedAt]) => ({ receipt, receivedAt })),
      invitations: this.#invitations,
      spentInvitations: this.#spent,
      held: this.#held,
      outOfHeld: this.#outOfHeld,
      counted: this.#tally.counted,
    };
    return { batch, standing: { place: this.#place, authority: this.#authority } };
  }

  /** What is known of an entry now; after `finished`. */
  delivered(id: EntryId, isNew: boolean): Delivered {
    const known = this.#known.get(id);
    if (known === undefined) throw new Error(`nothing was planned for ${id}`);
    return { isNew, id, seq: known.seq, receivedAt: known.receivedAt };
  }
}

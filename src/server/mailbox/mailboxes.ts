import type { OfficeId } from '../../domain/basics/ids.ts';
import type { Place } from '../../contracts/header.ts';
import { noAuthority } from '../../seal/trust/authority.ts';
import { beginning } from '../../seal/chain.ts';
import { Mailbox, standingOf, type MailboxDeps } from './mailbox.ts';
import { News } from './news.ts';
import { WaitingRoom } from './waiting-room.ts';

/** How many offices are looked at by one question. */
const officesAtOnce = 1_000;

/** The mailboxes of all offices here, each opened when it is first asked for. */
export class Mailboxes {
  readonly news = new News();
  readonly room = new WaitingRoom();
  readonly #deps: MailboxDeps;
  readonly #open = new Map<OfficeId, Promise<Mailbox>>();

  constructor(deps: MailboxDeps) {
    this.#deps = deps;
    deps.meter.reads(
      'prongsai_waiting_parcels',
      'Parcels that wait for their commit',
      () => this.room.parcels,
    );
    deps.meter.reads('prongsai_open_offices', 'Offices whose log was asked for', () => this.#open.size);
    deps.meter.reads('prongsai_listening_devices', 'Devices that follow the news', () => this.news.listeners);
    deps.meter.reads('prongsai_news_live', 'Whether what other processes write is heard', () =>
      deps.store.news.isLive ? 1 : 0,
    );
    deps.store.news.follow({
      grown: (office, seq) => void this.#open.get(office)?.then((mailbox) => mailbox.refresh(seq)),
      missed: () => void this.#refreshAll(),
    });
  }

  /** @returns `null` for an office that was never founded here */
  async of(office: OfficeId): Promise<Mailbox | null> {
    const open = this.#open.get(office);
    if (open !== undefined) return this.#upToDate(await open);
    if ((await this.#deps.store.log.head(office)) === null) return null;
    // Asked again: while we looked, somebody else may have begun to open it, and one office has one mailbox.
    const opening = this.#open.get(office) ?? this.#opened(office);
    this.#open.set(office, opening);
    opening.catch(() => this.#open.delete(office));
    return opening;
  }

  /** While nothing is heard of other processes, whoever knocks must not be judged by what was true some time ago. */
  async #upToDate(mailbox: Mailbox): Promise<Mailbox> {
    if (this.#deps.store.news.isLive) return mailbox;
    const head = await this.#deps.store.log.head(mailbox.office);
    await mailbox.refresh(head?.seq ?? 0);
    return mailbox;
  }

  async #refreshAll(): Promise<void> {
    const offices = [...this.#open.keys()];
    try {
      for (let at = 0; at < offices.length; at += officesAtOnce) {
        const heads = await this.#deps.store.log.heads(offices.slice(at, at + officesAtOnce));
        for (const [office, seq] of heads) await (await this.#open.get(office))?.refresh(seq);
      }
    } catch (error) {
      this.#deps.log.broke('news', error); // looked at again soon
    }
  }

  async #opened(office: OfficeId): Promise<Mailbox> {
    const standing = await standingOf(this.#deps, {
      place: await beginning(office),
      authority: noAuthority(office),
    });
    return new Mailbox(standing, this.#deps, {
      room: this.room,
      onNews: (place: Place) => this.news.tell(office, place),
    });
  }

  /** Waits until all that was taken is committed. */
  async settled(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening).settled();
  }
}

import type { OfficeId } from '../../domain/basics/ids.ts';
import type { Place } from '../../contracts/header.ts';
import { noAuthority } from '../../seal/trust/authority.ts';
import { beginning } from '../../seal/chain.ts';
import type { CollectorDeps } from '../deps.ts';
import { Mailbox, standingOf } from './mailbox.ts';
import { News } from './news.ts';

/** The mailboxes of all offices here, each opened when it is first asked for. */
export class Mailboxes {
  readonly news = new News();
  readonly #deps: Pick<CollectorDeps, 'store' | 'chance' | 'now' | 'log'>;
  readonly #open = new Map<OfficeId, Promise<Mailbox>>();

  constructor(deps: Pick<CollectorDeps, 'store' | 'chance' | 'now' | 'log'>) {
    this.#deps = deps;
  }

  /** @returns `null` for an office that was never founded here */
  async of(office: OfficeId): Promise<Mailbox | null> {
    const open = this.#open.get(office);
    if (open !== undefined) return open;
    if ((await this.#deps.store.log.head(office)) === null) return null;
    // Asked again: while we looked, somebody else may have begun to open it, and one office has one mailbox.
    const opening = this.#open.get(office) ?? this.#opened(office);
    this.#open.set(office, opening);
    opening.catch(() => this.#open.delete(office));
    return opening;
  }

  async #opened(office: OfficeId): Promise<Mailbox> {
    const standing = await standingOf(this.#deps, {
      place: await beginning(office),
      authority: noAuthority(office),
    });
    return new Mailbox(standing, this.#deps, (place: Place) => this.news.tell(office, place));
  }

  /** Waits until all that was taken is committed. */
  async settled(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening).settled();
  }
}

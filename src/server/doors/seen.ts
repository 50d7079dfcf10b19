import type { CollectorDeps } from '../deps.ts';
import type { Visit } from './house.ts';

/** The name under which it is kept that somebody opened a page at the public address; another address begins anew. */
export const seenFact = (publicUrl: string): string => `public-seen ${publicUrl}`;

/** Notes that a page was opened at the public https address: from then on real sheets may be printed. */
export class Seen {
  readonly #deps: Pick<CollectorDeps, 'store' | 'publicUrl'>;
  #isKept = false;

  constructor(deps: Pick<CollectorDeps, 'store' | 'publicUrl'>) {
    this.#deps = deps;
  }

  async note({ whence }: Visit): Promise<void> {
    const { publicUrl, store } = this.#deps;
    if (this.#isKept || publicUrl === null || !whence.isHttps || whence.origin !== publicUrl) return;
    await store.access.keepFact(seenFact(publicUrl), 'yes');
    this.#isKept = true;
  }
}

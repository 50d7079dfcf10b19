import { createHmac } from 'node:crypto';
import type { CollectorDeps } from '../deps.ts';

/** A secret that every process of this collector shares: kept as a fact, made when it is first needed. */
export class SharedSecret {
  readonly #name: string;
  readonly #deps: Pick<CollectorDeps, 'store' | 'chance'>;
  #secret: string | null = null;

  constructor(name: string, deps: Pick<CollectorDeps, 'store' | 'chance'>) {
    this.#name = name;
    this.#deps = deps;
  }

  /** What nobody can compute for a text who does not know the secret: 32 bytes. */
  async mark(text: string): Promise<Buffer> {
    const { store, chance } = this.#deps;
    this.#secret ??= await store.access.keepFact(this.#name, chance.token());
    return createHmac('sha256', this.#secret).update(text).digest();
  }
}

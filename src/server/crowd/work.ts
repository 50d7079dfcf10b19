import { createHash } from 'node:crypto';
import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import { workText } from '../../contracts/citizen/work.ts';
import type { CollectorDeps } from '../deps.ts';
import { SharedSecret } from './shared-secret.ts';

/** How long a phone may take to work. */
const workMs = 10 * 60_000;
/** The number is looked for below this: half as many tries on average, all of them at most. */
const below = 2 ** 16;

/** What work is done for: it lets in this entry and no other. */
export interface WorkFor {
  readonly office: OfficeId;
  readonly id: EntryId;
}

/**
 * Asks for work and knows it again, in any process of this collector, and keeps nothing. The number to be found follows
 * from the secret, the entry and the time, so whoever brings it has tried until they found it.
 */
export class Work {
  readonly #now: CollectorDeps['now'];
  readonly #secret: SharedSecret;

  constructor(deps: Pick<CollectorDeps, 'store' | 'chance' | 'now'>) {
    this.#now = deps.now;
    this.#secret = new SharedSecret('work-secret', deps);
  }

  /** A task that holds for ten minutes. */
  async task({ office, id }: WorkFor): Promise<string> {
    const until = (this.#now() + workMs).toString(36);
    const text = workText(id, until, await this.#number({ office, id }, until));
    return `${until}.${below}.${createHash('sha256').update(text).digest('base64')}`;
  }

  /** Whether that is the number we had in mind for this entry, and not too late. */
  async isDone(what: WorkFor, solution: string): Promise<boolean> {
    const [, until = '', number = ''] = /^([0-9a-z]{1,11})\.(\d{1,9})$/.exec(solution) ?? [];
    const leftMs = Number.parseInt(until, 36) - this.#now();
    // One that holds for longer than we ever give comes from a clock that was wrong, or from a guess.
    if (!(leftMs >= 0 && leftMs <= workMs)) return false;
    return Number(number) === (await this.#number(what, until));
  }

  async #number({ office, id }: WorkFor, until: string): Promise<number> {
    return (await this.#secret.mark(`${office}\n${id}\n${until}`)).readUInt32BE() % below;
  }
}

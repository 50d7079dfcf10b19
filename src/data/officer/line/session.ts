import * as v from 'valibot';
import type { OfficeId } from '../../../domain/basics/ids.ts';
import type { Result } from '../../../domain/basics/result.ts';
import { api, challengeSchema } from '../../../contracts/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { sign, type DeviceKeys } from '../../../seal/basis/keys.ts';
import type { OfficeDeps } from '../deps.ts';
import { fetchedBytes } from './bytes.ts';
import { ask, waitAskedBy, type Question } from './line.ts';

/** An office's line to its collector: a session that has ended is renewed by itself. */
export class OfficeLine {
  readonly #office: OfficeId;
  readonly #keys: DeviceKeys;
  readonly #deps: Pick<OfficeDeps, 'fetch'>;
  #waitAskedMs = 0;

  constructor(office: OfficeId, keys: DeviceKeys, deps: Pick<OfficeDeps, 'fetch'>) {
    this.#office = office;
    this.#keys = keys;
    this.#deps = {
      fetch: async (path, init) => {
        this.#waitAskedMs = 0;
        const answer = await deps.fetch(path, init);
        this.#waitAskedMs = waitAskedBy(answer);
        return answer;
      },
    };
  }

  /** How long the last answer asked to wait, in milliseconds; 0 when it did not. */
  get waitAskedMs(): number {
    return this.#waitAskedMs;
  }

  /** Asks in this device's name; see `ask`. */
  async ask<Schema extends v.GenericSchema>(
    question: Question,
    schema: Schema,
  ): Promise<Result<v.InferOutput<Schema>, Problem>> {
    const first = await ask(this.#deps, question, schema);
    if (first.ok || first.problem !== 'session-over') return first;
    const opened = await this.open();
    return opened.ok ? ask(this.#deps, question, schema) : opened;
  }

  /** Fetches bytes in this device's name; see `bytes`. */
  async bytes(path: string, size: number): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
    const first = await fetchedBytes(this.#deps, path, size);
    if (first.ok || first.problem !== 'session-over') return first;
    const opened = await this.open();
    return opened.ok ? fetchedBytes(this.#deps, path, size) : opened;
  }

  /** Proves this device by signing a challenge; the browser keeps the session's cookie. */
  async open(): Promise<Result<unknown, Problem>> {
    const asked = await ask(
      this.#deps,
      { method: 'POST', path: api.challenge(this.#office), body: {} },
      challengeSchema,
    );
    if (!asked.ok) return asked;
    const { challenge } = asked.value;
    const signature = await sign(
      `prongsai session\n${this.#office}\n${challenge}`,
      this.#keys.sign.privateKey,
    );
    const body = { device: this.#keys.device, challenge, signature };
    return ask(this.#deps, { method: 'POST', path: api.session(this.#office), body }, v.unknown());
  }
}

import { ok, type Result } from '../../../domain/basics/result.ts';
import { api } from '../../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import { keepOwnRing } from '../readers/own-ring.ts';
import type { Core } from '../core.ts';
import { heardNowAndThen } from '../held/held.ts';
import { relayedWaiting } from '../relay/relay.ts';
import { caughtUp } from '../replay/replay.ts';
import { resultsTold } from '../results/tell.ts';
import { storageProblem } from '../store/storage.ts';
import { inTurn } from './lock.ts';
import { sentWaiting } from './send.ts';
import { statusesLeft } from './statuses.ts';

/** Without a stream of news the collector is asked this often; with one, now and then all the same. */
const pollMs = 5_000;
const sureMs = 60_000;
const longestWaitMs = 120_000;

/** Sends, fetches and replays: after each act, on news, when the line comes back, and again after a failure. */
export class Sync {
  readonly #core: Core;
  #running: Promise<void> | null = null;
  #isWantedAgain = false;
  #isClosed = false;
  #failures = 0;
  #cancel: () => void = () => undefined;
  #deaf: (() => void) | null = null;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Begins to follow the collector. */
  start(): void {
    globalThis.addEventListener?.('online', this.#wake);
    globalThis.document?.addEventListener('visibilitychange', this.#wake);
    void this.now();
  }

  close(): void {
    this.#isClosed = true;
    globalThis.removeEventListener?.('online', this.#wake);
    globalThis.document?.removeEventListener('visibilitychange', this.#wake);
    this.#cancel();
    this.#deaf?.();
  }

  /** Tries now; whoever asks while it runs gets one more round that begins after the asking. */
  async now(): Promise<void> {
    if (this.#isClosed) return;
    if (this.#running === null) this.#running = this.#rounds();
    else this.#isWantedAgain = true;
    return this.#running;
  }

  readonly #wake = (): void => {
    if (globalThis.document?.visibilityState !== 'hidden') void this.now();
  };

  async #rounds(): Promise<void> {
    try {
      do {
        this.#isWantedAgain = false;
        await this.#round();
      } while (this.#isWantedAgain && !this.#isClosed);
    } finally {
      // Here and not in a later `then`: whoever asks in between must not find a promise that is already over.
      this.#running = null;
    }
  }

  async #round(): Promise<void> {
    this.#cancel();
    let done: Result<unknown, Problem>;
    try {
      done = await inTurn(`prongsai-office-${this.#core.id}`, () => this.#exchange());
    } catch (error) {
      const problem = storageProblem(error);
      if (problem === null) throw error;
      done = { ok: false, problem };
    }
    if (this.#isClosed) return;
    this.#tell(done);
    this.#again(done);
  }

  async #exchange(): Promise<Result<unknown, Problem>> {
    if (this.#isClosed) return ok(null);
    const core = this.#core;
    // What citizens handed over hangs on nothing of ours: it goes even where replay has stopped.
    await relayedWaiting(core);
    // What is here already comes first: it may say that replay has to stop, and then nothing may go out on top of it.
    const before = await caughtUp(core);
    if (!before.ok && before.problem !== 'newer-format') return before;
    if (before.ok) await keepOwnRing(core);
    const hadWaiting = (await core.db.pending.where('mark').equals('waiting').count()) > 0;
    const sent = await sentWaiting(core);
    if (!sent.ok) return sent;
    if (!before.ok) return before;
    const after = hadWaiting ? await caughtUp(core) : before;
    if (!after.ok) return after;
    await core.db.write('lastContact', core.deps.now());
    const left = await statusesLeft(core);
    if (left.ok) await heardNowAndThen(core);
    if (left.ok && (await resultsTold(core))) this.#isWantedAgain = true;
    return left;
  }

  #tell(done: Result<unknown, Problem>): void {
    const { state, deps } = this.#core;
    if (done.ok) {
      const { problem } = state.value;
      // A refused act stays said until the next failure or the next start; all other problems are over.
      const said =
        problem !== null && (isPassing(problem) || state.value.phase === 'halted') ? null : problem;
      state.set({ ...state.value, phase: 'live', lastContact: deps.now(), progress: null, problem: said });
      return;
    }
    const isHalt = ['newer-format', 'log-mismatch', 'fingerprint-mismatch'].includes(done.problem);
    state.set({
      ...state.value,
      phase: isHalt ? 'halted' : 'offline',
      progress: null,
      problem: done.problem,
    });
  }

  #again(done: Result<unknown, Problem>): void {
    const { deps, line } = this.#core;
    this.#failures = done.ok ? 0 : this.#failures + 1;
    if (done.ok) this.#listen();
    const calm = this.#deaf === null ? pollMs : sureMs;
    const wait = done.ok ? calm : Math.min(longestWaitMs, 1_000 * 2 ** Math.min(this.#failures, 7));
    const asked = Math.min(longestWaitMs, line.waitAskedMs);
    this.#cancel = deps.later(asked + this.#spread(wait), () => void this.now());
  }

  /** Chance keeps an office's devices from coming back all at once. */
  #spread(ms: number): number {
    return ms * (0.75 + this.#core.deps.chance() / 2);
  }

  #listen(): void {
    const { news } = this.#core.deps;
    if (this.#deaf !== null || news === null) return;
    const stop = news(api.news(this.#core.id), {
      onHead: () => void this.now(),
      onLost: () => {
        this.#deaf?.();
        this.#deaf = null;
        this.#cancel();
        this.#cancel = this.#core.deps.later(this.#spread(pollMs), () => void this.now());
      },
    });
    this.#deaf = stop;
  }
}

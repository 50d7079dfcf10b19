import * as v from 'valibot';
import type { Instant } from '../../../domain/basics/instant.ts';
import {
  acceptedSchema,
  citizenApi,
  refusalSchema,
  workHeader,
} from '../../../contracts/citizen/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import type { Parcel } from '../kept/records.ts';

/** What one attempt came to. Only 'delivered' takes a parcel off this phone. */
export type Attempt =
  | { readonly came: 'delivered'; readonly receivedAt: Instant; readonly isHeld: boolean }
  /** Time heals it: the same bytes go out again. */
  | { readonly came: 'wait'; readonly problem: Problem; readonly retryAfterMs: number | null }
  /** The collector is flooded: work lets them pass at once, and so does time. */
  | { readonly came: 'work'; readonly task: string; readonly retryAfterMs: number | null }
  | { readonly came: 'conflict' }
  | { readonly came: 'refused'; readonly problem: Problem };

/** The browser's `fetch`, as far as it is needed here. */
export type Fetch = (address: string, options?: RequestInit) => Promise<Response>;

const patienceMs = 25_000;

/**
 * Sends a parcel's bytes once, exactly as they were stored.
 * @param solution of the work that the last attempt was asked for
 */
export async function post(
  parcel: Pick<Parcel, 'id' | 'office' | 'body'>,
  line: Fetch,
  solution?: string,
): Promise<Attempt> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), patienceMs);
  try {
    const answer = await line(citizenApi.submissions(parcel.office), {
      method: 'POST',
      body: parcel.body,
      headers: {
        'Content-Type': 'application/json',
        ...(solution === undefined ? {} : { [workHeader]: solution }),
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: cut.signal,
    });
    return understood(parcel.id, answer, await answer.text());
  } catch {
    return wait(cut.signal.aborted ? 'slow' : 'no-network');
  } finally {
    clearTimeout(timer);
  }
}

function wait(problem: Problem, retryAfterMs: number | null = null): Attempt {
  return { came: 'wait', problem, retryAfterMs };
}

/** Only an answer that names this very id counts as arrival: a Wi-Fi's login page answers 200 to everything. */
function understood(id: string, answer: Response, text: string): Attempt {
  const task = answer.headers.get(workHeader);
  if (answer.status === 429 && task !== null) return { came: 'work', task, retryAfterMs: retryAfter(answer) };
  if (answer.status === 429 || answer.status === 503) return wait('busy', retryAfter(answer));
  const json = parsed(text);
  if (answer.status === 200 || answer.status === 201) {
    const accepted = v.safeParse(acceptedSchema, json);
    return accepted.success && accepted.output.id === id
      ? {
          came: 'delivered',
          receivedAt: accepted.output.receivedAt,
          isHeld: accepted.output.seq === null,
        }
      : wait('nonsense');
  }
  const refusal = v.safeParse(refusalSchema, json);
  if (answer.status < 400 || answer.status >= 500 || !refusal.success) return wait('nonsense');
  const { problem } = refusal.output;
  if (problem === 'conflict') return { came: 'conflict' };
  return isPassing(problem) ? wait(problem, retryAfter(answer)) : { came: 'refused', problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryAfter(answer: Response): number | null {
  const seconds = Number(answer.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}

import * as v from 'valibot';
import type { Json } from '../../../domain/basics/json.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { refusalSchema } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { OfficeDeps } from '../deps.ts';

/** What is asked of the collector. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
}

/** After this long an answer is not waited for: the line is there, but too slow. */
const patienceMs = 30_000;

/**
 * Asks the collector once.
 *
 * @param schema of the answer's body; what does not fit is 'nonsense', as from a Wi-Fi's own page
 * @returns the answer; the problem it names; 'no-network' or 'slow' when there is none
 */
export async function ask<Schema extends v.GenericSchema>(
  { fetch }: Pick<OfficeDeps, 'fetch'>,
  { method, path, body }: Question,
  schema: Schema,
): Promise<Result<v.InferOutput<Schema>, Problem>> {
  const answer = await answerTo(fetch, path, {
    method,
    signal: AbortSignal.timeout(patienceMs),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) return answer;
  const { status, json } = answer.value;
  if (status < 200 || status > 299) {
    const refusal = v.safeParse(refusalSchema, json);
    if (refusal.success) return failed(refusal.output.problem);
    return failed(status === 429 || status === 503 ? 'busy' : 'nonsense');
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? ok(parsed.output) : failed('nonsense');
}

/** How long an answer asks to wait, in milliseconds; 0 when it does not. */
export function waitAskedBy({ status, headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return (status === 429 || status === 503) && seconds > 0 ? seconds * 1_000 : 0;
}

interface Answer {
  readonly status: number;
  /** `undefined` for a body that is no JSON, or none. */
  readonly json: Json | undefined;
}

async function answerTo(
  fetch: OfficeDeps['fetch'],
  path: string,
  init: RequestInit,
): Promise<Result<Answer, Problem>> {
  try {
    const response = await fetch(path, init);
    return ok({ status: response.status, json: parsed(await response.text()) });
  } catch (error) {
    return failed(error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'no-network');
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

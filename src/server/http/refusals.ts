import type { Problem } from '../../contracts/problems/problems.ts';
import type { Refusal } from '../../contracts/citizen/endpoints.ts';
import { json } from './said.ts';

/** The HTTP status under which each problem travels; where waiting is wanted by the limits, they say 429 themselves. */
const statusOf: Readonly<Record<Problem, number>> = {
  'no-network': 503,
  busy: 503,
  'work-wanted': 429,
  slow: 503,
  nonsense: 500,
  malformed: 400,
  'too-large': 413,
  conflict: 409,
  'unknown-channel': 404,
  'unknown-office': 404,
  'unknown-receipt': 404,
  'unknown-blob': 404,
  'unknown-edition': 404,
  'unknown-shared-edition': 404,
  erased: 410,
  'fingerprint-mismatch': 403,
  'signature-mismatch': 403,
  'cannot-open': 403,
  'newer-format': 422,
  'log-mismatch': 409,
  'token-used': 403,
  'token-unknown': 403,
  'invitation-used': 410,
  'invitation-expired': 410,
  'not-allowed': 403,
  'session-over': 401,
  'storage-refused': 503,
  'storage-full': 503,
  'nobody-left': 400,
  'not-secure': 403,
};

/** Seconds after which whoever was asked to wait may come again. */
const retryAfterS = 2;

/** Says no, by the problem's name and no more. */
export function refused(problem: Problem, status: number = statusOf[problem]): Response {
  const body: Refusal = { problem };
  const wait = status === 429 || status === 503 ? { 'retry-after': String(retryAfterS) } : {};
  return json(body, { status, headers: wait });
}

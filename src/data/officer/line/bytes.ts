import * as v from 'valibot';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { refusalSchema } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { OfficeDeps } from '../deps.ts';

/** A picture over a weak line takes its time. */
const patienceMs = 120_000;

/**
 * Fetches bytes of the collector once.
 *
 * @param size how many there must be; a page of a Wi-Fi is 'nonsense'
 * @returns the bytes, not checked further; the problem that the collector names; 'no-network' or 'slow'
 */
export async function fetchedBytes(
  { fetch }: Pick<OfficeDeps, 'fetch'>,
  path: string,
  size: number,
): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
  try {
    const answer = await fetch(path, { method: 'GET', signal: AbortSignal.timeout(patienceMs) });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok) return bytes.length === size ? ok(bytes) : failed('nonsense');
    const refusal = v.safeParse(refusalSchema, parsed(bytes));
    if (refusal.success) return failed(refusal.output.problem);
    return failed(answer.status === 429 || answer.status === 503 ? 'busy' : 'nonsense');
  } catch (error) {
    return failed(error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'no-network');
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

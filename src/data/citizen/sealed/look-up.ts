import * as v from 'valibot';
import type { Fingerprint, OfficeId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { OfficeProfile } from '../../../domain/office/office.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { receiptStateSchema } from '../../../contracts/citizen/answers.ts';
import { citizenApi, refusalSchema, type ReceiptState } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Status } from '../../../contracts/citizen/status.ts';
import { proofReading } from '../../../seal/trust/proof-reading.ts';
import { provenWith } from '../../../seal/trust/taking-in.ts';
import type { Authority } from '../../../seal/trust/authority.ts';
import { aesKey, isSignedBy } from '../../../seal/basis/keys.ts';
import { receiptKeys, type ReceiptKeys } from '../../../seal/receipts.ts';
import { openStatus, readStatusHeader } from '../../../seal/status.ts';
import type { Fetch } from '../road/post.ts';

/** What a receipt's code brings to light. */
export interface Found {
  readonly office: OfficeId;
  readonly root: Fingerprint;
  /** `null` while the office has said nothing of itself. */
  readonly profile: OfficeProfile | null;
  readonly receivedAt: Instant;
  /** `null` while the office has not looked at it. */
  readonly answer: { readonly status: Status; readonly upToSeq: number } | null;
}

interface LookUpOptions {
  readonly line: Fetch;
  /** The root under which the matter was sealed; `null` on another phone. */
  readonly root: Fingerprint | null;
}

const patienceMs = 20_000;

/** Asks the collector what became of a matter and opens the office's answer, if it is truly the office's. */
export async function lookUp(secret: string, { line, root }: LookUpOptions): Promise<Result<Found, Problem>> {
  const keys = await receiptKeys(secret);
  const state = await ask(keys, line);
  if (!state.ok) return state;
  const { office, receivedAt, statements } = state.value;
  const proven = await provenWith(proofReading, { office, statements, pinned: root });
  if (!proven.ok)
    return failed(proven.problem === 'fingerprint-mismatch' ? proven.problem : 'signature-mismatch');
  if (proven.value.root === null) return failed('signature-mismatch');
  const answer = await answerIn(state.value, keys, proven.value);
  if (!answer.ok) return answer;
  return ok({
    office,
    root: proven.value.root.fingerprint,
    profile: proven.value.profile?.profile ?? null,
    receivedAt,
    answer: answer.value,
  });
}

async function ask({ receipt }: ReceiptKeys, line: Fetch): Promise<Result<ReceiptState, Problem>> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), patienceMs);
  try {
    const answer = await line(citizenApi.receipt(receipt), {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: cut.signal,
    });
    if (answer.status === 429 || answer.status === 503) return failed('busy');
    const json: unknown = await answer.json().catch(() => undefined);
    const state = v.safeParse(receiptStateSchema, json);
    if (answer.ok && state.success) return ok(state.output);
    const refusal = v.safeParse(refusalSchema, json);
    return failed(!answer.ok && refusal.success ? refusal.output.problem : 'nonsense');
  } catch {
    return failed(cut.signal.aborted ? 'slow' : 'no-network');
  } finally {
    clearTimeout(timer);
  }
}

async function answerIn(
  { office, document }: ReceiptState,
  keys: ReceiptKeys,
  authority: Authority,
): Promise<Result<Found['answer'], Problem>> {
  if (document === null) return ok(null);
  const header = readStatusHeader(document);
  if (header === null || header.office !== office || header.receipt !== keys.receipt)
    return failed('signature-mismatch');
  const signer = authority.devices.get(header.device);
  if (signer === undefined || !(await isSignedBy(document.header, document.signature, signer.signKey)))
    return failed('signature-mismatch');
  const status = await openStatus(header, await aesKey(keys.key));
  return status === null ? failed('signature-mismatch') : ok({ status, upToSeq: header.upToSeq });
}

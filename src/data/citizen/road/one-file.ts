import * as v from 'valibot';
import type { OfficeId, ReceiptId } from '../../../domain/basics/ids.ts';
import { blobStateSchema, receiptStateSchema } from '../../../contracts/citizen/answers.ts';
import {
  citizenApi,
  pieceOfBlob,
  refusalSchema,
  type BlobState,
} from '../../../contracts/citizen/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import { sha256, toBase64 } from '../../../seal/basis/bytes.ts';
import { receiptKeys } from '../../../seal/receipts.ts';
import type { KeptFile } from '../kept/records.ts';
import type { Fetch } from './post.ts';

/** What one attempt at a file came to. 'lost': the collector will never take it. */
export type FileAttempt =
  | { readonly came: 'sent' }
  | { readonly came: 'lost' }
  | { readonly came: 'wait'; readonly problem: Problem; readonly retryAfterMs: number | null };

/** Small at first, for a line that breaks often; twice as large after each that came through. */
const piece = { first: 32 * 1024, largest: 256 * 1024 } as const;
const patienceMs = 25_000;
/** Answers in a row that bring a file no further, before it waits: another tab may be at it. */
const mostStandings = 3;

/** How the collector is reached, and whose receipt tells what became of a matter that it holds back. */
export interface FileRoad {
  readonly office: OfficeId;
  readonly secret: string;
  /** Instead of the secret, where that is not kept. */
  readonly receipt: ReceiptId | undefined;
  readonly line: Fetch;
  readonly isHeld: boolean;
}

/** Brings one file to the collector, from wherever it stands there. */
export async function carryFile(file: KeptFile, road: FileRoad): Promise<FileAttempt> {
  const { office, line } = road;
  const size = file.bytes.length;
  let length: number = piece.first;
  let standings = 0;
  let answer = await asked(line, citizenApi.blobHave(office, file.id));
  for (;;) {
    if (!answer.ok) return afterRefusal(answer, file, road);
    const { have } = answer.state;
    if (answer.state.size !== size) return { came: 'lost' };
    if (have >= size) return { came: 'sent' };
    const next = await sentPiece(line, citizenApi.blob(office, file.id), { file, have, length });
    const isFurther = next.ok && next.state.have > have;
    length = isFurther ? Math.min(length * 2, piece.largest) : piece.first;
    standings = isFurther ? 0 : standings + 1;
    if (next.ok && standings >= mostStandings) return wait('busy');
    answer = next;
  }
}

interface Piece {
  readonly file: KeptFile;
  readonly have: number;
  readonly length: number;
}

function sentPiece(line: Fetch, address: string, { file, have, length }: Piece): Promise<Answer> {
  // The last piece is as small as it is; one before it never too small.
  const end = Math.min(have + Math.max(length, pieceOfBlob.smallest), file.bytes.length);
  return asked(line, `${address}?at=${have}`, {
    method: 'PUT',
    body: file.bytes.slice(have, end),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
}

type Answer =
  | { readonly ok: true; readonly state: BlobState }
  | { readonly ok: false; readonly problem: Problem; readonly retryAfterMs: number | null };

async function asked(line: Fetch, address: string, options: RequestInit = {}): Promise<Answer> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), patienceMs);
  try {
    const common = { credentials: 'omit', cache: 'no-store', redirect: 'error' } as const;
    const answer = await line(address, { ...options, ...common, signal: cut.signal });
    return understood(answer, parsed(await answer.text()));
  } catch {
    return { ok: false, problem: cut.signal.aborted ? 'slow' : 'no-network', retryAfterMs: null };
  } finally {
    clearTimeout(timer);
  }
}

/** Only an answer that tells how far a file has come counts: a Wi-Fi's login page answers 200 to everything. */
function understood(answer: Response, json: unknown): Answer {
  const seconds = Number(answer.headers.get('Retry-After') ?? NaN);
  const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
  const failed = (problem: Problem): Answer => ({ ok: false, problem, retryAfterMs });
  if (answer.status === 429 || answer.status === 503) return failed('busy');
  if (answer.ok) {
    const state = v.safeParse(blobStateSchema, json);
    return state.success ? { ok: true, state: state.output } : failed('nonsense');
  }
  const refusal = v.safeParse(refusalSchema, json);
  return failed(answer.status < 500 && refusal.success ? refusal.output.problem : 'nonsense');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function afterRefusal(
  { problem, retryAfterMs }: Extract<Answer, { ok: false }>,
  file: KeptFile,
  road: FileRoad,
): Promise<FileAttempt> {
  // The whole had another hash there. Bytes that are still right go once more; others would never be taken.
  if (problem === 'conflict')
    return toBase64(await sha256(file.bytes)) === file.hash
      ? wait('nonsense', retryAfterMs)
      : { came: 'lost' };
  if (problem === 'unknown-blob' && road.isHeld && !(await isDecided(road)))
    return wait('busy', retryAfterMs);
  return isPassing(problem) ? wait(problem, retryAfterMs) : { came: 'lost' };
}

/** Whether a matter that was held back is dropped, erased, or in the office's hands: then its files are known or never will be. */
async function isDecided({ secret, receipt: known, line }: FileRoad): Promise<boolean> {
  const receipt = known ?? (await receiptKeys(secret)).receipt;
  try {
    const answer = await line(citizenApi.receipt(receipt), { credentials: 'omit', redirect: 'error' });
    const json = parsed(await answer.text());
    if (answer.ok) {
      const state = v.safeParse(receiptStateSchema, json);
      return state.success && state.output.document !== null;
    }
    const refusal = v.safeParse(refusalSchema, json);
    return refusal.success && !isPassing(refusal.output.problem);
  } catch {
    return false;
  }
}

function wait(problem: Problem, retryAfterMs: number | null = null): FileAttempt {
  return { came: 'wait', problem, retryAfterMs };
}

import type { OfficeId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Voice } from '../../../domain/channels/question.ts';
import { citizenApi } from '../../../contracts/citizen/endpoints.ts';
import { toBase64 } from '../../../seal/basis/bytes.ts';

type Line = (address: string) => Promise<Response>;

/** Fetches a recorded voice; nothing but the very sound that the signed form names is handed out. */
export async function recordedSound(
  office: OfficeId,
  { recording, hash }: Voice,
  line: Line,
): Promise<Result<Blob, 'no-network' | 'forged'>> {
  try {
    const answer = await line(citizenApi.recording(office, recording));
    if (!answer.ok) return failed('no-network');
    const type = answer.headers.get('content-type') ?? '';
    const bytes = await answer.arrayBuffer();
    const found = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    if (found !== hash || !type.startsWith('audio/')) return failed('forged');
    return ok(new Blob([bytes], { type }));
  } catch {
    return failed('no-network');
  }
}

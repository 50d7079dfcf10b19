import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import type { StatementOf } from '../../../contracts/authority.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { fromBase64, hashText, toBase64, type Bytes } from '../../../seal/basis/bytes.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import type { Core } from '../core.ts';
import { asAdmin, keptStatement } from './channel-acts.ts';

/** A sound as a browser records and plays it. */
export interface Sound {
  readonly type: StatementOf<'recording'>['type'];
  readonly bytes: Bytes;
}

/** A sound that is kept: its entry, and the SHA-256 of its bytes, base64url. */
export interface KeptSound {
  readonly recording: EntryId;
  readonly hash: string;
}

/** Most characters that a sound may come to as text; the statement's own measure. */
const longest = 90_000;

/**
 * Signs a sound with which questions are read aloud.
 * @returns 'not-allowed' for others than admins; 'too-large' for more than some 15 seconds; 'malformed' for silence
 */
export function keptRecording(core: Core, { type, bytes }: Sound): Promise<Result<KeptSound, Problem>> {
  return asAdmin(core, async () => {
    const sound = toBase64(bytes);
    if (sound === '') return failed('malformed');
    if (sound.length > longest) return failed('too-large');
    const kept = await keptStatement(core, { statement: 'recording', type, sound });
    return kept.ok ? ok({ recording: kept.value, hash: await hashText(bytes) }) : kept;
  });
}

/** A sound by its entry, from this device; `null` when it is not here, or is none. */
export async function soundOf({ db }: Core, recording: EntryId): Promise<Sound | null> {
  const [entry, waiting] = await Promise.all([
    db.entries.where('id').equals(recording).first(),
    db.pending.where('entry').equals(recording).first(),
  ]);
  const statement = readStatement(entry?.content ?? waiting?.envelope.content ?? '');
  return statement?.statement === 'recording'
    ? { type: statement.type, bytes: fromBase64(statement.sound) }
    : null;
}

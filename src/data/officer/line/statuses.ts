import * as v from 'valibot';
import { ok, type Result } from '../../../domain/basics/result.ts';
import { rowKey } from '../../../domain/log/edit.ts';
import { api } from '../../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import { statusKey } from '../../../seal/opening.ts';
import { sealStatus } from '../../../seal/status.ts';
import type { Core } from '../core.ts';
import { ratingFor } from '../reads/rating-for.ts';
import { statusOf } from '../reads/status-of.ts';

/**
 * Leaves, for every case whose citizen should hear of it, the status at the collector, sealed to the receipt.
 * @returns a passing problem when some still wait
 */
export async function statusesLeft(core: Core): Promise<Result<null, Problem>> {
  const { db, id, me, keys, line } = core;
  for (const { id: caseId } of await db.statuses.toArray()) {
    const [found, row, cursor, authority] = await Promise.all([
      db.cases.get(caseId),
      db.rows.get(rowKey('cases', caseId)),
      db.read('cursor'),
      db.read('authority'),
    ]);
    if (found !== undefined && row !== undefined && cursor !== null && found.receiptKey !== null) {
      const place = { office: id, receipt: found.receipt, device: me.device, upToSeq: cursor.seq };
      const sealing = { receiptKey: await statusKey(found.receiptKey), signKey: keys.sign.privateKey };
      const document = await sealStatus(
        place,
        statusOf(found, row.confirmed, ratingFor(found.channel, authority)),
        sealing,
      );
      const path = api.status(id, found.receipt);
      const left = await line.ask({ method: 'PUT', path, body: document }, v.unknown());
      // What is refused for good is refused because a newer one lies there already, or the case is gone.
      if (!left.ok && isPassing(left.problem)) return left;
    }
    await db.statuses.delete(caseId);
  }
  return ok(null);
}

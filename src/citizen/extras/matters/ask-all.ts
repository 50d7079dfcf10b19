import type { ChannelKind } from '../../../domain/channels/definition.ts';
import { lookUp } from '../../../data/citizen/sealed/look-up.ts';
import type { CitizenRoom } from '../../room.ts';

/** More than this is not asked for at once: the newest are what somebody looks for. */
const most = 20;

/** Nobody may learn that a phone holds one of these beside something with a name in it; unknown counts as one. */
function isApart(kind: ChannelKind | undefined): boolean {
  return kind === undefined || kind === 'integrity-report' || kind === 'conduct-complaint';
}

/** Asks, one after the other, what became of the matters on this phone; delicate ones only on their own page. */
export async function askAll({ keeping, line, now }: CitizenRoom, isGone: () => boolean): Promise<void> {
  const asked = (await keeping.matters()).filter(
    ({ road, kind }) => road.state === 'delivered' && !isApart(kind),
  );
  for (const { secret, root } of asked.slice(0, most)) {
    const found = await lookUp(secret, { line, root });
    if (isGone()) return;
    if (!found.ok) {
      if (found.problem === 'no-network' || found.problem === 'slow') return;
      continue;
    }
    const { answer } = found.value;
    const matter = await keeping.matter(secret);
    if (matter === null || answer === null || answer.upToSeq <= (matter.answer?.upToSeq ?? -1)) continue;
    await keeping.change({ matters: [{ ...matter, answer, heardAt: now() }] });
  }
}

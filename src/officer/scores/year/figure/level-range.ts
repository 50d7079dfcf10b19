import type { Edition } from '../../../../domain/ita/edition.ts';
import { levelOf } from '../../../../domain/ita/level.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { yearTexts } from '../year-texts.ts';

/** Between which levels a total may still end; `null` where it is settled, or the edition says none. */
export function useLevelRange(edition: Edition, { range, children }: ScoreNode): string | null {
  const words = useWords(yearTexts);
  const say = useSay();
  const low = levelOf({ total: range.low, instruments: children.map((one) => one.range.low) }, edition);
  const high = levelOf({ total: range.high, instruments: children.map((one) => one.range.high) }, edition);
  if (low === null || high === null || low.code === high.code) return null;
  return words.levelBetween(say(low.name), say(high.name));
}

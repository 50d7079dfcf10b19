import type { Edition } from '../../../../domain/ita/edition.ts';
import { levelOf } from '../../../../domain/ita/level.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { LevelMark } from '../../../../ui/signs/level-mark.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { levelStep } from '../../published/years.ts';
import { yearTexts } from '../year-texts.ts';

export interface LevelBadgeProps {
  readonly edition: Edition;
  /** Code of the level. */
  readonly code: string;
}

/** A level on its place of the ramp. */
export function LevelBadge({ edition, code }: LevelBadgeProps) {
  const words = useWords(yearTexts);
  const say = useSay();
  const level = edition.levels.find((one) => one.code === code);
  const name = level === undefined ? code : say(level.name);
  return <LevelMark level={name} step={levelStep(edition, code)} label={words.level(name)} />;
}

/** Between which levels a total may still end; `null` where it is settled, or the edition says none. */
export function useLevelRange(edition: Edition, { range, children }: ScoreNode): string | null {
  const words = useWords(yearTexts);
  const say = useSay();
  const low = levelOf({ total: range.low, instruments: children.map((one) => one.range.low) }, edition);
  const high = levelOf({ total: range.high, instruments: children.map((one) => one.range.high) }, edition);
  if (low === null || high === null || low.code === high.code) return null;
  return words.levelBetween(say(low.name), say(high.name));
}

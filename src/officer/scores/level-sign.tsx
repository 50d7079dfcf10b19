import type { Edition } from '../../domain/ita/edition.ts';
import { Badge } from '../../ui/signs/badge.tsx';
import { LevelMark } from '../../ui/signs/level-mark.tsx';
import { useSay, useWords } from '../desk/shell.tsx';
import { scoreTexts } from './texts.ts';
import { levelStep } from './published/years.ts';

export interface LevelSignProps {
  readonly edition: Edition;
  /** Code; a level that the edition does not know stands there as it was printed. */
  readonly level: string;
}

/** A level: its letters on the ramp of seven, or its words on a badge. */
export function LevelSign({ edition, level }: LevelSignProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const known = edition.levels.find(({ code }) => code === level);
  const name = known === undefined ? level : say(known.name);
  const label = words.level(name);
  return name.length <= 2 ? (
    <LevelMark level={name} step={levelStep(edition, level)} label={label} />
  ) : (
    <Badge tone="primary" label={label} />
  );
}

import { BadgeCheck, Calculator, CircleHelp, Wrench, type IconNode } from 'lucide';
import type { Certainty } from '../../domain/ita/edition.ts';
import { Badge, type Tone } from '../../ui/signs/badge.tsx';
import { useWords } from '../desk/shell.tsx';
import { scoreTexts } from './texts.ts';

const signs: Readonly<Record<Certainty, readonly [Tone, IconNode]>> = {
  confirmed: ['success', BadgeCheck],
  derived: ['info', Calculator],
  implementation: ['warning', Wrench],
  memory: ['warning', CircleHelp],
};

export interface CertaintyMarkProps {
  /** What is so sure: "น้ำหนักและระดับ". */
  readonly of: string;
  readonly certainty: Certainty;
}

/** How sure the facts behind a number are. */
export function CertaintyMark({ of, certainty }: CertaintyMarkProps) {
  const words = useWords(scoreTexts);
  const [tone, icon] = signs[certainty];
  return <Badge tone={tone} icon={icon} label={`${of}: ${words.certainty[certainty]}`} />;
}

import type { ComponentChildren } from 'preact';
import { CircleHelp } from 'lucide';
import type { Scored } from '../../../../domain/ita/scored.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Badge } from '../../../../ui/signs/badge.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { RangeBar } from './range-bar.tsx';
import { yearTexts } from '../year-texts.ts';
import './score-figure.css';

export interface ScoreFigureProps {
  readonly label: string;
  /** `null` is shown as unknown, never as zero. */
  readonly points: number | null;
  readonly isUnconfirmed: boolean;
  /** Opens the number. */
  readonly href?: string;
  /** The one figure of a screen is drawn large. */
  readonly isLarge?: boolean;
  /** `LevelSign`. */
  readonly level?: ComponentChildren;
  /** Drawn as a bar with its sentence while something is unknown. */
  readonly scored?: Scored;
  readonly passMark?: number | null;
  readonly notes?: readonly string[];
}

/** A score with everything that must be said beside it. */
export function ScoreFigure(props: ScoreFigureProps) {
  const { label, points, isUnconfirmed, href, isLarge = false, level, scored, passMark = null } = props;
  const words = useWords(yearTexts);
  const figure = points === null ? words.unknown : formatPoints(points);
  const isOpen = scored !== undefined && !scored.complete;
  return (
    <div class={isLarge ? 'score-figure large' : 'score-figure'}>
      <p class="label">{label}</p>
      <div class="line">
        <b class={points === null ? 'unknown' : undefined}>
          {href === undefined ? (
            figure
          ) : (
            <a href={href} aria-label={`${label} ${figure} · ${words.open}`}>
              {figure}
            </a>
          )}
        </b>
        {level}
        {isOpen && points !== null && <Badge tone="info" label={words.soFar} />}
        {isUnconfirmed && <Badge tone="warning" icon={CircleHelp} label={words.unconfirmed} />}
      </div>
      {scored !== undefined && <RangeBar scored={scored} mark={passMark} />}
      {isOpen && (
        <p class="range">{words.between(formatPoints(scored.range.low), formatPoints(scored.range.high))}</p>
      )}
      {(props.notes ?? []).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

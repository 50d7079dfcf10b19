import { useId } from 'preact/hooks';
import type { Scored } from '../../../../domain/ita/scored.ts';
import './range-bar.css';

export interface RangeBarProps {
  readonly scored: Pick<Scored, 'points' | 'range'>;
  /** Where one passes; `null` where nobody knows. */
  readonly mark?: number | null;
}

/** From 0 to 100: solid as far as it is sure, hatched as far as it may still come. The sentence beside it says the same. */
export function RangeBar({ scored: { points, range }, mark = null }: RangeBarProps) {
  const hatch = `range${useId()}`;
  const at = (value: number): string => `${value.toFixed(2)}%`;
  return (
    <svg class="range-bar" aria-hidden="true" width="100%" height="22">
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="2" height="6" />
      </pattern>
      <rect class="ground" y="4" width="100%" height="14" />
      <rect class="sure" y="4" width={at(range.low)} height="14" />
      <rect
        class="open"
        x={at(range.low)}
        y="4"
        width={at(range.high - range.low)}
        height="14"
        fill={`url(#${hatch})`}
      />
      {mark !== null && <line class="mark" x1={at(mark)} x2={at(mark)} y1="0" y2="22" />}
      {points !== null && <line class="now" x1={at(points)} x2={at(points)} y1="1" y2="21" />}
    </svg>
  );
}

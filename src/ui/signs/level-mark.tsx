import './level-mark.css';

export interface LevelMarkProps {
  /** What stands on the mark: "A", "AA". */
  readonly level: string;
  /** Its place on the ramp, 0 the best … 6 the last. */
  readonly step: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The whole of it in words: "ระดับ A". */
  readonly label: string;
}

export function LevelMark({ level, step, label }: LevelMarkProps) {
  return (
    <span class={`level-mark step-${step}`} role="img" aria-label={label}>
      {level}
    </span>
  );
}

import { useId } from 'preact/hooks';
import './segmented.css';

export interface Segment {
  readonly code: string;
  readonly label: string;
  /** How many lie behind it. */
  readonly count?: string;
}

export interface SegmentedProps {
  /** What is chosen here; read out, not shown. */
  readonly legend: string;
  readonly segments: readonly Segment[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** One of a few views or filters, all in sight; wraps instead of scrolling sideways. */
export function Segmented({ legend, segments, chosen, onChoose }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset class="segmented" aria-label={legend}>
      {segments.map(({ code, label, count }) => (
        <label key={code}>
          <input
            type="radio"
            name={name}
            value={code}
            checked={code === chosen}
            onChange={() => onChoose(code)}
          />
          <span>{label}</span>
          {count !== undefined && <b>{count}</b>}
        </label>
      ))}
    </fieldset>
  );
}

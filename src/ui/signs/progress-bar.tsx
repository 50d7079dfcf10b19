import { useId } from 'preact/hooks';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: string;
  /** Done so far; `null` while nobody can know. */
  readonly value: number | null;
  readonly max: number;
  /** The same in words: "3 จาก 12". */
  readonly note?: string;
}

export function ProgressBar({ label, value, max, note }: ProgressBarProps) {
  const id = useId();
  return (
    <div class="progress-bar">
      <label for={id}>{label}</label>
      {note !== undefined && <span>{note}</span>}
      {value === null ? <progress id={id} max={max} /> : <progress id={id} max={max} value={value} />}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import './timeline.css';

export interface TimelineEvent {
  readonly key: string;
  readonly title: string;
  /** When and who. */
  readonly meta: string;
  /** What was written. */
  readonly note?: string;
  /** `StateMark`. */
  readonly state?: ComponentChildren;
}

export interface TimelineProps {
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}

/** What happened, one after the other. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol class="timeline" aria-label={label}>
      {events.map(({ key, title, meta, note, state }) => (
        <li key={key}>
          <strong>{title}</strong>
          <span>{meta}</span>
          {note !== undefined && <p>{note}</p>}
          {state}
        </li>
      ))}
    </ol>
  );
}

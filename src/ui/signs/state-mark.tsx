import { Check, CheckCheck, Clock, type IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import './state-mark.css';

/** How far an act has come: on this device only, at the collector, at the other side. */
export type Progress = 'waiting' | 'sent' | 'received';

export interface StateMarkProps {
  readonly state: Progress;
  /** The word beside the mark: "รอส่ง", "ส่งแล้ว", "ได้รับแล้ว". */
  readonly label: string;
}

const signs: Readonly<Record<Progress, IconNode>> = { waiting: Clock, sent: Check, received: CheckCheck };

export function StateMark({ state, label }: StateMarkProps) {
  return (
    <span class={`state-mark ${state}`}>
      <Icon of={signs[state]} size="small" />
      {label}
    </span>
  );
}

import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import './badge.css';

export type Tone = 'plain' | 'primary' | 'accent' | 'danger' | 'warning' | 'success' | 'info';

export interface BadgeProps {
  readonly label: string;
  readonly tone?: Tone;
  readonly icon?: IconNode;
}

export function Badge({ label, tone = 'plain', icon }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      {icon && <Icon of={icon} size="small" />}
      {label}
    </span>
  );
}

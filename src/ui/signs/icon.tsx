import { h } from 'preact';
import type { IconNode } from 'lucide';
import './icon.css';

export interface IconProps {
  /** An icon of the `lucide` package, e.g. `Clock`. */
  readonly of: IconNode;
  /** What it says; leave it out where a word stands beside it. */
  readonly label?: string;
  readonly size?: 'small' | 'normal' | 'large';
}

export function Icon({ of, label, size = 'normal' }: IconProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class={`icon ${size}`} viewBox="0 0 24 24" {...name}>
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}

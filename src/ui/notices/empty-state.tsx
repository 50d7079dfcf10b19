import type { ComponentChildren } from 'preact';
import type { IconNode } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon: IconNode;
  readonly title: string;
  /** One or two sentences that teach the first act. */
  readonly children?: ComponentChildren;
  /** The button of that act. */
  readonly act?: ComponentChildren;
}

export function EmptyState({ icon, title, children, act }: EmptyStateProps) {
  return (
    <section class="empty-state">
      <Icon of={icon} size="large" />
      <h2>{title}</h2>
      {children !== undefined && <div class="words">{children}</div>}
      {act}
    </section>
  );
}

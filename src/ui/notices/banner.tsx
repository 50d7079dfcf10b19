import type { ComponentChildren } from 'preact';
import { CircleAlert, CircleCheck, CloudOff, Info, TriangleAlert, X, type IconNode } from 'lucide';
import { IconButton } from '../acts/icon-button.tsx';
import { Icon } from '../signs/icon.tsx';
import './banner.css';

export type BannerTone = 'info' | 'warning' | 'danger' | 'offline' | 'success';

export interface BannerProps {
  readonly tone: BannerTone;
  /** What happened. */
  readonly title: string;
  /** What was kept and what to do. */
  readonly children?: ComponentChildren;
  /** Buttons. */
  readonly acts?: ComponentChildren;
  /** A way to put it away, named. */
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

const signs: Readonly<Record<BannerTone, IconNode>> = {
  info: Info,
  warning: TriangleAlert,
  danger: CircleAlert,
  offline: CloudOff,
  success: CircleCheck,
};

export function Banner({ tone, title, children, acts, dismiss }: BannerProps) {
  return (
    <section class={`banner ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={signs[tone]} />
      <div class="words">
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
        {acts !== undefined && <div class="acts">{acts}</div>}
      </div>
      {dismiss && <IconButton of={X} label={dismiss.label} onPress={dismiss.onDismiss} />}
    </section>
  );
}

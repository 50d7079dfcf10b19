import type { IconNode } from 'lucide';
import { LoaderCircle } from 'lucide';
import { classes } from '../classes.ts';
import { VisuallyHidden } from '../frame/visually-hidden.tsx';
import { Icon } from '../signs/icon.tsx';
import './button.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  /** The act: "ส่งเรื่อง". */
  readonly label: string;
  readonly kind?: ButtonKind;
  readonly icon?: IconNode;
  /** What it acts on, said after the label to those who hear it: several buttons of one label must not sound alike. */
  readonly about?: string;
  /** While the act runs: what is going on ("กำลังส่ง"). The button keeps the focus and does nothing. */
  readonly busyLabel?: string | null;
  readonly isDisabled?: boolean;
  /** As wide as its place. */
  readonly isWide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
}

export function Button({
  label,
  kind = 'plain',
  icon,
  busyLabel = null,
  isDisabled,
  isWide,
  type,
  about,
  onPress,
}: ButtonProps) {
  const isBusy = busyLabel !== null;
  const sign = isBusy ? LoaderCircle : icon;
  return (
    <button
      class={classes('button', kind, isWide && 'wide', isBusy && 'busy')}
      type={type ?? 'button'}
      disabled={isDisabled ?? false}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {sign && <Icon of={sign} />}
      <span aria-live="polite">{isBusy ? busyLabel : label}</span>
      {about !== undefined && <VisuallyHidden>{` ${about}`}</VisuallyHidden>}
    </button>
  );
}

import type { IconNode } from 'lucide';
import { classes } from '../classes.ts';
import { Icon } from '../signs/icon.tsx';
import './icon-button.css';

export interface IconButtonProps {
  readonly of: IconNode;
  /** What it does; read out and shown as a hint. */
  readonly label: string;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A bare sign; only for the top row of a bar and for closing things. */
export function IconButton({ of, label, isPressed, isDisabled, onPress }: IconButtonProps) {
  return (
    <button
      class={classes('icon-button', isPressed && 'pressed')}
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled ?? false}
      onClick={onPress}
    >
      <Icon of={of} />
    </button>
  );
}

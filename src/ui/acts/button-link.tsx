import type { IconNode } from 'lucide';
import { classes } from '../classes.ts';
import { Icon } from '../signs/icon.tsx';
import type { ButtonKind } from './button.tsx';
import './button.css';

export interface ButtonLinkProps {
  readonly label: string;
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly icon?: IconNode;
  readonly isWide?: boolean;
  /** Opens beside this page, for what lies outside the app. */
  readonly isOutside?: boolean;
}

/** Looks like a button, is a link: for going somewhere (`tel:` too). */
export function ButtonLink({ label, href, kind = 'plain', icon, isWide, isOutside }: ButtonLinkProps) {
  const outside = isOutside ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a class={classes('button', kind, isWide && 'wide')} href={href} {...outside}>
      {icon && <Icon of={icon} />}
      <span>{label}</span>
    </a>
  );
}

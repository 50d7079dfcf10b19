import type { ComponentChildren } from 'preact';
import { ChevronRight, type IconNode } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import './list-item.css';

export interface ListProps {
  /** What the list holds; read out, not shown. */
  readonly label: string;
  /** `ListItem`s. */
  readonly children: ComponentChildren;
}

export function List({ label, children }: ListProps) {
  return (
    <ul class="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListItemProps {
  readonly title: string;
  /** When, where, who: one quiet line. */
  readonly meta?: string;
  readonly icon?: IconNode;
  /** `Badge`s. */
  readonly badges?: ComponentChildren;
  /** `StateMark`. */
  readonly state?: ComponentChildren;
  /** Needs a hand now: a marigold edge (say why in a badge too). */
  readonly isUrgent?: boolean;
  /** The one open beside the list on a wide screen. */
  readonly isCurrent?: boolean;
  readonly href: string;
  /** Where the app goes by itself instead of loading a page. */
  readonly onOpen?: (href: string) => void;
}

/** A row that can be opened. */
export function ListItem(props: ListItemProps) {
  const { title, meta, icon, badges, state, isUrgent, isCurrent, href, onOpen } = props;
  return (
    <li class={isUrgent ? 'list-item urgent' : 'list-item'}>
      <a
        href={href}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(href);
        }}
      >
        {icon && <Icon of={icon} />}
        <span class="words">
          <span class="title">{title}</span>
          {meta !== undefined && <span class="meta">{meta}</span>}
          {(badges !== undefined || state !== undefined) && (
            <span class="marks">
              {badges}
              {state}
            </span>
          )}
        </span>
        <Icon of={ChevronRight} />
      </a>
    </li>
  );
}

import type { IconNode } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './bottom-nav.css';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconNode;
  /** What waits there: the figure that is shown and the words that are read out. */
  readonly count?: { readonly figure: string; readonly label: string };
}

export interface BottomNavProps {
  readonly label: string;
  /** At most five. */
  readonly items: readonly NavItem[];
  /** The `href` of the room one is in. */
  readonly current: string;
  /** Where the app goes by itself instead of loading a page. */
  readonly onGo?: (href: string) => void;
}

/** At the bottom of a phone, at the side from 900 px on. */
export function BottomNav({ label, items, current, onGo }: BottomNavProps) {
  return (
    <nav class="bottom-nav" aria-label={label}>
      {items.map((item) => (
        <a
          key={item.href}
          href={item.href}
          aria-current={item.href === current ? 'page' : undefined}
          onClick={(event) => {
            if (!onGo || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onGo(item.href);
          }}
        >
          <span class="sign">
            <Icon of={item.icon} />
            {item.count && <b aria-hidden="true">{item.count.figure}</b>}
          </span>
          <span class="word">{item.label}</span>
          {item.count && <VisuallyHidden>{item.count.label}</VisuallyHidden>}
        </a>
      ))}
    </nav>
  );
}

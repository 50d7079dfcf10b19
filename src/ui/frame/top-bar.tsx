import type { ComponentChildren } from 'preact';
import { ArrowLeft } from 'lucide';
import { IconButton } from '../acts/icon-button.tsx';
import './top-bar.css';

export interface TopBarProps {
  readonly title: string;
  /** A quiet line above the title: the office, the list it belongs to. */
  readonly over?: string;
  readonly back?: { readonly label: string; readonly onBack: () => void };
  /** `Badge` or `StateMark`. */
  readonly status?: ComponentChildren;
  /** `IconButton`s or `LanguageSwitch`. */
  readonly acts?: ComponentChildren;
}

export function TopBar({ title, over, back, status, acts }: TopBarProps) {
  return (
    <header class={back ? 'top-bar with-back' : 'top-bar'}>
      {back && <IconButton of={ArrowLeft} label={back.label} onPress={back.onBack} />}
      <div class="words">
        {over !== undefined && <p>{over}</p>}
        <h1>{title}</h1>
      </div>
      {status}
      {acts}
    </header>
  );
}

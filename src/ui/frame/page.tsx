import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';
import './page.css';

export interface PageProps {
  /** `TopBar`. */
  readonly bar: ComponentChildren;
  /** `SyncLine`. */
  readonly sync?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The main act; stays at the bottom, within the thumb's reach. */
  readonly act?: ComponentChildren;
  /** `Toast`; it stands above the main act. */
  readonly toast?: ComponentChildren;
  /** `BottomNav`. */
  readonly nav?: ComponentChildren;
  /** Takes the whole width instead of a reader's column. */
  readonly isWide?: boolean;
}

/** The frame of every screen: bar, line, content, main act, navigation. */
export function Page({ bar, sync, children, act, toast, nav, isWide }: PageProps) {
  return (
    <div class={classes('page', nav !== undefined && 'with-nav', isWide && 'wide')}>
      <div class="head">
        {bar}
        {sync}
      </div>
      <main>{children}</main>
      <footer class="foot">
        {toast}
        {act !== undefined && <div class="act">{act}</div>}
        {nav !== undefined && <div class="nav">{nav}</div>}
      </footer>
    </div>
  );
}

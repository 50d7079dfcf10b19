import { signal, type ReadonlySignal } from '@preact/signals';
import type { Address } from './routes.ts';

/** How one moves through the app: the browser's own history, without loading pages. */
export interface Way {
  readonly address: ReadonlySignal<Address>;
  /** How often one has gone somewhere since the app was opened. */
  readonly moves: ReadonlySignal<number>;
  go(href: string): void;
  /** Changes the address without a step to go back to: filters, tabs. */
  replace(href: string): void;
  /** Where one came from within the app, or else to `fallback`. */
  back(fallback: string): void;
  close(): void;
}

/** Follows and writes the browser's history. */
export function makeWay(browser: Window): Way {
  const address = signal(read(browser.location));
  const moves = signal(0);
  const follow = (): void => {
    address.value = read(browser.location);
  };
  const onPop = (): void => {
    follow();
    moves.value += 1;
  };
  browser.addEventListener('popstate', onPop);
  return {
    address,
    moves,
    go(href) {
      browser.history.pushState({ steps: stepsOf(browser.history.state) + 1 }, '', href);
      follow();
      moves.value += 1;
      browser.scrollTo(0, 0);
    },
    replace(href) {
      browser.history.replaceState(browser.history.state, '', href);
      follow();
    },
    back(fallback) {
      if (stepsOf(browser.history.state) > 0) return browser.history.back();
      browser.history.replaceState(null, '', fallback);
      follow();
    },
    close: () => browser.removeEventListener('popstate', onPop),
  };
}

function read({ pathname, search }: Location): Address {
  return { path: pathname, search };
}

/** How many steps one has taken inside the app since it was opened. */
function stepsOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'steps' in state && typeof state.steps === 'number'
    ? state.steps
    : 0;
}

import { signal, type ReadonlySignal } from '@preact/signals';

/** How this device can take the app onto its home screen. */
export type InstallWay = 'installed' | 'offer' | 'by-hand-ios' | 'by-menu';

export interface InstallHint {
  readonly way: ReadonlySignal<InstallWay>;
  /** Shows the browser's own question, where it has one. */
  install(): Promise<void>;
}

/** Chromium's event; not in the standard's typings. @see https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface InstallQuestion extends Event {
  prompt(): Promise<unknown>;
}

/** Catches the browser's offer early, for the screen that shows it later. */
export function makeInstallHint(browser: Window): InstallHint {
  const isStandalone = browser.matchMedia('(display-mode: standalone)').matches;
  const isIos = /iPhone|iPad/.test(browser.navigator.userAgent);
  const way = signal<InstallWay>(isStandalone ? 'installed' : isIos ? 'by-hand-ios' : 'by-menu');
  let question: InstallQuestion | null = null;
  browser.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    question = event as InstallQuestion;
    way.value = 'offer';
  });
  browser.addEventListener('appinstalled', () => {
    way.value = 'installed';
  });
  return {
    way,
    async install() {
      await question?.prompt();
    },
  };
}

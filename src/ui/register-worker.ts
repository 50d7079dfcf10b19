import { Workbox } from 'workbox-window';

/** What the page tells the worker, and when it may be replaced by a newer one. */
export interface WorkerOptions {
  /** An officer's device also keeps the officer's screens. */
  readonly isOfficer: boolean;
  /** Asked when a newer build waits: may this page be loaded anew now, without losing what someone writes? */
  readonly mayReload: () => boolean;
}

const askAgainMs = 20_000;

/**
 * Registers the service worker, if the browser has one; in-app browsers without it are served all the same. Not in
 * development, where nothing may be kept.
 *
 * A newer build takes over silently as soon as `mayReload` says yes and no second page is open: it is asked at once,
 * whenever the page is left or comes back, and every twenty seconds.
 */
export async function registerWorker({ isOfficer, mayReload }: WorkerOptions): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const workbox = new Workbox('/sw.js');
  const takeOver = (): void => {
    if (mayReload()) workbox.messageSkipWaiting();
  };
  let isAsking = false;
  workbox.addEventListener('waiting', () => {
    takeOver();
    if (isAsking) return;
    isAsking = true;
    document.addEventListener('visibilitychange', takeOver);
    setInterval(takeOver, askAgainMs);
  });
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate === true && mayReload()) location.reload();
  });
  try {
    await workbox.register({ immediate: true });
  } catch {
    return; // refused (private mode, storage full): everything works, only not without a network
  }
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: 'launched' });
  if (isOfficer) active?.postMessage({ kind: 'officer-here' });
}

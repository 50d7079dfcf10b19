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
  const { serviceWorker } = navigator;
  const isUpdated = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isUpdated && mayReload()) location.reload();
  });
  try {
    takeNewer(await serviceWorker.register('/sw.js'), mayReload);
  } catch {
    return; // refused (private mode, storage full), or the line is gone: everything works, only not without a network
  }
  const { active } = await serviceWorker.ready;
  active?.postMessage({ kind: 'launched' });
  if (isOfficer) active?.postMessage({ kind: 'officer-here' });
}

/** Lets a newer worker in, which waits, as soon as the page may be loaded anew. */
function takeNewer(registration: ServiceWorkerRegistration, mayReload: WorkerOptions['mayReload']): void {
  const takeOver = (): void => {
    if (registration.waiting !== null && mayReload())
      registration.waiting.postMessage({ type: 'SKIP_WAITING' });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', takeOver);
  });
  document.addEventListener('visibilitychange', takeOver);
  setInterval(takeOver, askAgainMs);
  takeOver();
}

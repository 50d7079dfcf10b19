/** Fills the screen and keeps it lit, as far as this browser lets a page; asked again whenever somebody is back at it. */
export function stayAwake(): void {
  void fillScreen();
  void keepLit();
}

/** Takes the screen's light again when the page is seen again: browsers let go of it when it is not. */
export function followSight(): () => void {
  const onSight = (): void => {
    if (document.visibilityState === 'visible') void keepLit();
  };
  document.addEventListener('visibilitychange', onSight);
  return () => document.removeEventListener('visibilitychange', onSight);
}

export async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}

/** Browsers allow it only while somebody taps. */
async function fillScreen(): Promise<void> {
  if (document.fullscreenElement !== null) return;
  const page: { readonly requestFullscreen?: Element['requestFullscreen'] } = document.documentElement; // not on iPhones
  await page.requestFullscreen
    ?.call(document.documentElement, { navigationUI: 'hide' })
    .catch(() => undefined);
}

async function keepLit(): Promise<void> {
  const device: { readonly wakeLock?: WakeLock } = navigator; // missing in older browsers
  await device.wakeLock?.request('screen').catch(() => undefined);
}

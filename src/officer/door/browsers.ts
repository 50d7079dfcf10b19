/** Browsers inside chat and feed apps: they share no storage with the real one and forget it soon. */
const inApp = /\bLine\/|FBAN|FBAV|FB_IAB|Instagram|MicroMessenger|; wv\)/;

/** Whether the page stands in a chat app's own browser. */
export function isInAppBrowser(userAgent: string): boolean {
  return inApp.test(userAgent);
}

/** Whether it is an iPhone or iPad, where the home screen's app keeps its data apart. */
export function isIos(userAgent: string): boolean {
  return /iPhone|iPad/.test(userAgent);
}

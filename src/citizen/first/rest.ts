import type { PageKnowledge } from '../../forms/parts/frame.ts';

const longestPauseMs = 30_000;

/** Loads the part that comes later, after the first paint; tries again until it is here. */
export async function loadRest(
  { restUrl, preload }: Pick<PageKnowledge<unknown>, 'restUrl' | 'preload'>,
  onFailure: () => void,
): Promise<void> {
  await afterFirstPaint();
  for (const address of preload) document.head.append(linkTo(address));
  for (let tries = 0; ; tries += 1) {
    try {
      // A browser may remember that an import failed: another address makes it ask again.
      await import(/* @vite-ignore */ tries === 0 ? restUrl : `${restUrl}?again=${tries}`);
      return;
    } catch {
      onFailure();
      await pause(Math.min(1_000 * 2 ** tries, longestPauseMs));
    }
  }
}

function linkTo(address: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = address.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  link.href = address;
  return link;
}

// A page in the background paints nothing, so a timer ends the wait as well.
function afterFirstPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, 1_000);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
    addEventListener('online', () => done(), { once: true });
  });
}

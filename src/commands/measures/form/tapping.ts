import type { Page } from 'playwright-core';

/** When something was tapped and when it was painted, in milliseconds since the visit began. */
export interface Tap {
  readonly tapped: number;
  readonly painted: number;
}

const patienceMs = 60_000;

/**
 * Lets a page tell, by what the browser itself reports, when a tap on a choice was painted. Before the first page is
 * opened; `tap` is then called as soon as the first choice stands in it.
 */
export async function listenForTaps(page: Page): Promise<{ readonly next: () => Promise<Tap> }> {
  let told: ((tap: Tap) => void) | null = null;
  const waiting: Tap[] = [];
  await page.exposeFunction('benchTapped', (tap: Tap) => {
    if (told === null) waiting.push(tap);
    else told(tap);
    told = null;
  });
  await page.exposeFunction('benchStands', ([x, y]: readonly [number, number]) => page.touchscreen.tap(x, y));
  await page.addInitScript(inPage);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const known = waiting.shift();
        if (known !== undefined) return resolve(known);
        const timer = setTimeout(() => reject(new Error('a tap was never painted')), patienceMs);
        told = (tap) => {
          clearTimeout(timer);
          resolve(tap);
        };
      }),
  };
}

/** Taps a choice that stands in view, in one of the form's questions. */
export async function tapChoice(page: Page, place: number): Promise<void> {
  const at = (await page.evaluate(`benchShow(${place})`)) as readonly [number, number];
  await page.touchscreen.tap(...at);
}

// Given to the page as text: there it finds the browser's own names, which Node does not know.
// Painted is the later of two: the end of the frame after the tap, and what the browser reports of slow events.
const inPage = `
const choices = () => [...document.querySelectorAll('form input[type=radio]')];
const middle = (choice) => {
  choice.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = choice.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const frames = (count, act) => requestAnimationFrame(() => (count > 1 ? frames(count - 1, act) : act()));
globalThis.benchShow = (place) => new Promise((done) => {
  const shown = choices().filter((choice) => choice.getClientRects().length > 0);
  const choice = shown[Math.floor(place * shown.length)];
  middle(choice);
  setTimeout(() => done(middle(choice)), 500); // as people look before they tap
});
const reported = new Map();
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    reported.set(startTime, Math.max(startTime + duration, reported.get(startTime) ?? 0));
}).observe({ type: 'event', durationThreshold: 16, buffered: true });
let isTold = true;
addEventListener('pointerdown', () => (isTold = false), true);
addEventListener('click', ({ timeStamp }) => {
  if (isTold) return;
  isTold = true;
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const ended = performance.now();
      setTimeout(() => {
        const late = [...reported].filter(([started]) => Math.abs(started - timeStamp) < 1).map(([, end]) => end);
        benchTapped({ tapped: timeStamp, painted: Math.max(ended, ...late) });
      }, 400);
    };
    port2.postMessage(0);
  });
}, true);
let isAsked = false;
const look = () => {
  const [first] = choices();
  if (first === undefined || first.getClientRects().length === 0) return void requestAnimationFrame(look);
  if (isAsked) return;
  isAsked = true;
  frames(1, () => benchStands(middle(first)));
};
if (location.protocol !== 'about:') requestAnimationFrame(look);
`;

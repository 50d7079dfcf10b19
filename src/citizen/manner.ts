import type { StationRoad } from '../contracts/sealed.ts';

/**
 * How this phone treats what is written on it. `own`: its owner writes. `helper`: somebody writes for a neighbour.
 * `kiosk`: it stands at a counter. `unseen`: its owner wants nothing of this form to be
 * remembered here, for as long as a box on it is ticked.
 */
export type MannerName = 'own' | 'helper' | 'kiosk' | 'unseen';

export interface Manner {
  readonly name: MannerName;
  /**
   * Whether drafts, receipts and the words of a parcel stay on this phone. Where they do not, only sealed bytes do, until
   * they have left; the receipt lives as long as the page.
   */
  readonly keeps: boolean;
  /** What the office is told; left out where somebody writes on a phone of their own. */
  readonly road?: StationRoad;
}

const key = 'prongsai-manner';

/** How this tab treats writing; a page asks once, when it opens. */
export function mannerHere(): Manner {
  let name: string | null = null;
  try {
    name = location.pathname.startsWith('/k/') ? 'kiosk' : sessionStorage.getItem(key);
  } catch {
    // Nobody could have told this tab anything.
  }
  if (name === 'helper' || name === 'kiosk') return { name, keeps: false, road: name };
  return { name: 'own', keeps: true };
}

/**
 * Tells the pages that this tab opens from now on; the one that stands there must be opened anew.
 * @throws DOMException where the browser keeps nothing for a tab: then nothing was told
 */
export function takeManner(name: Exclude<MannerName, 'unseen'>): void {
  sessionStorage.setItem(key, name);
}

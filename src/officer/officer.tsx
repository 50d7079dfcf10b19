import { render } from 'preact';
import { makeGate } from '../data/officer/gate.ts';
import { newChannelId, newPersonId } from '../seal/basis/new-ids.ts';
import '../ui/base.css';
import { makeDeviceDrawer } from './desk/device-drawer.ts';
import { followLinks } from './desk/follow-links.ts';
import { makeInstallHint } from './desk/install-hint.ts';
import { makeSettings } from './desk/settings.ts';
import type { Browser, Chance, Shell } from './desk/shell.tsx';
import { makeWay } from './desk/way.ts';
import { App } from './frame/app.tsx';
import { isBeingWritten } from './desk/writing.ts';

/** Shows the officer's side in `root`, as far as the address asks for it. */
export function start(root: HTMLElement): void {
  const way = makeWay(window);
  const shell: Shell = {
    way,
    settings: makeSettings(drawerOf(window), document.documentElement),
    gate: makeGate(),
    install: makeInstallHint(window),
    chance,
    browser: browserOf(window),
    drawer: makeDeviceDrawer(drawerOf(window)),
  };
  followLinks(root, way);
  root.replaceChildren();
  render(<App shell={shell} />, root);
  void keepWorker();
}

async function keepWorker(): Promise<void> {
  const loaded = await import('../ui/register-worker.ts').catch(() => null);
  // The line is gone again: the next opening registers.
  await loaded?.registerWorker({ isOfficer: true, mayReload: () => !isBeingWritten(document) });
}

const chance: Chance = {
  channelId: newChannelId,
  personId: newPersonId,
  below: (end) => Math.floor(Math.random() * end),
};

function browserOf(browser: Window): Browser {
  return {
    origin: browser.location.origin,
    userAgent: browser.navigator.userAgent,
    print: () => browser.print(),
    fragment: () => browser.location.hash,
    takeFragment() {
      const { hash, pathname, search } = browser.location;
      if (hash !== '') browser.history.replaceState(browser.history.state, '', pathname + search);
      return hash;
    },
  };
}

// Where cookies are forbidden, even asking for the drawer throws.
function drawerOf(browser: Window): Storage | null {
  try {
    return browser.localStorage;
  } catch {
    return null;
  }
}

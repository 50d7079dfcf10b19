import { cleanup, configure, render } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { signal } from '@preact/signals';
import { App } from '../../src/officer/frame/app.tsx';
import type { InstallWay } from '../../src/officer/desk/install-hint.ts';
import { makeDeviceDrawer } from '../../src/officer/desk/device-drawer.ts';
import { followLinks } from '../../src/officer/desk/follow-links.ts';
import { makeSettings, type Settings } from '../../src/officer/desk/settings.ts';
import type { Shell } from '../../src/officer/desk/shell.tsx';
import { makeWay, type Way } from '../../src/officer/desk/way.ts';
import { channelId, personId } from '../../src/domain/basics/ids.ts';
import { failed, ok } from '../../src/domain/basics/result.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import type { FoundingPlan } from '../../src/data/officer/office.ts';
import type { OfficeGate } from '../../src/data/officer/gate.ts';
import type { Language } from '../../src/i18n/texts.ts';
import { aFakeOffice, now, type FakeOffice } from '../worlds/fake-office.ts';

export interface Setting {
  readonly language?: Language;
  readonly fake?: FakeOffice;
  readonly userAgent?: string;
  readonly install?: InstallWay;
  /** How many offices this device holds. */
  readonly offices?: 0 | 1 | 2;
  /** What the gate answers instead of doing it. */
  readonly gateProblem?: Problem;
  readonly isWide?: boolean;
  /** What lies in this device's drawer; a new one where it is left out. */
  readonly drawer?: Map<string, string>;
}

export interface Opened {
  readonly fake: FakeOffice;
  readonly way: Way;
  readonly settings: Settings;
  readonly page: HTMLElement;
  readonly printed: () => number;
  readonly founded: FoundingPlan[];
  readonly joined: string[];
}

// Patience costs nothing where all is well: a room's code is read when it is first opened.
configure({ asyncUtilTimeout: 10_000 });

const ends: (() => void)[] = [];
let isWideNow = false;

beforeEach(() => {
  isWideNow = false;
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes('900px') && isWideNow,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as MediaQueryList;
});

afterEach(() => {
  cleanup();
  for (const end of ends.splice(0)) end();
  history.replaceState(null, '', '/');
});

/** Opens the officer's side at an address. */
export function open(address: string, given: Setting = {}): Opened {
  isWideNow = given.isWide ?? false;
  history.replaceState(null, '', address);
  const fake = given.fake ?? aFakeOffice();
  const drawer = given.drawer ?? new Map<string, string>();
  drawer.set('prongsai-language', given.language ?? 'th');
  const way = makeWay(window);
  const settings = makeSettings(
    { getItem: (key) => drawer.get(key) ?? null, setItem: (key, value) => void drawer.set(key, value) },
    document.documentElement,
  );
  let printed = 0;
  const founded: FoundingPlan[] = [];
  const joined: string[] = [];
  const shell: Shell = {
    way,
    settings,
    gate: aGate(fake, { ...given, founded, joined }),
    install: { way: signal(given.install ?? 'by-menu'), install: () => Promise.resolve() },
    chance: {
      channelId: () => channelId('CHANCE0000'),
      personId: () => personId('PERS0N0000'),
      below: () => 6,
    },
    drawer: makeDeviceDrawer({
      getItem: (key) => drawer.get(key) ?? null,
      setItem: (key, value) => void drawer.set(key, value),
      removeItem: (key) => void drawer.delete(key),
    }),
    browser: {
      origin: 'https://prongsai.example',
      userAgent: given.userAgent ?? 'Mozilla/5.0 (Linux; Android 14) Chrome/156',
      print: () => {
        printed += 1;
      },
      fragment: () => location.hash,
      takeFragment() {
        const { hash } = location;
        history.replaceState(null, '', location.pathname + location.search);
        return hash;
      },
    },
  };
  const { container } = render(<App shell={shell} />);
  ends.push(followLinks(container as HTMLElement, way), way.close, settings.close);
  return { fake, way, settings, page: container as HTMLElement, printed: () => printed, founded, joined };
}

type GateGiven = Setting & { readonly founded: FoundingPlan[]; readonly joined: string[] };

function aGate(fake: FakeOffice, { offices = 1, gateProblem, founded, joined }: GateGiven): OfficeGate {
  const known = [
    { office: fake.office.id, name: 'อบต. ร่อนทอง' },
    { office: 'SEC0ND0000' as typeof fake.office.id, name: 'เทศบาลบ้านใหม่' },
  ];
  return {
    knownOffices: () => Promise.resolve(known.slice(0, offices)),
    openOffice: (id) =>
      Promise.resolve(id === fake.office.id ? ok(fake.office) : failed('unknown-office' as const)),
    checkToken: () => Promise.resolve(gateProblem === undefined ? ok(null) : failed(gateProblem)),
    setUpOffice(_token, plan) {
      founded.push(plan);
      return Promise.resolve(ok(fake.office.id));
    },
    joinOffice(fragment) {
      joined.push(fragment);
      return Promise.resolve(gateProblem === undefined ? ok(fake.office.id) : failed(gateProblem));
    },
    host: () => Promise.resolve(ok({ publicUrl: null, publicSeen: false, now })),
  };
}

/** The address of a screen of the fake office. */
export const at = (screen: string): string => `/app/0FF1CE0000/${screen}`;

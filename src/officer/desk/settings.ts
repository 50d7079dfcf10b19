import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { isOfficeId, type OfficeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../i18n/texts.ts';

export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What this device's person chose; small enough for the browser's own drawer. */
export interface Settings {
  readonly language: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<Theme>;
  readonly lastOffice: ReadonlySignal<OfficeId | null>;
  chooseLanguage(chosen: Language): void;
  chooseTheme(chosen: Theme): void;
  rememberOffice(opened: OfficeId): void;
  close(): void;
}

/** Where settings are kept; `null` when the browser gives no drawer. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem'>;

const keys = { language: 'prongsai-language', theme: 'prongsai-theme', office: 'prongsai-office' } as const;

/** Reads the settings, keeps them when they change, and lets the page wear them. */
export function makeSettings(drawer: Drawer | null, page: HTMLElement): Settings {
  const language = signal<Language>(taken(drawer, keys.language) === 'en' ? 'en' : 'th');
  const theme = signal<Theme>(themes.find((one) => one === taken(drawer, keys.theme)) ?? 'device');
  const office = taken(drawer, keys.office) ?? '';
  const lastOffice = signal<OfficeId | null>(isOfficeId(office) ? office : null);
  const ends = [
    effect(() => {
      page.lang = language.value;
      put(drawer, keys.language, language.value);
    }),
    effect(() => {
      if (theme.value === 'device') delete page.dataset['theme'];
      else page.dataset['theme'] = theme.value;
      put(drawer, keys.theme, theme.value);
    }),
    effect(() => {
      if (lastOffice.value !== null) put(drawer, keys.office, lastOffice.value);
    }),
  ];
  return {
    language,
    theme,
    lastOffice,
    chooseLanguage(chosen) {
      language.value = chosen;
    },
    chooseTheme(chosen) {
      theme.value = chosen;
    },
    rememberOffice(opened) {
      lastOffice.value = opened;
    },
    close: () => ends.forEach((end) => end()),
  };
}

// A refused drawer costs a remembered choice, nothing else.
function taken(drawer: Drawer | null, key: string): string | null {
  try {
    return drawer?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function put(drawer: Drawer | null, key: string, value: string): void {
  try {
    drawer?.setItem(key, value);
  } catch {
    return;
  }
}

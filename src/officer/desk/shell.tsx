import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChannelId, PersonId } from '../../domain/basics/ids.ts';
import { inLanguage, type Language } from '../../i18n/texts.ts';
import type { OfficeGate } from '../../data/officer/gate.ts';
import type { Desk } from './desk.ts';
import type { DeviceDrawer } from './device-drawer.ts';
import type { InstallHint } from './install-hint.ts';
import type { Settings } from './settings.ts';
import type { Way } from './way.ts';

/** What surrounds every screen; handed in, so that a test makes its own. */
export interface Shell {
  readonly way: Way;
  readonly settings: Settings;
  readonly gate: OfficeGate;
  readonly install: InstallHint;
  readonly chance: Chance;
  readonly browser: Browser;
  readonly drawer: DeviceDrawer;
}

/** Chance, handed in. */
export interface Chance {
  channelId(): ChannelId;
  personId(): PersonId;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
}

/** What the screens ask of the browser itself. */
export interface Browser {
  readonly origin: string;
  readonly userAgent: string;
  print(): void;
  /** With its `#`, or empty. */
  fragment(): string;
  /** Takes the fragment out of the address, so that no secret stays in history. */
  takeFragment(): string;
}

const ShellContext = createContext<Shell | null>(null);
const DeskContext = createContext<Desk | null>(null);

export const ShellProvider = ShellContext.Provider;
export const DeskProvider = DeskContext.Provider;

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('a screen stands outside the shell');
  return shell;
}

/** The open office and what its screens share. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a screen stands outside an office');
  return desk;
}

export function useLanguage(): Language {
  return useShell().settings.language.value;
}

/** A room's texts in the language at hand. */
export function useWords<Words>(texts: (language: Language) => Words): Words {
  return texts(useLanguage());
}

/** Says a text that holds both languages in the one at hand. */
export function useSay(): (text: { readonly th: string; readonly en: string }) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language);
}

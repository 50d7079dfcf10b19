import type { Instant } from '../../domain/basics/instant.ts';
import type { SyncState } from '../../data/officer/office.ts';
import { sayInstant } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/texts.ts';
import type { SyncLineProps } from '../../ui/signs/sync-line.tsx';
import { frameTexts } from './texts.ts';

/** How things stand with the network, in one line. */
export function syncWords(state: SyncState, now: Instant, language: Language): SyncLineProps {
  const words = frameTexts(language);
  const waiting = state.waiting > 0 ? { waiting: words.waitingActs(state.waiting) } : {};
  switch (state.phase) {
    case 'starting':
      return { line: 'online' };
    case 'pulling': {
      const share = state.progress === null ? '' : ` ${Math.round(state.progress * 100)}%`;
      return { line: 'sending', label: words.pulling + share };
    }
    case 'live':
      return state.waiting > 0 ? { line: 'sending', label: words.sending, ...waiting } : { line: 'online' };
    case 'offline': {
      const since = state.lastContact;
      const label = since === null ? words.offline : words.offlineSince(sayInstant(since, now, language));
      return { line: 'offline', label, ...waiting };
    }
    case 'halted':
      return { line: 'stuck', label: words.halted, ...waiting };
    default:
      return state.phase satisfies never;
  }
}

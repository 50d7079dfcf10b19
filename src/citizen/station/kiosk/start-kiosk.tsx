import { stationOf } from '../../../contracts/station-address.ts';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Link2Off } from 'lucide';
import type { Handover } from '../../first/handover.ts';
import { takeManner } from '../../manner.ts';
import type { CitizenRoom } from '../../room.ts';
import { createScreen } from '../../views/screen.ts';
import { Kiosk } from './kiosk.tsx';
import { kioskTexts } from './texts.ts';
import '../../views/views.css';
import './kiosk.css';

/** Makes a device at a counter of this page: chosen forms, one after the other, by whoever comes. */
export function startKiosk({ language, takeOver }: Handover, room: CitizenRoom): void {
  const screen = createScreen(language);
  const link = stationOf(location);
  document.documentElement.dataset['station'] = 'kiosk';
  holdBack();
  takeOver({ onLanguage: screen.onLanguage, onSend: () => undefined });
  const isTold = told();
  screen.show('alone', (chosen) => {
    const words = kioskTexts(chosen);
    if (link === null)
      return (
        <EmptyState icon={Link2Off} title={words.noLink}>
          {words.noLinkText}
        </EmptyState>
      );
    if (!isTold) return <EmptyState icon={Link2Off} title={words.notKeeping} />;
    return <Kiosk {...{ room, link }} language={chosen} />;
  });
}

/** The forms in the frame ask this tab how they are to treat what is written. */
function told(): boolean {
  try {
    takeManner('kiosk');
    return true;
  } catch {
    return false;
  }
}

/** The way back leads nowhere from here; one that a form has of its own is its own. */
function holdBack(): void {
  history.pushState(null, '');
  addEventListener('popstate', () => history.pushState(null, ''));
}

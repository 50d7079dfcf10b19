import type { Handover } from '../../first/handover.ts';
import type { CitizenRoom } from '../../room.ts';
import { createScreen } from '../../views/screen.ts';
import { HelperDesk } from './helper-desk.tsx';
import '../../views/views.css';

/** The page of receipts while its owner writes for others: known forms instead of receipts. */
export function startHelper({ language, takeOver }: Handover, room: CitizenRoom): void {
  const screen = createScreen(language);
  // What follows a form must be here before the first one is written without a network.
  void import('../../station/handed-views.tsx').catch(() => undefined);
  screen.show('alone', (chosen) => <HelperDesk room={room} language={chosen} />);
  takeOver({ onLanguage: screen.onLanguage, onSend: () => undefined });
}

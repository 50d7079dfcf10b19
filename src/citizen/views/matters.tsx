import { receiptCode, receiptSecret } from '../../contracts/addresses.ts';
import type { Handover } from '../first/handover.ts';
import type { CitizenRoom } from '../room.ts';
import { createScreen } from './screen.ts';
import { MatterDesk } from './matter/matter-desk.tsx';
import { MattersList } from './matter/matters-list.tsx';
import type { Matter } from '../../data/citizen/kept/records.ts';
import { useKeeping } from './parts/use-keeping.ts';
import { usePart } from './parts/use-part.ts';
import type { Language } from '../../i18n/texts.ts';
import './views.css';

export interface MattersOptions {
  readonly room: CitizenRoom;
  readonly handover: Handover;
}

/** The page of receipts: one matter when the address names it, all of this phone otherwise. */
export function startMatters({ room, handover }: MattersOptions): void {
  const screen = createScreen(handover.language);

  function open(secret: string): void {
    location.hash = receiptCode(secret);
  }

  function show(): void {
    const typed = location.hash.replace(/^#/, '');
    const secret = receiptSecret(typed);
    if (secret !== null)
      screen.show('alone', (language) => (
        <MatterDesk key={secret} {...{ room, secret, language }} onErased={() => (location.hash = '')} />
      ));
    else screen.show('alone', (language) => <AllMatters {...{ room, language, typed }} onOpen={open} />);
  }

  addEventListener('hashchange', show);
  show();
  handover.takeOver({ onLanguage: screen.onLanguage, onSend: () => undefined });
}

interface AllMattersProps {
  readonly room: CitizenRoom;
  readonly language: Language;
  /** What the address held instead of a receipt's code; empty when it held nothing. */
  readonly typed: string;
  readonly onOpen: (secret: string) => void;
}

const loadMore = () => import('../extras/matters/matters-more.tsx');

function AllMatters({ room, language, typed, onOpen }: AllMattersProps) {
  // Not yet read is not none: for a moment nothing is said.
  const matters = useKeeping<readonly Matter[] | null>(room.keeping, room.keeping.matters, null);
  const more = usePart(loadMore);
  return (
    <>
      {matters !== null && (
        <MattersList
          {...{ language }}
          matters={matters.filter(({ secret }) => secret)}
          now={room.now()}
          code={more && <more.CodeField {...{ language, onOpen }} linked={typed} />}
          more={
            more && (
              <more.MattersMore {...{ room, language }} matters={matters.filter(({ secret }) => secret)} />
            )
          }
        />
      )}
    </>
  );
}

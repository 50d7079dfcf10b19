import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StationLink } from '../../../contracts/station-address.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import type { CitizenRoom } from '../../room.ts';
import { Framed } from './framed.tsx';
import { backToThai } from './back-to-thai.ts';
import { prepared, type Offered } from './ready/prepare.ts';
import { Ready } from './ready/ready.tsx';
import { followSight, stayAwake } from './stay-awake.ts';
import { StaffDesk } from './staff/staff-desk.tsx';
import { StaffDoor } from './staff/staff-door.tsx';
import { kioskTexts } from './texts.ts';
import { Tiles } from './tiles.tsx';
import { watchQueue } from './queue.ts';

export interface KioskProps {
  readonly room: CitizenRoom;
  readonly link: StationLink;
  readonly language: Language;
}

type Place = 'ready' | 'tiles' | 'staff' | { readonly form: ChannelId };

/** A device at a counter: made ready by the staff, then one form after the other. */
export function Kiosk({ room, link, language }: KioskProps) {
  const words = kioskTexts(language);
  const [offers, setOffers] = useState<readonly Offered[] | null>(null);
  const [place, setPlace] = useState<Place>('ready');
  const [queue] = useState(() => watchQueue(room.keeping, room.now));
  const prepare = useCallback(() => {
    setOffers(null);
    void prepared(link, room.line).then(setOffers);
  }, [link, room]);
  useEffect(prepare, [prepare]);
  useEffect(followSight, []);
  const toTiles = useCallback(() => {
    backToThai();
    setPlace('tiles');
    void room.courier.send();
  }, [room]);

  const toStaff = useCallback(() => setPlace('staff'), []);

  if (offers === null) return <Skeleton label={words.preparing} rows={4} />;
  const forms = offers.flatMap((one) => ('definition' in one ? [one] : []));
  const office = forms[0]?.profile.name;
  const name = link.title || (office === undefined ? words.title : inLanguage(office, language));
  const open = typeof place === 'object' ? forms.find(({ channel }) => channel === place.form) : undefined;
  if (place === 'staff') return <StaffDesk {...{ language, room, queue }} onClose={toTiles} />;
  const door = <StaffDoor {...{ language, room, name }} onOpen={toStaff} />;
  if (place === 'ready') {
    const onStart = (): void => {
      stayAwake();
      toTiles();
    };
    return <Ready {...{ language, offers, name, onStart }} onAgain={prepare} />;
  }
  if (open !== undefined)
    return (
      <Framed
        key={open.channel}
        {...{ language, room, link, queue }}
        definition={open.definition}
        onDone={toTiles}
      >
        {door}
      </Framed>
    );
  const onChoose = (form: ChannelId): void => {
    stayAwake();
    setPlace({ form });
  };
  return (
    <Tiles {...{ language, forms, queue, onChoose }} keeping={room.keeping}>
      {door}
    </Tiles>
  );
}

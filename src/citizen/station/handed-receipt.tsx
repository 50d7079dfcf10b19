import { useCallback } from 'preact/hooks';
import { ArrowRight, Eraser, TimerReset, Volume2 } from 'lucide';
import { receiptAddress, receiptCode } from '../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Parcel } from '../../data/citizen/kept/records.ts';
import { inLanguage, type Language } from '../../i18n/texts.ts';
import { Button } from '../../ui/acts/button.tsx';
import { QrCode } from '../../ui/pictures/qr-code.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { StateMark } from '../../ui/signs/state-mark.tsx';
import type { Kept } from '../form/send.ts';
import type { CitizenRoom } from '../room.ts';
import { useKeeping } from '../views/parts/use-keeping.ts';
import { useCountdown } from './countdown.ts';
import { ownVoice, sayCode } from './say-code.ts';
import { stationTexts } from './texts.ts';
import '../views/views.css';
import './station.css';

/** How long a receipt stands at a counter: long enough to find a phone and to take a picture. */
const standsSeconds = 60;

export interface HandedReceiptProps {
  readonly language: Language;
  readonly room: Pick<CitizenRoom, 'keeping'>;
  readonly kept: Kept;
  readonly definition: Pick<ChannelDefinition, 'title'>;
  /** It goes by itself after a while; in a helper's hand it stands until it is put away. */
  readonly isKiosk: boolean;
  readonly onDone: () => void;
}

/** A receipt that whoever it belongs to takes along now: this device keeps none. */
export function HandedReceipt({ language, room, kept, definition, isKiosk, onDone }: HandedReceiptProps) {
  const words = stationTexts(language);
  const { keeping } = room;
  const id = kept.parcel.id;
  const read = useCallback(
    async () => (await keeping.parcels()).find((one) => one.id === id) ?? null,
    [keeping, id],
  );
  const parcel = useKeeping<Parcel | null>(keeping, read, kept.parcel);
  const isUnsafe = parcel !== null && keeping.holdsUnsent() && keeping.problem() !== null;
  const { left, add } = useCountdown(isKiosk ? standsSeconds : null, onDone);
  const secret = kept.matter?.secret ?? null;
  return (
    <article class="receipt handed">
      <header>
        <h1>{secret === null ? words.thanks : words.receipt}</h1>
        <p>{inLanguage(definition.title, language)}</p>
        <p role="status">
          <RoadMark parcel={parcel} language={language} />
        </p>
      </header>
      {isUnsafe && <Banner tone="danger" title={words.notSafe} />}
      {secret === null ? <p>{words.thanksWhat}</p> : <Code {...{ language, secret, isKiosk }} />}
      {isKiosk ? (
        <footer class="leaving">
          <p class="countdown" role="timer">
            {words.wipesIn(left)}
          </p>
          <Button icon={TimerReset} label={words.moreTime} onPress={() => add(60)} isWide />
          <Button icon={Eraser} kind="primary" label={words.done} onPress={onDone} isWide />
        </footer>
      ) : (
        <Button icon={ArrowRight} kind="primary" label={words.nextPerson} onPress={onDone} isWide />
      )}
    </article>
  );
}

interface CodeProps {
  readonly language: Language;
  readonly secret: string;
  readonly isKiosk: boolean;
}

function Code({ language, secret, isKiosk }: CodeProps) {
  const words = stationTexts(language);
  const voice = ownVoice(language);
  return (
    <section class="receipt-card" aria-label={words.code}>
      <p class="how">{isKiosk ? words.takeAlong : words.handOver}</p>
      <p class="label">{words.code}</p>
      <p class="code" lang="en">
        {receiptCode(secret)}
      </p>
      {voice !== null && (
        <Button icon={Volume2} label={words.readAloud} onPress={() => sayCode(receiptCode(secret), voice)} />
      )}
      {isKiosk && <p class="scan">{words.scan}</p>}
      <QrCode text={receiptAddress(location.origin, secret)} label={words.qr} />
      <p class="help">{words.onlyNow}</p>
    </section>
  );
}

function RoadMark({ parcel, language }: { readonly parcel: Parcel | null; readonly language: Language }) {
  const words = stationTexts(language);
  if (parcel === null) return <StateMark state="received" label={words.sent} />;
  const label = parcel.road.state === 'waiting' ? words.waiting : words.stuck;
  return <StateMark state="waiting" label={label} />;
}

import { PencilLine, ReceiptText } from 'lucide';
import { paths, receiptCode } from '../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Matter, Parcel } from '../../data/citizen/kept/records.ts';
import type { StorageProblem } from '../../data/citizen/kept/keeping.ts';
import { inLanguage, type Language } from '../../i18n/texts.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { CallLink } from './parts/call-link.tsx';
import { EffectLine } from './parts/effect-line.tsx';
import { FilesPlace } from './parts/files-place.tsx';
import { ReceiptCard } from './parts/receipt-card.tsx';
import { RoadBanner } from './parts/road-banner.tsx';
import { RoadMark } from './parts/road-mark.tsx';
import { viewTexts } from './texts.ts';
import './views.css';

export interface ReceiptProps {
  readonly language: Language;
  readonly matter: Matter;
  /** `null` once it has arrived. */
  readonly parcel: Parcel | null;
  readonly storage: StorageProblem;
  readonly definition: ChannelDefinition;
  /** Whether this phone keeps it: else no way leads on, which would leave the code in the browser's history. */
  readonly keeps: boolean;
  readonly onTryAgain: () => void;
  readonly onSendAsNew: () => void;
  readonly onAnother: () => void;
}

/** Stands as soon as something is sealed and kept, before anything has left the phone. */
export function Receipt(props: ReceiptProps) {
  const { language, matter, parcel, storage, definition, keeps, onTryAgain, onSendAsNew, onAnother } = props;
  const words = viewTexts(language);
  const days = definition.standardWorkingDays;
  return (
    <article class="receipt">
      <header>
        <h1>{words.receipt}</h1>
        <p>{inLanguage(matter.title, language)}</p>
        <p role="status">
          <RoadMark language={language} road={matter.road} />
        </p>
      </header>
      <FilesPlace {...{ language, parcel, storage }} files={matter.files} />
      {parcel && <RoadBanner {...{ language, parcel, storage, onTryAgain, onSendAsNew }} />}
      <ReceiptCard {...{ language }} secret={matter.secret} of={{ ...matter, office: matter.officeName }} />
      <EffectLine language={language} effect={definition.effect} />
      {days !== null && <p>{words.promise(days)}</p>}
      <CallLink language={language} telephone={matter.telephone} />
      {keeps && (
        <ButtonLink
          icon={ReceiptText}
          href={`${paths.receipt}#${receiptCode(matter.secret)}`}
          label={words.follow}
          isWide
        />
      )}
      <Button icon={PencilLine} kind="quiet" label={words.another} onPress={onAnother} isWide />
    </article>
  );
}

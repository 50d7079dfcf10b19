import { PencilLine } from 'lucide';
import type { StorageProblem } from '../../data/citizen/kept/keeping.ts';
import type { MatterRoad, Parcel } from '../../data/citizen/kept/records.ts';
import type { Language } from '../../i18n/texts.ts';
import { Button } from '../../ui/acts/button.tsx';
import { CallLink } from './parts/call-link.tsx';
import { RoadBanner } from './parts/road-banner.tsx';
import { RoadMark } from './parts/road-mark.tsx';
import { viewTexts } from './texts.ts';
import './views.css';

export interface ThanksProps {
  readonly language: Language;
  /** `null` once it has arrived: then nothing of it is left on the phone. */
  readonly parcel: Parcel | null;
  readonly road: MatterRoad;
  readonly storage: StorageProblem;
  readonly telephone: string;
  readonly onTryAgain: () => void;
  readonly onAnother: () => void;
}

/** After an anonymous sheet: thanks instead of a receipt. */
export function Thanks({ language, parcel, road, storage, telephone, onTryAgain, onAnother }: ThanksProps) {
  const words = viewTexts(language);
  return (
    <article class="receipt">
      <header>
        <h1>{words.thanks}</h1>
        <p role="status">
          <RoadMark language={language} road={road} />
        </p>
      </header>
      {parcel && <RoadBanner {...{ language, parcel, storage, onTryAgain }} onSendAsNew={onTryAgain} />}
      <p>{words.thanksWhat}</p>
      <CallLink language={language} telephone={telephone} />
      <Button icon={PencilLine} kind="quiet" label={words.anotherSheet} onPress={onAnother} isWide />
    </article>
  );
}

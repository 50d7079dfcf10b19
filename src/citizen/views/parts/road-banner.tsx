import { Download, RotateCw, Send } from 'lucide';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { StorageProblem } from '../../../data/citizen/kept/keeping.ts';
import type { Parcel } from '../../../data/citizen/kept/records.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { HandOverWay } from './hand-over-way.tsx';
import { saveParcel } from './parcel-file.ts';
import { viewTexts } from '../texts.ts';

export interface RoadBannerProps {
  readonly language: Language;
  readonly parcel: Parcel;
  readonly storage: StorageProblem;
  readonly onTryAgain: () => void;
  readonly onSendAsNew: () => void;
}

/** What stands in a parcel's way, and what its owner can do; nothing while it only waits for the line. */
export function RoadBanner({ language, parcel, storage, onTryAgain, onSendAsNew }: RoadBannerProps) {
  const words = viewTexts(language);
  const save = <Button icon={Download} label={words.saveFile} onPress={() => saveParcel(parcel)} />;
  switch (parcel.road.state) {
    case 'conflict': {
      const acts = [
        parcel.plain !== null && (
          <Button key="new" icon={Send} kind="primary" label={words.asNew} onPress={onSendAsNew} />
        ),
        save,
      ];
      return (
        <Banner tone="warning" title={words.conflict} acts={acts}>
          {toldToCitizens('conflict')[language]}
        </Banner>
      );
    }
    case 'refused': {
      const acts = [<Button key="again" icon={RotateCw} label={words.tryAgain} onPress={onTryAgain} />, save];
      return (
        <Banner tone="danger" title={words.notSent} acts={acts}>
          {toldToCitizens(parcel.road.problem)[language]}
        </Banner>
      );
    }
    case 'waiting': {
      if (storage !== null) {
        return (
          <Banner tone="danger" title={words.notSafe} acts={save}>
            {toldToCitizens(storage)[language]}
          </Banner>
        );
      }
      const { problem } = parcel.road;
      if (problem !== null && problem !== 'no-network') {
        return (
          <Banner tone="offline" title={words.waitingShort}>
            {toldToCitizens(problem)[language]}
          </Banner>
        );
      }
      // Sheets go by no officer's hand: whoever carried one would know whose it is.
      return parcel.plain !== null ? <HandOverWay {...{ language, parcel, save }} /> : null;
    }
    default:
      return parcel.road satisfies never;
  }
}

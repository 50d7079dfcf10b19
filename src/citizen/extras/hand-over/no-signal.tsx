import { useEffect, useState } from 'preact/hooks';
import { CloudOff } from 'lucide';
import type { Parcel } from '../../../data/citizen/kept/records.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { HandOverView } from './hand-over-view.tsx';
import { handOverTexts } from './texts.ts';

export interface NoSignalProps {
  readonly language: Language;
  readonly parcel: Parcel;
}

/** With a signal it is gone by then. */
const patienceMs = 3_000;

/** What waits and goes on waiting can be shown to an officer's phone. */
export function NoSignal({ language, parcel }: NoSignalProps) {
  const [shown, setShown] = useState<'nothing' | 'way' | 'code'>('nothing');
  useEffect(() => {
    const timer = setTimeout(() => setShown('way'), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  switch (shown) {
    case 'nothing':
      return null;
    case 'way':
      return (
        <Button
          icon={CloudOff}
          label={handOverTexts(language).noSignal}
          onPress={() => setShown('code')}
          isWide
        />
      );
    case 'code':
      return <HandOverView {...{ language, parcel }} onClose={() => setShown('way')} />;
    default:
      return shown satisfies never;
  }
}

import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { CloudOff, Download } from 'lucide';
import type { HandOverProps } from '../../extras/hand-over/hand-over-view.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { viewTexts } from '../texts.ts';
import { saveParcel } from './parcel-file.ts';

type Part = ComponentType<HandOverProps> | 'closed' | 'lost';

/** The way to an officer's phone for what waits; its part was fetched before, or it is a file. */
export function NoSignal({ language, parcel }: Omit<HandOverProps, 'onClose'>) {
  const words = viewTexts(language);
  const [part, setPart] = useState<Part>('closed');
  const open = (): void =>
    void import('../../extras/hand-over/hand-over-view.tsx').then(
      ({ HandOver }) => setPart(() => HandOver),
      () => setPart('lost'),
    );
  if (part === 'lost')
    return <Button icon={Download} label={words.saveFile} onPress={() => saveParcel(parcel)} isWide />;
  if (part === 'closed') return <Button icon={CloudOff} label={words.noSignal} onPress={open} isWide />;
  const HandOver = part;
  return <HandOver {...{ language, parcel }} onClose={() => setPart('closed')} />;
}

import type { ComponentType, ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CloudOff } from 'lucide';
import type { HandOverProps } from '../../extras/hand-over/hand-over-view.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { viewTexts } from '../texts.ts';

export interface NoSignalProps extends Omit<HandOverProps, 'onClose'> {
  /** What is left where the part could not be had. */
  readonly save: ComponentChild;
}

// There is no signal when it is wanted: it is fetched while there is one, after all else.
const part = import('../../extras/hand-over/hand-over-view.tsx').then(
  ({ HandOver }) => HandOver,
  () => null,
);

/** With a signal it is gone by then. */
const patienceMs = 3_000;

/** The way to an officer's phone for what goes on waiting. */
export function NoSignal({ save, ...of }: NoSignalProps) {
  const [isLate, setLate] = useState(false);
  const [Shown, setShown] = useState<ComponentType<HandOverProps> | null>();
  useEffect(() => {
    const timer = setTimeout(setLate, patienceMs, true);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  if (Shown === null) return save;
  if (Shown) return <Shown {...of} onClose={() => setShown(undefined)} />;
  const open = (): unknown => part.then((found) => setShown(() => found));
  return <Button icon={CloudOff} label={viewTexts(of.language).noSignal} onPress={open} isWide />;
}

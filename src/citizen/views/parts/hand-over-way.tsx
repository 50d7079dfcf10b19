import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoSignalProps } from '../../extras/hand-over/no-signal.tsx';

export interface HandOverWayProps extends NoSignalProps {
  /** What is left where the part could not be had. */
  readonly save: ComponentChild;
}

// There is no signal when it is wanted: it is fetched while there is one, after all else.
const part = import('../../extras/hand-over/no-signal.tsx').then(
  ({ NoSignal }) => NoSignal,
  () => null,
);

/** The way to an officer's phone for what goes on waiting. */
export function HandOverWay({ save, ...of }: HandOverWayProps) {
  const [Part, setPart] = useState<ComponentType<NoSignalProps> | null>();
  useEffect(() => void part.then((found) => setPart(() => found)), []);
  if (Part) return <Part {...of} />;
  return Part === null ? save : null;
}

import { useEffect, useState } from 'preact/hooks';

/** Seconds without a touch until somebody is asked, and from then on until what they wrote is wiped. */
export const idle = { asked: 90, wiped: 120 } as const;

export interface Idle {
  /** Seconds since the last touch. */
  readonly quiet: number;
  readonly touch: () => void;
}

/** Counts how long a device has been left alone; `isOn` says whether anything hangs on it now. */
export function useIdle(isOn: boolean): Idle {
  const [quiet, setQuiet] = useState(0);
  useEffect(() => {
    setQuiet(0);
    if (!isOn) return undefined;
    const timer = setInterval(() => setQuiet((now) => now + 1), 1_000);
    return () => clearInterval(timer);
  }, [isOn]);
  return { quiet, touch: () => setQuiet(0) };
}

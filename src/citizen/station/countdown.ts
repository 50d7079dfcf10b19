import { useEffect, useState } from 'preact/hooks';

export interface Countdown {
  /** Whole seconds that are left. */
  readonly left: number;
  readonly add: (seconds: number) => void;
}

/** Counts seconds down and acts once at the end; `null`: nothing is counted. */
export function useCountdown(seconds: number | null, onEnd: () => void): Countdown {
  const [left, setLeft] = useState(seconds ?? 0);
  const isCounting = seconds !== null;
  useEffect(() => {
    if (!isCounting) return undefined;
    if (left <= 0) return onEnd();
    const timer = setTimeout(() => setLeft((now) => now - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, isCounting, onEnd]);
  return { left, add: (more) => setLeft((now) => now + more) };
}

import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../../data/officer/office.ts';

/**
 * Follows a live value while the component stands.
 *
 * @param make opens it
 * @param key names what it opens: another key opens another one
 * @returns `undefined` until the first telling
 */
export function useLive<Value>(make: () => Live<Value>, key = ''): Value | undefined {
  const [held, setHeld] = useState(() => ({ key, live: make() }));
  const current = held.key === key ? held : { key, live: make() };
  if (current !== held) setHeld(current);
  const { live } = current;
  const [told, setTold] = useState<{ readonly live: Live<Value>; readonly value: Value } | null>(null);
  useEffect(() => live.subscribe((value) => setTold({ live, value })), [live]);
  return told?.live === live ? told.value : undefined;
}

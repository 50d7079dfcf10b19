import { useEffect, useState } from 'preact/hooks';
import type { Taken, Taking } from './taking.ts';

/** What a question has been given, drawn again at every change. */
export function useTaking(taking: Taking): readonly Taken[] {
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = (): void => redraw((count) => count + 1);
    again(); // something may have come back between drawing and listening
    return taking.watch(again);
  }, [taking]);
  return taking.list();
}

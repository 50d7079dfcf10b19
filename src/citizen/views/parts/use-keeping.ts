import { useEffect, useState } from 'preact/hooks';
import type { Keeping } from '../../../data/citizen/kept/keeping.ts';

/** Something read from what this phone keeps, read again at every change, of other tabs too; `read` must stay the same function. */
export function useKeeping<Value>(keeping: Keeping, read: () => Promise<Value>, first: Value): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      void read().then((found) => {
        if (!isGone) setValue(found);
      });
    };
    look();
    const stop = keeping.watch(look);
    return () => {
      isGone = true;
      stop();
    };
  }, [keeping, read]);
  return value;
}

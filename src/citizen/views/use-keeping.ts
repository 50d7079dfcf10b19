import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping } from '../../data/citizen/kept/keeping.ts';

/** Something read from what this phone keeps, read again at every change, of other tabs too. */
export function useKeeping<Value>(keeping: Keeping, read: () => Promise<Value>, first: Value): Value {
  const [value, setValue] = useState(first);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      void latest.current().then((found) => {
        if (!isGone) setValue(found);
      });
    };
    look();
    const stop = keeping.watch(look);
    return () => {
      isGone = true;
      stop();
    };
  }, [keeping]);
  return value;
}

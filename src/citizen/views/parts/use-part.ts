import { useEffect, useState } from 'preact/hooks';

const lookAgainMs = 4_000;

/** A part of the page that is loaded when it is of use, again and again while the line is gone; `null` until it is here. */
export function usePart<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const look = (): void => {
      load().then(
        (found) => isGone || setPart(() => found),
        () => (isGone ? undefined : (timer = setTimeout(look, lookAgainMs))),
      );
    };
    look();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [load]);
  return part;
}

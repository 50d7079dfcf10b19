import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useWords } from '../desk/shell.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { frameTexts } from './texts.ts';

/**
 * A room whose code comes when it is first opened, so that what a morning begins with is there sooner. The worker has
 * kept it before, so it opens offline too; a part that a newer build no longer has is the front door's to mend.
 */
export function laterRoom<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LaterRoom(props: Props) {
    const words = useWords(frameTexts);
    const [Room, setRoom] = useState(() => loaded);
    useEffect(() => {
      if (loaded !== null) return;
      void load().then((room) => {
        loaded = room;
        setRoom(() => room);
      });
    }, []);
    if (Room !== null) return <Room {...props} />;
    return (
      <PlainFrame title={words.app}>
        <Skeleton label={words.opening} rows={4} />
      </PlainFrame>
    );
  };
}

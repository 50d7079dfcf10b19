import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part whose code comes when it is first shown, so that what a morning begins with is there sooner. The worker has
 * kept it before, so it opens offline too; a part that a newer build no longer has is the front door's to mend.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType | null = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (loaded !== null) return;
      void load().then((part) => {
        loaded = part;
        setPart(() => part);
      });
    }, []);
    if (Part !== null) return <Part {...props} />;
    return Meanwhile && <Meanwhile />;
  };
}

import type { ComponentType } from 'preact';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useWords } from '../desk/shell.tsx';
import { laterPart } from './later-part.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { frameTexts } from './texts.ts';

/** A room whose code comes when it is first opened. */
export function laterRoom<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return laterPart(load, Opening);
}

function Opening() {
  const words = useWords(frameTexts);
  return (
    <PlainFrame title={words.app}>
      <Skeleton label={words.opening} rows={4} />
    </PlainFrame>
  );
}

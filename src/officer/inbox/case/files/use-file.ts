import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../../../../domain/basics/ids.ts';
import type { Problem } from '../../../../contracts/problems/problems.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { useDesk } from '../../../desk/shell.tsx';

/** How far a file's opening has come. */
export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly url: string }
  | { readonly state: 'failed'; readonly problem: Problem };

export interface FileOpened {
  readonly opening: Opening;
  readonly openAgain: () => void;
}

/** What has not arrived yet is looked for again, while somebody looks; often enough to see it come. */
const lookAgainMs = 15_000;

/** Opens a file of a case after the screen is painted, and gives it an address to be shown by. */
export function useFile(id: EntryId, { id: file, kind, erased }: CaseFile): FileOpened {
  const { office } = useDesk();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [tries, setTries] = useState(0);
  const openAgain = useCallback(() => setTries((count) => count + 1), []);
  const isThere = erased === null && kind !== 'other';
  useEffect(() => {
    if (!isThere) return undefined;
    let url: string | null = null;
    let isGone = false;
    void office.files.open(id, file).then((opened) => {
      if (isGone) return;
      if (opened.ok) url = URL.createObjectURL(new Blob([opened.value.bytes], { type: opened.value.type }));
      setOpening(
        url === null
          ? { state: 'failed', problem: opened.ok ? 'cannot-open' : opened.problem }
          : { state: 'open', url },
      );
    });
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [office, id, file, isThere, tries]);
  const isAwaited = opening.state === 'failed' && opening.problem === 'unknown-blob';
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') openAgain();
    }, lookAgainMs);
    return () => clearInterval(timer);
  }, [isAwaited, openAgain]);
  return { opening, openAgain };
}

import { useState } from 'preact/hooks';
import { useDesk } from '../../../desk/shell.tsx';
import type { CountDraft } from './count-draft.ts';

export interface DraftInHand {
  readonly draft: CountDraft;
  write(field: string, value: string): void;
  clear(): void;
}

/** What is being typed in; it survives leaving the screen, as a stack of paper takes its time. */
export function useCountDraft(fiscalYear: number): DraftInHand {
  const { drafts } = useDesk();
  const start = `counts/${fiscalYear}/`;
  const [draft, setDraft] = useState<CountDraft>(() =>
    Object.fromEntries(
      [...drafts]
        .filter(([place]) => place.startsWith(start))
        .map(([place, value]) => [place.slice(start.length), value]),
    ),
  );
  return {
    draft,
    write(field, value) {
      drafts.set(start + field, value);
      setDraft((before) => ({ ...before, [field]: value }));
    },
    clear() {
      for (const field of Object.keys(draft)) drafts.delete(start + field);
      setDraft({});
    },
  };
}

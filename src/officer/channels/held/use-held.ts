import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { HeldChoice, HeldItem, HeldOutcome } from '../../../data/officer/held/queue.ts';
import { useDesk } from '../../desk/shell.tsx';

/** What the screen knows of a channel's queue. */
export interface HeldView {
  /** `null` until the collector has answered once. */
  readonly items: readonly HeldItem[] | null;
  readonly next: EntryId | null;
  /** Why it could not be asked, or why the last choice failed. */
  readonly problem: Problem | null;
  readonly working: HeldChoice['act'] | null;
}

export interface HeldActs {
  readonly again: () => void;
  readonly more: () => void;
  /** @returns what came of it; `null` when the view says why not */
  readonly decide: (choice: HeldChoice) => Promise<HeldOutcome | null>;
}

const unknown: HeldView = { items: null, next: null, problem: null, working: null };

/** Asks what a channel holds while the screen stands; each answer of the collector is the newest there is. */
export function useHeld(channel: ChannelId): HeldView & HeldActs {
  const { office } = useDesk();
  const [view, setView] = useState(unknown);

  const load = useCallback(
    async (after: EntryId | null): Promise<void> => {
      const page = await office.held.page(channel, after);
      setView((so) => {
        if (!page.ok) return { ...so, problem: page.problem };
        const before = after === null ? [] : (so.items ?? []);
        return { ...so, items: [...before, ...page.value.items], next: page.value.next, problem: null };
      });
    },
    [office, channel],
  );

  async function decide(choice: HeldChoice): Promise<HeldOutcome | null> {
    setView((so) => ({ ...so, working: choice.act, problem: null }));
    const outcome = await office.held.decide(channel, choice);
    if (outcome.ok) await load(null);
    setView((so) => ({ ...so, working: null, problem: outcome.ok ? so.problem : outcome.problem }));
    return outcome.ok ? outcome.value : null;
  }

  useEffect(() => void load(null), [load]);
  return { ...view, again: () => void load(null), more: () => void load(view.next), decide };
}

import { type Look, lookRow } from '../../../../domain/ita/rows/look-row.ts';
import type { Fields } from '../../../../domain/ita/rows/fields.ts';
import type { Finding } from '../../../../domain/ita/score.ts';
import type { Edit } from '../../../../domain/log/edit.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import type { Entry } from './checklist.ts';
import { checklistTexts } from './checklist-texts.ts';

/** Acts on one item; each is kept at once and can be taken back. @returns whether it was kept on this device */
export interface LookActs {
  find(entry: Entry, finding: Finding): Promise<boolean>;
  describe(entry: Entry, words: Pick<Look, 'url' | 'note'>): Promise<boolean>;
}

/** What somebody sees of an item: by me, now. Only what was touched is written, so that two people do not undo each other. */
export function useLook(fiscalYear: number): LookActs {
  const { office, notices } = useDesk();
  const words = useWords(checklistTexts);

  function keep({ code, look }: Entry, { label, before, after }: Change): Promise<boolean> {
    const edit = (fields: Fields): Edit => ({
      table: 'disclosure',
      row: lookRow(fiscalYear, code),
      set: { fiscalYear, code, ...fields },
      steps: [],
      add: [],
    });
    const mine = { by: office.me.person, at: office.now() };
    const theirs = { by: look?.by ?? null, at: look?.at ?? null };
    return notices.keep(office.edit([edit({ ...after, ...mine })]), {
      label,
      undo: {
        label: words.undo,
        act: () => office.edit([edit({ ...before, ...theirs })]),
        undone: words.undone,
      },
    });
  }

  return {
    find: (entry, finding) =>
      keep(entry, {
        label: words.kept(entry.item.code, words.findings[finding]),
        before: { finding: entry.finding },
        after: { finding },
      }),
    describe: (entry, { url, note }) =>
      keep(entry, {
        label: words.savedDetails(entry.item.code),
        before: { url: entry.look?.url ?? '', note: entry.look?.note ?? '' },
        after: { url, note },
      }),
  };
}

interface Change {
  readonly label: string;
  readonly before: Fields;
  readonly after: Fields;
}

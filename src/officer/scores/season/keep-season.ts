import { fieldsOfSeason, type Season } from '../../../domain/surveys/season-row.ts';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { seasonTexts } from './season-texts.ts';

/** Keeps what changed of a season; its undo brings back what was there. */
export function useKeepSeason(before: Season): (changed: Partial<Season>) => Promise<boolean> {
  const { office, notices } = useDesk();
  const words = useWords(seasonTexts);
  return (changed) => {
    const names = [
      'fiscalYear',
      ...Object.keys(changed).flatMap((name) => (name === 'days' ? days : [name])),
    ];
    const edit = (season: Season) => {
      const fields = Object.entries(fieldsOfSeason(season)).filter(([name]) => names.includes(name));
      const set = Object.fromEntries(fields);
      return office.edit([{ table: 'seasons', row: String(before.fiscalYear), set, steps: [], add: [] }]);
    };
    return notices.keep(edit({ ...before, ...changed }), {
      label: words.kept,
      undo: { label: words.undo, act: () => edit(before), undone: words.undone },
    });
  };
}

const days = ['from', 'until'];

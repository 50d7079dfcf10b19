import { useSay, useWords } from '../../desk/shell.tsx';
import type { Change } from './model/changes.ts';
import { editTexts } from './texts.ts';

/** Differences between two versions, one a line. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords(editTexts);
  const say = useSay();
  const line = (change: Change): string => {
    switch (change.what) {
      case 'setting':
        return words.change[change.setting];
      case 'order':
        return words.change.order;
      case 'added':
      case 'removed':
      case 'changed':
        return `${words.change[change.what]}: ${say(change.question.label) || words.wordless}`;
      default:
        return change satisfies never;
    }
  };
  return (
    <ul class="change-list">
      {changes.map((change) => (
        <li key={line(change)}>{line(change)}</li>
      ))}
    </ul>
  );
}

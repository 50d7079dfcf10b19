import { ArrowDown, ArrowUp, CircleHelp, Equal, type IconNode } from 'lucide';
import type { Change } from '../../../../domain/ita/analysis/change.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { publishedTexts } from '../texts.ts';
import './change-mark.css';

const signs: Readonly<Record<Change['kind'], IconNode>> = {
  rose: ArrowUp,
  fell: ArrowDown,
  same: Equal,
  unknown: CircleHelp,
};

/** What came of a value: arrow, sign, number and word. */
export function ChangeMark({ change }: { readonly change: Change }) {
  const words = useWords(publishedTexts);
  return (
    <span class={`change-mark ${change.kind}`}>
      <Icon of={signs[change.kind]} size="small" />
      {change.kind === 'rose' || change.kind === 'fell'
        ? words.change[change.kind](formatPoints(Math.abs(change.by)))
        : words.change[change.kind]}
    </span>
  );
}

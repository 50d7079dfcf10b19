import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import type { Names } from './names.ts';
import { numberTexts } from './number-texts.ts';

export interface CrumbsProps {
  readonly fiscalYear: number;
  readonly above: readonly ScoreNode[];
  readonly names: Names;
}

/** What a number is a part of, up to the total. */
export function Crumbs({ fiscalYear, above, names }: CrumbsProps) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const links = scoreLinks(office.id);
  if (above.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={words.above}>
      <ol>
        {above.map((node) => (
          <li key={node.code}>
            <a href={links.number(fiscalYear, node.code)}>{names.short(node)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

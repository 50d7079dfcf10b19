import { formatPoints } from '../../../../i18n/numbers.ts';
import { useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import { useScoreLinks } from '../../links.ts';
import { publishedTexts } from '../texts.ts';
import type { YearView } from '../years.ts';
import './figure-link.css';

export interface FigureLinkProps {
  readonly year: YearView;
  /** `total`, an instrument, an indicator's number. */
  readonly code: string;
  /** What it is called, for the ear. */
  readonly label: string;
  readonly value: number | null;
}

/** A figure that leads to what it is made of, where the year has rules of its own to say it by. */
export function FigureLink({ year, code, label, value }: FigureLinkProps) {
  const links = useScoreLinks();
  const words = useWords(publishedTexts);
  const { unknown } = useWords(scoreTexts);
  const { fiscalYear } = year.published;
  if (value === null || !year.known || year.isBorrowed) {
    return <span class="figure-link">{value === null ? unknown : formatPoints(value)}</span>;
  }
  return (
    <a
      class="figure-link"
      href={links.number(fiscalYear, code)}
      aria-label={`${formatPoints(value)} · ${words.openNumber(label, fiscalYear)}`}
    >
      {formatPoints(value)}
    </a>
  );
}

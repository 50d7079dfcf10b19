import { Select } from '../../../ui/fields/select.tsx';
import { useShell, useWords } from '../../desk/shell.tsx';
import { useScoreLinks } from '../links.ts';
import type { Pair } from './pair.ts';
import { publishedTexts } from './texts.ts';
import type { YearView } from './years.ts';

export interface YearPairProps {
  readonly years: readonly YearView[];
  readonly pair: Pair;
}

/** Chooses the two years that stand side by side; the address keeps them. */
export function YearPair({ years, pair: { now, before } }: YearPairProps) {
  const { way } = useShell();
  const links = useScoreLinks();
  const words = useWords(publishedTexts);
  if (before === null || years.length < 3) return null;
  const nowYear = now.published.fiscalYear;
  const beforeYear = before.published.fiscalYear;
  const options = (not: number) =>
    years
      .map(({ published }) => published.fiscalYear)
      .filter((year) => year !== not)
      .map((year) => ({ code: String(year), label: String(year) }));
  return (
    <fieldset class="year-pair" aria-label={words.choose}>
      <Select
        label={words.now}
        options={options(beforeYear)}
        chosen={String(nowYear)}
        onChoose={(year) => way.replace(links.pair(Number(year), beforeYear))}
      />
      <Select
        label={words.against}
        options={options(nowYear)}
        chosen={String(beforeYear)}
        onChoose={(year) => way.replace(links.pair(nowYear, Number(year)))}
      />
    </fieldset>
  );
}

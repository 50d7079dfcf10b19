import type { BookYear } from '../../../../domain/ita/book/book-year.ts';
import { minimumOf, type SeasonPart } from '../../../../domain/surveys/season.ts';
import { knownParts } from '../../../../editions/seasons.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { OnePart } from './one-part.tsx';
import { countTexts } from './count-texts.ts';
import type { OpenSeason } from '../use-season.ts';

export interface CountsPartProps {
  readonly open: OpenSeason;
  readonly year: BookYear;
}

/** How many have answered, as read off the national system, beside the least number it asks for. */
export function CountsPart({ open, year }: CountsPartProps) {
  const words = useWords(countTexts);
  const { season } = open;
  const { parts, certainty } = knownParts(season.fiscalYear);
  const minimum = (part: SeasonPart) =>
    minimumOf(part, {
      typed: season.minimum[part],
      population: year.assessment.population,
      rule: year.rules?.edition.sampleRule ?? null,
    });
  return (
    <>
      <Section title={words.counts} note={words.countsNote}>
        <p>
          <CertaintyMark of={words.partsSure} certainty={certainty} />
        </p>
      </Section>
      {parts.map((part) => (
        <OnePart
          key={part}
          part={part}
          open={open}
          minimum={minimum(part)}
          counts={open.counts.filter((count) => count.part === part)}
        />
      ))}
    </>
  );
}

import type { Source } from '../../../../domain/ita/edition.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { scoreLinks } from '../../links.ts';
import { leastSure } from '../../published/years.ts';
import { sureOf } from '../figure/sure.ts';
import { sidesOf, type Opened } from './opened-number.ts';
import { numberTexts } from './number-texts.ts';

/** How certain the rules behind a number are, and where each was seen. */
export function HowSure({ opened }: { readonly opened: Opened }) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const { edition, year } = opened;
  const facts = sidesOf(opened).map(({ number }) => sureOf(edition, number.node));
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))].flatMap((code) => {
    const source = edition.sources[code];
    return source === undefined ? [] : [{ code, source }];
  });
  return (
    <Section title={words.sure}>
      <p>
        <CertaintyMark of={words.sureOf} certainty={leastSure(facts)} />
      </p>
      <details class="sources">
        <summary>{words.sources(sources.length)}</summary>
        <ul>
          {sources.map(({ code, source }) => (
            <li key={code}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href={scoreLinks(office.id).edition(year.fiscalYear)}>{words.toEdition(year.fiscalYear)}</a>
      </p>
    </Section>
  );
}

function SourceName({ source: { title, url } }: { readonly source: Source }) {
  if (url === null) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}

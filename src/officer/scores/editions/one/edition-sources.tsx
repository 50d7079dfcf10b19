import type { Edition, Source } from '../../../../domain/ita/edition.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { editionTexts } from '../texts.ts';
import { type Bundle, factsOf, inRuns } from './facts.ts';

/** Every fact's certainty and where it was seen, kind by kind. */
export function EditionSources({ edition }: { readonly edition: Edition }) {
  const words = useWords(editionTexts);
  return (
    <Section title={words.sure} note={words.sureNote}>
      <div>
        {factsOf(edition).map(([kind, bundles]) => (
          <details key={kind}>
            <summary>{words.kinds[kind]}</summary>
            <ul>
              {bundles.map((bundle) => (
                <li key={`${bundle.certainty} ${bundle.codes.join()}`}>
                  <BundleWords bundle={bundle} isOfScales={kind === 'scales'} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Section>
  );
}

interface BundleProps {
  readonly bundle: Bundle;
  readonly isOfScales: boolean;
}

function BundleWords({ bundle: { codes, certainty, sources }, isOfScales }: BundleProps) {
  const words = useWords(editionTexts);
  const names: Readonly<Record<string, string>> = words.scaleNames;
  const of = isOfScales ? codes.map((code) => names[code] ?? code).join(', ') : inRuns(codes);
  return (
    <>
      <CertaintyMark of={of === '' ? words.allOfIt : of} certainty={certainty} />
      {sources.length === 0 && <small>{words.noSources}</small>}
      {sources.map((source) => (
        <small key={source.title}>
          <SourceWords source={source} />
        </small>
      ))}
    </>
  );
}

/** A source leads out only where it stands on the web: an edition may come from anybody. */
function SourceWords({ source: { title, url } }: { readonly source: Source }) {
  const words = useWords(editionTexts);
  if (url === null || !/^https?:\/\//i.test(url)) return <>{words.source(title)}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words.source(title)}
    </a>
  );
}

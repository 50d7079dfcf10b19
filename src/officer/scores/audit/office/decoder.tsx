import type { Edition } from '../../../../domain/ita/edition.ts';
import { type Decoded, type Follows, decode } from '../../../../domain/ita/audit/decode.ts';
import { hundredthsIn } from '../../../../domain/ita/audit/numbers.ts';
import { wordsIn } from '../../../../domain/ita/audit/printed.ts';
import type { YearAudit } from '../../../../domain/ita/audit/table.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { officeTexts } from './office-texts.ts';

export interface DecoderProps {
  readonly years: readonly YearAudit[];
  readonly editionOf: (fiscalYear: number) => Edition | null;
}

/** Each printed score of the OIT taken apart: how many items were passed in which group, for certain or perhaps. */
export function Decoder({ years, editionOf }: DecoderProps) {
  const words = useWords(officeTexts);
  const scores = years.flatMap(({ printed, rulesOf }) => {
    const edition = rulesOf === null ? null : editionOf(rulesOf);
    if (edition === null) return [];
    const ofOit = edition.indicators.filter(({ instrument }) => instrument === 'OIT');
    return ofOit.flatMap(({ no }) => {
      const said = wordsIn(printed, `i${no}`);
      const score = hundredthsIn(said);
      const decoded = score === null ? null : decode(edition, no, score);
      if (decoded === null || decoded.ways.length === 0) return [];
      return [{ no, said, fiscalYear: printed.fiscalYear, decoded }];
    });
  });
  if (scores.length === 0) return null;
  return (
    <Section title={words.decoder} note={words.decoderNote}>
      {scores.map(({ no, said, fiscalYear, decoded }) => (
        <details key={`${fiscalYear}/${no}`} class="decoded">
          <summary>
            {words.decoded({ no, year: fiscalYear, points: said, ways: decoded.ways.length })}
          </summary>
          <ul class="follows">
            {decoded.follows.map((group) => (
              <li key={group.code}>
                <FollowsSaid group={group} />
              </li>
            ))}
          </ul>
          <Ways no={no} decoded={decoded} />
        </details>
      ))}
    </Section>
  );
}

function FollowsSaid({ group: { code, items, fewest, most } }: { readonly group: Follows }) {
  const words = useWords(officeTexts);
  const all = items.length;
  const named = items.join(' ');
  if (fewest === all) return <>{words.certainAll(code, named)}</>;
  if (most === 0) return <>{words.certainNone(code, named)}</>;
  if (fewest === most) return <>{words.certainCount(code, most, all)}</>;
  return <>{words.between(code, `${fewest}–${most}`, all)}</>;
}

interface WaysProps {
  readonly no: number;
  readonly decoded: Decoded;
}

/** A table longer than this tells nothing any more. */
const mostWays = 30;

function Ways({ no, decoded: { ways } }: WaysProps) {
  const words = useWords(officeTexts);
  const [first] = ways;
  if (first === undefined) return null;
  return (
    <>
      <DataTable
        caption={words.wayCaption(no)}
        columns={[
          { label: words.wayHead },
          ...first.way.map(({ code }) => ({ label: code, isNumeric: true })),
          { label: words.missing, isNumeric: true },
        ]}
        rows={ways.slice(0, mostWays).map(({ way }, at) => {
          const missing = way.reduce((sum, { passed, of }) => sum + of - passed, 0);
          return {
            key: String(at),
            cells: [
              words.way(at + 1),
              ...way.map(({ passed, of }) => words.passedOf(passed, of)),
              words.items(missing),
            ],
          };
        })}
      />
      {ways.length > mostWays && <p class="why">{words.manyWays(mostWays, ways.length)}</p>}
    </>
  );
}

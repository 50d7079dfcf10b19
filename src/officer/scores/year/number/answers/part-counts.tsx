import { scaleOf } from '../../../../../domain/ita/edition-parts.ts';
import type { Part, SurveyCode } from '../../../../../domain/ita/edition.ts';
import { answersIn } from '../../../../../domain/ita/survey/heard.ts';
import { formatCount } from '../../../../../i18n/numbers.ts';
import { Section } from '../../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../../ui/lists/data-table.tsx';
import { useDesk, useSay, useWords } from '../../../../desk/shell.tsx';
import { scoreLinks } from '../../../links.ts';
import { yearTexts } from '../../year-texts.ts';
import { numberTexts } from '../number-texts.ts';
import type { Opened } from '../opened-number.ts';
import { formulaOfAnswers, plain } from '../rule.ts';

export interface PartCountsProps {
  readonly opened: Opened;
  readonly survey: SurveyCode;
  readonly part: Part;
}

/** How often each answer was given, what it is worth, and how the points come of it; nothing while fewer than five answered. */
export function PartCounts({ opened, survey, part }: PartCountsProps) {
  const words = useWords(numberTexts);
  const { noSheets } = useWords(yearTexts);
  const { all } = opened.scored.heard[survey];
  if (all.parts[part.code] !== undefined) return <Counted {...{ opened, survey, part }} />;
  return (
    <Section title={words.counts}>
      <p>{all.sheets === 0 ? noSheets : words.tooFew}</p>
    </Section>
  );
}

function Counted({ opened, survey, part }: PartCountsProps) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const say = useSay();
  const { year, edition, scored } = opened;
  const tally = scored.heard[survey].all.parts[part.code] ?? { counts: {}, blank: 0 };
  const answers = answersIn(tally);
  const scale = scaleOf(edition, part.scale);
  const rows = scale.options.map(({ code, label, points }) => ({
    code,
    label,
    points,
    count: tally.counts[code] ?? 0,
  }));
  const sum = rows.reduce((all, { points, count }) => all + points * count, 0);
  return (
    <Section title={words.counts}>
      <div class="told">
        <DataTable
          caption={words.counts}
          columns={[
            { label: words.answer },
            { label: words.worth, isNumeric: true },
            { label: words.people, isNumeric: true },
            { label: words.share, isNumeric: true },
            { label: words.product, isNumeric: true },
          ]}
          rows={[
            ...rows.map(({ code, label, points, count }) => ({
              key: code,
              cells: [
                say(label),
                plain(points),
                formatCount(count),
                ((100 * count) / answers).toFixed(1),
                plain(points * count),
              ],
            })),
            {
              key: 'sum',
              isTotal: true,
              cells: [words.sum, '', formatCount(answers), '100.0', plain(sum)],
            },
          ]}
        />
      </div>
      {tally.blank > 0 && <p class="aside">{words.blank(formatCount(tally.blank))}</p>}
      <p>{words.answersRule}</p>
      <p class="formula">{formulaOfAnswers(edition, part, tally)}</p>
      {scale.family === 'level4' && (
        <p class="aside">
          {words.level4(edition.level4Values)}{' '}
          <a href={scoreLinks(office.id).settings(year.fiscalYear)}>{words.changeLevel4}</a>
        </p>
      )}
    </Section>
  );
}

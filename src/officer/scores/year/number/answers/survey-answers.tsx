import type { Part, SurveyCode } from '../../../../../domain/ita/edition.ts';
import { scoreInstrument } from '../../../../../domain/ita/score.ts';
import { findNode } from '../../../../../domain/ita/scored.ts';
import { type HeardGroup, typed } from '../../../../../domain/ita/survey/heard.ts';
import { formatCount, formatPoints } from '../../../../../i18n/numbers.ts';
import { Section } from '../../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../../ui/lists/data-table.tsx';
import { useDesk, useSay, useWords } from '../../../../desk/shell.tsx';
import { useLive } from '../../../../desk/use-live.ts';
import { surveyNamed } from '../../figure/made-of.ts';
import { yearTexts } from '../../year-texts.ts';
import { AnswerSpread } from './answer-spread.tsx';
import { instrumentIn, questionOf } from '../names.ts';
import { numberTexts } from '../number-texts.ts';
import type { Opened } from '../opened-number.ts';
import { PartCounts } from './part-counts.tsx';

/** What people answered: how it spreads, the counts of a part, and every survey's number by the way its sheets came. */
export function SurveyAnswers({ opened }: { readonly opened: Opened }) {
  const { edition, scored, at } = opened;
  const survey = surveyNamed(instrumentIn(edition, at.node) ?? '');
  if (survey === null) return null;
  const part = partAt(opened);
  const { groups } = scored.heard[survey];
  return (
    <>
      <AnswerSpread opened={opened} survey={survey} />
      {part !== null && <PartCounts opened={opened} survey={survey} part={part} />}
      {(groups.length > 1 || groups.some(({ code }) => code === typed)) && (
        <Groups opened={opened} survey={survey} />
      )}
    </>
  );
}

/** A question without parts is its own only part. */
function partAt({ edition, at: { node, parts } }: Opened): Part | null {
  if (parts.length > 0) return null;
  return questionOf(edition, node)?.parts.find(({ code }) => code === node.code) ?? null;
}

interface GroupsProps {
  readonly opened: Opened;
  readonly survey: SurveyCode;
}

function Groups({ opened, survey }: GroupsProps) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const { noSheets } = useWords(yearTexts);
  const say = useSay();
  const channels = useLive(() => office.channels()) ?? [];
  const rows = opened.scored.heard[survey].groups.map((group) => ({ group, points: pointsIn(group) }));
  const isHidden = ({ group, points }: (typeof rows)[number]): boolean =>
    points === null && group.tally.sheets > 0;
  return (
    <Section title={words.groups}>
      <div class="told">
        <DataTable
          caption={words.groups}
          columns={[
            { label: words.group },
            { label: words.sheets, isNumeric: true },
            { label: words.points, isNumeric: true },
          ]}
          rows={rows.map((row) => ({
            key: row.group.code,
            cells: [nameOf(row.group.code), formatCount(row.group.tally.sheets), pointsSaid(row)],
          }))}
        />
      </div>
      {rows.some(isHidden) && <p class="aside">{words.groupsHidden}</p>}
    </Section>
  );

  function pointsIn({ tally }: HeardGroup): number | null {
    const instrument = scoreInstrument(opened.edition, survey, { tallies: { [survey]: tally } });
    return findNode(instrument, opened.at.node.code)?.points ?? null;
  }

  function pointsSaid(row: (typeof rows)[number]): string {
    if (row.points !== null) return formatPoints(row.points);
    return isHidden(row) ? words.hidden : noSheets;
  }

  function nameOf(code: string): string {
    if (code === typed) return words.typed;
    const channel = channels.find((one) => one.channel === code);
    return channel === undefined ? words.channel : say(channel.title);
  }
}

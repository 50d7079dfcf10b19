import { scaleOf } from '../../../../../domain/ita/edition-parts.ts';
import type { SurveyCode } from '../../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../../domain/ita/scored.ts';
import { formatCount } from '../../../../../i18n/numbers.ts';
import { Section } from '../../../../../ui/frame/section.tsx';
import { SpreadChart } from '../../../../../ui/pictures/charts/spread-chart.tsx';
import { useSay, useWords } from '../../../../desk/shell.tsx';
import { scoreTexts } from '../../../texts.ts';
import { questionOf, useNames } from '../names.ts';
import { numberTexts } from '../number-texts.ts';
import type { Opened } from '../opened-number.ts';

export interface AnswerSpreadProps {
  readonly opened: Opened;
  readonly survey: SurveyCode;
}

/** How the answers spread over their scales, for each part of an indicator or a question; nothing while fewer than five answered. */
export function AnswerSpread({ opened, survey }: AnswerSpreadProps) {
  const words = useWords(numberTexts);
  const { asTable } = useWords(scoreTexts);
  const say = useSay();
  const { edition, scored, at } = opened;
  const names = useNames(edition);
  const { all } = scored.heard[survey];
  const isBroad = at.node.kind === 'total' || at.node.kind === 'instrument';
  const scales = byScale(opened);
  const isKnown = scales.some(([, asked]) => asked.some(({ code }) => all.parts[code] !== undefined));
  if (isBroad || !isKnown) return null;
  return (
    <Section title={words.spread}>
      {scales.map(([code, asked]) => {
        const { options } = scaleOf(edition, code);
        return (
          <SpreadChart
            key={code}
            steps={options.map(({ label }) => say(label))}
            rows={asked.map((node) => {
              const counts = all.parts[node.code]?.counts;
              return {
                label: names.withCode(node),
                counts: counts === undefined ? null : options.map((option) => counts[option.code] ?? 0),
              };
            })}
            words={{
              title: words.spreadOver(options.map(({ label }) => say(label)).join(' – ')),
              rowLabel: words.spreadRow,
              totalLabel: words.people,
              total: (answers) => words.spreadTotal(formatCount(answers)),
              hiddenLabel: words.hidden,
            }}
            tableLabel={asTable}
          />
        );
      })}
    </Section>
  );
}

// What was published says nothing of its questions, so they are looked up in the office's own data.
function byScale({ edition, own, at }: Opened): readonly (readonly [string, readonly ScoreNode[]])[] {
  const scales = new Map<string, ScoreNode[]>();
  for (const node of leavesOf((own ?? at).node)) {
    // A question without parts is its own only part.
    const part = questionOf(edition, node)?.parts.find(({ code }) => code === node.code);
    if (part !== undefined) scales.set(part.scale, [...(scales.get(part.scale) ?? []), node]);
  }
  return [...scales];
}

function leavesOf(node: ScoreNode): readonly ScoreNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

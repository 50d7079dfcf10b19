import { CircleHelp } from 'lucide';
import type { PartOfNumber } from '../../../../domain/ita/book/opened.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import { isUnconfirmed, sureOf } from '../figure/sure.ts';
import { yearTexts } from '../year-texts.ts';
import { useBasis } from './basis.ts';
import { instrumentIn, useNames } from './names.ts';
import { useSideLabel } from './number-figures.tsx';
import { numberTexts } from './number-texts.ts';
import { sidesOf, type Opened, type Side } from './opened-number.ts';
import { ruleOfParts } from './rule.ts';

export interface MadeOfProps {
  readonly opened: Opened;
  readonly side: Side;
}

/** How a number is worked out, with the real numbers, and each of its parts, leading further down. */
export function MadeOf({ opened, side: { origin, number } }: MadeOfProps) {
  const words = useWords(numberTexts);
  const label = useSideLabel();
  const { node, parts } = number;
  const title = sidesOf(opened).length > 1 ? words.ruleOf(label(origin, node.kind === 'total')) : words.rule;
  if (parts.length > 0) {
    const rule = ruleOfParts(number, words);
    return (
      <Section title={title}>
        <p>{rule.sentence}</p>
        {rule.formula !== null && <p class="formula">{rule.formula}</p>}
        <Parts opened={opened} of={node} parts={parts} />
      </Section>
    );
  }
  if (origin !== 'own') {
    return (
      <Section title={title}>
        <p>{words.fromPrint}</p>
      </Section>
    );
  }
  // Answers to a single part are told by themselves, with their counts.
  if (instrumentIn(opened.edition, node) !== 'OIT') return null;
  return (
    <Section title={title}>
      <p>{words.itemRule}</p>
    </Section>
  );
}

interface PartsProps {
  readonly opened: Opened;
  readonly of: ScoreNode;
  readonly parts: readonly PartOfNumber[];
}

function Parts({ opened, of, parts }: PartsProps) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const names = useNames(opened.edition);
  const basis = useBasis(opened);
  const links = scoreLinks(office.id);
  const sum = of.points === null ? '–' : formatPoints(of.points);
  return (
    <>
      <DataTable
        caption={words.parts}
        columns={[
          { label: words.part },
          { label: words.points, isNumeric: true },
          { label: words.adds, isNumeric: true },
          { label: words.basis },
        ]}
        rows={[
          ...parts.map(({ node, adds }) => ({
            key: node.code,
            cells: [
              <a key="name" href={links.number(opened.year.fiscalYear, node.code)}>
                {names.withCode(node)}
              </a>,
              <PartPoints key="points" edition={opened.edition} node={node} />,
              adds === null ? '–' : formatPoints(adds),
              basis(node),
            ],
          })),
          { key: 'sum', isTotal: true, cells: [words.sum, '', sum, ''] },
        ]}
      />
      {parts.some(({ node }) => isDoubtful(opened.edition, node)) && (
        <p class="aside">{words.unconfirmedMark}</p>
      )}
    </>
  );
}

interface PartPointsProps {
  readonly edition: Edition;
  readonly node: ScoreNode;
}

function PartPoints({ edition, node }: PartPointsProps) {
  const { unconfirmed, unknown } = useWords(yearTexts);
  if (node.points === null) return <span class="aside">{unknown}</span>;
  return (
    <span class="points">
      {formatPoints(node.points)}
      {isDoubtful(edition, node) && <Icon of={CircleHelp} size="small" label={unconfirmed} />}
    </span>
  );
}

function isDoubtful(edition: Edition, node: ScoreNode): boolean {
  return node.points !== null && isUnconfirmed(sureOf(edition, node).certainty);
}

import type { Edition } from '../../../../domain/ita/edition.ts';
import type { Change, Repair } from '../../../../domain/ita/audit/repair/repair.ts';
import { cellNamed } from '../../../../domain/ita/audit/sentences.ts';
import type { YearAudit } from '../../../../domain/ita/audit/table.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Badge } from '../../../../ui/signs/badge.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { useScoreLinks } from '../../links.ts';
import { isOfNumbers } from './numbered.ts';
import { officeTexts } from './office-texts.ts';

export interface RepairsPartProps {
  readonly year: YearAudit;
  readonly edition: Edition;
  /** The year is kept here, and can be corrected. */
  readonly isOwn: boolean;
}

/** So many are told at once, and fewer where the rest is far less likely. */
const mostShown = 3;

/** What would explain everything found in a year's numbers: proposals with how likely they are, or that there is none. */
export function RepairsPart({ year, edition, isOwn }: RepairsPartProps) {
  const links = useScoreLinks();
  const words = useWords(officeTexts);
  const { printed, findings, repairs, rulesOf } = year;
  if (rulesOf === null || !findings.some(isOfNumbers)) return null;
  const likely = repairs
    .filter((repair, at) => at === 0 || (repair.likelihood >= 0.05 && isFirstOf(repairs, repair)))
    .slice(0, mostShown);
  const others = repairs.filter((repair) => !likely.includes(repair));
  return (
    <Section title={words.repairs(printed.fiscalYear)} note={repairs.length === 0 ? '' : words.repairsNote}>
      {repairs.length === 0 && (
        <Banner tone="info" title={words.noRepair}>
          <p>{words.noRepairText}</p>
        </Banner>
      )}
      <Repairs repairs={likely} edition={edition} />
      {others.length > 0 && (
        <details class="others">
          <summary>{words.others(others.length)}</summary>
          <Repairs repairs={others} edition={edition} />
        </details>
      )}
      {isOwn && (
        <p>
          <a class="link" href={links.correct(printed.fiscalYear)}>
            {words.correct(printed.fiscalYear)}
          </a>
        </p>
      )}
    </Section>
  );
}

/** Whether none before it changes the same cells: the likeliest value is enough at first sight. */
function isFirstOf(repairs: readonly Repair[], repair: Repair): boolean {
  const cells = ({ changes }: Repair): string => changes.map(({ cell }) => cell).join();
  return repairs.find((one) => cells(one) === cells(repair)) === repair;
}

interface RepairsProps {
  readonly repairs: readonly Repair[];
  readonly edition: Edition;
}

function Repairs({ repairs, edition }: RepairsProps) {
  const words = useWords(officeTexts);
  const key = ({ changes }: Repair): string =>
    changes.map(({ cell, to, slip }) => `${cell}${to}${slip}`).join();
  return (
    <ul class="repairs">
      {repairs.map((repair) => (
        <li key={key(repair)}>
          <Likely likelihood={repair.likelihood} />
          {repair.changes.map((change) => (
            <ChangeSaid
              key={change.cell}
              change={change}
              edition={edition}
              isAlone={repair.changes.length === 1}
            />
          ))}
          {repair.changes.length > 1 && <p>{words.together}</p>}
        </li>
      ))}
    </ul>
  );
}

function Likely({ likelihood }: { readonly likelihood: number }) {
  const { likely } = useWords(officeTexts);
  if (likelihood >= 0.6) return <Badge tone="primary" label={likely.most} />;
  return <Badge label={likelihood >= 0.15 ? likely.some : likely.few} />;
}

interface ChangeSaidProps {
  readonly change: Change;
  readonly edition: Edition;
  readonly isAlone: boolean;
}

function ChangeSaid({ change, edition, isAlone }: ChangeSaidProps) {
  const words = useWords(officeTexts);
  const say = useSay();
  const { cell, from, to, low, high, slip } = change;
  const name = say(cellNamed(cell, edition));
  return (
    <>
      <p class="change">{(isAlone ? words.change : words.changes)(name, from, to)}</p>
      <p class="why">{words.slips[slip]}</p>
      {isAlone && low !== high && <p class="why">{words.range(low, high)}</p>}
    </>
  );
}

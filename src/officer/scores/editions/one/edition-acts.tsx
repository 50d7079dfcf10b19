import { FileUp } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Card } from '../../../../ui/lists/card.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import type { Shelf, Standing } from '../shelf.ts';
import { mayChangeRules, WhoMay } from '../take/who-may.tsx';
import { actTexts } from './act-texts.ts';
import { SheetButtons } from './sheet-buttons.tsx';
import { ShareEdition } from './share-edition.tsx';
import { StartYear } from './start-year.tsx';
import { WithdrawEdition } from './withdraw-edition.tsx';

export interface EditionActsProps {
  readonly shelf: Shelf;
  readonly standing: Standing;
}

/** Everything one can do with an edition. */
export function EditionActs({ shelf, standing }: EditionActsProps) {
  const { office } = useDesk();
  const words = useWords(actTexts);
  const { edition } = standing.rules;
  const year = edition.fiscalYear;
  return (
    <Section title={words.acts}>
      <Card title={words.download}>
        <p>{words.downloadText}</p>
        <SheetButtons edition={edition} kinds={['xlsx', 'csv']} />
      </Card>
      <Card title={words.correct}>
        <p>{words.correctText}</p>
        <ol class="rules">
          {Object.values(words.correctSteps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div class="acts">
          <ButtonLink
            icon={FileUp}
            label={words.importAct}
            href={paths.app(office.id, 'scores/editions/new')}
          />
        </div>
      </Card>
      <StartYear from={edition} year={nextUnknownYear(shelf, year)} />
      {mayChangeRules(office.me.role) ? (
        <>
          <ShareEdition key={year} edition={edition} />
          {standing.kept !== null && <WithdrawEdition kept={standing.kept} />}
        </>
      ) : (
        <WhoMay />
      )}
    </Section>
  );
}

/** The first year after this one whose rules nobody knows. */
function nextUnknownYear({ standing }: Shelf, after: number): number {
  const known = new Set(standing.map(({ rules }) => rules.edition.fiscalYear));
  let year = after + 1;
  while (known.has(year)) year += 1;
  return year;
}

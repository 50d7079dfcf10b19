import { ListChecks } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { FactList } from '../../ui/lists/fact-list.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { OfficePage } from '../frame/office-page.tsx';
import { measureYears, type Measure } from './measure.ts';
import { measureTexts } from './texts.ts';
import './measures-room.css';

/** มาตรการ: what the office planned, year by year. */
export function MeasuresRoom() {
  const { office } = useDesk();
  const words = useWords(measureTexts);
  const rows = useLive(() => office.table('measures'));
  const years = measureYears(rows ?? []);
  return (
    <OfficePage title={words.title} room="measures">
      {rows === undefined && <Skeleton label={words.loading} />}
      {rows !== undefined && years.length === 0 && (
        <EmptyState
          icon={ListChecks}
          title={words.empty}
          act={<ButtonLink label={words.emptyAct} href={paths.app(office.id, 'scores')} />}
        >
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      {years.map(({ fiscalYear, measures }) => (
        <Section
          key={fiscalYear}
          title={words.year(fiscalYear)}
          note={`${words.count(measures.length)} · ${words.readOnly}`}
        >
          <ol class="measures-room">
            {measures.map((measure) => (
              <MeasureEntry key={measure.id} measure={measure} />
            ))}
          </ol>
        </Section>
      ))}
    </OfficePage>
  );
}

function MeasureEntry({ measure }: { readonly measure: Measure }) {
  const words = useWords(measureTexts);
  const say = useSay();
  return (
    <li>
      <details>
        <summary>
          <small>
            {[words.number(measure.no), measure.period].filter((part) => part !== '').join(' · ')}
          </small>
          <strong lang="th">{measure.title}</strong>
          <small lang="th">{measure.responsible}</small>
        </summary>
        <div lang="th">
          <FactList
            facts={[
              { label: words.methods, value: <Lines of={measure.methods} /> },
              { label: words.period, value: measure.period },
              { label: words.responsible, value: measure.responsible },
              { label: words.followUp, value: <Lines of={measure.followUp} /> },
            ]}
          />
        </div>
        {measure.notes.length > 0 && (
          <>
            <h3>{words.notes}</h3>
            <Lines of={measure.notes.map(say)} />
          </>
        )}
      </details>
    </li>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="lines">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

import { NotebookPen } from 'lucide';
import { surveyItems } from '../../../../domain/ita/edition-parts.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import type { OpenYear } from '../use-year.ts';
import { CountForm } from './count-form.tsx';
import { countsTexts } from './counts-texts.ts';
import { EarlierCounts } from './earlier-counts.tsx';
import './counts-page.css';

/** Sheets of the public that were answered on paper and counted by hand; internal ones are never typed by others. */
export function CountsPage({ year }: OpenYear) {
  const { office } = useDesk();
  const words = useWords(countsTexts);
  const { fiscalYear } = year;
  const back = scoreLinks(office.id).view('year', fiscalYear);
  const edition = year.rules?.edition ?? null;
  const isAsked = edition !== null && surveyItems(edition, 'EIT').length > 0;
  return (
    <OfficePage title={words.title(fiscalYear)} room="scores" backTo={back}>
      <div class="counts-page">
        {isAsked ? (
          <>
            <p>{words.lead}</p>
            <details class="why">
              <summary>{words.why}</summary>
              <p>{words.whyText}</p>
            </details>
            <CountForm fiscalYear={fiscalYear} edition={edition} />
          </>
        ) : (
          <EmptyState
            icon={NotebookPen}
            title={words.noQuestions(fiscalYear)}
            act={<ButtonLink label={words.toYear} href={back} />}
          >
            <p>{words.noQuestionsText}</p>
          </EmptyState>
        )}
        <Section title={words.earlier}>
          <EarlierCounts counts={year.handCounts} />
        </Section>
      </div>
    </OfficePage>
  );
}

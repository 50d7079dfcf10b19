import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { scoreTexts } from '../texts.ts';
import { ChecklistPage } from './checklist/checklist-page.tsx';
import { CountsPage } from './counts/counts-page.tsx';
import { NumberPage } from './number/number-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { useYear } from './use-year.ts';

/** The screens below a year's score. */
export type YearScreenName = 'number' | 'checklist' | 'counts' | 'settings';

export interface YearScreenProps {
  readonly screen: YearScreenName;
  readonly fiscalYear: number;
  /** Of the number that is opened. */
  readonly code: string;
}

/** Opens a screen of one year as soon as the year is there. */
export function YearScreen({ screen, fiscalYear, code }: YearScreenProps) {
  const words = useWords(scoreTexts);
  const open = useYear(fiscalYear);
  if (open === undefined) {
    return (
      <OfficePage title={words.title} room="scores">
        <Skeleton label={words.loading} rows={4} />
      </OfficePage>
    );
  }
  switch (screen) {
    case 'number':
      return <NumberPage key={code} {...open} code={code} />;
    case 'checklist':
      return <ChecklistPage {...open} />;
    case 'counts':
      return <CountsPage {...open} />;
    case 'settings':
      return <SettingsPage {...open} />;
    default:
      return screen satisfies never;
  }
}

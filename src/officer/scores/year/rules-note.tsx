import type { Rules } from '../../../domain/ita/book/sources.ts';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { isUnconfirmed } from './figure/sure.ts';
import { yearTexts } from './year-texts.ts';

/** How sure a year's rules are, and whose they are. */
export function RulesNote({ rules: { edition, origin } }: { readonly rules: Rules }) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const whose = edition.maker === null ? words.ofOffice : words.madeBy(edition.maker);
  return (
    <div class="rules-note">
      {isUnconfirmed(edition.certainty) && <p>{words.unconfirmedText(edition.fiscalYear)}</p>}
      {(origin === 'office' || edition.maker !== null) && <p>{whose}</p>}
      <p>
        <a href={scoreLinks(office.id).edition(edition.fiscalYear)}>{words.aboutRules}</a>
      </p>
    </div>
  );
}

import type { Look } from '../../../../domain/ita/rows/look-row.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { checklistTexts } from './checklist-texts.ts';

/** Who looked last, and when; nothing where nobody is named. */
export function SeenBy({ look }: { readonly look: Look | null }) {
  const { office, nameOf } = useDesk();
  const words = useWords(checklistTexts);
  const language = useLanguage();
  if (look === null || look.at === null) return null;
  const when = sayInstant(look.at, office.now(), language);
  const who = look.by === null ? null : nameOf(look.by);
  return <p class="seen-by">{who === null ? words.seenWhen(when) : words.seen(when, who)}</p>;
}

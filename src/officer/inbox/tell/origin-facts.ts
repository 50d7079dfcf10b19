import type { CaseView } from '../../../data/officer/office.ts';
import { isoDayOf, sayDay } from '../../../i18n/dates.ts';
import type { Fact } from '../../../ui/lists/fact-list.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { tellTexts } from './tell-texts.ts';

/** What a case says of where it comes from: a letter, or a file with the day on which it truly came. */
export function useOriginFacts({ origin, receivedAt, typedBy }: CaseView): readonly Fact[] {
  const { nameOf } = useDesk();
  const words = useWords(tellTexts);
  const language = useLanguage();
  const { letter = null, imported = null } = origin ?? {};
  const taken = sayDay(isoDayOf(receivedAt), language);
  const facts: Fact[] = [];
  if (letter !== null) {
    const day = letter.day === null ? '' : sayDay(letter.day, language);
    facts.push({ label: words.letter, value: words.letterOf(letter.number, day) });
  }
  if (imported !== null) {
    const { came, finished } = imported;
    facts.push({
      label: words.came,
      value: came === null ? words.cameUnknown(taken) : words.cameImported(sayDay(came, language), taken),
    });
    if (finished !== null) facts.push({ label: words.finished, value: sayDay(finished, language) });
  }
  const name = typedBy === undefined ? null : nameOf(typedBy);
  if (name !== null) facts.push({ label: imported === null ? words.typedBy : words.importedBy, value: name });
  return facts;
}

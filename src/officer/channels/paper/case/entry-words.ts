import type { CaseRoad } from '../../../../domain/channels/roads/roads.ts';
import { useLanguage } from '../../../desk/shell.tsx';
import { paperCaseTexts } from './case-texts.ts';
import { proxyCaseTexts } from './proxy-texts.ts';

/** What is said while a form is typed in: of paper, or of a citizen who is there. */
export type EntryWords = ReturnType<typeof paperCaseTexts>;

export function useEntryWords(road: CaseRoad): EntryWords {
  const language = useLanguage();
  const paper = paperCaseTexts(language);
  return road === 'paper' ? paper : { ...paper, ...proxyCaseTexts(language) };
}

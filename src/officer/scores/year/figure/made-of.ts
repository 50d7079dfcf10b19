import type { BookYear } from '../../../../domain/ita/book/book-year.ts';
import { disclosureItems, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { SurveyCode } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { useWords } from '../../../desk/shell.tsx';
import { yearTexts } from '../year-texts.ts';

/** Says what an instrument of the office's own data rests on: sheets, or items looked at. */
export function useMadeOf(): (year: BookYear, node: ScoreNode) => string {
  const words = useWords(yearTexts);
  return ({ scored, rules, looks }, node) => {
    const survey = surveyNamed(node.code);
    if (survey === null) {
      const items = rules === null ? [] : disclosureItems(rules.edition);
      const looked = items.filter(({ code }) => (looks.get(code)?.finding ?? 'unknown') !== 'unknown');
      const said = words.looked(looked.length, items.length);
      const isGrouped = items.some(({ subIndicator }) => subIndicator !== null);
      return isGrouped ? said : `${said} · ${words.ungrouped}`;
    }
    if (rules === null || surveyItems(rules.edition, survey).length === 0) return words.noQuestions;
    // Sheets that came by a way with fewer than five yet are in no figure.
    if (node.answers > 0) return words.fromSheets(formatCount(node.answers));
    return scored?.heard[survey].all.sheets === 0 ? words.noSheets : words.tooFew;
  };
}

/** The survey of that code; `null` for anything else. */
export function surveyNamed(code: string): SurveyCode | null {
  return code === 'IIT' || code === 'EIT' ? code : null;
}

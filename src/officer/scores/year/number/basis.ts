import { itemsBelow } from '../../../../domain/ita/book/opened.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { useWords } from '../../../desk/shell.tsx';
import { surveyNamed } from '../figure/made-of.ts';
import { originOf } from '../figure/origin.ts';
import { yearTexts } from '../year-texts.ts';
import { instrumentIn } from './names.ts';
import { numberTexts } from './number-texts.ts';
import type { Opened } from './opened-number.ts';

/** Says in a few words what a part rests on: print, sheets, or looks. */
export function useBasis({ year, scored, edition }: Opened): (node: ScoreNode) => string {
  const words = useWords(numberTexts);
  const said = useWords(yearTexts);
  return (node) => {
    const isPrinted = node.points !== null && node.answers === 0;
    if (isPrinted && originOf(year, edition, node) === 'print') return words.printed;
    const instrument = instrumentIn(edition, node) ?? '';
    const survey = surveyNamed(instrument);
    if (survey === null) return ofLooks(node);
    if (node.answers > 0) return said.fromSheets(formatCount(node.answers));
    return scored.heard[survey].all.sheets === 0 ? said.noSheets : words.hidden;
  };

  function ofLooks(node: ScoreNode): string {
    if (node.kind !== 'item') {
      const { known, all } = itemsBelow(node);
      return said.looked(known, all);
    }
    if (node.points === null) return words.notLooked;
    return node.points > 0 ? words.has : words.hasNot;
  }
}

import type { LocalText } from '../../../../domain/basics/local-text.ts';
import { surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, InstrumentCode, SurveyItem } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { numberTexts } from './number-texts.ts';

export type Named = Pick<ScoreNode, 'kind' | 'code'>;

/** The question to which a node of a survey belongs; `null` for all others. */
export function questionOf(edition: Edition, { code }: Named): SurveyItem | null {
  const questions = [...surveyItems(edition, 'IIT'), ...surveyItems(edition, 'EIT')];
  return (
    questions.find((item) => item.code === code || item.parts.some((part) => part.code === code)) ?? null
  );
}

/** The instrument to which a place belongs; `null` for the total. */
export function instrumentIn(edition: Edition, node: Named): InstrumentCode | null {
  const { kind, code } = node;
  switch (kind) {
    case 'total':
      return null;
    case 'instrument':
      return edition.instruments.find((one) => one.code === code)?.code ?? null;
    case 'indicator':
      return edition.indicators.find(({ no }) => String(no) === code)?.instrument ?? null;
    case 'subIndicator':
      return 'OIT';
    case 'item':
      return edition.items.find((one) => one.code === code)?.instrument ?? null;
    case 'part':
      return questionOf(edition, node)?.instrument ?? null;
    default:
      return kind satisfies never;
  }
}

function nameIn(edition: Edition, node: Named): LocalText | null {
  const { kind, code } = node;
  switch (kind) {
    case 'total':
      return null;
    case 'instrument':
      return edition.instruments.find((one) => one.code === code)?.name ?? null;
    case 'indicator':
      return edition.indicators.find(({ no }) => String(no) === code)?.name ?? null;
    case 'subIndicator':
      return edition.subIndicators.find((one) => one.code === code)?.name ?? null;
    case 'item': {
      const item = edition.items.find((one) => one.code === code);
      return item?.kind === 'disclosure' ? item.topic : (item?.wording ?? null);
    }
    case 'part':
      return questionOf(edition, node)?.parts.find((part) => part.code === code)?.wording ?? null;
    default:
      return kind satisfies never;
  }
}

/** How a place of the result is called. */
export interface Names {
  /** Its name alone, a part's after its question's. */
  full(node: Named): string;
  /** For the way upwards: "ตัวชี้วัด 1", "I1". */
  short(node: Named): string;
  /** Code and name: "1 การปฏิบัติหน้าที่". */
  withCode(node: Named): string;
  /** For a page's head: "ตัวชี้วัด 1 ปี 2564". */
  title(node: Named): string;
}

/** Names in the language at hand. */
export function useNames(edition: Edition): Names {
  const { titles, total, indicator } = useWords(numberTexts);
  const say = useSay();
  const { fiscalYear } = edition;
  const name = (node: Named): string => {
    const found = nameIn(edition, node);
    return found === null ? '' : say(found);
  };
  return {
    full(node) {
      const question = node.kind === 'part' ? questionOf(edition, node) : null;
      return question === null ? name(node) : `${say(question.wording)} · ${name(node)}`;
    },
    short({ kind, code }) {
      if (kind === 'total') return total;
      return kind === 'indicator' ? indicator(code) : code;
    },
    withCode: (node) => (node.kind === 'total' ? total : `${node.code} ${name(node)}`),
    title({ kind, code }) {
      switch (kind) {
        case 'total':
          return titles.total(fiscalYear);
        case 'part':
        case 'item':
          return titles.item(code, fiscalYear);
        case 'instrument':
        case 'indicator':
        case 'subIndicator':
          return titles[kind](code, fiscalYear);
        default:
          return kind satisfies never;
      }
    },
  };
}

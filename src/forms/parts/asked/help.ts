import type { Question } from '../../../domain/channels/question.ts';
import { html, type Markup } from '../../../markup/html.ts';
import { both, said, saidWith } from '../both.ts';
import { places, type QuestionOf } from './places.ts';

/** The office's own help, then what may be answered. */
export function help(question: Question): Markup {
  const parts = [question.help === null ? null : both(question.help), ...hints(question)].filter(
    (part) => part !== null,
  );
  return html`<p class="help" id="${places.help(question.id)}">${parts.map((part, index) => [index > 0 && ' · ', part])}</p>`;
}

function hints(question: Question): readonly (Markup | null)[] {
  switch (question.kind) {
    case 'short':
      return [];
    case 'place':
      return [said('placeHelp')];
    case 'long':
      return [saidWith((words) => words.longestHelp(question.maxLength))];
    case 'phone':
      return [said('phoneHelp')];
    case 'number':
      return numberHints(question);
    case 'date':
      return [said('dateHelp'), question.span === 'any' ? null : said(question.span)];
    case 'citizen-id':
      return [said('idHelp')];
    case 'photo':
      return [saidWith((words) => words.photoHelp(question.most)), said('noCards')];
    case 'spoken':
      return [said('spokenHelp')];
    case 'consent':
      return [said('consentHelp')];
    case 'choice':
    case 'scale':
      return [said('chooseOne')];
    case 'many':
      return [said('chooseMany')];
    default:
      return question satisfies never;
  }
}

function numberHints({ min, max, decimals }: QuestionOf<'number'>): readonly (Markup | null)[] {
  return [
    min === null && max === null ? null : saidWith((words) => words.boundsHelp(min, max)),
    decimals === 0 ? null : saidWith((words) => words.decimalsHelp(decimals)),
  ];
}

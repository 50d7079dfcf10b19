import type { Question, QuestionKind, QuestionOf } from '../../../domain/channels/question.ts';
import { html, type Markup } from '../../../markup/html.ts';

export type { QuestionOf };

/** Where a question's parts stand in the page, for labels, help and the words about what is missing. */
export const places = {
  question: (id: string): string => `q-${id}`,
  field: (id: string): string => `f-${id}`,
  help: (id: string): string => `h-${id}`,
  missing: (id: string): string => `m-${id}`,
  unit: (id: string): string => `u-${id}`,
} as const;

/** Kinds whose answer is one line or some lines of text, each in a field of its own. */
export type WrittenKind = Extract<QuestionKind, 'short' | 'long' | 'phone' | 'number' | 'citizen-id'>;

/** Kinds that are answered by ticking. */
export type ChosenKind = Extract<QuestionKind, 'choice' | 'many' | 'scale' | 'consent'>;

/** Kinds of which a script that comes later does the greater part. */
export type ExtraKind = Extract<QuestionKind, 'photo' | 'spoken' | 'place'>;

/** Where what is said of a field stands, for those who hear it. */
export function describedBy(question: Question): string {
  const { id } = question;
  const said = `${places.help(id)} ${places.missing(id)}`;
  return question.kind === 'number' && question.unit !== null ? `${said} ${places.unit(id)}` : said;
}

/** Where the script of a kind finds its place: at most so many things, and the question they answer. */
export function mount(question: QuestionOf<ExtraKind>, most: number): Markup {
  const { id, kind } = question;
  const onMap = kind === 'place' ? question.villages.filter(({ position }) => position !== null) : [];
  return html`<div class="extra${onMap.length > 1 ? ' mapped' : ''}" data-extra="${kind}" data-question="${id}" data-most="${most}"></div>`;
}

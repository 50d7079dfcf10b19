import type { Option, Question, QuestionOf, ShowIf } from '../../../domain/channels/question.ts';
import { plain, text, whoAndPhone, type PlainTemplate } from '../template.ts';

/** Thai, English. */
export type Words = readonly [th: string, en: string];
/** What is stored, then how it reads. */
export type OptionWords = readonly [value: string, th: string, en: string];

interface Asking {
  readonly id: string;
  readonly label: Words;
  readonly help?: Words;
  readonly isOptional?: boolean;
  /** Asked only while an earlier question is answered so. */
  readonly when?: ShowIf;
}

const asked = ({ id, label, help, isOptional = false, when }: Asking) => ({
  id,
  label: text(...label),
  help: help === undefined ? null : text(...help),
  required: !isOptional,
  showIf: when ?? null,
  voices: [],
});

const optionsOf = (options: readonly OptionWords[]): readonly Option[] =>
  options.map(([value, th, en]) => ({ value, label: text(th, en) }));

export function choice(asking: Asking, ...options: readonly OptionWords[]): Question {
  return { ...asked(asking), kind: 'choice', options: optionsOf(options) };
}

export function many(asking: Asking, ...options: readonly OptionWords[]): Question {
  return { ...asked(asking), kind: 'many', options: optionsOf(options) };
}

export function short(asking: Asking): Question {
  return { ...asked(asking), kind: 'short', maxLength: 300, autocomplete: null };
}

export function long(asking: Asking): QuestionOf<'long'> {
  return { ...asked(asking), kind: 'long', maxLength: 2_000 };
}

/** A position, a village of the office's list, or words; the office fills its villages in. */
export function placeOf(asking: Asking): Question {
  return { ...asked(asking), kind: 'place', villages: [] };
}

export const place: Question = placeOf({
  id: 'place',
  label: ['อยู่ตรงไหน', 'Where is it?'],
  help: ['เช่น บ้านเลขที่ หมู่ที่ ซอย หรือจุดสังเกต', 'Such as house and village number, lane or a landmark'],
});

export const photos = (when?: ShowIf): Question => ({
  ...asked({
    id: 'photos',
    label: ['รูปถ่าย (ถ้ามี)', 'Pictures, if any'],
    help: ['ถ่ายจุดที่แจ้ง อย่าถ่ายบัตรประชาชน', 'Of the place itself; please no identity cards'],
    isOptional: true,
    ...(when === undefined ? {} : { when }),
  }),
  kind: 'photo',
  most: 3,
});

export function day(asking: Asking, span: 'any' | 'past' | 'future'): Question {
  return { ...asked(asking), kind: 'date', span };
}

interface Counting extends Asking {
  readonly unit: Words;
  readonly most: number;
  readonly decimals?: number;
}

export function count({ unit, most, decimals = 0, ...asking }: Counting): Question {
  return { ...asked(asking), kind: 'number', min: 0, max: most, decimals, unit: text(...unit) };
}

export function spoken(asking: Asking): Question {
  return { ...asked(asking), kind: 'spoken' };
}

export function scale(asking: Asking, look: 'rows' | 'faces', options: readonly Option[]): Question {
  return { ...asked(asking), kind: 'scale', options, item: null, look };
}

export const anythingElse: Question = long({
  id: 'detail',
  label: ['รายละเอียดเพิ่มเติม', 'Anything else'],
  isOptional: true,
});

/** For an appointment somebody must be called; nothing more is needed to make one. */
export const whoToCall: readonly Question[] = whoAndPhone.map((question) => ({
  ...question,
  help: question.kind === 'phone' ? text('เจ้าหน้าที่จะโทรนัดหมาย', 'An officer calls to arrange it') : null,
  required: true,
}));

/** What all of them have in common; a complaint says `kind: 'complaint', effect: null`. */
export const request = {
  ...plain,
  kind: 'request',
  ring: 'general',
  effect: 'complete',
} as const satisfies Partial<PlainTemplate>;

import type { Option } from '../../../domain/channels/question.ts';
import type { FirstQuestion } from '../../../domain/channels/first-format.ts';
import { text, whoAndPhone, type PlainTemplate } from '../template.ts';

/** Thai, English. */
export type Words = readonly [th: string, en: string];
/** What is stored, then how it reads. */
export type OptionWords = readonly [value: string, th: string, en: string];

interface Asking {
  readonly id: string;
  readonly label: Words;
  readonly help?: Words;
  readonly isOptional?: boolean;
}

const asked = ({ id, label, help, isOptional = false }: Asking) => ({
  id,
  label: text(...label),
  help: help === undefined ? null : text(...help),
  required: !isOptional,
});

const optionsOf = (options: readonly OptionWords[]): readonly Option[] =>
  options.map(([value, th, en]) => ({ value, label: text(th, en) }));

export function choice(asking: Asking, ...options: readonly OptionWords[]): FirstQuestion {
  return { ...asked(asking), kind: 'choice', options: optionsOf(options) };
}

export function many(asking: Asking, ...options: readonly OptionWords[]): FirstQuestion {
  return { ...asked(asking), kind: 'many', options: optionsOf(options) };
}

export function short(asking: Asking): FirstQuestion {
  return { ...asked(asking), kind: 'short', maxLength: 300, autocomplete: null };
}

export function long(asking: Asking): FirstQuestion {
  return { ...asked(asking), kind: 'long', maxLength: 2_000 };
}

export const place: FirstQuestion = short({
  id: 'place',
  label: ['อยู่ตรงไหน', 'Where is it?'],
  help: ['เช่น บ้านเลขที่ หมู่ที่ ซอย หรือจุดสังเกต', 'Such as house and village number, lane or a landmark'],
});

export const anythingElse: FirstQuestion = long({
  id: 'detail',
  label: ['รายละเอียดเพิ่มเติม', 'Anything else'],
  isOptional: true,
});

/** For an appointment somebody must be called; nothing more is needed to make one. */
export const whoToCall: readonly FirstQuestion[] = whoAndPhone.map((question) => ({
  ...question,
  help: question.kind === 'phone' ? text('เจ้าหน้าที่จะโทรนัดหมาย', 'An officer calls to arrange it') : null,
  required: true,
}));

/** What all of them have in common; a complaint says `kind: 'complaint', effect: null`. */
export const request = {
  edition: null,
  opensAt: null,
  closesAt: null,
  kind: 'request',
  ring: 'general',
  effect: 'complete',
} as const satisfies Partial<PlainTemplate>;

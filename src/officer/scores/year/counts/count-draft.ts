import { scaleOf, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, Part, SurveyItem } from '../../../../domain/ita/edition.ts';
import { fewestAnswersShown } from '../../../../domain/ita/survey/small-groups.ts';
import type { SurveyTally } from '../../../../domain/ita/tally.ts';
import { readCount } from '../typed-number.ts';

/** What is being typed in, by field; answers by `part/answer`. */
export type CountDraft = Readonly<Record<string, string>>;

/** How a part's counts stand to the number of sheets. */
export type Remainder =
  | { readonly kind: 'even' }
  | { readonly kind: 'no-sheets' }
  | { readonly kind: 'not-a-count'; readonly answer: string }
  | { readonly kind: 'left' | 'over'; readonly count: number };

/** A question with one of its parts, in the order they are asked. */
export interface AskedPart {
  readonly item: SurveyItem;
  readonly part: Part;
}

export type Counted =
  | { readonly ok: true; readonly tally: SurveyTally; readonly from: string }
  /** What still stands in the way; parts by their code. */
  | {
      readonly ok: false;
      readonly sheets: boolean;
      readonly from: boolean;
      readonly parts: readonly string[];
    };

export const sheetsField = 'sheets';
export const fromField = 'from';
export const fieldOf = (part: Part, answer: string): string => `${part.code}/${answer}`;

/** Every part of the survey of the public. */
export function askedParts(edition: Edition): readonly AskedPart[] {
  return surveyItems(edition, 'EIT').flatMap((item) => item.parts.map((part) => ({ item, part })));
}

/** How many sheets are being typed in; `null` while nobody said. */
function sheetsIn(draft: CountDraft): number | null {
  const sheets = readCount(draft[sheetsField] ?? '');
  return sheets === 0 ? null : sheets;
}

/** Where a part stands: an empty field is none, so that only what was chosen needs to be typed. */
export function remainderOf(draft: CountDraft, edition: Edition, part: Part): Remainder {
  const { options } = scaleOf(edition, part.scale);
  const typed = options.map(({ code }) => ({ code, text: (draft[fieldOf(part, code)] ?? '').trim() }));
  const wrong = typed.find(({ text }) => text !== '' && readCount(text) === null);
  if (wrong !== undefined) return { kind: 'not-a-count', answer: wrong.code };
  const sheets = sheetsIn(draft);
  if (sheets === null) return { kind: 'no-sheets' };
  const left = sheets - typed.reduce((sum, { text }) => sum + (readCount(text) ?? 0), 0);
  if (left === 0) return { kind: 'even' };
  return left > 0 ? { kind: 'left', count: left } : { kind: 'over', count: -left };
}

/**
 * Reads the draft: whole sheets only, so every part must add up to their number. A stack of fewer than five is not
 * taken: it would stand in the log for all to see, and tell who answered what.
 */
export function countedOf(draft: CountDraft, edition: Edition): Counted {
  const asked = askedParts(edition).map(({ part }) => part);
  const sheets = sheetsIn(draft);
  const from = (draft[fromField] ?? '').trim();
  const uneven = asked.filter((part) => remainderOf(draft, edition, part).kind !== 'even');
  const areFew = sheets === null || sheets < fewestAnswersShown;
  if (areFew || from === '' || uneven.length > 0) {
    return {
      ok: false,
      sheets: areFew,
      from: from === '',
      parts: uneven.map(({ code }) => code),
    };
  }
  const parts = asked.map((part) => {
    const { options } = scaleOf(edition, part.scale);
    const counts = options.map(
      ({ code }) => [code, readCount(draft[fieldOf(part, code)] ?? '') ?? 0] as const,
    );
    return [part.code, { counts: Object.fromEntries(counts), blank: 0 }] as const;
  });
  return { ok: true, from, tally: { instrument: 'EIT', sheets, parts: Object.fromEntries(parts) } };
}

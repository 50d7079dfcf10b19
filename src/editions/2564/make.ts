import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Certainty, Part, SurveyCode, SurveyItem } from '../../domain/ita/edition.ts';

/** Where a run of questions comes from. */
export interface Origin {
  readonly instrument: SurveyCode;
  readonly certainty: Certainty;
  readonly topicCertainty: Certainty;
  readonly sources: readonly string[];
}

/** A question as it is written down here; its parts are called a, b, c … in their order. */
export interface Asked extends LocalText {
  readonly indicator: number;
  readonly scale: string;
  readonly parts?: readonly (LocalText & { readonly scale?: string })[];
}

/** Makes a question from its short form. */
export function question(
  origin: Origin,
  code: string,
  { indicator, scale, th, en, parts = [] }: Asked,
): SurveyItem {
  const named = parts.map((part, place): Part => ({
    code: code + 'abcdefgh'.charAt(place),
    wording: { th: part.th, en: part.en },
    scale: part.scale ?? scale,
  }));
  return {
    kind: 'survey',
    code,
    indicator,
    wording: { th, en },
    parts: named.length > 0 ? named : [{ code, wording: null, scale }],
    ...origin,
  };
}

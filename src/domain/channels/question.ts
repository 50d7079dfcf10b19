import type { LocalText } from '../basics/local-text.ts';
import type { EntryId } from '../basics/ids.ts';

export interface Option {
  /** What is stored; short, never shown. */
  readonly value: string;
  readonly label: LocalText;
}

/** A village or another named place of the office's area, for the sketch map and for those who know no map. */
export interface Village extends Option {
  /** WGS 84, in millionths of a degree, whole; `null` where the office has not said where it lies. */
  readonly position: { readonly lat: number; readonly lng: number } | null;
}

/** A question is asked only while an earlier one is answered by one of these values. */
export interface ShowIf {
  /** Id of a question of kind choice, many, scale or consent that stands before. */
  readonly question: string;
  readonly values: readonly string[];
}

/** A question read aloud by somebody of the office, up to 15 seconds, fetched when it is tapped. */
export interface Voice {
  /** As people call it: "อีสาน", "เขมรถิ่นไทย", "กูย". */
  readonly language: string;
  /** The entry of the `recording` statement that holds the sound. */
  readonly recording: EntryId;
  /** SHA-256 of the sound's bytes, base64url. */
  readonly hash: string;
}

interface Asked {
  /** Stable within the channel over all its versions; letters, digits, dash. */
  readonly id: string;
  readonly label: LocalText;
  readonly help: LocalText | null;
  readonly required: boolean;
  /** `null`: always asked. */
  readonly showIf: ShowIf | null;
  readonly voices: readonly Voice[];
}

/** How a scale is drawn: a row of words each, or faces from glad to sad in the options' order. */
export type ScaleLook = 'rows' | 'faces';

export type Question =
  | (Asked & { readonly kind: 'short'; readonly maxLength: number; readonly autocomplete: string | null })
  | (Asked & { readonly kind: 'long'; readonly maxLength: number })
  | (Asked & { readonly kind: 'phone' })
  | (Asked & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'many'; readonly options: readonly Option[] })
  /** A row of steps; `item` names the edition's question or part it answers, `null` for the office's own scales. */
  | (Asked & {
      readonly kind: 'scale';
      readonly options: readonly Option[];
      readonly item: string | null;
      readonly look: ScaleLook;
    })
  /** Answered by digits, with a point and up to `decimals` digits behind it. */
  | (Asked & {
      readonly kind: 'number';
      /** Whole; `null` for no bound. */
      readonly min: number | null;
      readonly max: number | null;
      /** 0–3. */
      readonly decimals: number;
      /** Such as "ตารางเมตร"; `null` for a bare number. */
      readonly unit: LocalText | null;
    })
  /** Asked in Buddhist years, answered by an ISO day (`2026-11-25`). */
  | (Asked & { readonly kind: 'date'; readonly span: 'any' | 'past' | 'future' })
  /** Answered as `place.ts` writes it: a position, a village, words, or all of them. */
  | (Asked & { readonly kind: 'place'; readonly villages: readonly Village[] })
  /** Answered by the ids of sealed pictures; `most` 1–5. */
  | (Asked & { readonly kind: 'photo'; readonly most: number })
  /** Answered by the id of one sealed recording of at most 60 seconds. */
  | (Asked & { readonly kind: 'spoken' })
  /** Answered by `yes` or `no`; never required, since refusing must cost nothing. */
  | (Asked & { readonly kind: 'consent' })
  /** A 13-digit number of an identity card, where a law needs it; answered by 13 digits, masked in lists. */
  | (Asked & { readonly kind: 'citizen-id'; readonly reason: LocalText });

export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

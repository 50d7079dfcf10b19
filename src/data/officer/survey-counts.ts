import type { ChannelId } from '../../domain/basics/ids.ts';
import type { FreeWords } from '../../domain/surveys/free-words.ts';

/** Answers to the questions of a survey channel: option value → how many. */
export interface SurveyCounts {
  readonly channel: ChannelId;
  readonly version: number;
  readonly sheets: number;
  /** Sheets of a self-survey on which a compulsory answer is missing: not among `sheets`, nor in `counts`. */
  readonly halfFilled: number;
  /** Free words from five sheets on, in no order and apart from the marks beside them; left out before. */
  readonly words?: FreeWords;
  readonly counts: { readonly [question: string]: { readonly [option: string]: number } };
}

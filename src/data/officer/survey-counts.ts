import type { ChannelId } from '../../domain/basics/ids.ts';

/** Answers to the questions of a survey channel: option value → how many. */
export interface SurveyCounts {
  readonly channel: ChannelId;
  readonly version: number;
  readonly sheets: number;
  /** Sheets of a self-survey on which a compulsory answer is missing: not among `sheets`, nor in `counts`. */
  readonly halfFilled: number;
  readonly counts: { readonly [question: string]: { readonly [option: string]: number } };
}

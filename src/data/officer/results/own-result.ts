import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { OwnAnswer } from '../../../domain/surveys/own-result.ts';

/** A channel that is about this device's person, and what may be seen of it. */
export type OwnResult = { readonly channel: ChannelId } & (
  | { readonly state: 'shown'; readonly answers: readonly OwnAnswer[] }
  /** Fewer than five have answered; how many is not said. */
  | { readonly state: 'few' }
  /** It was sealed before this device came; the device that reads the sheets will seal it to this one too. */
  | { readonly state: 'not-here-yet' }
);

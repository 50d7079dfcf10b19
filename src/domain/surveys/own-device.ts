import type { ChannelKind } from '../channels/definition.ts';

/**
 * Whether a form of this kind is answered on one's own device only: never at a kiosk, through a helper or an officer, nor
 * on paper. Colleagues who pass a sheet on, or type it in, know whose it is.
 */
export function isOwnDeviceOnly(kind: ChannelKind): boolean {
  return kind === 'self-survey-internal';
}

/** Whether it asks an edition's questions, and so stands aside while the national survey asks them. */
export function isSelfSurvey(kind: ChannelKind): boolean {
  return kind === 'self-survey-internal' || kind === 'self-survey-external';
}

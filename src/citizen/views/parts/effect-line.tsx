import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Language } from '../../../i18n/texts.ts';
import { viewTexts } from '../texts.ts';

export interface EffectLineProps {
  readonly language: Language;
  readonly effect: ChannelDefinition['effect'];
}

/** Whether the request is made by what was sent, or only wished for; nothing where nothing is requested. */
export function EffectLine({ language, effect }: EffectLineProps) {
  return effect === null ? null : <p class={`effect ${effect}`}>{viewTexts(language)[effect]}</p>;
}

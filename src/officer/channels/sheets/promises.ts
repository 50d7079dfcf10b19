import { isDelicate, isSheetKind, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isSelfSurvey } from '../../../domain/surveys/own-device.ts';
import { useWords } from '../../desk/shell.tsx';
import { selfTexts } from '../self/self-texts.ts';
import { channelTexts } from '../texts.ts';

/** What happens with what one writes. */
export function usePromises({
  kind,
  ring,
  effect,
  standardWorkingDays: days,
}: ChannelDefinition): readonly string[] {
  const { promises } = useWords(channelTexts);
  const self = useWords(selfTexts);
  // What becomes of words that are written elsewhere is not ours to promise.
  if (kind === 'external') return [];
  if (isSheetKind(kind))
    return [...(isSelfSurvey(kind) ? [self.name] : []), promises.anonymous, promises.offline];
  return [
    ...(effect === 'intent' ? [promises.intent] : []),
    promises.receipt,
    isDelicate(ring) ? promises.delicate : promises.sealed,
    ...(days === null ? [] : [promises.standard(days)]),
    promises.offline,
  ];
}

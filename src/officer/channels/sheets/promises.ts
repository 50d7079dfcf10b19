import { isSheetKind, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import { useWords } from '../../desk/shell.tsx';
import { channelTexts } from '../texts.ts';

/** What happens with what one writes. */
export function usePromises({
  kind,
  effect,
  standardWorkingDays: days,
}: ChannelDefinition): readonly string[] {
  const { promises } = useWords(channelTexts);
  // What becomes of words that are written elsewhere is not ours to promise.
  if (kind === 'external') return [];
  if (isSheetKind(kind)) return [promises.anonymous, promises.offline];
  return [
    ...(effect === 'intent' ? [promises.intent] : []),
    promises.receipt,
    promises.sealed,
    ...(days === null ? [] : [promises.standard(days)]),
    promises.offline,
  ];
}

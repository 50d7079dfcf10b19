import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { useDesk } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { dutyOf, type Duty } from './duty.ts';

/** Tells who is on duty for a channel; `undefined` until that is known. */
export function useDuties(): ((definition: ChannelDefinition) => Duty) | undefined {
  const { office } = useDesk();
  const rows = useLive(() => office.table('duties'));
  const channels = useLive(() => office.channels());
  if (rows === undefined || channels === undefined) return undefined;
  return ({ channel }) => dutyOf(channel, rows, channels);
}

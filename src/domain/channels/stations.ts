import type { ChannelDefinition } from './definition.ts';

/** Whether a form may stand on a device at a counter; 'watched': only where somebody chose that on purpose. */
export type KioskRule = 'fits' | 'watched' | 'never';

type Asked = Pick<ChannelDefinition, 'kind' | 'ring'>;

/** Others stand about while somebody writes at a counter: what is delicate is not offered there by itself. */
export function kioskRule({ kind, ring }: Asked): KioskRule {
  if (kind === 'external' || kind === 'self-survey-internal') return 'never';
  return isDelicate({ kind, ring }) ? 'watched' : 'fits';
}

/** Whether a neighbour may fill it in for somebody: nothing delicate, and no survey that everybody answers for themselves. */
export function isForHelpers({ kind, ring }: Asked): boolean {
  if (kind === 'external' || kind === 'self-survey-internal' || kind === 'self-survey-external') return false;
  return !isDelicate({ kind, ring });
}

function isDelicate({ kind, ring }: Asked): boolean {
  return (
    kind === 'integrity-report' || kind === 'conduct-complaint' || ring === 'integrity' || ring === 'conduct'
  );
}

import { dayOf, startOfDay } from '../../domain/calendar/bangkok.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import type { HeaderOf, SenderHeader } from '../../contracts/header.ts';
import type { HeldForm } from '../store/held-store.ts';

export type FormHeader = HeaderOf<'submission' | 'sheet'>;

/** When something came, and whether its channel took new forms then. */
export interface Arrival {
  readonly receivedAt: Instant;
  readonly late: boolean;
}

/** Whether it counts towards its channel's day; later words have a limit of their own, per case. */
export function isForm(header: SenderHeader): header is FormHeader {
  return header.kind === 'submission' || header.kind === 'sheet';
}

/** A form as it is held; nothing is kept of a sheet's hour. */
export function heldForm(
  header: FormHeader,
  { header: text, content }: Envelope,
  { receivedAt, late }: Arrival,
): HeldForm {
  const { id, channel } = header;
  const kept = { id, channel, header: text, content, late };
  return header.kind === 'sheet'
    ? { ...kept, receipt: null, receivedAt: startOfDay(dayOf(receivedAt)) }
    : { ...kept, receipt: header.receipt, receivedAt };
}

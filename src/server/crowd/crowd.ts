import { workHeader } from '../../contracts/citizen/endpoints.ts';
import type { SenderHeader } from '../../contracts/header.ts';
import { refused } from '../http/refusals.ts';
import type { OfficeVisit } from '../doors/door.ts';
import type { House } from '../doors/house.ts';

/**
 * Holds back what citizens send while there is too much of it. Who comes from a source that sends too much, or to a
 * channel that is flooded, passes by work; above what the office's devices could ever take in, everybody waits.
 *
 * @returns what to answer instead; `null` when it may come in
 */
export async function heldBack(
  { limits, work }: Pick<House, 'limits' | 'work'>,
  { mailbox, request, whence: { source }, isPressed }: Omit<OfficeVisit, 'part' | 'query'>,
  header: SenderHeader,
): Promise<Response | null> {
  if (source === null) return null;
  const { office, id } = header;
  const what = { office: mailbox.office, id };
  // What was never a channel of this office counts as one, or a flood of names would have a new allowance each time.
  const isChannel = 'channel' in header && mailbox.authority.channels.has(header.channel);
  const channel = isChannel ? `${office} ${header.channel}` : office;

  const solution = request.headers.get(workHeader);
  if (solution !== null && (await work.isDone(what, solution))) {
    if (!isPressed) limits.giveBack('source', source);
    // The work was done once: that it can be shown again must not use up what belongs to all.
    if (!limits.take('worked', `${office} ${id}`)) return refused('busy', 429);
  } else {
    const isCalm =
      !isPressed && limits.take('sender', `${source} ${channel}`) && limits.take('calm', channel);
    if (!isCalm) {
      const wanted = refused('work-wanted', 429);
      wanted.headers.set(workHeader, await work.task(what));
      return wanted;
    }
  }
  const mayEnter =
    limits.take('channel', channel) &&
    (header.kind !== 'message' || limits.take('case', `${office} ${header.receipt}`));
  return mayEnter ? null : refused('busy', 429);
}

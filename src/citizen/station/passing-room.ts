import { passingKeeping } from '../../data/citizen/passing/passing-keeping.ts';
import { isForHelpers } from '../../domain/channels/stations.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Keeping } from '../../data/citizen/kept/keeping.ts';
import type { Handover } from '../first/handover.ts';
import type { Manner } from '../manner.ts';
import type { CitizenRoom, openRoom } from '../room.ts';
import { askConsent, refuseHere } from './consent.ts';
import { forgetful, type Forgetful } from './forgetful.ts';
import { stationAround, type Station } from './station.ts';

/**
 * The room of a form that somebody fills in who only passes at this phone. In a station's frame it is the station's own,
 * so that what was sealed there stays when the frame is gone.
 */
export async function openPassingRoom(
  { definition }: Pick<Handover, 'definition'>,
  manner: Manner,
  open: typeof openRoom,
): Promise<CitizenRoom> {
  const box = document.querySelector<HTMLInputElement>('[name="!forget"]');
  if (manner.keeps && definition !== null && box !== null)
    return openForgetful(box, definition, (keep) => open(manner, keep));
  forgetTyping();
  const station = stationAround();
  if (definition !== null && manner.name === 'helper') {
    if (isForHelpers(definition)) askConsent();
    else refuseHere();
  }
  if (manner.name === 'kiosk') {
    if (station !== null) tellTouches(station);
    if (definition !== null && station?.has(definition.channel) !== true) refuseHere();
  }
  const views = manner.road && { views: () => import('./handed-views.tsx') };
  if (station === null) return { ...(await open(manner, passingKeeping)), ...views };
  return { ...station.room, manner, keeping: passingKeeping(station.room.keeping), ...views };
}

/** Of a delicate form: its writer may tick, before or while writing, that nothing is to stay on this phone. */
async function openForgetful(
  box: HTMLInputElement,
  { channel }: ChannelDefinition,
  open: (keep: (phone: Keeping) => Keeping) => Promise<CitizenRoom>,
): Promise<CitizenRoom> {
  let opened: Forgetful | null = null;
  const room = await open((phone) => (opened = forgetful(phone, box, channel)).keeping);
  const { keeping, courier, line, now } = room;
  return {
    keeping,
    courier,
    line,
    now,
    get manner() {
      return opened?.manner() ?? room.manner;
    },
  };
}

/** Browsers remember what is typed into a form, for the next one and for the way back; here they must not. */
function forgetTyping(): void {
  const form = document.querySelector<HTMLFormElement>('#form');
  for (const element of [form, ...(form?.elements ?? [])]) element?.setAttribute('autocomplete', 'off');
  addEventListener('pagehide', () => form?.reset());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** What happens in a frame is not heard outside of it. */
function tellTouches({ onTouch }: Station): void {
  for (const type of ['pointerdown', 'keydown', 'input', 'scroll'])
    addEventListener(type, onTouch, { capture: true, passive: true });
}

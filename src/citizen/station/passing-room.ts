import { passingKeeping } from '../../data/citizen/passing/passing-keeping.ts';
import { isForHelpers } from '../../domain/channels/stations.ts';
import type { Handover } from '../first/handover.ts';
import type { Manner } from '../manner.ts';
import type { CitizenRoom, openRoom } from '../room.ts';
import { askConsent, refuseHere } from './consent.ts';
import { openDelicate, proveForPage } from './delicate.ts';
import { followKioskSteps } from './kiosk-steps.ts';
import { stationAround, type Station } from './station.ts';

/**
 * The room of a form that somebody fills in who only passes at this phone. In a station's frame it is the station's own,
 * so that what was sealed there stays when the frame is gone.
 */
export async function openPassingRoom(
  handover: Handover,
  manner: Manner,
  open: typeof openRoom,
): Promise<CitizenRoom> {
  const { definition } = handover;
  const box = document.querySelector<HTMLInputElement>('[name="!forget"]');
  if (manner.keeps && definition !== null && box !== null)
    return openDelicate(box, definition, (keep) => open(manner, keep));
  document.documentElement.dataset['manner'] = manner.name;
  if (definition === null && manner.road !== undefined) return openDesk(handover, await open(manner));
  forgetTyping();
  const station = stationAround();
  if (definition !== null && manner.name === 'helper') {
    if (isForHelpers(definition)) askConsent();
    else refuseHere();
  }
  if (definition !== null && manner.name === 'kiosk') {
    if (station?.has(definition.channel) !== true) refuseHere();
    else fitIntoStation(station, handover);
  }
  const views = manner.road && { views: () => import('./handed-views.tsx') };
  const prove = box === null ? {} : { prove: proveForPage };
  if (station === null) return { ...(await open(manner, passingKeeping)), ...views, ...prove };
  return { ...station.room, manner, keeping: passingKeeping(station.room.keeping), ...views, ...prove };
}

/** The page from which forms are opened here: the tiles of a counter, or what a helper knows. */
async function openDesk(handover: Handover, room: CitizenRoom): Promise<CitizenRoom> {
  if (room.manner.name === 'kiosk') (await import('./kiosk/start-kiosk.tsx')).startKiosk(handover, room);
  else (await import('../extras/helper/start-helper.tsx')).startHelper(handover, room);
  return room;
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

/** One question at a time; and what happens in a frame is not heard outside of it, so it is told. */
function fitIntoStation({ onTouch }: Station, handover: Handover): void {
  const form = document.querySelector<HTMLFormElement>('#form');
  if (form !== null) followKioskSteps(form, handover);
  for (const type of ['pointerdown', 'keydown', 'input', 'scroll'])
    addEventListener(type, onTouch, { capture: true, passive: true });
}

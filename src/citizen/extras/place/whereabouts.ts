import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Place } from '../../../domain/channels/place.ts';

/** Where a phone says it is. */
export type Whereabouts = Result<NonNullable<Place['position']>, 'refused' | 'unavailable'>;

const patienceMs = 20_000;
const millionths = 1_000_000;
/** As much as an answer can say. */
const farthestOff = 999_999;

/** Asks the phone once where it is; its owner is asked by the browser first. */
export function findHere(): Promise<Whereabouts> {
  return new Promise((done) => {
    const { geolocation } = navigator;
    // Browsers hide it where the address is not secure.
    if (geolocation === undefined) return done(failed('unavailable'));
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        done(
          ok({
            lat: Math.round(latitude * millionths),
            lng: Math.round(longitude * millionths),
            within: Math.min(farthestOff, Math.max(1, Math.round(accuracy))),
          }),
        ),
      ({ code }) => done(failed(code === 1 ? 'refused' : 'unavailable')),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 0 },
    );
  });
}

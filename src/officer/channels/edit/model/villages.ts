import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { Village } from '../../../../domain/channels/question.ts';

/** The longest list of villages that some channel of the office has already; empty where none has one. */
export function longestList(channels: readonly ChannelDefinition[]): readonly Village[] {
  return channels
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'place' ? [question.villages] : []))
    .reduce((longest, villages) => (villages.length > longest.length ? villages : longest), []);
}

/** Reads a position as people copy it from a map: latitude, longitude. @returns `null` for what is none */
export function readPosition(typed: string): NonNullable<Village['position']> | null {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed);
  if (found === null) return null;
  return positionOf(Number(found[1]), Number(found[2]));
}

/** A position in whole millionths of a degree; `null` for one that is not on earth. */
export function positionOf(latitude: number, longitude: number): NonNullable<Village['position']> | null {
  const [lat, lng] = [latitude, longitude].map((degrees) => Math.round(degrees * 1_000_000));
  if (lat === undefined || lng === undefined) return null;
  return Math.abs(lat) <= 90_000_000 && Math.abs(lng) <= 180_000_000 ? { lat, lng } : null;
}

/** A position as it is typed. */
export function sayPosition(position: Village['position']): string {
  return position === null ? '' : `${position.lat / 1_000_000}, ${position.lng / 1_000_000}`;
}

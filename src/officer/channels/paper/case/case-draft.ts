import { isChannelId, type ChannelId } from '../../../../domain/basics/ids.ts';
import type { Json } from '../../../../domain/basics/json.ts';
import { parseDay } from '../../../../domain/calendar/day.ts';
import type { Answer, Answers, ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { Letter } from '../../../../domain/channels/roads/origin.ts';
import { isCaseRoad, type CaseRoad } from '../../../../domain/channels/roads/roads.ts';
import { countOf, namedOf, wordsOf } from '../../../../domain/ita/rows/fields.ts';

/** A case as far as an officer has typed it; it lies in this device's drawer and nowhere else. */
export interface CaseDraft {
  readonly channel: ChannelId;
  readonly version: number;
  readonly road: CaseRoad;
  readonly letter: Letter | null;
  readonly answers: Answers;
  /** Place of the question at hand among those that are asked. */
  readonly at: number;
  /** What stands in its field and was not taken yet. */
  readonly typed: string;
}

/** Where the draft of what is typed from one channel's paper lies, and that of what is typed for a citizen. */
export const draftPlaces = {
  paper: (office: string, channel: string): string => `prongsai-paper-case-${office}-${channel}`,
  proxy: (office: string): string => `prongsai-proxy-${office}`,
};

export function newDraft(
  { channel, version }: ChannelDefinition,
  road: CaseRoad,
  letter: Letter | null = null,
): CaseDraft {
  return { channel, version, road, letter, answers: {}, at: 0, typed: '' };
}

/** Whether something of it would be missed. */
export function isBegun({ answers, typed }: CaseDraft): boolean {
  return Object.keys(answers).length > 0 || typed !== '';
}

/** Reads a draft as the drawer kept it; `null` for what is none. */
export function caseDraftOf(text: string | null): CaseDraft | null {
  const fields = new Map(namedOf(json(text)));
  const channel = wordsOf(fields.get('channel'));
  const road = wordsOf(fields.get('road'));
  const version = countOf(fields.get('version'));
  if (!isChannelId(channel) || !isCaseRoad(road) || version === null) return null;
  const answers = namedOf(fields.get('answers')).flatMap(([id, given]): [string, Answer][] => {
    const answer = typeof given === 'string' ? given : Array.isArray(given) ? given.map(wordsOf) : null;
    return answer === null ? [] : [[id, answer]];
  });
  const letter = new Map(namedOf(fields.get('letter')));
  return {
    channel,
    version,
    road,
    letter: letter.has('number')
      ? { number: wordsOf(letter.get('number')), day: parseDay(wordsOf(letter.get('day'))) }
      : null,
    answers: Object.fromEntries(answers),
    at: countOf(fields.get('at')) ?? 0,
    typed: wordsOf(fields.get('typed')),
  };
}

function json(text: string | null): Json {
  try {
    const read: Json = JSON.parse(text ?? 'null');
    return read;
  } catch {
    return null;
  }
}

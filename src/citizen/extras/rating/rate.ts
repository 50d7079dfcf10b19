import type { ChannelId } from '../../../domain/basics/ids.ts';
import { isRatingChannel, ratingQuestion } from '../../../domain/channels/rating.ts';
import type { QuestionOf } from '../../../domain/channels/question.ts';
import { ok, type Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { StorageProblem } from '../../../data/citizen/kept/keeping.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';
import type { ProvenChannel } from '../../../data/citizen/sealed/prove.ts';
import { sealAnswers } from '../../../data/citizen/sealed/seal-answers.ts';
import type { CitizenRoom } from '../../room.ts';
import { proven } from '../talk/words-out.ts';

/** Where one tap says how it went. */
export interface RatingForm {
  readonly channel: ProvenChannel;
  readonly question: QuestionOf<'scale'>;
}

/** The office's rating channel, proven to be its own and open; `null` where it cannot be had now, or asks otherwise. */
export async function ratingForm(
  room: CitizenRoom,
  { root }: Pick<Matter, 'root'>,
  channel: ChannelId,
): Promise<RatingForm | null> {
  if (!('subtle' in crypto)) return null;
  const known = await proven(room, channel, { root });
  if (!known.ok || !isRatingChannel(known.value.definition)) return null;
  const question = ratingQuestion(known.value.definition);
  return question === null ? null : { channel: known.value, question };
}

export interface Rating {
  readonly secret: string;
  readonly value: string;
  readonly language: 'th' | 'en';
}

/**
 * Seals a rating as a sheet like any other: its id is drawn by lot, and of the matter's page the phone remembers only that
 * it was rated.
 */
export async function rated(
  room: CitizenRoom,
  { channel, question }: RatingForm,
  { secret, value, language }: Rating,
): Promise<Result<StorageProblem, Problem>> {
  const answers = { [question.id]: value };
  const sealed = await sealAnswers(channel, { answers, language, now: room.now() });
  if (!sealed.ok) return sealed;
  const matter = await room.keeping.matter(secret);
  if (matter?.isRated === true) return ok(null); // another tab was first
  const storage = await room.keeping.change({
    parcels: [sealed.value.parcel],
    matters: matter === null ? [] : [{ ...matter, isRated: true }],
  });
  void room.courier.send();
  return ok(storage);
}

import { isCitizenId, maskedCitizenId } from '../../../domain/channels/citizen-id.ts';
import type { Answer, Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import { readPlace } from '../../../domain/channels/place.ts';
import type { Question } from '../../../domain/channels/question.ts';
import { sortedAnswers } from '../../../domain/channels/sorted-answers.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import { dayOf, startOfDay } from '../../../domain/calendar/bangkok.ts';
import { addWorkingDays } from '../../../domain/calendar/working-days.ts';
import { instant, type Instant } from '../../../domain/basics/instant.ts';
import { saidIn } from '../../../domain/blocks/said.ts';
import type { CollectorHeader, HeaderOf } from '../../../contracts/header.ts';
import type { BlobKey, Submission } from '../../../contracts/sealed.ts';
import type { StoredCase } from '../store/records.ts';
import type { Effect } from './page.ts';

const excerptLength = 80;

/** The last moment of the promised standard; `null` where none is promised. */
export function dueAt(receivedAt: Instant, standardWorkingDays: number | null): Instant | null {
  if (standardWorkingDays === null) return null;
  const last = addWorkingDays(dayOf(receivedAt), standardWorkingDays, new Set());
  return instant(startOfDay(addDays(last, 1)) - 1);
}

/**
 * The first words of what was written: of the longest kind of question first, since the short ones ask for names; else
 * what was chosen. The number of an identity card is masked wherever it was typed: lists are seen by many.
 */
export function excerptOf(answers: Answers, definition: ChannelDefinition | null): string | null {
  if (definition === null) return null;
  const { given } = sortedAnswers(definition.questions, answers);
  for (const kind of ['long', 'place', 'short', 'choice', 'many', 'scale'] as const) {
    for (const { question, answer } of given) {
      const words =
        question.kind === kind ? masked(wordsOf(question, answer).replace(/\s+/g, ' ').trim()) : '';
      if (words === '') continue;
      return words.length > excerptLength ? `${cut(words, excerptLength - 1)}…` : words;
    }
  }
  return definition.title.th || null;
}

function wordsOf(question: Question, answer: Answer): string {
  if (question.kind === 'place') {
    const { village, words } = readPlace(String(answer));
    const label = question.villages.find(({ value }) => value === village)?.label.th ?? '';
    return `${label} ${words}`;
  }
  if (!('options' in question)) return String(answer);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return question.options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label.th)
    .join(', ');
}

const thaiZero = '๐'.charCodeAt(0);

function masked(words: string): string {
  return words.replace(/[\d๐-๙](?:[ -]?[\d๐-๙]){12}/g, (found) => {
    const arabic = found.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
    const digits = arabic.replace(/\D/g, '');
    return isCitizenId(digits) ? maskedCitizenId(digits) : found;
  });
}

// Between written characters, never inside one: Thai vowels and tone marks stay with their consonant.
function cut(text: string, length: number): string {
  const kept = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return /^\p{M}/u.test(text.slice(kept.length)) ? kept.replace(/[^\p{M}]\p{M}*$/u, '') : kept;
}

/** What stands in the seal and in the header alike: the collector takes no other bytes than those of the header. */
function listedFiles({ blobs }: HeaderOf<'submission'>, submission: Submission): readonly BlobKey[] {
  return submission.blobs.filter(({ id, hash, size }) =>
    blobs.some((blob) => blob.id === id && blob.hash === hash && blob.size === size),
  );
}

interface Arrival {
  readonly effect: Extract<Effect, { does: 'case' }>;
  readonly collector: CollectorHeader;
  readonly number: string;
  /** The version it was written under; `null` when the office never signed that version. */
  readonly definition: ChannelDefinition | null;
}

/** A case as it arrives: waiting, nobody's yet. */
export function newCase({ effect, collector, number, definition }: Arrival): StoredCase {
  const { header, submission, isErased } = effect;
  return {
    id: header.id,
    seq: collector.seq,
    number,
    channel: header.channel,
    version: header.version,
    rings: header.rings.map(({ ring }) => ring),
    receipt: header.receipt,
    receivedAt: collector.receivedAt,
    dueAt: dueAt(collector.receivedAt, definition?.standardWorkingDays ?? null),
    isLate: collector.late,
    isErased,
    answers: submission?.answers ?? null,
    writtenAt: submission?.writtenAt ?? null,
    receiptKey: submission?.receiptKey ?? null,
    files: submission === null ? [] : listedFiles(header, submission),
    excerpt: submission === null ? null : excerptOf(submission.answers, definition),
    said: submission === null || definition === null ? null : saidIn(definition, submission.answers),
    state: 'waiting',
    open: 1,
    assignee: null,
    isContested: false,
    keptSince: null,
    isTied: false,
    mark: 'received',
    ...(submission?.road && { station: submission.road }),
  };
}

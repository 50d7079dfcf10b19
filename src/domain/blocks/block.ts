import { isChannelId, isEntryId, type ChannelId, type EntryId } from '../basics/ids.ts';
import type { Json } from '../basics/json.ts';
import { arabicDigits, nameOfText, plainWords } from './plain-words.ts';
import type { Said } from './said.ts';

/** What is kept off the lists: words, a telephone number, the same text again, or forms named one by one. */
export type Pattern =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'telephone'; readonly number: string }
  /** `name` of what was written in the case `like`; not its words, so that they can be erased. */
  | { readonly kind: 'same'; readonly name: string; readonly like: EntryId }
  /** Forms that the collector held, before they are cases. */
  | { readonly kind: 'forms'; readonly forms: readonly EntryId[] };

export interface Block {
  readonly pattern: Pattern;
  /** `null` for all channels. */
  readonly channel: ChannelId | null;
}

/** A block as it stands in the table `blocks`. */
export interface StandingBlock extends Block {
  readonly row: string;
  /** Taken back, it does nothing any more. */
  readonly isOn: boolean;
}

/** Why a pattern is none. */
export type PatternFault = 'too-short' | 'too-long' | 'no-number';

/** Plain letters that words must have: shorter ones stand in half of what people write. */
const fewestLetters = 4;
const mostLetters = 200;
/** Most forms of one block: their ids must fit one act. */
export const mostForms = 500;

/** What is wrong with a pattern before it is kept; `null` when nothing is. */
export function faultOf(pattern: Pattern): PatternFault | null {
  switch (pattern.kind) {
    case 'words':
      if (pattern.words.length > mostLetters) return 'too-long';
      return plainWords(pattern.words).length < fewestLetters ? 'too-short' : null;
    case 'telephone':
      return ownDigits(pattern.number) === null ? 'no-number' : null;
    case 'same':
    case 'forms':
      return null;
    default:
      return pattern satisfies never;
  }
}

/** A Thai number without the 0 or +66 before it; `null` when it is no whole number. */
function ownDigits(number: string): string | null {
  const digits = arabicDigits(number).replace(/\D/g, '');
  const own = digits.replace(/^(?:00)?66|^0/, '');
  return /^[1-9]\d{7,8}$/.test(own) ? own : null;
}

/** Where a block stands: two officers who block the same have made one row. */
export function rowOfBlock({ pattern, channel }: Block): string {
  return `${pattern.kind}-${nameOfText(comparable(pattern))}-${channel ?? 'all'}`;
}

function comparable(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'words':
      return plainWords(pattern.words);
    case 'telephone':
      return ownDigits(pattern.number) ?? '';
    case 'same':
      return pattern.name;
    case 'forms':
      return pattern.forms.join(' ');
    default:
      return pattern satisfies never;
  }
}

/** The fields of a block's row. */
export function fieldsOfBlock({ pattern, channel }: Block): { readonly [field: string]: Json } {
  return { pattern: { ...pattern }, channel };
}

/** Reads a block from its row's fields; `null` when it is none that this app understands. */
export function readBlock(row: string, fields: { readonly [field: string]: Json }): StandingBlock | null {
  const { pattern, channel = null, isOn } = fields;
  if (channel !== null && (typeof channel !== 'string' || !isChannelId(channel))) return null;
  const read = readPattern(pattern ?? null);
  if (read === null || faultOf(read) !== null) return null;
  return { row, pattern: read, channel, isOn: isOn === true };
}

function readPattern(value: Json): Pattern | null {
  if (value === null || typeof value !== 'object' || isList(value)) return null;
  const { kind, words, number, name, like, forms } = value;
  if (kind === 'words' && typeof words === 'string') return { kind, words };
  if (kind === 'telephone' && typeof number === 'string') return { kind, number };
  if (kind === 'same' && typeof name === 'string' && typeof like === 'string' && isEntryId(like))
    return { kind, name, like };
  if (kind === 'forms' && forms !== undefined && isList(forms))
    return { kind, forms: forms.filter((one) => typeof one === 'string' && isEntryId(one)) };
  return null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** What a pattern is held against. */
export interface Held {
  readonly id: string;
  readonly channel: ChannelId;
  /** `null` where this device cannot read it. */
  readonly said: Said | null;
}

/** Whether a block is about a case; a block that was taken back is about none. */
export function isHitBy(block: StandingBlock, { id, channel, said }: Held): boolean {
  if (!block.isOn || (block.channel !== null && block.channel !== channel)) return false;
  return isMatch(block.pattern, id, said);
}

/** Whether what was written is what a pattern names. */
function isMatch(pattern: Pattern, id: string, said: Said | null): boolean {
  if (pattern.kind === 'forms') return (pattern.forms as readonly string[]).includes(id);
  if (said === null) return false;
  switch (pattern.kind) {
    case 'words': {
      const words = plainWords(pattern.words);
      return words !== '' && said.words.includes(words);
    }
    case 'telephone': {
      const own = ownDigits(pattern.number);
      return own !== null && said.digits.some((run) => run.includes(`0${own}`) || run.includes(`66${own}`));
    }
    case 'same':
      return said.same === pattern.name;
    default:
      return pattern satisfies never;
  }
}

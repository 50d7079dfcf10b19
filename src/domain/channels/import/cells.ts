import type { Answer } from '../definition.ts';
import { typedAnswer } from '../paper/typed-answer.ts';
import { longestWords, readPlace, writtenPlace } from '../place.ts';
import type { Question, QuestionOf } from '../question.ts';
import { plain } from './alike.ts';
import { arabic, readDay, type DayOrder } from './days.ts';
import { optionMeant, optionNamed, optionsMeant } from './options.ts';

/** Why a cell, or a part of it, is no answer to its question. */
export type CellFault = 'not-offered' | 'unreadable' | 'too-long';

export interface CellRead {
  /** Empty for nothing. */
  readonly answer: Answer;
  readonly fault: CellFault | null;
}

const yes = ['yes', 'true', 'ใช่', 'ยินยอม', 'ตกลง', 'อนุญาต'];
const no = ['no', 'false', 'ไม่', 'ไม่ใช่', 'ไม่ยินยอม', 'ไม่อนุญาต'];

/** Reads a cell as the answer to a question. Formulas and markup are words like any others. */
export function cellAnswer(question: Question, cell: string, order: DayOrder): CellRead {
  const text = cell.trim();
  if (text === '') return good('');
  switch (question.kind) {
    case 'choice':
    case 'scale': {
      const { kind, options } = question;
      const option = kind === 'scale' ? optionNamed(options, text) : optionMeant(options, text);
      return option === null ? bad('not-offered') : good(option.value);
    }
    case 'many': {
      const { values, rest } = optionsMeant(question.options, text);
      return { answer: values, fault: rest === '' ? null : 'not-offered' };
    }
    case 'consent': {
      const said = plain(text);
      if (yes.includes(said)) return good('yes');
      return no.includes(said) ? good('no') : bad('not-offered');
    }
    case 'date': {
      const day = readDay(text, order);
      return day === null ? bad('unreadable') : good(day);
    }
    case 'place':
      return placeIn(question, text);
    case 'short':
    case 'long':
      return text.length > question.maxLength ? bad('too-long') : good(text);
    case 'phone':
    case 'number':
    case 'citizen-id': {
      const read = typedAnswer(question, wholeNumber(question, arabic(text)));
      return read === null ? bad('unreadable') : good(read);
    }
    case 'photo':
    case 'spoken':
      return bad('unreadable');
    default:
      return question satisfies never;
  }
}

/** Two columns' answers to the same question: places and words go together, of others the first stands. */
export function bothAnswers(question: Question, one: Answer, other: Answer): CellRead {
  if (one.length === 0) return good(other);
  if (other.length === 0) return good(one);
  if (typeof one !== 'string' || typeof other !== 'string') return { answer: one, fault: 'unreadable' };
  if (question.kind === 'place') return bothPlaces(one, other);
  if (question.kind !== 'short' && question.kind !== 'long') return { answer: one, fault: 'unreadable' };
  const together = `${one}\n${other}`;
  return together.length > question.maxLength ? { answer: one, fault: 'too-long' } : good(together);
}

function bothPlaces(one: string, other: string): CellRead {
  const [first, second] = [readPlace(one), readPlace(other)];
  const words = [first.words, second.words].filter((part) => part !== '').join(' ');
  const isLong = words.length > longestWords;
  const answer = writtenPlace({
    position: first.position ?? second.position,
    village: first.village ?? second.village,
    words: isLong ? first.words : words,
  });
  return { answer, fault: isLong ? 'too-long' : null };
}

function good(answer: Answer): CellRead {
  return { answer, fault: null };
}

function bad(fault: CellFault): CellRead {
  return { answer: '', fault };
}

/** A spreadsheet takes a telephone number for a number, and its first 0 away. */
function wholeNumber({ kind }: Question, text: string): string {
  return kind === 'phone' && /^[1-9]\d{7,8}$/.test(text) ? `0${text}` : text;
}

const millionths = 1_000_000;

/** Two numbers with points are a position; which is which is told by what can be a latitude. */
function placeIn({ villages }: QuestionOf<'place'>, text: string): CellRead {
  const found = /^\(?(-?\d{1,3}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)\)?$/.exec(arabic(text));
  if (found !== null) {
    const [one, other] = [Number(found[1]), Number(found[2])];
    const [lat, lng] = isThai({ lat: other, lng: one }) ? [other, one] : [one, other];
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return bad('unreadable');
    const position = { lat: Math.round(lat * millionths), lng: Math.round(lng * millionths), within: null };
    return good(writtenPlace({ position, village: null, words: '' }));
  }
  const village = villages.find(({ label }) => [label.th, label.en].map(plain).includes(plain(text)));
  if (village !== undefined) return good(writtenPlace({ position: null, village: village.value, words: '' }));
  return text.length > longestWords
    ? bad('too-long')
    : good(writtenPlace({ position: null, village: null, words: text }));
}

/** Whether a point so written lies about Thailand. */
function isThai({ lat, lng }: { readonly lat: number; readonly lng: number }): boolean {
  return lat > 5 && lat < 21 && lng > 97 && lng < 106;
}

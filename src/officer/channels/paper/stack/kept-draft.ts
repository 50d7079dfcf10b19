import type { Json } from '../../../../domain/basics/json.ts';
import type { Answer, Answers } from '../../../../domain/channels/definition.ts';
import type { StackDraft } from '../../../../domain/channels/paper/stack.ts';
import type { StackSum } from '../../../../domain/channels/paper/stack-sum.ts';
import { countOf, namedOf } from '../../../../domain/ita/rows/fields.ts';

/** Reads a stack's draft as this device kept it; `null` for what is none. */
export function draftOf(text: string | null): StackDraft | null {
  const draft = json(text);
  const fields = new Map(namedOf(draft));
  const version = countOf(fields.get('version'));
  const sum = sumOf(fields.get('sum'));
  if (version === null || sum === null) return null;
  const at = fields.get('at');
  const last = new Map(namedOf(fields.get('last') ?? null));
  const before = sumOf(last.get('sum'));
  return {
    version,
    sum,
    current: answersOf(fields.get('current')),
    at: typeof at === 'string' ? at : null,
    last: before === null ? null : { sum: before, answers: answersOf(last.get('answers')) },
  };
}

function sumOf(given: Json | undefined): StackSum | null {
  const fields = new Map(namedOf(given ?? null));
  const sheets = countOf(fields.get('sheets'));
  const halfFilled = countOf(fields.get('halfFilled'));
  if (sheets === null || halfFilled === null) return null;
  const counts = namedOf(fields.get('counts')).map(
    ([question, options]) =>
      [
        question,
        Object.fromEntries(namedOf(options).map(([option, count]) => [option, countOf(count) ?? 0])),
      ] as const,
  );
  const words = namedOf(fields.get('words')).map(([question, list]) => [question, textsOf(list)] as const);
  return { sheets, halfFilled, counts: Object.fromEntries(counts), words: Object.fromEntries(words) };
}

function answersOf(given: Json | undefined): Answers {
  const answers = namedOf(given ?? null).map(([question, answer]): readonly [string, Answer] => [
    question,
    typeof answer === 'string' ? answer : textsOf(answer),
  ]);
  return Object.fromEntries(answers);
}

function textsOf(given: Json): readonly string[] {
  return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
}

function json(text: string | null): Json {
  try {
    const read: Json = JSON.parse(text ?? 'null');
    return read;
  } catch {
    return null;
  }
}

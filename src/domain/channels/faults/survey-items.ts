import { sameJson } from '../../log/same-json.ts';
import type { Json } from '../../basics/json.ts';
import type { LocalText } from '../../basics/local-text.ts';
import type { ChannelDefinition } from '../definition.ts';
import type { Question } from '../question.ts';

/**
 * Whether two versions of a self-survey ask the same items under the same name. Help, recorded voices and further
 * languages may differ: they explain what is asked and change nothing of it.
 */
export function keepsItems(before: ChannelDefinition, after: ChannelDefinition): boolean {
  return sameJson(itemsOf(before), itemsOf(after));
}

function itemsOf({ title, questions }: ChannelDefinition): Json {
  return [wordsOf(title), ...questions.map(itemOf)];
}

function itemOf({ id, kind, label, required, showIf, ...rest }: Question): Json {
  const options = 'options' in rest ? rest.options : [];
  return {
    id,
    kind,
    required,
    label: wordsOf(label),
    showIf: showIf === null ? null : { question: showIf.question, values: [...showIf.values] },
    options: options.map((option) => ({ value: option.value, label: wordsOf(option.label) })),
    item: 'item' in rest ? rest.item : null,
    look: 'look' in rest ? rest.look : null,
  };
}

function wordsOf({ th, en }: LocalText): Json {
  return { th, en };
}

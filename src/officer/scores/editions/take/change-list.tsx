import type { Edition, Level } from '../../../../domain/ita/edition.ts';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import { editionTexts } from '../texts.ts';
import { type RuleChange, ruleChanges } from './rule-changes.ts';
import { type ThingChange, thingChanges } from './thing-changes.ts';
import { takeTexts } from './take-texts.ts';

export interface ChangeListProps {
  readonly before: Edition;
  readonly after: Edition;
}

/** What a new edition changes, in words: rules as lines, lists to open. */
export function ChangeList({ before, after }: ChangeListProps) {
  const words = useWords(takeTexts);
  const sayRule = useRuleWords();
  const rules = ruleChanges(before, after);
  const things = thingChanges(before, after);
  const lists = thingKinds
    .map((kind) => ({ kind, found: things.filter((change) => change.kind === kind) }))
    .filter(({ found }) => found.length > 0);
  if (rules.length + things.length === 0) return <p>{words.noChanges}</p>;
  return (
    <>
      {rules.length > 0 && (
        <ul class="rules">
          {rules.map(sayRule).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      <div>
        {lists.map(({ kind, found }) => (
          <details key={kind}>
            <summary>{words.lists[kind](found.length)}</summary>
            <ul>
              {found.map((change) => (
                <li key={JSON.stringify(change)}>
                  <ThingWords change={change} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}

const thingKinds = ['added', 'gone', 'renamed', 'moved', 'dataYear'] as const;

function useRuleWords(): (change: RuleChange) => string {
  const words = useWords(takeTexts);
  const { percent, scaleNames } = useWords(editionTexts);
  const { certainty } = useWords(scoreTexts);
  const say = useSay();
  const names: Readonly<Record<string, string>> = scaleNames;
  const mark = (value: number | null): string => (value === null ? words.nothing : String(value));
  const share = (value: number | null): string => (value === null ? words.nothing : percent(value));
  const levels = (all: readonly Level[]): string =>
    all.length === 0 ? words.nothing : all.map((level) => levelInShort(level, say)).join(' · ');
  return (change) => {
    switch (change.kind) {
      case 'weight':
        return words.change.weight(change.code, share(change.before), share(change.after));
      case 'levels':
        return words.change.levels(levels(change.before), levels(change.after));
      case 'passMark':
      case 'passTarget':
        return words.change[change.kind](mark(change.before), mark(change.after));
      case 'sample':
        return words.change.sample;
      case 'middle':
        return words.change.middle(change.before, change.after);
      case 'answers':
        return words.change.answers(change.codes.join(', '));
      case 'scales':
        return words.change.scales(change.codes.map((code) => names[code] ?? code).join(', '));
      case 'certainty':
        return words.change.certainty(certainty[change.before], certainty[change.after]);
      case 'sure':
        return words.change.sure(change.count);
      default:
        return change satisfies never;
    }
  };
}

function levelInShort({ name, min, eachInstrument }: Level, say: ReturnType<typeof useSay>): string {
  return eachInstrument === null ? `${say(name)} ≥ ${min}` : `${say(name)} ≥ ${min} (${eachInstrument})`;
}

function ThingWords({ change }: { readonly change: ThingChange }) {
  const words = useWords(takeTexts);
  const { dataYear, dataYearUnknown, notKnown } = useWords(editionTexts);
  const say = useSay();
  switch (change.kind) {
    case 'added':
    case 'gone':
      return <>{`${words.things[change.thing]} ${change.code} ${say(change.name)}`}</>;
    case 'renamed':
      return <>{`${change.code} ${words.becomes(say(change.before), say(change.after))}`}</>;
    case 'moved':
      return <>{`${change.code} ${words.becomes(change.before ?? notKnown, change.after ?? notKnown)}`}</>;
    case 'dataYear': {
      const year = (of: typeof change.before): string => (of === null ? dataYearUnknown : dataYear[of]);
      return <>{`${change.code} ${words.becomes(year(change.before), year(change.after))}`}</>;
    }
    default:
      return change satisfies never;
  }
}

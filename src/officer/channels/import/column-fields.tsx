import type { Target } from '../../../domain/channels/import/columns.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { makesStacks } from './import-file.ts';
import { importTexts } from './import-texts.ts';
import type { SettlingProps } from './settle-file.tsx';

const others = ['came', 'finished', 'state', 'key', 'aside', 'nothing'] as const satisfies readonly Target[];
/** What an anonymous sheet may bear besides its answers: the day, to know it again. */
const othersOfSheets = ['came', 'nothing'] as const satisfies readonly Target[];

/** Where each column goes, with what stands in it first. */
export function ColumnFields({ file, settled, onSettle }: SettlingProps) {
  const words = useWords(importTexts);
  const say = useSay();
  const { definition, targets } = settled;
  const [names = [], ...rows] = file.grid;
  const asked = definition.questions.filter(({ kind }) => kind !== 'photo' && kind !== 'spoken');
  const further = makesStacks(definition) ? othersOfSheets : others;
  const options = [
    ...asked.map(({ id, label }) => ({
      code: `q:${id}`,
      label: words.question(definition.questions.findIndex((one) => one.id === id) + 1, say(label)),
    })),
    ...further.map((code) => ({ code, label: words.targets[code] })),
  ];
  const read = (code: string): Target => {
    const question = asked.find(({ id }) => code === `q:${id}`);
    return question === undefined ? (others.find((one) => one === code) ?? 'nothing') : `q:${question.id}`;
  };
  return (
    <Section title={words.columns} note={words.columnsNote}>
      {targets.map((target, at) => {
        const cell = rows.slice(0, 50).find((row) => (row[at] ?? '') !== '')?.[at] ?? '';
        return (
          <Select
            // Columns have no name of their own but their place.
            key={String(at)}
            label={words.column(names[at] ?? '', at + 1)}
            help={cell === '' ? words.emptyColumn : words.example(shortened(cell))}
            options={options}
            chosen={options.some(({ code }) => code === target) ? target : 'nothing'}
            onChoose={(code) =>
              onSettle({
                ...settled,
                targets: targets.map((one, place) => (place === at ? read(code) : one)),
              })
            }
          />
        );
      })}
    </Section>
  );
}

/** A cell as an example or a complaint shows it. */
export function shortened(cell: string): string {
  const line = cell.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

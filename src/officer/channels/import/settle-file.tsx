import { useState } from 'preact/hooks';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isTraffy } from '../../../domain/channels/import/headings.ts';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { ColumnFields } from './column-fields.tsx';
import { FirstRows } from './first-rows.tsx';
import {
  makesStacks,
  orderOf,
  planOf,
  settledFor,
  takesFiles,
  type ImportFile,
  type Settled,
} from './import-file.ts';
import { importTexts } from './import-texts.ts';
import { RunImport } from './run-import.tsx';

export interface SettleFileProps {
  readonly file: ImportFile;
  readonly channels: readonly ChannelDefinition[];
  readonly onDone: () => void;
}

/** A file that was read: into which channel it goes, what each column is, how its first rows look then. */
export function SettleFile({ file, channels, onDone }: SettleFileProps) {
  const { office } = useDesk();
  const words = useWords(importTexts);
  const say = useSay();
  const [settled, setSettled] = useState<Settled | null>(null);
  const [isRunning, setRunning] = useState(false);
  const offered = channels.filter(takesFiles);
  const choose = (code: string): void => {
    const definition = offered.find(({ channel }) => channel === code);
    setSettled(definition === undefined ? null : settledFor(file, definition));
  };
  const plan = settled === null ? null : planOf(file, settled, office.now());
  return (
    <>
      {isTraffy(file.grid[0] ?? []) && <Banner tone="info" title={words.traffy} />}
      {!isRunning && (
        <Select
          label={words.channel}
          emptyLabel={words.choose}
          options={offered.map(({ channel, title }) => ({ code: channel, label: say(title) }))}
          chosen={settled?.definition.channel ?? null}
          onChoose={choose}
        />
      )}
      {settled !== null && plan !== null && (
        <>
          {makesStacks(settled.definition) && <p class="soft">{words.sheets}</p>}
          {!isRunning && (
            <>
              <ColumnFields file={file} settled={settled} onSettle={setSettled} />
              <DayOrderField file={file} settled={settled} onSettle={setSettled} />
              <Section title={words.preview}>
                <FirstRows grid={file.grid} plan={plan} />
              </Section>
            </>
          )}
          <RunImport
            key={JSON.stringify([settled.definition.channel, settled.targets, settled.order])}
            file={file}
            plan={plan}
            onRunning={setRunning}
            onDone={onDone}
          />
        </>
      )}
    </>
  );
}

export interface SettlingProps {
  readonly file: ImportFile;
  readonly settled: Settled;
  readonly onSettle: (settled: Settled) => void;
}

/** Day and month are asked for where the file itself cannot tell. */
function DayOrderField({ file, settled, onSettle }: SettlingProps) {
  const words = useWords(importTexts);
  const { found, example } = orderOf({ grid: file.grid, ...settled });
  if (found === 'none') return null;
  return (
    <Section title={words.order}>
      <Segmented
        legend={words.order}
        segments={(['day-first', 'month-first'] as const).map((code) => ({
          code,
          label: words.orders[code],
        }))}
        chosen={settled.order}
        onChoose={(code) =>
          onSettle({ ...settled, order: code === 'month-first' ? 'month-first' : 'day-first' })
        }
      />
      {found === 'doubtful' && <Banner tone="warning" title={words.orderDoubtful(example)} />}
      {found === 'both' && <Banner tone="warning" title={words.orderBoth} />}
    </Section>
  );
}

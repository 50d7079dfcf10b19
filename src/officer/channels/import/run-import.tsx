import { useRef, useState } from 'preact/hooks';
import { FileCheck2, Inbox, Save } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ImportPlan } from '../../../domain/channels/import/rows.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { ProgressBar } from '../../../ui/signs/progress-bar.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { DryRunResult } from './dry-run-result.tsx';
import { makesStacks, type ImportFile } from './import-file.ts';
import { importTexts } from './import-texts.ts';
import { keptImport } from './keep-import.ts';

type At =
  | { readonly at: 'asked' }
  | { readonly at: 'checking'; readonly done: number }
  | { readonly at: 'checked'; readonly found: DryRun }
  | { readonly at: 'running'; readonly done: number; readonly all: number }
  | { readonly at: 'done'; readonly done: number; readonly all: number };

export interface RunImportProps {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
  readonly onRunning: (isRunning: boolean) => void;
  readonly onDone: () => void;
}

/** The dry run of a whole file, then the import itself, which can be stopped. */
export function RunImport({ file, plan, onRunning, onDone }: RunImportProps) {
  const { office, notices } = useDesk();
  const { chance } = useShell();
  const words = useWords(importTexts);
  const stacks = useLive(() => office.table('paper-stacks'));
  const [now, setNow] = useState<At>({ at: 'asked' });
  const stopRef = useRef(false);
  const rows = file.grid.length - 1;
  const isSheet = makesStacks(plan.definition);
  async function check(): Promise<void> {
    stopRef.current = false;
    setNow({ at: 'checking', done: 0 });
    const onward = (done: number): boolean => {
      setNow({ at: 'checking', done });
      return !stopRef.current;
    };
    const found = await dryRun(file.grid, plan, {
      office,
      stacks: stacks ?? [],
      below: chance.below,
      onward,
    });
    setNow(found === null ? { at: 'asked' } : { at: 'checked', found });
  }
  async function keep(found: DryRun): Promise<void> {
    const all = found.stacks === null ? found.fresh.length : found.stacks.sheets;
    stopRef.current = false;
    onRunning(true);
    setNow({ at: 'running', done: 0, all });
    const keeping = { definition: plan.definition, file: file.name, found };
    const kept = await keptImport(office, keeping, (done) => {
      setNow({ at: 'running', done, all });
      return !stopRef.current;
    });
    if (kept.ok) {
      notices.clearProblem();
      setNow({ at: 'done', done: kept.value, all });
    } else {
      notices.tell(kept.problem);
      onRunning(false);
      setNow({ at: 'asked' });
    }
  }
  const stop = (): void => {
    stopRef.current = true;
  };
  switch (now.at) {
    case 'asked':
      return (
        <Button
          icon={FileCheck2}
          label={words.dryRun}
          isWide
          isDisabled={stacks === undefined}
          onPress={() => void check()}
        />
      );
    case 'checking':
      return <Working label={words.checking} note="" done={now.done} all={rows} onStop={stop} />;
    case 'checked': {
      const { found } = now;
      const count = found.stacks === null ? found.fresh.length : found.stacks.sheets;
      const isNothing = found.stacks === null ? count === 0 : found.stacks.stacks.length === 0;
      return (
        <>
          <DryRunResult found={found} plan={plan} />
          {!isNothing && (
            <Button
              kind="primary"
              icon={Save}
              label={isSheet ? words.keepSheets(count) : words.keep(count)}
              isWide
              onPress={() => void keep(found)}
            />
          )}
        </>
      );
    }
    case 'running':
      return (
        <Working label={words.running} note={words.runningNote} done={now.done} all={now.all} onStop={stop} />
      );
    case 'done':
      return (
        <Banner
          tone={now.done < now.all ? 'warning' : 'success'}
          title={
            now.done < now.all
              ? words.stopped(now.done, now.all)
              : isSheet
                ? words.doneSheets(now.done)
                : words.done(now.done)
          }
          acts={
            <>
              {!isSheet && (
                <ButtonLink
                  icon={Inbox}
                  label={words.toInbox}
                  href={paths.app(office.id, 'inbox?show=all&road=import')}
                />
              )}
              <Button label={words.again} onPress={onDone} />
            </>
          }
        />
      );
    default:
      return now satisfies never;
  }
}

export interface WorkingProps {
  readonly label: string;
  readonly note: string;
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** A long act on its way, which can be stopped between its parts. */
export function Working({ label, note, done, all, onStop }: WorkingProps) {
  const words = useWords(importTexts);
  const [isStopping, setStopping] = useState(false);
  return (
    <div class="working" role="status">
      <ProgressBar label={label} value={done} max={all} note={`${formatCount(done)} / ${formatCount(all)}`} />
      {note !== '' && <p class="soft">{note}</p>}
      <Button
        label={words.stop}
        isDisabled={isStopping}
        onPress={() => {
          setStopping(true);
          onStop();
        }}
      />
    </div>
  );
}

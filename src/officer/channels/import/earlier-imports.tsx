import { useRef, useState } from 'preact/hooks';
import { Undo2 } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { paperStackOf, type PaperStack } from '../../../domain/ita/rows/paper-stack-row.ts';
import type { ImportBatch } from '../../../data/officer/imports/imports.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { setWithdrawn } from '../paper/stack/stack-act.ts';
import { importTexts } from './import-texts.ts';
import { Working } from './run-import.tsx';

export interface EarlierImportsProps {
  readonly channels: readonly ChannelDefinition[];
}

/** What was imported, each with the act that takes all of it back. */
export function EarlierImports({ channels }: EarlierImportsProps) {
  const { office } = useDesk();
  const words = useWords(importTexts);
  const say = useSay();
  const batches = (useLive(() => office.imports.batches()) ?? []).filter(({ cases }) => cases > 0);
  const rows = useLive(() => office.table('paper-stacks')) ?? [];
  const stacks = rows.flatMap((row) => (row.fields['road'] === 'import' ? (paperStackOf(row) ?? []) : []));
  const titleOf = (id: string): string => {
    const found = channels.find(({ channel }) => channel === id);
    return found === undefined ? '' : say(found.title);
  };
  return (
    <Section title={words.earlier}>
      {batches.length + stacks.length === 0 && <p>{words.none}</p>}
      <ul class="earlier-imports">
        {batches.map((batch) => (
          <EarlierImport key={batch.id} batch={batch} title={titleOf(batch.channel)} />
        ))}
        {stacks.map((stack) => (
          <EarlierStack key={stack.id} stack={stack} title={titleOf(stack.channel)} />
        ))}
      </ul>
    </Section>
  );
}

function EarlierImport({ batch, title }: { readonly batch: ImportBatch; readonly title: string }) {
  const { office, notices } = useDesk();
  const words = useWords(importTexts);
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [undone, setUndone] = useState<number | null>(null);
  const stopRef = useRef(false);
  const { id, cases, file, at, isUndone } = batch;
  const about = words.batch(cases, file);
  async function undo(): Promise<void> {
    setAsking(false);
    stopRef.current = false;
    setUndone(0);
    const kept = await office.imports.undo(id, (done) => {
      setUndone(done);
      return !stopRef.current;
    });
    setUndone(null);
    if (!kept.ok) return notices.tell(kept.problem);
    notices.clearProblem();
    notices.say({ label: words.undoDone(kept.value) });
  }
  return (
    <li>
      <strong dir="auto">{about}</strong>
      <small>
        {[title, at === null ? '' : sayInstant(at, office.now(), language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
      {isUndone && <Badge label={words.undone} />}
      {!isUndone && undone === null && (
        <Button kind="quiet" icon={Undo2} label={words.undo} about={about} onPress={() => setAsking(true)} />
      )}
      {undone !== null && (
        <Working
          label={words.undoing}
          note=""
          done={undone}
          all={cases}
          onStop={() => {
            stopRef.current = true;
          }}
        />
      )}
      <Dialog
        isOpen={isAsking}
        title={words.undo}
        closeLabel={words.cancel}
        onClose={() => setAsking(false)}
        acts={<Button kind="danger" icon={Undo2} label={words.undoYes} onPress={() => void undo()} />}
      >
        <p>{words.undoAsk(cases)}</p>
      </Dialog>
    </li>
  );
}

function EarlierStack({ stack, title }: { readonly stack: PaperStack; readonly title: string }) {
  const { office, notices } = useDesk();
  const words = useWords(importTexts);
  const language = useLanguage();
  const { id, sum, at, isWithdrawn } = stack;
  const about = words.sheetBatch(sum.sheets);
  return (
    <li>
      <strong>{about}</strong>
      <small>
        {[title, at === null ? '' : sayInstant(at, office.now(), language)]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
      {isWithdrawn ? (
        <Badge label={words.withdrawn} />
      ) : (
        <Button
          kind="quiet"
          icon={Undo2}
          label={words.withdraw}
          about={about}
          onPress={() =>
            void notices.keep(setWithdrawn(office, id, true), {
              label: words.withdrawn,
              undo: {
                label: words.back,
                act: () => setWithdrawn(office, id, false),
                undone: words.broughtBack,
              },
            })
          }
        />
      )}
    </li>
  );
}

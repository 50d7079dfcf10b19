import { BookCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { paths } from '../../../../contracts/addresses.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { useDesk, useShell, useWords } from '../../../desk/shell.tsx';
import { useShelf } from '../shelf.ts';
import { type Arrival, keepEdition, restoreEdition, withdrawEdition } from './keep-edition.ts';
import { takeTexts } from './take-texts.ts';
import { mayChangeRules } from './who-may.tsx';

/** Puts an edition to use for the whole office, and can take that back; nothing for those who may not. */
export function UseEdition({ edition, from }: Arrival) {
  const { office, notices } = useDesk();
  const { way } = useShell();
  const words = useWords(takeTexts);
  const shelf = useShelf();
  const [isBusy, setBusy] = useState(false);
  if (shelf === undefined || !mayChangeRules(office.me.role)) return null;
  const { fiscalYear } = edition;
  const before = shelf.standing.find(({ rules }) => rules.edition.fiscalYear === fiscalYear)?.kept ?? null;

  async function use(): Promise<void> {
    setBusy(true);
    const isKept = await notices.keep(keepEdition(office, { edition, from }), {
      label: words.used(fiscalYear),
      undo: {
        label: words.undo,
        act: () => (before === null ? withdrawEdition(office, fiscalYear) : restoreEdition(office, before)),
        undone: words.undone(fiscalYear),
      },
    });
    setBusy(false);
    if (isKept) way.go(paths.app(office.id, `scores/editions/${fiscalYear}`));
  }

  return (
    <Button
      kind="primary"
      icon={BookCheck}
      isWide
      label={words.use}
      busyLabel={isBusy ? words.using : null}
      onPress={() => void use()}
    />
  );
}

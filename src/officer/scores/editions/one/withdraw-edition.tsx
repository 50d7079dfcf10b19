import { BookX } from 'lucide';
import { useState } from 'preact/hooks';
import type { KeptEdition } from '../../../../domain/ita/rows/edition-rows.ts';
import { editionOf } from '../../../../editions/index.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Card } from '../../../../ui/lists/card.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { restoreEdition, withdrawEdition } from '../take/keep-edition.ts';
import { actTexts } from './act-texts.ts';

/** Goes back from the office's own edition to the app's. */
export function WithdrawEdition({ kept }: { readonly kept: KeptEdition }) {
  const { office, notices } = useDesk();
  const words = useWords(actTexts);
  const [isBusy, setBusy] = useState(false);
  const { fiscalYear } = kept;
  const hasOther = editionOf(fiscalYear) !== null;

  async function withdraw(): Promise<void> {
    setBusy(true);
    await notices.keep(withdrawEdition(office, fiscalYear), {
      label: words.withdrawn(fiscalYear),
      undo: {
        label: words.undo,
        act: () => restoreEdition(office, kept),
        undone: words.back(fiscalYear),
      },
    });
    setBusy(false);
  }

  return (
    <Card title={words.withdraw}>
      <p>{hasOther ? words.withdrawText(fiscalYear) : words.withdrawNone(fiscalYear)}</p>
      <div class="acts">
        <Button
          icon={BookX}
          label={words.withdrawAct}
          busyLabel={isBusy ? words.withdrawing : null}
          onPress={() => void withdraw()}
        />
      </div>
    </Card>
  );
}

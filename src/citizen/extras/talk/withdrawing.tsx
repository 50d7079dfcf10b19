import { useState } from 'preact/hooks';
import { PencilLine, Undo2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { nextStates } from '../../../domain/channels/case-life.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { statusIn } from './questions.tsx';
import { talkTexts } from './talk-texts.ts';
import type { Told } from './told.ts';
import { placeOf, said } from './words-out.ts';

/** Takes a matter back, after a question; once it is taken back, the way to a new one. */
export function Withdrawing({ told }: { readonly told: Told }) {
  const { language, matter } = told;
  const words = talkTexts(language);
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const state = statusIn(told)?.state ?? 'waiting';
  const isWithdrawn = state === 'withdrawn' || (matter?.words ?? []).some(({ act }) => act === 'withdraw');
  const place = placeOf(told);

  async function withdraw(): Promise<void> {
    setBusy(true);
    const kept = await said(told, { act: 'withdraw', text: why.trim(), asked: null });
    setBusy(false);
    setProblem(kept.ok ? kept.value : kept.problem);
    setOpen(false);
  }

  if (isWithdrawn && place !== null) {
    return (
      <Banner tone="info" title={words.withdrawn}>
        <ButtonLink
          icon={PencilLine}
          href={`${paths.channel(place.channel)}#${place.root}`}
          label={words.reportAgain}
          isWide
        />
      </Banner>
    );
  }
  if (!nextStates(state).includes('withdrawn')) return null;
  return (
    <>
      <Button icon={Undo2} kind="quiet" label={words.withdraw} onPress={() => setOpen(true)} isWide />
      {problem !== null && (
        <Banner tone="warning" title={words.notKept}>
          {problem === 'no-network' ? words.needsLine : toldToCitizens(problem)[language]}
        </Banner>
      )}
      <Dialog
        isOpen={isOpen}
        title={words.withdrawSure}
        closeLabel={words.withdrawNo}
        onClose={() => setOpen(false)}
        acts={[
          <Button key="no" label={words.withdrawNo} onPress={() => setOpen(false)} />,
          <Button
            key="yes"
            kind="danger"
            label={words.withdrawYes}
            busyLabel={isBusy ? words.sending : null}
            onPress={() => void withdraw()}
          />,
        ]}
      >
        <p>{words.withdrawWhat}</p>
        <TextArea label={words.withdrawWhy} rows={2} maxLength={1_000} value={why} onType={setWhy} />
      </Dialog>
    </>
  );
}

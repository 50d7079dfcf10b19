import { useState } from 'preact/hooks';
import { Smartphone } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { QrCode } from '../../../ui/pictures/qr-code.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { readersTexts } from './readers-texts.ts';

type Making =
  | { readonly at: 'asked' | 'making' }
  | { readonly at: 'made'; readonly fragment: string }
  | { readonly at: 'failed'; readonly problem: Problem };

/** Lets a second device of a reader in, so that losing the first one loses no case. */
export function FurtherDevice({ person }: { readonly person: PersonId }) {
  const { office, host, recoveryPending } = useDesk();
  const { browser } = useShell();
  const words = useWords(readersTexts);
  const say = useSay();
  const [making, setMaking] = useState<Making>({ at: 'asked' });

  async function make(): Promise<void> {
    setMaking({ at: 'making' });
    const made = await office.readerDesk.inviteDevice(person);
    setMaking(made.ok ? { at: 'made', fragment: made.value } : { at: 'failed', problem: made.problem });
  }

  if (making.at === 'made') {
    const link = `${host.value?.publicUrl ?? browser.origin}${paths.join}#${making.fragment}`;
    return (
      <>
        <QrCode text={link} label={words.furtherQr} />
        <p>{words.furtherThen}</p>
        <CopyField label={words.furtherLink} value={link} copyLabel={words.copy} copiedLabel={words.copied} />
      </>
    );
  }
  return (
    <>
      {making.at === 'failed' && (
        <Banner tone="danger" title={words.furtherFailed}>
          <p>{say(problemTexts[making.problem])}</p>
        </Banner>
      )}
      <p>{recoveryPending.value === true ? words.recoveryFirst : words.furtherNote}</p>
      {recoveryPending.value !== true && (
        <Button
          icon={Smartphone}
          label={words.further}
          busyLabel={making.at === 'making' ? words.furtherBusy : null}
          onPress={() => void make()}
        />
      )}
    </>
  );
}

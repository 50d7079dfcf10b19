import { Share2 } from 'lucide';
import { useState } from 'preact/hooks';
import { editionAddress } from '../../../../contracts/sharing/shared-edition.ts';
import { isPassing, type Problem } from '../../../../contracts/problems/problems.ts';
import { problemTexts } from '../../../../contracts/problems/problem-texts.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { gridOfEdition } from '../../../../domain/ita/sheet/write.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { CopyField } from '../../../../ui/acts/copy-field.tsx';
import { Card } from '../../../../ui/lists/card.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { QrCode } from '../../../../ui/pictures/qr-code.tsx';
import { useDesk, useSay, useShell, useWords } from '../../../desk/shell.tsx';
import { actTexts } from './act-texts.ts';

type Sharing =
  | { readonly at: 'idle' | 'sharing' }
  | { readonly at: 'shared'; readonly link: string }
  | { readonly at: 'failed'; readonly problem: Problem };

/** Lays an edition at the collector, for whoever gets its link. */
export function ShareEdition({ edition }: { readonly edition: Edition }) {
  const { office, host } = useDesk();
  const { browser } = useShell();
  const words = useWords(actTexts);
  const [sharing, setSharing] = useState<Sharing>({ at: 'idle' });

  async function share(): Promise<void> {
    setSharing({ at: 'sharing' });
    const shared = await office.shareEdition(gridOfEdition(edition));
    if (!shared.ok) return setSharing({ at: 'failed', problem: shared.problem });
    const origin = host.value?.publicUrl ?? browser.origin;
    setSharing({ at: 'shared', link: editionAddress(origin, shared.value) });
  }

  return (
    <Card title={words.share}>
      <p>{words.shareText}</p>
      <ul class="rules">
        {Object.values(words.shareNotes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {sharing.at === 'failed' && <NotShared problem={sharing.problem} />}
      {sharing.at !== 'shared' && (
        <div class="acts">
          <Button
            icon={Share2}
            label={words.shareAct}
            busyLabel={sharing.at === 'sharing' ? words.sharing : null}
            onPress={() => void share()}
          />
        </div>
      )}
      {sharing.at === 'shared' && (
        <>
          <QrCode text={sharing.link} label={words.qr(edition.fiscalYear)} />
          <CopyField
            label={words.link}
            value={sharing.link}
            copyLabel={words.copy}
            copiedLabel={words.copied}
          />
        </>
      )}
    </Card>
  );
}

function NotShared({ problem }: { readonly problem: Problem }) {
  const words = useWords(actTexts);
  const say = useSay();
  return problem === 'no-network' ? (
    <Banner tone="offline" title={words.offline}>
      <p>{words.offlineText}</p>
    </Banner>
  ) : (
    <Banner tone="danger" title={words.notShared}>
      <p>{isPassing(problem) ? words.waitText : say(problemTexts[problem])}</p>
    </Banner>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { RotateCw } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import { isPassing, type Problem } from '../../../../contracts/problems/problems.ts';
import { problemTexts } from '../../../../contracts/problems/problem-texts.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useShell, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { type Checked, checkGrid } from './check-sheet.ts';
import { EditionPreview } from './edition-preview.tsx';
import { SheetFaults } from './sheet-faults.tsx';
import { takeTexts } from './take-texts.ts';
import { UseEdition } from './use-edition.tsx';
import '../editions.css';

type Taking = Checked | { readonly at: 'fetching' } | { readonly at: 'failed'; readonly problem: Problem };

/** Takes in an edition that somebody passed on by link or QR. */
export function TakeScreen() {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(takeTexts);
  const id = new URLSearchParams(way.address.value.search).get('id') ?? '';
  const [taking, setTaking] = useState<Taking>({ at: 'fetching' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    setTaking({ at: 'fetching' });
    void office.sharedEdition(id).then((grid) => {
      if (isGone) return;
      setTaking(grid.ok ? checkGrid(grid.value) : { at: 'failed', problem: grid.problem });
    });
    return () => {
      isGone = true;
    };
  }, [office, id, tries]);
  return (
    <OfficePage
      title={words.takeTitle}
      room="scores"
      backTo={paths.app(office.id, 'scores/editions')}
      act={taking.at === 'right' ? <UseEdition edition={taking.edition} from="link" /> : undefined}
    >
      <div class="editions">
        {taking.at === 'fetching' && <Skeleton label={words.fetching} rows={4} />}
        {taking.at === 'failed' && (
          <Failed problem={taking.problem} onAgain={() => setTries((before) => before + 1)} />
        )}
        {taking.at === 'faulty' && (
          <SheetFaults faults={taking.faults} title={words.faulty} note={words.faultyText} />
        )}
        {taking.at === 'right' && (
          <>
            <p class="lead">{words.takeLead}</p>
            <EditionPreview edition={taking.edition} />
          </>
        )}
      </div>
    </OfficePage>
  );
}

interface FailedProps {
  readonly problem: Problem;
  readonly onAgain: () => void;
}

/** Why nothing came, and whether trying again is any use. */
function Failed({ problem, onAgain }: FailedProps) {
  const words = useWords(takeTexts);
  const say = useSay();
  if (problem === 'no-network') {
    return (
      <Banner
        tone="offline"
        title={words.offline}
        acts={<Button icon={RotateCw} label={words.again} onPress={onAgain} />}
      >
        <p>{words.offlineText}</p>
      </Banner>
    );
  }
  if (problem === 'unknown-shared-edition') {
    return (
      <Banner tone="danger" title={words.notFound}>
        <p>{say(problemTexts[problem])}</p>
      </Banner>
    );
  }
  return (
    <Banner
      tone="danger"
      title={words.failed}
      acts={<Button icon={RotateCw} label={words.again} onPress={onAgain} />}
    >
      <p>{isPassing(problem) ? words.waitText : say(problemTexts[problem])}</p>
    </Banner>
  );
}

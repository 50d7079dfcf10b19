import { useState } from 'preact/hooks';
import { FileCheck } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { FileButton } from '../../../../ui/acts/file-button.tsx';
import { Segmented } from '../../../../ui/acts/segmented.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { sheetProblemTexts } from '../../../../sheets/problem-texts.ts';
import { sheetFiles } from '../../../../sheets/read-sheet.ts';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { type Checked, checkFile, checkPasted } from './check-sheet.ts';
import { EditionPreview } from './edition-preview.tsx';
import { SheetFaults } from './sheet-faults.tsx';
import { takeTexts } from './take-texts.ts';
import { UseEdition } from './use-edition.tsx';
import '../editions.css';

/** Brings an edition in from a sheet: checked whole before anything changes. */
export function NewScreen() {
  const { office } = useDesk();
  const words = useWords(takeTexts);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isChecking, setChecking] = useState(false);

  async function check(checking: Promise<Checked>): Promise<void> {
    setChecked(null);
    setChecking(true);
    setChecked(await checking);
    setChecking(false);
  }

  return (
    <OfficePage
      title={words.newTitle}
      room="scores"
      backTo={paths.app(office.id, 'scores/editions')}
      act={checked?.at === 'right' ? <UseEdition edition={checked.edition} from="file" /> : undefined}
    >
      <div class="editions">
        <p class="lead">{words.newLead}</p>
        <Choice isChecking={isChecking} onCheck={(checking) => void check(checking)} />
        {isChecking && <Skeleton label={words.checking} rows={3} />}
        {checked === null && !isChecking && <HowTo />}
        {checked !== null && <Outcome checked={checked} />}
      </div>
    </OfficePage>
  );
}

interface ChoiceProps {
  readonly isChecking: boolean;
  readonly onCheck: (checking: Promise<Checked>) => void;
}

function Choice({ isChecking, onCheck }: ChoiceProps) {
  const words = useWords(takeTexts);
  const [way, setWay] = useState<'file' | 'paste'>('file');
  const [pasted, setPasted] = useState('');
  return (
    <Section title={words.way}>
      <Segmented
        legend={words.way}
        segments={[
          { code: 'file', label: words.ways.file },
          { code: 'paste', label: words.ways.paste },
        ]}
        chosen={way}
        onChoose={(code) => setWay(code === 'paste' ? 'paste' : 'file')}
      />
      {way === 'file' ? (
        <FileChoice isChecking={isChecking} onCheck={onCheck} />
      ) : (
        <>
          <TextArea label={words.paste} value={pasted} onType={setPasted} />
          <Button
            icon={FileCheck}
            label={words.check}
            busyLabel={isChecking ? words.checking : null}
            isDisabled={pasted.trim() === ''}
            onPress={() => onCheck(Promise.resolve(checkPasted(pasted)))}
          />
        </>
      )}
    </Section>
  );
}

function FileChoice({ isChecking, onCheck }: ChoiceProps) {
  const words = useWords(takeTexts);
  const [name, setName] = useState<string | null>(null);
  return (
    <>
      <FileButton
        kind={name === null ? 'primary' : 'plain'}
        label={name === null ? words.choose : words.chooseAgain}
        accept={sheetFiles}
        busyLabel={isChecking ? words.checking : null}
        onChoose={(file) => {
          setName(file.name);
          onCheck(checkFile(file));
        }}
      />
      {name !== null && <p class="soft">{words.chosen(name)}</p>}
    </>
  );
}

function HowTo() {
  const { office } = useDesk();
  const words = useWords(takeTexts);
  return (
    <Section title={words.steps}>
      <ol class="rules">
        {Object.values(words.step).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="acts">
        <ButtonLink label={words.toList} href={paths.app(office.id, 'scores/editions')} />
      </div>
    </Section>
  );
}

function Outcome({ checked }: { readonly checked: Checked }) {
  const words = useWords(takeTexts);
  const say = useSay();
  switch (checked.at) {
    case 'unreadable':
      return (
        <Banner tone="danger" title={words.unreadable}>
          <p>{say(sheetProblemTexts[checked.problem])}</p>
        </Banner>
      );
    case 'faulty':
      return (
        <SheetFaults
          faults={checked.faults}
          title={words.faults(checked.faults.length)}
          note={words.faultsText}
        />
      );
    case 'right':
      return (
        <>
          <Banner tone="success" title={words.right(checked.edition.fiscalYear)} />
          <EditionPreview edition={checked.edition} />
        </>
      );
    default:
      return checked satisfies never;
  }
}

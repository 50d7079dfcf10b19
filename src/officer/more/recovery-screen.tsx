import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyRound, Printer, ShieldCheck } from 'lucide';
import { isoDayOf, sayLongDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextInput } from '../../ui/fields/text-input.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { QrCode } from '../../ui/pictures/qr-code.tsx';
import { useDesk, useLanguage, useSay, useShell, useWords } from '../desk/shell.tsx';
import { deviceTexts } from './device-texts.ts';
import { MorePage } from './more-page.tsx';
import './recovery-screen.css';

/** The recovery sheet: printed twice, one group typed back, then it leaves this device. */
export function RecoveryScreen() {
  const { office, recoveryPending } = useDesk();
  const words = useWords(deviceTexts);
  const [groups, setGroups] = useState<readonly string[] | null | undefined>(undefined);
  const [isConfirmed, setConfirmed] = useState(false);
  useEffect(() => {
    let isGone = false;
    void office.recoverySheet().then((sheet) => {
      if (!isGone) setGroups(sheet);
    });
    return () => {
      isGone = true;
    };
  }, [office]);

  if (isConfirmed) {
    return (
      <MorePage title={words.sheetTitle}>
        <Banner tone="success" title={words.confirmed}>
          <p>{words.confirmedText}</p>
        </Banner>
      </MorePage>
    );
  }
  if (groups === undefined) {
    return (
      <MorePage title={words.sheetTitle}>
        <Skeleton label={words.sheetLoading} rows={4} />
      </MorePage>
    );
  }
  if (groups === null) {
    return (
      <MorePage title={words.sheetTitle}>
        <EmptyState icon={ShieldCheck} title={words.doneTitle}>
          <p>{recoveryPending.value === true ? words.notHere : words.doneText}</p>
        </EmptyState>
      </MorePage>
    );
  }
  return <Making groups={groups} onConfirmed={() => setConfirmed(true)} />;
}

interface MakingProps {
  readonly groups: readonly string[];
  readonly onConfirmed: () => void;
}

function Making({ groups, onConfirmed }: MakingProps) {
  const { office } = useDesk();
  const { browser, chance } = useShell();
  const words = useWords(deviceTexts);
  const [position] = useState(() => chance.below(groups.length));
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function confirm(): Promise<void> {
    const isRight = await office.confirmRecovery(position, typed);
    setWrong(!isRight);
    if (isRight) return onConfirmed();
    form.current?.querySelector('input')?.focus(); // the button stands far from what is wrong
  }

  return (
    <MorePage
      title={words.sheetTitle}
      act={
        <Button kind="primary" icon={KeyRound} label={words.confirm} isWide onPress={() => void confirm()} />
      }
    >
      <div class="recovery-screen">
        <p>{words.lead}</p>
        <Section title={words.step1}>
          <RecoverySheet groups={groups} copy={1} />
          <RecoverySheet groups={groups} copy={2} />
          <Button icon={Printer} label={words.print} onPress={browser.print} />
        </Section>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <Section title={words.step2}>
            <TextInput
              label={words.groupLabel(position + 1)}
              help={words.groupHelp}
              error={isWrong ? words.groupWrong : null}
              value={typed}
              maxLength={12}
              autoComplete="off"
              lang="en"
              onType={(value) => {
                setTyped(value);
                setWrong(false);
              }}
            />
          </Section>
        </form>
      </div>
    </MorePage>
  );
}

interface RecoverySheetProps {
  readonly groups: readonly string[];
  readonly copy: number;
}

/** One paper copy; on the screen only the first is seen. */
function RecoverySheet({ groups, copy }: RecoverySheetProps) {
  const { office, profile } = useDesk();
  const words = useWords(deviceTexts);
  const language = useLanguage();
  const say = useSay();
  return (
    <article class={copy === 1 ? 'recovery-sheet' : 'recovery-sheet second'} aria-hidden={copy !== 1}>
      <header>
        <p>{profile.value === null ? '' : say(profile.value.name)}</p>
        <h3>{`${words.sheetTitle} · ${words.copyOf(copy)}`}</h3>
      </header>
      <ol aria-label={words.groups}>
        {groups.map((group, place) => (
          <li key={place}>
            <small>{place + 1}</small>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <div class="paper-only">
        <QrCode text={groups.join('-')} label={words.qr} />
        <p>{words.keepSafe}</p>
        <p>{words.printedOn(sayLongDay(isoDayOf(office.now()), language))}</p>
      </div>
    </article>
  );
}

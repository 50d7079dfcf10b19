import { useEffect, useState } from 'preact/hooks';
import { Building2, KeyRound, Sparkles } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { problemTexts } from '../../contracts/problems/problem-texts.ts';
import { isPassing, type Problem } from '../../contracts/problems/problems.ts';
import type { FoundingPlan } from '../../data/officer/office.ts';
import { samplePlan } from '../../samples/plan.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { ProgressBar } from '../../ui/signs/progress-bar.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { useSay, useShell, useWords } from '../desk/shell.tsx';
import { NewOfficeForm } from './new-office-form.tsx';
import { makeNewOffice } from './new-office.ts';
import { makeSetUp } from './set-up-way.ts';
import { setUpTexts } from './set-up-texts.ts';

const formId = 'new-office';

/** The first opening of a machine: a sample office, or one's own. */
export function SetUp() {
  const { gate, browser, way, chance } = useShell();
  const words = useWords(setUpTexts);
  const [setUp] = useState(() => makeSetUp(gate, browser.fragment().slice(1)));
  const [office] = useState(makeNewOffice);
  useEffect(() => void setUp.check(), [setUp]);
  const state = setUp.state.value;

  async function found(plan: FoundingPlan): Promise<void> {
    const id = await setUp.found(plan);
    if (id !== null) way.replace(paths.app(id, 'today'));
  }

  switch (state.at) {
    case 'checking':
      return (
        <PlainFrame title={words.title}>
          <Skeleton label={words.checking} />
        </PlainFrame>
      );
    case 'refused':
      return <Refused problem={state.problem} onAgain={() => void setUp.check()} />;
    case 'founding':
      return (
        <PlainFrame title={words.title}>
          <ProgressBar label={words.founding} value={null} max={1} note={words.foundingNote} />
        </PlainFrame>
      );
    case 'choosing':
      return (
        <PlainFrame title={words.title}>
          <Failed problem={state.problem} />
          <Choice onSample={() => void found(samplePlan(chance))} onNew={setUp.describe} />
          {setUp.isTrial.value === true && <Trial />}
        </PlainFrame>
      );
    case 'describing':
      return (
        <PlainFrame
          title={words.fresh}
          act={
            <>
              <Button label={words.back} onPress={setUp.choose} />
              <SubmitButton label={words.found} />
            </>
          }
        >
          <Failed problem={state.problem} />
          {setUp.isTrial.value === true && <Trial />}
          <NewOfficeForm id={formId} office={office} onComplete={() => void found(office.plan(chance))} />
        </PlainFrame>
      );
    default:
      return state satisfies never;
  }
}

function SubmitButton({ label }: { readonly label: string }) {
  return (
    <Button
      kind="primary"
      icon={KeyRound}
      label={label}
      onPress={() => document.querySelector<HTMLFormElement>(`#${formId}`)?.requestSubmit()}
    />
  );
}

interface ChoiceProps {
  readonly onSample: () => void;
  readonly onNew: () => void;
}

function Choice({ onSample, onNew }: ChoiceProps) {
  const words = useWords(setUpTexts);
  return (
    <Section title={words.lead} note={words.leadNote}>
      <Card
        title={words.sample}
        acts={<Button kind="primary" icon={Sparkles} label={words.sampleAct} isWide onPress={onSample} />}
      >
        <p>{words.sampleNote}</p>
      </Card>
      <Card
        title={words.fresh}
        acts={<Button icon={Building2} label={words.freshAct} isWide onPress={onNew} />}
      >
        <p>{words.freshNote}</p>
      </Card>
    </Section>
  );
}

function Trial() {
  const words = useWords(setUpTexts);
  return (
    <Banner tone="info" title={words.trialTitle}>
      <p>{words.trial}</p>
    </Banner>
  );
}

function Failed({ problem }: { readonly problem: Problem | null }) {
  const words = useWords(setUpTexts);
  const say = useSay();
  if (problem === null) return null;
  return (
    <Banner tone="danger" title={words.failed}>
      <p>{say(problemTexts[problem])}</p>
      <p>{words.failedKept}</p>
    </Banner>
  );
}

interface RefusedProps {
  readonly problem: Problem | null;
  readonly onAgain: () => void;
}

function Refused({ problem, onAgain }: RefusedProps) {
  const words = useWords(setUpTexts);
  const say = useSay();
  return (
    <PlainFrame title={words.title}>
      <Banner
        tone="warning"
        title={words.refused}
        acts={
          <>
            {problem !== null && isPassing(problem) && <Button label={words.checkAgain} onPress={onAgain} />}
            <ButtonLink href="/app/" label={words.goToApp} />
          </>
        }
      >
        <p>{problem === null ? words.noToken : say(problemTexts[problem])}</p>
      </Banner>
    </PlainFrame>
  );
}

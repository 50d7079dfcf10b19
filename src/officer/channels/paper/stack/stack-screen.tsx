import { NotebookPen } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import { isSheetKind, type ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { typedQuestions } from '../../../../domain/channels/paper/stack.ts';
import { isOwnDeviceOnly } from '../../../../domain/surveys/own-device.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { KeyFigure } from '../../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import type { ChannelProps } from '../../channel-detail.tsx';
import { CaseScreen } from '../case/case-screen.tsx';
import { EarlierStacks } from './earlier-stacks.tsx';
import { StackBegin } from './stack-begin.tsx';
import { StackEntry } from './stack-entry.tsx';
import { StackFinish } from './stack-finish.tsx';
import { stackTexts } from './stack-texts.ts';
import { useStack, type StackInHand } from './use-stack.ts';
import './stack-screen.css';

/** A stack of anonymous paper sheets, typed in by keys or by thumb. */
export function StackScreen({ definition }: ChannelProps) {
  const { office } = useDesk();
  const words = useWords(stackTexts);
  const say = useSay();
  return (
    <OfficePage
      title={words.title}
      room="channels"
      backTo={paths.app(office.id, `channels/${definition.channel}/paper`)}
    >
      <div class="stack-screen">
        <p class="channel">{say(definition.title)}</p>
        <Typed definition={definition} />
      </div>
    </OfficePage>
  );
}

function Typed({ definition }: ChannelProps) {
  const words = useWords(stackTexts);
  if (isOwnDeviceOnly(definition.kind))
    return (
      <EmptyState icon={NotebookPen} title={words.internal}>
        <p>{words.internalText}</p>
      </EmptyState>
    );
  if (!isSheetKind(definition.kind)) return <CaseScreen definition={definition} />;
  if (typedQuestions(definition.questions).length === 0)
    return <EmptyState icon={NotebookPen} title={words.noQuestions} />;
  return (
    <>
      <Stack definition={definition} />
      <EarlierStacks channel={definition.channel} />
    </>
  );
}

function Stack({ definition }: ChannelProps) {
  const words = useWords(stackTexts);
  const stack = useStack(definition);
  return (
    <>
      {stack.draft === null && (
        <>
          <p>{words.lead}</p>
          <StackBegin definition={definition} label={words.start} onBegin={stack.begin} />
        </>
      )}
      {stack.draft !== null && <InHand stack={stack} draft={stack.draft} />}
      <details class="keys">
        <summary>{words.keys}</summary>
        <p>{words.keysText}</p>
      </details>
    </>
  );
}

interface InHandProps {
  readonly stack: StackInHand;
  readonly draft: NonNullable<StackInHand['draft']>;
}

function InHand({ stack, draft }: InHandProps) {
  const words = useWords(stackTexts);
  const { form, questions } = stack;
  if (form === null) return <Skeleton label={words.opening} rows={3} />;
  const leftOut = leftOutOf(form);
  return (
    <>
      <div class="figures">
        <KeyFigure label={words.counted} figure={formatCount(draft.sum.sheets)} />
        <KeyFigure label={words.halfFilled} figure={formatCount(draft.sum.halfFilled)} />
      </div>
      {!stack.isKept && <Banner tone="warning" title={words.notKept} />}
      {leftOut !== '' && <p class="note">{words.leftOut(leftOut)}</p>}
      <StackEntry draft={draft} form={form} questions={questions} onChange={stack.set} />
      <StackFinish draft={draft} form={form} onDone={() => stack.set(null)} />
    </>
  );
}

/** Numbers of the questions that are not typed. */
function leftOutOf({ questions }: ChannelDefinition): string {
  const typed = new Set(typedQuestions(questions));
  return questions.flatMap((question, at) => (typed.has(question) ? [] : [String(at + 1)])).join(', ');
}

import { ClipboardCheck } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { OwnResult } from '../../../data/officer/results/own-result.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { MorePage } from '../more-page.tsx';
import { OneAnswer } from './one-answer.tsx';
import { myResultsTexts } from './my-results-texts.ts';
import './my-results.css';

/** ผลประเมินของฉัน: what people said of this device's person, and of nobody else. */
export function MyResults() {
  const { office } = useDesk();
  const words = useWords(myResultsTexts);
  const results = useLive(() => office.ownResults());
  const channels = useLive(() => office.channels());
  return (
    <MorePage title={words.title}>
      <div class="my-results">
        <Shown results={results} channels={channels} />
      </div>
    </MorePage>
  );
}

interface ShownProps {
  readonly results: readonly OwnResult[] | undefined;
  readonly channels: readonly ChannelDefinition[] | undefined;
}

function Shown({ results, channels }: ShownProps) {
  const words = useWords(myResultsTexts);
  if (results === undefined || channels === undefined) return <Skeleton label={words.loading} rows={4} />;
  const mine = results.flatMap((result) => {
    const definition = channels.find(({ channel }) => channel === result.channel);
    return definition === undefined ? [] : [{ result, definition }];
  });
  if (mine.length === 0)
    return (
      <EmptyState icon={ClipboardCheck} title={words.none}>
        <p>{words.noneText}</p>
      </EmptyState>
    );
  return (
    <>
      <p class="lead">{words.lead}</p>
      {mine.map(({ result, definition }) => (
        <One key={result.channel} result={result} definition={definition} />
      ))}
    </>
  );
}

interface OneProps {
  readonly result: OwnResult;
  readonly definition: ChannelDefinition;
}

function One({ result, definition }: OneProps) {
  const words = useWords(myResultsTexts);
  const say = useSay();
  return <Section title={say(definition.title)}>{said()}</Section>;

  function said() {
    switch (result.state) {
      case 'few':
        return (
          <Banner tone="info" title={words.few}>
            <p>{words.fewText}</p>
          </Banner>
        );
      case 'not-here-yet':
        return (
          <Banner tone="info" title={words.notHere}>
            <p>{words.notHereText}</p>
          </Banner>
        );
      case 'shown':
        return (
          <>
            {result.answers.map((answer) => (
              <OneAnswer
                key={answer.question}
                answer={answer}
                question={definition.questions.find(({ id }) => id === answer.question) ?? null}
              />
            ))}
            <p class="note">{words.updated}</p>
          </>
        );
      default:
        return result satisfies never;
    }
  }
}

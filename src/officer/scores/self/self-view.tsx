import { ClipboardList } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import type { SelfAssessmentNode } from '../../../domain/ita/self-assessment.ts';
import { editionOf } from '../../../editions/index.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { SelfSurvey } from './self-survey.tsx';
import { assess, instrumentOf, surveyCounts, totalRange } from './self.ts';
import { scoreTexts } from '../texts.ts';
import './self-view.css';

/** ค่าประเมินตนเอง: what the office's own surveys say, never more than is known. */
export function SelfView() {
  const { office } = useDesk();
  const words = useWords(scoreTexts);
  const channels = useLive(() => office.channels());
  if (channels === undefined) return <Skeleton label={words.loading} rows={3} />;
  const surveys = channels.filter(
    (definition) => instrumentOf(definition) !== null && definition.state !== 'draft',
  );
  if (surveys.length > 0) return <Surveys surveys={surveys} />;
  return (
    <EmptyState
      icon={ClipboardList}
      title={words.emptySelf}
      act={<ButtonLink label={words.emptySelfAct} href={paths.app(office.id, 'channels')} />}
    >
      <p>{words.emptySelfText}</p>
    </EmptyState>
  );
}

function Surveys({ surveys }: { readonly surveys: readonly ChannelDefinition[] }) {
  const { office } = useDesk();
  const words = useWords(scoreTexts);
  const ids = surveys.map(({ channel }) => channel);
  const counts = useLive(() => surveyCounts(office, ids), ids.join());
  const edition = editionOf(surveys[0]?.edition ?? 0);
  const assessed = surveys.flatMap((definition) => {
    const counted = counts?.get(definition.channel);
    const node = edition === null || counted === undefined ? null : assess(edition, definition, counted);
    return node === null ? [] : [node];
  });
  return (
    <div class="self-view">
      <p class="lead">{words.selfLead}</p>
      {edition !== null && <Whole edition={edition} assessed={assessed} />}
      <div class="surveys">
        {surveys.map((definition) => (
          <SelfSurvey
            key={definition.channel}
            definition={definition}
            counts={counts?.get(definition.channel)}
          />
        ))}
      </div>
    </div>
  );
}

interface WholeProps {
  readonly edition: Edition;
  readonly assessed: readonly SelfAssessmentNode[];
}

function Whole({ edition, assessed }: WholeProps) {
  const words = useWords(scoreTexts);
  const { low, high } = totalRange(edition, assessed);
  return (
    <Section title={words.selfWhole(edition.fiscalYear)}>
      <KeyFigure
        label={words.selfTotal}
        figure={null}
        unknownLabel={words.unknown}
        note={`${words.between(formatPoints(low), formatPoints(high))} · ${words.oitUnknown}`}
      />
    </Section>
  );
}

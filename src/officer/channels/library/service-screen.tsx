import { FolderSearch } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { useEffectWords } from '../channel-list.tsx';
import { channelTexts } from '../texts.ts';
import { officerTemplate } from '../rating/make.ts';
import { RateAct } from '../rating/rate-act.tsx';
import { AddAct } from './add-act.tsx';
import { addedFrom } from './added-from.ts';
import { QuestionPreview } from './question-preview.tsx';
import { ServiceFactList } from './service-fact-list.tsx';
import { libraryTexts } from './texts.ts';
import './service-screen.css';

export interface ServiceScreenProps {
  /** `null` for a name that is not in the library. */
  readonly template: ChannelTemplate | null;
  readonly channels: readonly ChannelDefinition[];
}

/** One service before it is added: what it does, what it asks, what is known of it. */
export function ServiceScreen({ template, channels }: ServiceScreenProps) {
  const { office } = useDesk();
  const words = useWords(libraryTexts);
  const say = useSay();
  const library = paths.app(office.id, 'channels/library');
  if (template === null) {
    return (
      <OfficePage title={words.title} room="channels" backTo={library}>
        <EmptyState
          icon={FolderSearch}
          title={words.gone}
          act={<ButtonLink label={words.back} href={library} />}
        >
          <p>{words.goneText}</p>
        </EmptyState>
      </OfficePage>
    );
  }
  const { facts, kind } = template;
  return (
    <OfficePage
      title={say(template.title)}
      room="channels"
      backTo={library}
      act={
        template.template !== officerTemplate && (
          <AddAct template={template} added={addedFrom(template.template, channels)} />
        )
      }
    >
      <div class="service-screen">
        <p>{say(template.intro)}</p>
        {template.template === officerTemplate && <RateAct template={template} />}
        <Does template={template} />
        {kind !== 'external' && (
          <Section title={words.questions}>
            <ol class="asked">
              {template.questions.map((question) => (
                <QuestionPreview key={question.id} question={question} />
              ))}
            </ol>
          </Section>
        )}
        {facts !== null && <ServiceFactList facts={facts} />}
      </div>
    </OfficePage>
  );
}

function Does({ template }: { readonly template: ChannelTemplate }) {
  const words = useWords(libraryTexts);
  const channelWords = useWords(channelTexts);
  const say = useSay();
  const effect = useEffectWords(template);
  const days = template.standardWorkingDays;
  return (
    <Section title={words.does}>
      <FactList
        facts={[
          { label: words.effect, value: effect ?? words.complaint },
          {
            label: words.standard,
            value: days === null ? channelWords.noStandard : channelWords.standardDays(days),
          },
          ...(template.unit === null ? [] : [{ label: words.unit, value: say(template.unit) }]),
          { label: channelWords.ring, value: channelWords.rings[template.ring] },
          { label: words.purpose, value: say(template.notice.purpose) },
          { label: words.kept, value: words.months(template.notice.retentionMonths) },
        ]}
      />
    </Section>
  );
}

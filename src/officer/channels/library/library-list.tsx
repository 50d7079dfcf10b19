import { Check } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { useEffectWords } from '../channel-list.tsx';
import { addedFrom } from './added-from.ts';
import { groupOf, libraryGroups, libraryTemplates } from './library-groups.ts';
import { libraryTexts } from './texts.ts';

export interface LibraryListProps {
  readonly channels: readonly ChannelDefinition[];
}

/** Every service of the library under its heading; what the office has already is marked. */
export function LibraryList({ channels }: LibraryListProps) {
  const { office } = useDesk();
  const words = useWords(libraryTexts);
  return (
    <OfficePage title={words.title} room="channels" backTo={paths.app(office.id, 'channels')}>
      <p>{words.lead}</p>
      {libraryGroups.map((group) => (
        <Section key={group} title={words.groups[group]}>
          <List label={words.groups[group]}>
            {libraryTemplates
              .filter((template) => groupOf(template) === group)
              .map((template) => (
                <Row
                  key={template.template}
                  template={template}
                  isAdded={addedFrom(template.template, channels) !== null}
                />
              ))}
          </List>
        </Section>
      ))}
    </OfficePage>
  );
}

interface RowProps {
  readonly template: ChannelTemplate;
  readonly isAdded: boolean;
}

function Row({ template, isAdded }: RowProps) {
  const { office } = useDesk();
  const words = useWords(libraryTexts);
  const say = useSay();
  const effect = useEffectWords(template);
  return (
    <ListItem
      title={say(template.title)}
      meta={effect ?? words.complaint}
      href={paths.app(office.id, `channels/library/${template.template}`)}
      badges={isAdded && <Badge tone="success" icon={Check} label={words.added} />}
    />
  );
}

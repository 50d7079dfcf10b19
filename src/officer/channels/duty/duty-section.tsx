import { useState } from 'preact/hooks';
import { Users } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { DutyForm } from './duty-form.tsx';
import { dutyTexts } from './duty-texts.ts';
import { useDuties } from './use-duty.ts';

/** Who looks after a channel, and what citizens are told of that. */
export function DutySection({ definition }: { readonly definition: ChannelDefinition }) {
  const { office, nameOf } = useDesk();
  const words = useWords(dutyTexts);
  const say = useSay();
  const duties = useDuties();
  const units = useLive(() => office.table('units'));
  const [isChanging, setChanging] = useState(false);
  const duty = duties?.(definition);
  if (duty === undefined || units === undefined) return null;
  const names = duty.people.map((person) => nameOf(person)).filter((name) => name !== null);
  const unit = units.find(({ id }) => id === duty.unit);
  return (
    <Section title={words.title} note={words.note}>
      <FactList
        facts={[
          { label: words.people, value: names.length === 0 ? words.nobody : names.join(' · ') },
          { label: words.unit, value: unit === undefined ? words.noUnit : textOf(unit.fields['name']) },
          { label: words.told, value: definition.unit === null ? words.notTold : say(definition.unit) },
        ]}
      />
      {office.me.role !== 'admin' && <p>{words.adminsOnly}</p>}
      {office.me.role === 'admin' && !isChanging && (
        <Button icon={Users} label={words.change} onPress={() => setChanging(true)} />
      )}
      {isChanging && (
        <DutyForm
          channel={definition.channel}
          before={duty}
          units={units}
          onLeave={() => setChanging(false)}
        />
      )}
    </Section>
  );
}

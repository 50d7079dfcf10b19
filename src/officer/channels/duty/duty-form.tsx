import { useState } from 'preact/hooks';
import { Check } from 'lucide';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { RowView } from '../../../data/officer/office.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { CheckList } from '../../../ui/fields/choice-list.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { isPersonId } from '../../../domain/basics/ids.ts';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { dutyEdit, type Duty } from './duty.ts';
import { dutyTexts } from './duty-texts.ts';

interface DutyFormProps {
  readonly channel: ChannelId;
  readonly before: Duty;
  readonly units: readonly RowView[];
  readonly onLeave: () => void;
}

/** Ticks who is on duty, and names the unit. */
export function DutyForm({ channel, before, units, onLeave }: DutyFormProps) {
  const { office, notices, people } = useDesk();
  const words = useWords(dutyTexts);
  const [duty, setDuty] = useState<Duty>(before);
  function toggle(code: string): void {
    if (!isPersonId(code)) return;
    const isOn = duty.people.includes(code);
    setDuty({
      ...duty,
      people: isOn ? duty.people.filter((one) => one !== code) : [...duty.people, code],
    });
  }
  async function keep(): Promise<void> {
    const undo = {
      label: words.undo,
      act: () => office.edit([dutyEdit(channel, before)]),
      undone: words.undone,
    };
    if (await notices.keep(office.edit([dutyEdit(channel, duty)]), { label: words.kept, undo })) onLeave();
  }
  return (
    <>
      <CheckList
        legend={words.people}
        choices={(people.value ?? []).map(({ id, fields }) => ({
          code: id,
          label: textOf(fields['name']),
          note: textOf(fields['post']),
        }))}
        chosen={duty.people}
        onToggle={toggle}
      />
      <Select
        label={words.unit}
        options={[
          { code: '', label: words.noUnit },
          ...units.map(({ id, fields }) => ({ code: id, label: textOf(fields['name']) })),
        ]}
        chosen={duty.unit ?? ''}
        onChoose={(code) => setDuty({ ...duty, unit: code === '' ? null : code })}
      />
      <Button kind="primary" icon={Check} label={words.keep} isWide onPress={() => void keep()} />
      <Button kind="quiet" label={words.leave} onPress={onLeave} />
    </>
  );
}

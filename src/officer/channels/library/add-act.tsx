import { useState } from 'preact/hooks';
import { Plus } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isAddress } from '../../../domain/channels/faults.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { LeadsToField } from '../address/leads-to-field.tsx';
import { libraryTexts } from './texts.ts';
import './add-act.css';

interface AddActProps {
  readonly template: ChannelTemplate;
  /** The office's channel made from it; `null` while there is none. */
  readonly added: ChannelDefinition | null;
}

/** The one act of a template: to become a draft channel; an external one is asked first where it leads. */
export function AddAct({ template, added }: AddActProps) {
  const { chance, way } = useShell();
  const { office, notices } = useDesk();
  const words = useWords(libraryTexts);
  const [isAdding, setAdding] = useState(false);
  const [leadsTo, setLeadsTo] = useState(template.leadsTo);
  const isExternal = template.kind === 'external';
  const [isAgain, setAgain] = useState(false);
  const isAdmin = office.me.role === 'admin';
  if (added !== null && !isAgain) {
    return (
      <>
        {isAdmin && <Button icon={Plus} label={words.addAnother} onPress={() => setAgain(true)} />}
        <ButtonLink
          kind="primary"
          label={words.see}
          href={paths.app(office.id, `channels/${added.channel}`)}
        />
      </>
    );
  }
  if (!isAdmin) return <p>{words.adminsOnly}</p>;

  async function add(): Promise<void> {
    setAdding(true);
    const channel = chance.channelId();
    const undo = {
      label: words.undo,
      act: () => office.setChannelState(channel, 'closed'),
      undone: words.undone,
    };
    const kept = office.addChannel({ ...template, leadsTo, channel, version: 1, state: 'draft' });
    const isKept = await notices.keep(kept, { label: words.done, undo });
    setAdding(false);
    // To the new one, where the office gives it a name of its own.
    if (isKept && isAgain) way.go(paths.app(office.id, `channels/${channel}`));
  }

  return (
    <div class="add-act">
      {isAgain && <p>{words.anotherNote}</p>}
      {isExternal && <LeadsToField value={leadsTo} onWrite={setLeadsTo} />}
      <Button
        kind="primary"
        icon={Plus}
        label={words.add}
        busyLabel={isAdding ? words.adding : null}
        isDisabled={isExternal && !isAddress(leadsTo ?? '')}
        isWide
        onPress={() => void add()}
      />
    </div>
  );
}

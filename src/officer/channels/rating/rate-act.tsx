import { useState } from 'preact/hooks';
import { QrCode } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isPersonId } from '../../../domain/basics/ids.ts';
import type { ChannelTemplate } from '../../../editions/services/template.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { madeRating, type Rated } from './make.ts';
import { rateTexts } from './rate-texts.ts';

const counter = 'counter';

/** Makes the form of one officer or counter in one step: open, with its person, and on to its desk tent. */
export function RateAct({ template }: { readonly template: ChannelTemplate }) {
  const { chance, way } = useShell();
  const { office, notices, people } = useDesk();
  const words = useWords(rateTexts);
  const [whose, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [isMaking, setMaking] = useState(false);
  if (office.me.role !== 'admin') return <p>{words.adminsOnly}</p>;
  const listed = (people.value ?? []).map(({ id, fields }) => ({
    id,
    name: textOf(fields['name']),
    post: textOf(fields['post']),
  }));

  async function make(): Promise<void> {
    setTried(true);
    const rated = ratedNow();
    if (rated === null) return;
    setMaking(true);
    const channel = chance.channelId();
    const undo = {
      label: words.undo,
      act: () => office.setChannelState(channel, 'closed'),
      undone: words.undone,
    };
    const made = madeRating(office, template, { ...rated, channel });
    const isKept = await notices.keep(made, { label: words.made(rated.name), undo });
    setMaking(false);
    if (isKept) way.go(`${paths.app(office.id, `channels/${channel}/sheet`)}?form=tent`);
  }

  function ratedNow(): Rated | null {
    const person = listed.find(({ id }) => id === whose);
    if (person !== undefined) return isPersonId(person.id) ? { name: person.name, person: person.id } : null;
    const name = typed.trim();
    return whose === counter && name !== '' ? { name, person: null } : null;
  }

  return (
    <Section title={words.title} note={words.note}>
      <Select
        label={words.whose}
        chosen={whose}
        options={[
          ...listed.map(({ id, name, post }) => ({
            code: id,
            label: post === '' ? name : `${name} (${post})`,
          })),
          { code: counter, label: words.counter },
        ]}
        onChoose={choose}
      />
      {whose === counter && (
        <TextInput
          label={words.counterName}
          help={words.counterHelp}
          error={isTried && typed.trim() === '' ? words.counterMissing : null}
          maxLength={80}
          value={typed}
          onType={setTyped}
        />
      )}
      {whose !== null && (
        <Banner tone="info" title={words.whoSees}>
          <p>{whose === counter ? words.counterSees : words.personSees}</p>
          {whose !== counter && <p>{words.readers}</p>}
        </Banner>
      )}
      <Button
        kind="primary"
        icon={QrCode}
        label={words.make}
        busyLabel={isMaking ? words.making : null}
        isDisabled={whose === null}
        isWide
        onPress={() => void make()}
      />
    </Section>
  );
}

import { useState } from 'preact/hooks';
import { Check, UserX } from 'lucide';
import { isPersonId, type PersonId } from '../../../domain/basics/ids.ts';
import type { DelicateRing } from '../../../domain/channels/definition.ts';
import type { NamedReader } from '../../../data/officer/readers/desk.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { CheckList } from '../../../ui/fields/choice-list.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { FurtherDevice } from './further-device.tsx';
import { readersTexts } from './readers-texts.ts';
import { circles } from './standing.ts';

export interface ReaderFormProps {
  /** Who is changed; `null` for a new one. */
  readonly before: NamedReader | null;
  readonly named: readonly NamedReader[];
  readonly onLeave: () => void;
}

/** Names somebody as a reader, by the post that citizens see, or takes it back. */
export function ReaderForm({ before, named, onLeave }: ReaderFormProps) {
  const { office, notices } = useDesk();
  const words = useWords(readersTexts);
  const say = useSay();
  const [person, setPerson] = useState<PersonId | null>(before?.person ?? null);
  const [th, setTh] = useState(before?.post.th ?? '');
  const [en, setEn] = useState(before?.post.en ?? '');
  const [reads, setReads] = useState<readonly DelicateRing[]>(before?.reads ?? []);
  const [isTried, setTried] = useState(false);

  async function name(reader: Omit<NamedReader, 'isReady'>, label: string): Promise<void> {
    const so = before ?? { ...reader, reads: [] };
    const undo = {
      label: words.undo,
      act: () => office.readerDesk.name({ person: so.person, post: so.post, reads: so.reads }),
      undone: words.undone,
    };
    if (await notices.keep(office.readerDesk.name(reader), { label, undo })) onLeave();
  }

  function keep(): void {
    setTried(true);
    const post = { th: th.trim(), en: en.trim() };
    if (person === null || post.th === '' || reads.length === 0) return;
    void name({ person, post, reads }, words.named(say(post)));
  }

  return (
    <Section title={before === null ? words.formTitle : words.changeOf(say(before.post))}>
      <div class="reader-form">
        {before === null && (
          <PersonField
            chosen={person}
            taken={named.map((one) => one.person)}
            error={isTried && person === null ? words.personMissing : null}
            onChoose={(chosen, post) => {
              setPerson(chosen);
              if (th.trim() === '') setTh(post);
            }}
          />
        )}
        <TextInput
          label={words.post}
          help={words.postHelp}
          lang="th"
          maxLength={120}
          value={th}
          error={isTried && th.trim() === '' ? words.postMissing : null}
          onType={setTh}
        />
        <TextInput
          label={words.postEn}
          optionalLabel={words.optional}
          lang="en"
          maxLength={120}
          value={en}
          onType={setEn}
        />
        <CheckList
          legend={words.reads}
          choices={circles.map((code) => ({ code, label: words.circlesShort[code] }))}
          chosen={reads}
          error={isTried && reads.length === 0 ? words.readsMissing : null}
          onToggle={(code) => setReads(circles.filter((one) => reads.includes(one) !== (one === code)))}
        />
        <Button kind="primary" icon={Check} label={words.keep} isWide onPress={keep} />
        <Button kind="quiet" label={words.leave} onPress={onLeave} />
        {before !== null && (
          <>
            {before.isReady && <FurtherDevice person={before.person} />}
            <p>{words.endText}</p>
            <Button
              kind="danger"
              icon={UserX}
              label={words.end}
              onPress={() =>
                void name(
                  { person: before.person, post: before.post, reads: [] },
                  words.ended(say(before.post)),
                )
              }
            />
          </>
        )}
      </div>
    </Section>
  );
}

interface PersonFieldProps {
  readonly chosen: PersonId | null;
  /** Those who are readers already. */
  readonly taken: readonly PersonId[];
  readonly error: string | null;
  readonly onChoose: (person: PersonId, post: string) => void;
}

function PersonField({ chosen, taken, error, onChoose }: PersonFieldProps) {
  const { office, people } = useDesk();
  const words = useWords(readersTexts);
  const joined = useLive(() => office.readerDesk.joined()) ?? [];
  const rows = people.value ?? [];
  const options = joined
    .filter((person) => !taken.includes(person))
    .map((person) => {
      const fields = rows.find(({ id }) => id === person)?.fields ?? {};
      const [name, post] = [textOf(fields['name']) || words.someone, textOf(fields['post'])];
      return { code: person, label: post === '' ? name : `${name} · ${post}`, post };
    });
  return (
    <Select
      label={words.person}
      help={words.personHelp}
      options={options}
      emptyLabel={words.choosePerson}
      chosen={chosen}
      error={error}
      onChoose={(code) => {
        if (isPersonId(code)) onChoose(code, options.find((one) => one.code === code)?.post ?? '');
      }}
    />
  );
}

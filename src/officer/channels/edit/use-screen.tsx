import { useState } from 'preact/hooks';
import { Check, Eye, PencilLine, Trash2 } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { ChangeList } from './change-list.tsx';
import type { EditProps } from './edit-room.tsx';
import { faultTexts } from './fault-texts.ts';
import { placeOfFault } from './links.ts';
import { editTexts } from './texts.ts';

/** What one new version changes, what stands in its way, and the one act that makes it. */
export function UseScreen({ editor, links }: EditProps) {
  const words = useWords(editTexts);
  const say = useSay();
  const { way } = useShell();
  const { draft, inUse, changes, faults } = editor;
  const { questions } = draft.value;
  return (
    <OfficePage
      title={words.useTitle}
      room="channels"
      backTo={links.list}
      act={<Act editor={editor} links={links} />}
    >
      <div class="edit-room">
        {faults.value.length > 0 && (
          <Section title={words.faultsTitle}>
            <List label={words.faultsTitle}>
              {faults.value.map((fault) => {
                const { name, question: at } = fault;
                const question = at === null ? undefined : questions[at];
                const meta =
                  at === null || question === undefined
                    ? words.goThere
                    : words.inQuestion(at + 1, say(question.label));
                return (
                  <ListItem
                    key={`${name}/${at ?? ''}`}
                    icon={PencilLine}
                    title={say(faultTexts[name])}
                    meta={meta}
                    isUrgent
                    href={placeOfFault(fault, draft.value, links)}
                  />
                );
              })}
            </List>
          </Section>
        )}
        <Section title={words.changesTitle} note={words.changesNote(inUse.version)}>
          {changes.value.length === 0 ? (
            <p>{words.nothingChanged}</p>
          ) : (
            <ChangeList changes={changes.value} />
          )}
        </Section>
        <p class="soft">{words.oldOnes}</p>
        <ButtonLink icon={Eye} label={words.preview} href={links.preview} isWide />
        {changes.value.length > 0 && (
          <Button
            kind="danger"
            icon={Trash2}
            label={words.throwAway}
            isWide
            onPress={() => {
              editor.throwAway();
              way.go(links.list);
            }}
          />
        )}
      </div>
    </OfficePage>
  );
}

function Act({ editor, links }: EditProps) {
  const { office, notices } = useDesk();
  const { way } = useShell();
  const words = useWords(editTexts);
  const [isUsing, setUsing] = useState(false);
  const { changes, faults, inUse } = editor;
  async function use(): Promise<void> {
    setUsing(true);
    const undo = {
      label: words.undo,
      act: () => office.channelDesk.revise({ ...inUse, version: inUse.version + 2 }),
      undone: words.backToOld,
    };
    const isUsed = await notices.keep(editor.use(), { label: words.used(inUse.version + 1), undo });
    setUsing(false);
    if (isUsed) way.go(links.channel);
  }
  return (
    <Button
      kind="primary"
      icon={Check}
      label={words.use}
      busyLabel={isUsing ? words.using : null}
      isDisabled={changes.value.length === 0 || faults.value.length > 0}
      isWide
      onPress={() => void use()}
    />
  );
}

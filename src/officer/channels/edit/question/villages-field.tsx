import { Copy, Plus, Trash2 } from 'lucide';
import type { Village } from '../../../../domain/channels/question.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { IconButton } from '../../../../ui/acts/icon-button.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { useLive } from '../../../desk/use-live.ts';
import { ManyLines } from '../fields/many-lines.tsx';
import { PositionField } from '../fields/position-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import type { Editor } from '../model/editor.ts';
import { longestList } from '../model/villages.ts';
import { questionTexts } from './question-texts.ts';

interface VillagesFieldProps {
  readonly editor: Editor;
  readonly question: string;
  readonly villages: readonly Village[];
  readonly onChange: (villages: readonly Village[]) => void;
}

/** Most places of one question; the format's own measure. */
const most = 60;

/** The villages and landmarks among which people choose, each with its position where the office knows it. */
export function VillagesField({ editor, question, villages, onChange }: VillagesFieldProps) {
  const { office } = useDesk();
  const words = useWords(questionTexts);
  const channels = useLive(() => office.channels());
  const elsewhere = longestList(channels ?? []);
  const added = (labels: readonly string[]): readonly Village[] =>
    labels.reduce<readonly Village[]>((so, th) => {
      const value = editor.freshValue(
        question,
        so.map((one) => one.value),
      );
      return [...so, { value, label: { th, en: '' }, position: null }];
    }, villages);
  const change = (changed: Village): void =>
    onChange(villages.map((one) => (one.value === changed.value ? changed : one)));
  return (
    <Section title={words.villages} note={words.villagesHelp}>
      {villages.length === 0 && elsewhere.length > 0 && (
        <Button
          icon={Copy}
          label={words.copyVillages(elsewhere.length)}
          isWide
          onPress={() => onChange(elsewhere)}
        />
      )}
      <div class="lines">
        {villages.map((village, index) => (
          <div class="line" key={village.value}>
            <WordsField
              label={words.village(index + 1)}
              value={village.label}
              languages={editor.draft.value.languages}
              onWrite={(label) => change({ ...village, label })}
            />
            <PositionField
              value={village.position}
              onWrite={(position) => change({ ...village, position })}
              about={village.label.th}
            />
            <span class="order">
              <IconButton
                of={Trash2}
                label={`${words.removeOption}: ${village.label.th}`}
                onPress={() => onChange(villages.filter(({ value }) => value !== village.value))}
              />
            </span>
          </div>
        ))}
      </div>
      {villages.length < most && (
        <>
          <Button icon={Plus} label={words.addVillage} isWide onPress={() => onChange(added(['']))} />
          <ManyLines room={most - villages.length} onAdd={(labels) => onChange(added(labels))} />
        </>
      )}
    </Section>
  );
}

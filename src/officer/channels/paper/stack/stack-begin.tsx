import { useState } from 'preact/hooks';
import { Play } from 'lucide';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { typedQuestions } from '../../../../domain/channels/paper/stack.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { stackTexts } from './stack-texts.ts';

export interface StackBeginProps {
  readonly definition: ChannelDefinition;
  readonly label: string;
  readonly onBegin: (form: ChannelDefinition) => void;
}

/** Asks which version lies on paper: what was printed last year asks last year's questions. */
export function StackBegin({ definition, label, onBegin }: StackBeginProps) {
  const { office } = useDesk();
  const words = useWords(stackTexts);
  const [version, setVersion] = useState(definition.version);
  const [isGone, setGone] = useState(false);
  async function begin(): Promise<void> {
    const form =
      version === definition.version ? definition : await office.definition(definition.channel, version);
    if (form === null || typedQuestions(form.questions).length === 0) setGone(true);
    else onBegin(form);
  }
  return (
    <form
      class="stack-begin"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Select
        label={words.version}
        options={Array.from({ length: definition.version }, (_, at) => definition.version - at).map(
          (code) => ({ code: String(code), label: words.versionOf(code) }),
        )}
        chosen={String(version)}
        error={isGone ? words.versionGone : null}
        onChoose={(code) => {
          setVersion(Number(code));
          setGone(false);
        }}
      />
      <Button kind="primary" type="submit" icon={Play} label={label} isWide />
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { IconNode } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import type { CaseProps } from './case-detail.tsx';
import { caseTexts } from './case-texts.ts';
import { delicateTexts } from './delicate/delicate-texts.ts';

type Writing = 'reply' | 'ask' | 'note';

const writings: readonly Writing[] = ['reply', 'ask', 'note'];

export interface WriteBoxProps extends CaseProps {
  readonly signs: Readonly<Record<Writing, IconNode>>;
}

/** An answer or a question to the citizen, or a note among colleagues; what is being written survives leaving the screen. */
export function WriteBox({ view, signs }: WriteBoxProps) {
  const { office, notices, drafts } = useDesk();
  const words = useWords(caseTexts);
  const delicate = useWords(delicateTexts);
  const isDelicate = view.readers !== undefined;
  const [writing, setWriting] = useState<Writing>('reply');
  const place = `${view.id}/${writing}`;
  const [, redraw] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const text = drafts.get(place) ?? '';
  const said = {
    reply: {
      tab: words.replyTab,
      label: words.replyLabel,
      help: isDelicate ? delicate.replyHelp : words.replyHelp,
      send: words.sendReply,
      sent: words.replied,
    },
    ask: {
      tab: words.askTab,
      label: words.askLabel,
      help: words.askHelp,
      send: words.sendAsk,
      sent: words.asked,
    },
    note: {
      tab: words.noteTab,
      label: words.noteLabel,
      help: isDelicate ? delicate.noteHelp : words.noteHelp,
      send: words.saveNote,
      sent: words.noted,
    },
  } as const;
  const { label, help, send, sent } = said[writing];

  function write(value: string): void {
    drafts.set(place, value);
    setEmpty(false);
    redraw((count) => count + 1);
  }

  async function keep(): Promise<void> {
    const given = text.trim();
    if (given === '') return setEmpty(true);
    const isKept = await notices.keep(office[writing](view.id, given), { label: sent });
    if (isKept) write('');
  }

  return (
    <Section title={words.writeTitle} {...(isDelicate ? { note: delicate.talk } : {})}>
      <Segmented
        legend={words.writeLegend}
        segments={writings.map((code) => ({ code, label: said[code].tab }))}
        chosen={writing}
        onChoose={(code) => setWriting(writings.find((one) => one === code) ?? 'reply')}
      />
      {isDelicate && writing !== 'note' && <p class="caution">{delicate.caution}</p>}
      <TextArea
        label={label}
        help={help}
        error={isEmpty ? words.nothingWritten : null}
        rows={3}
        maxLength={4_000}
        value={text}
        onType={write}
      />
      <Button icon={signs[writing]} label={send} onPress={() => void keep()} />
    </Section>
  );
}

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

type Reader = 'reply' | 'note';

export interface WriteBoxProps extends CaseProps {
  readonly signs: Readonly<Record<Reader, IconNode>>;
}

/** An answer to the citizen or a note among colleagues; what is being written survives leaving the screen. */
export function WriteBox({ view, signs }: WriteBoxProps) {
  const { office, notices, drafts } = useDesk();
  const words = useWords(caseTexts);
  const delicate = useWords(delicateTexts);
  const [reader, setReader] = useState<Reader>('reply');
  const place = `${view.id}/${reader}`;
  const [, redraw] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const text = drafts.get(place) ?? '';
  const isDelicate = view.readers !== undefined;
  const helps: Readonly<Record<Reader, string>> = isDelicate
    ? { reply: delicate.replyHelp, note: delicate.noteHelp }
    : { reply: words.replyHelp, note: words.noteHelp };

  function write(value: string): void {
    drafts.set(place, value);
    setEmpty(false);
    redraw((count) => count + 1);
  }

  async function send(): Promise<void> {
    const said = text.trim();
    if (said === '') return setEmpty(true);
    const act = reader === 'reply' ? office.reply(view.id, said) : office.note(view.id, said);
    const isKept = await notices.keep(act, { label: reader === 'reply' ? words.replied : words.noted });
    if (isKept) write('');
  }

  return (
    <Section title={words.writeTitle} {...(isDelicate ? { note: delicate.talk } : {})}>
      <Segmented
        legend={words.writeLegend}
        segments={[
          { code: 'reply', label: words.replyTab },
          { code: 'note', label: words.noteTab },
        ]}
        chosen={reader}
        onChoose={(code) => setReader(code === 'note' ? 'note' : 'reply')}
      />
      {isDelicate && reader === 'reply' && <p class="caution">{delicate.caution}</p>}
      <TextArea
        label={reader === 'reply' ? words.replyLabel : words.noteLabel}
        help={helps[reader]}
        error={isEmpty ? words.nothingWritten : null}
        rows={3}
        maxLength={4_000}
        value={text}
        onType={write}
      />
      <Button
        icon={signs[reader]}
        label={reader === 'reply' ? words.sendReply : words.saveNote}
        onPress={() => void send()}
      />
    </Section>
  );
}

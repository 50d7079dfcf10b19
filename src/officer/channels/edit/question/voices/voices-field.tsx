import { useEffect, useState } from 'preact/hooks';
import { Play, Trash2 } from 'lucide';
import type { Voice } from '../../../../../domain/channels/question.ts';
import { IconButton } from '../../../../../ui/acts/icon-button.tsx';
import { Button } from '../../../../../ui/acts/button.tsx';
import { Section } from '../../../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../../../desk/shell.tsx';
import { play } from './recorder.ts';
import { RecordBox } from './record-box.tsx';
import { voiceTexts } from './voice-texts.ts';

interface VoicesFieldProps {
  readonly voices: readonly Voice[];
  readonly onChange: (voices: readonly Voice[]) => void;
}

/** Most recordings of one question; the format's own measure. */
const most = 8;

/** A question read aloud in the languages of the area: heard, added, removed. */
export function VoicesField({ voices, onChange }: VoicesFieldProps) {
  const words = useWords(voiceTexts);
  const [gone, setGone] = useState<Voice | null>(null);
  return (
    <Section title={words.title} note={words.note}>
      <div class="lines">
        {voices.map((voice) => (
          <Row
            key={voice.recording}
            voice={voice}
            onRemove={() => {
              setGone(voice);
              onChange(voices.filter(({ recording }) => recording !== voice.recording));
            }}
          />
        ))}
      </div>
      {gone !== null && voices.length < most && (
        <div class="named-row" role="status">
          <span>{words.removed(gone.language)}</span>
          <Button
            label={words.undo}
            onPress={() => {
              setGone(null);
              onChange([...voices, gone]);
            }}
          />
        </div>
      )}
      {voices.length < most ? (
        <RecordBox onKept={(voice) => onChange([...voices, voice])} />
      ) : (
        <p class="soft">{words.full}</p>
      )}
    </Section>
  );
}

interface RowProps {
  readonly voice: Voice;
  readonly onRemove: () => void;
}

function Row({ voice: { language, recording }, onRemove }: RowProps) {
  const { office } = useDesk();
  const words = useWords(voiceTexts);
  const [isMissing, setMissing] = useState(false);
  const [end, setEnd] = useState<(() => void) | null>(null);
  useEffect(() => () => end?.(), [end]);
  async function listen(): Promise<void> {
    const sound = await office.channelDesk.recording(recording);
    setMissing(sound === null);
    if (sound !== null) {
      const stop = play(sound);
      setEnd(() => stop);
    }
  }
  return (
    <div class="named-row">
      <strong>{language}</strong>
      <Button icon={Play} label={words.listen} about={language} onPress={() => void listen()} />
      <IconButton of={Trash2} label={`${words.remove}: ${language}`} onPress={onRemove} />
      {isMissing && <p role="status">{words.missing}</p>}
    </div>
  );
}

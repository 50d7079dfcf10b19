import { useEffect, useState } from 'preact/hooks';
import { Check, Mic, Play, RotateCcw, Square } from 'lucide';
import type { Voice } from '../../../../../domain/channels/question.ts';
import type { Sound } from '../../../../../data/officer/acts/recordings.ts';
import { Button } from '../../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../../ui/fields/text-input.tsx';
import { ProgressBar } from '../../../../../ui/signs/progress-bar.tsx';
import { useDesk, useWords } from '../../../../desk/shell.tsx';
import { longestMs, makeRecorder, play } from './recorder.ts';
import { voiceTexts } from './voice-texts.ts';
import './record-box.css';

interface RecordBoxProps {
  readonly onKept: (voice: Voice) => void;
}

/** Names a language, records, listens, keeps. */
export function RecordBox({ onKept }: RecordBoxProps) {
  const { office, notices } = useDesk();
  const words = useWords(voiceTexts);
  const [recorder] = useState(makeRecorder);
  const [language, setLanguage] = useState('');
  const [isNameless, setNameless] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const now = recorder.now.value;
  // Whoever leaves in the middle leaves no microphone on.
  useEffect(() => recorder.stop, [recorder]);

  function start(): void {
    setNameless(language.trim() === '');
    if (language.trim() !== '') void recorder.start();
  }

  async function keep(sound: Sound): Promise<void> {
    setKeeping(true);
    const kept = await office.channelDesk.addRecording(sound);
    setKeeping(false);
    if (!kept.ok) return notices.tell(kept.problem);
    onKept({ language: language.trim(), ...kept.value });
    notices.say({ label: words.kept });
    recorder.again();
    setLanguage('');
  }

  return (
    <div class="record-box">
      <TextInput
        label={words.language}
        help={words.languageHelp}
        maxLength={60}
        value={language}
        error={isNameless && language.trim() === '' ? words.languageMissing : null}
        onType={setLanguage}
      />
      {(now.state === 'idle' || now.state === 'refused') && (
        <Button icon={Mic} label={words.record} isWide onPress={start} />
      )}
      {now.state === 'refused' && <p role="alert">{words.refused}</p>}
      {now.state === 'running' && (
        <>
          <ProgressBar
            label={words.running(Math.floor(now.sinceMs / 1_000))}
            value={Math.min(now.sinceMs, longestMs)}
            max={longestMs}
          />
          <Button kind="primary" icon={Square} label={words.stop} isWide onPress={recorder.stop} />
        </>
      )}
      {now.state === 'made' && (
        <>
          <p role="status">{words.made}</p>
          <div class="acts">
            <Button icon={Play} label={words.listen} onPress={() => void play(now.sound)} />
            <Button icon={RotateCcw} label={words.again} onPress={recorder.again} />
            <Button
              kind="primary"
              icon={Check}
              label={words.keep}
              busyLabel={isKeeping ? words.keeping : null}
              onPress={() => void keep(now.sound)}
            />
          </div>
        </>
      )}
    </div>
  );
}

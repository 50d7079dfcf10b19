import { useEffect, useState } from 'preact/hooks';
import { Mic, RotateCw, Square, Trash2 } from 'lucide';
import type { Result } from '../../../domain/basics/result.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { SoundPlayer } from '../../../ui/pictures/sound-player.tsx';
import type { Taking } from '../taken/taking.ts';
import { useTaking } from '../taken/use-taking.ts';
import { longestSeconds, type RecorderProblem, type Recording } from './recorder.ts';
import { spokenTexts } from './texts.ts';
import './spoken-field.css';

export interface SpokenFieldProps {
  readonly language: Language;
  readonly taking: Taking;
  /** How many more the whole form takes now, and how many it takes at all. */
  readonly room: () => number;
  readonly mostOfAll: number;
  /** `null` where the browser cannot record. */
  readonly record: (() => Promise<Result<Recording, RecorderProblem>>) | null;
}

type Said = RecorderProblem | 'too-many-all';

/** An answer that is spoken, for up to a minute: listened to, recorded anew or deleted before it is sent. */
export function SpokenField({ language, taking, room, mostOfAll, record }: SpokenFieldProps) {
  const words = spokenTexts(language);
  const taken = useTaking(taking).at(-1);
  const [state, setState] = useState<Recording | 'asking' | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  async function begin(): Promise<void> {
    setSaid(null);
    const before = taking.list();
    if (before.length === 0 && room() <= 0) return setSaid('too-many-all');
    if (record === null) return;
    setState('asking');
    const begun = await record();
    setState(begun.ok ? begun.value : null);
    if (!begun.ok) return setSaid(begun.problem);
    for (const { id } of before) taking.remove(id);
    const { stop, done } = begun.value;
    taking.endFirst(stop);
    taking.add(done);
    const ended = await done;
    taking.endFirst(null);
    setState(null);
    if (!ended.ok) setSaid(ended.problem);
  }

  if (record === null) return <p class="help">{words.cannot}</p>;
  const problem =
    said === null
      ? taking.storage() && words.problems['not-kept']
      : said === 'too-many-all'
        ? words.problems[said](mostOfAll)
        : words.problems[said];
  const isSpeaking = state !== null && state !== 'asking';
  return (
    <div class="spoken-field">
      {isSpeaking && <Speaking words={words} onStop={state.stop} />}
      {!isSpeaking && taken?.url && (
        <>
          <SoundPlayer src={taken.url} label={words.player} />
          <div class="acts">
            <Button icon={RotateCw} label={words.again} onPress={() => void begin()} />
            <Button icon={Trash2} kind="quiet" label={words.remove} onPress={() => taking.remove(taken.id)} />
          </div>
        </>
      )}
      {!isSpeaking && !taken?.url && (
        <Button
          icon={Mic}
          label={words.start}
          busyLabel={state === 'asking' ? words.asking : null}
          isWide
          onPress={() => void begin()}
        />
      )}
      <p class="said" role="alert">
        {problem}
      </p>
      <p class="help">{words.note}</p>
    </div>
  );
}

interface SpeakingProps {
  readonly words: ReturnType<typeof spokenTexts>;
  readonly onStop: () => void;
}

/** Counts down while somebody speaks; seconds that pass are counted, so that no clock is asked. */
function Speaking({ words, onStop }: SpeakingProps) {
  const [left, setLeft] = useState(longestSeconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p class="speaking">
        <strong role="status">{words.speaking}</strong> <span role="timer">{words.left(left)}</span>
      </p>
      <progress max={longestSeconds} value={longestSeconds - left} aria-label={words.speaking} />
      <Button icon={Square} kind="primary" label={words.stop} isWide onPress={onStop} />
    </>
  );
}

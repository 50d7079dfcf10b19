import { useState } from 'preact/hooks';
import { CirclePlay, CircleStop } from 'lucide';
import type { Question } from '../../../domain/channels/question.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import type { Player, Source } from './player.ts';
import { aloudTexts, type AloudProblem } from './texts.ts';
import './aloud-button.css';

export interface AloudButtonProps {
  readonly language: Language;
  readonly question: Question;
  /** As printed beside the question. */
  readonly number: number;
  /** At least one. */
  readonly sources: readonly Source[];
  readonly player: Player;
}

/** Reads a question aloud: at once where there is one voice, else in the language that is tapped. */
export function AloudButton({ language, question, number, sources, player }: AloudButtonProps) {
  const words = aloudTexts(language);
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<'still' | 'loading' | 'playing'>('still');
  const [problem, setProblem] = useState<AloudProblem | null>(null);

  async function play(source: Source): Promise<void> {
    setProblem(null);
    setState('loading');
    const found = await player.play(source, { question, language, onBegin: () => setState('playing') });
    setState('still');
    setProblem(found);
  }

  function press(): void {
    const [only, ...others] = sources;
    if (state !== 'still') player.stop();
    else if (only !== undefined && others.length === 0) void play(only);
    else setOpen(!isOpen);
  }

  const about = words.question(number);
  return (
    <>
      <div class="pill">
        <Button
          label={state === 'still' ? words.listen : words.stop}
          about={about}
          icon={state === 'still' ? CirclePlay : CircleStop}
          kind="quiet"
          onPress={press}
        />
      </div>
      {isOpen && (
        <div class="languages-aloud" role="group" aria-label={`${words.languages} ${about}`}>
          {sources.map((source) => (
            <Button
              key={source === 'machine' ? source : source.recording}
              label={source === 'machine' ? words.machine : source.language}
              about={about}
              onPress={() => void play(source)}
            />
          ))}
        </div>
      )}
      <p class="said" role="status">
        {problem !== null ? words.problems[problem] : state === 'loading' ? words.loading : null}
      </p>
    </>
  );
}

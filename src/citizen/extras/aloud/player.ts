import type { OfficeId } from '../../../domain/basics/ids.ts';
import type { Question, Voice } from '../../../domain/channels/question.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { Language } from '../../../i18n/texts.ts';
import { recordedSound } from './recorded.ts';
import type { AloudProblem } from './texts.ts';

/** What can be listened to: a voice somebody recorded, or the device reading by itself. */
export type Source = Voice | 'machine';

export interface Player {
  /** Plays to the end, or until something else is played or `stop` is called. @returns what stood in the way */
  readonly play: (source: Source, said: Said) => Promise<AloudProblem | null>;
  readonly stop: () => void;
}

export interface Said {
  readonly question: Question;
  readonly language: Language;
  /** The sound has begun. */
  readonly onBegin: () => void;
}

/** One voice at a time for a whole page. */
export function createPlayer(office: OfficeId): Player {
  const sounds = new Map<string, Blob>();
  let stop = (): void => undefined;

  async function recorded(voice: Voice, onBegin: () => void): Promise<AloudProblem | null> {
    let isStopped = false;
    stop = () => (isStopped = true);
    const known = sounds.get(voice.hash);
    if (known === undefined) {
      const found = await recordedSound(office, voice, (address) => fetch(address));
      if (!found.ok) return found.problem;
      sounds.set(voice.hash, found.value);
    }
    const sound = sounds.get(voice.hash);
    if (isStopped || sound === undefined) return null;
    const url = URL.createObjectURL(sound);
    const audio = new Audio(url);
    const ended = new Promise<AloudProblem | null>((done) => {
      audio.onended = () => done(null);
      audio.onerror = () => done('silent');
      stop = () => {
        audio.pause();
        done(null);
      };
      audio.play().then(onBegin, () => done('silent'));
    });
    return ended.finally(() => URL.revokeObjectURL(url));
  }

  function byMachine({ question, language, onBegin }: Said): Promise<AloudProblem | null> {
    const voices = speechSynthesis.getVoices();
    const voiceOf = (tag: Language) => voices.find(({ lang }) => lang.toLowerCase().startsWith(tag));
    const tag = language === 'en' && question.label.en !== '' && voiceOf('en') ? 'en' : 'th';
    const spoken = new SpeechSynthesisUtterance(readable(question, tag));
    const voice = voiceOf(tag);
    if (voice === undefined) return Promise.resolve('silent');
    spoken.voice = voice;
    spoken.lang = voice.lang;
    return new Promise((done) => {
      spoken.onstart = onBegin;
      spoken.onend = () => done(null);
      spoken.onerror = ({ error }) => done(error === 'canceled' || error === 'interrupted' ? null : 'silent');
      stop = () => {
        speechSynthesis.cancel();
        done(null);
      };
      speechSynthesis.speak(spoken);
    });
  }

  return {
    play(source, said) {
      stop();
      return source === 'machine' ? byMachine(said) : recorded(source, said.onBegin);
    },
    stop: () => stop(),
  };
}

/** What stands at a question, as one would read it to somebody: the question, its help, its choices. */
function readable(question: Question, language: Language): string {
  const say = (text: LocalText): string => text[language] || text.th;
  const options = 'options' in question ? question.options.map(({ label }) => say(label)) : [];
  return [question.label, ...(question.help === null ? [] : [question.help])]
    .map(say)
    .concat(options)
    .join('. ');
}

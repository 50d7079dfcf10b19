import { useRef, useState } from 'preact/hooks';
import { Camera, Images, Trash2 } from 'lucide';
import type { Result } from '../../../domain/basics/result.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import type { PlainFile, Taking } from '../taken/taking.ts';
import { useTaking } from '../taken/use-taking.ts';
import type { PhotoProblem } from './shrink.ts';
import { photoTexts } from './texts.ts';
import './photo-field.css';

export interface PhotoFieldProps {
  readonly language: Language;
  readonly taking: Taking;
  /** How many this question takes. */
  readonly most: number;
  /** How many more the whole form takes now, and how many it takes at all. */
  readonly room: () => number;
  readonly mostOfAll: number;
  readonly shrink: (file: File) => Promise<Result<PlainFile, PhotoProblem>>;
}

type Said = PhotoProblem | 'too-many' | 'too-many-all';

/** Pictures taken or chosen for one question, each to be seen and removed before it is sent. */
export function PhotoField(props: PhotoFieldProps) {
  const { language, taking, most, room, mostOfAll, shrink } = props;
  const words = photoTexts(language);
  const taken = useTaking(taking);
  const [said, setSaid] = useState<Said | null>(null);

  function choose(files: readonly File[]): void {
    setSaid(null);
    const [mine, all] = [most - taking.list().length, room()];
    const free = Math.min(mine, all);
    if (files.length > free) setSaid(all < mine ? 'too-many-all' : 'too-many');
    for (const file of files.slice(0, Math.max(0, free))) {
      const making = shrink(file);
      taking.add(making);
      void making.then((made) => {
        if (!made.ok) setSaid(made.problem);
      });
    }
  }

  const sentence = said === null ? null : sentenceOf(said, words, { most, mostOfAll });
  const isFull = taken.length >= most;
  return (
    <div class="photo-field">
      {taken.length > 0 && (
        <ul aria-label={words.list}>
          {taken.map(({ id, url }, index) => (
            <li key={id}>
              {url === null ? (
                <span class="working" role="status">
                  {words.working}
                </span>
              ) : (
                <img src={url} alt={words.photo(index + 1)} />
              )}
              <IconButton of={Trash2} label={words.remove(index + 1)} onPress={() => taking.remove(id)} />
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <div class="ways">
          <Chooser icon={Camera} label={words.take} isCamera onChoose={choose} />
          <Chooser icon={Images} label={words.choose} onChoose={choose} />
        </div>
      )}
      <p class="said" role="alert">
        {sentence ?? (taking.storage() === null ? null : words.problems['not-kept'])}
      </p>
      <p class="help">{words.note}</p>
    </div>
  );
}

interface Bounds {
  readonly most: number;
  readonly mostOfAll: number;
}

function sentenceOf(
  said: Said,
  { problems }: ReturnType<typeof photoTexts>,
  { most, mostOfAll }: Bounds,
): string {
  switch (said) {
    case 'too-many':
      return problems['too-many'](most);
    case 'too-many-all':
      return problems['too-many-all'](mostOfAll);
    case 'no-picture':
    case 'heic':
    case 'unreadable':
      return problems[said];
    default:
      return said satisfies never;
  }
}

interface ChooserProps {
  readonly icon: typeof Camera;
  readonly label: string;
  /** Straight to the camera, one picture at a time. */
  readonly isCamera?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

function Chooser({ icon, label, isCamera = false, onChoose }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        multiple={!isCamera}
        {...(isCamera && { capture: 'environment' as const })}
        onChange={(event) => {
          event.stopPropagation();
          const { currentTarget } = event;
          onChoose([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // so that the same one can be chosen again
        }}
      />
      <Button icon={icon} label={label} isWide onPress={() => input.current?.click()} />
    </>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { ChevronLeft, ChevronRight } from 'lucide';
import type { EntryId } from '../../../../domain/basics/ids.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { IconButton } from '../../../../ui/acts/icon-button.tsx';
import { Dialog } from '../../../../ui/notices/dialog.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { EraseFile } from './erase-file.tsx';
import { FileAway, FileProblem } from './file-state.tsx';
import { filesTexts } from './files-texts.ts';
import { useFile } from './use-file.ts';

export interface PhotosProps {
  /** The case. */
  readonly id: EntryId;
  readonly photos: readonly CaseFile[];
}

/** Pictures of one answer as thumbnails; a tap shows one whole. */
export function Photos({ id, photos }: PhotosProps) {
  const words = useWords(filesTexts);
  const [shown, setShown] = useState<number | null>(null);
  const current = shown === null ? undefined : photos[shown];
  const step = useCallback(
    (by: 1 | -1): void =>
      setShown((place) => (place === null ? null : Math.min(Math.max(place + by, 0), photos.length - 1))),
    [photos.length],
  );
  useArrows(current !== undefined, step);
  return (
    <>
      <ul class="photos">
        {photos.map((photo, place) => (
          <li key={photo.id}>
            <Thumbnail
              id={id}
              photo={photo}
              label={words.openPhoto(place + 1)}
              onOpen={() => setShown(place)}
            />
          </li>
        ))}
      </ul>
      <Dialog
        isOpen={current !== undefined}
        title={words.photo((shown ?? 0) + 1, photos.length)}
        closeLabel={words.close}
        onClose={() => setShown(null)}
      >
        {current !== undefined && shown !== null && (
          <div class="photo-whole">
            <Whole key={current.id} id={id} photo={current} label={words.photo(shown + 1, photos.length)} />
            {photos.length > 1 && (
              <div class="ways">
                <IconButton
                  of={ChevronLeft}
                  label={words.before}
                  isDisabled={shown === 0}
                  onPress={() => step(-1)}
                />
                <IconButton
                  of={ChevronRight}
                  label={words.after}
                  isDisabled={shown === photos.length - 1}
                  onPress={() => step(1)}
                />
              </div>
            )}
            <EraseFile key={`erase ${current.id}`} id={id} file={current} />
          </div>
        )}
      </Dialog>
    </>
  );
}

/** The arrow keys lead from picture to picture, but not out of what is being written. */
function useArrows(isOn: boolean, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (target instanceof HTMLTextAreaElement) return;
      if (key === 'ArrowLeft') step(-1);
      if (key === 'ArrowRight') step(1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, step]);
}

interface PhotoProps {
  readonly id: EntryId;
  readonly photo: CaseFile;
  readonly label: string;
}

function Thumbnail({ id, photo, label, onOpen }: PhotoProps & { readonly onOpen: () => void }) {
  const words = useWords(filesTexts);
  const { opening, openAgain } = useFile(id, photo);
  // What cannot be seen can be erased here; the rest where it is seen whole.
  if (photo.erased !== null || photo.kind === 'other')
    return (
      <>
        <FileAway file={photo} />
        <EraseFile id={id} file={photo} />
      </>
    );
  if (opening.state === 'failed') return <FileProblem problem={opening.problem} onAgain={openAgain} />;
  if (opening.state === 'opening')
    return (
      <p class="file-state" role="status">
        {words.opening}
      </p>
    );
  return (
    <button type="button" class="photo-opener" onClick={onOpen}>
      <img src={opening.url} alt={label} decoding="async" />
    </button>
  );
}

function Whole({ id, photo, label }: PhotoProps) {
  const words = useWords(filesTexts);
  const { opening, openAgain } = useFile(id, photo);
  if (photo.erased !== null || photo.kind === 'other') return <FileAway file={photo} />;
  if (opening.state === 'failed') return <FileProblem problem={opening.problem} onAgain={openAgain} />;
  if (opening.state === 'opening') return <p role="status">{words.opening}</p>;
  return <img src={opening.url} alt={label} />;
}

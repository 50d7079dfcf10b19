import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { StorageProblem } from '../../../data/citizen/kept/keeping.ts';
import type { FilesRoad, Parcel } from '../../../data/citizen/kept/records.ts';
import { isOwed } from '../../../data/citizen/road/owed.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Banner } from '../../../ui/notices/banner.tsx';
import { StateMark } from '../../../ui/signs/state-mark.tsx';
import { viewTexts } from '../../views/texts.ts';
import { filesMarkTexts } from './files-mark-texts.ts';

export interface FilesMarkProps {
  readonly language: Language;
  readonly files: FilesRoad;
  /** The matter itself while it is on this phone: then its own banner says what must be said of storage. */
  readonly parcel: Parcel | null;
  readonly storage: StorageProblem;
}

/** How many pictures and recordings have gone, until all have; and that some never will. */
export function FilesMark({ language, files, parcel, storage }: FilesMarkProps) {
  const words = filesMarkTexts(language);
  const isGoing = isOwed(files);
  return (
    <>
      {isGoing && (
        <p role="status">
          <StateMark
            state="waiting"
            label={words.files(kindOf(files), files.sent, files.photos + files.sounds)}
          />
        </p>
      )}
      {isGoing && parcel === null && storage !== null && (
        <Banner tone="danger" title={viewTexts(language).notSafe}>
          {toldToCitizens(storage)[language]}
        </Banner>
      )}
      {files.lost > 0 && <p>{words.filesLost(files.lost)}</p>}
    </>
  );
}

function kindOf({ photos, sounds }: FilesRoad): 'photos' | 'sounds' | 'both' {
  if (sounds === 0) return 'photos';
  return photos === 0 ? 'sounds' : 'both';
}

import type { Matter } from '../../../data/citizen/kept/records.ts';
import type { FilesMarkProps } from '../../extras/files/files-mark.tsx';
import { usePart } from './use-part.ts';

export interface FilesPlaceProps extends Omit<FilesMarkProps, 'files'> {
  readonly files: Matter['files'];
}

const load = () => import('../../extras/files/files-mark.tsx');

/** Where it stands how far pictures and recordings have come; nothing for a matter without any. */
export function FilesPlace({ files, ...others }: FilesPlaceProps) {
  return files === undefined ? null : <Loaded {...others} files={files} />;
}

function Loaded(props: FilesMarkProps) {
  const part = usePart(load);
  return part && <part.FilesMark {...props} />;
}

import type { Matter } from '../kept/records.ts';

/** Whether files of a matter are still to go. */
export function isOwed(files: Matter['files']): boolean {
  return files !== undefined && files.sent + files.lost < files.photos + files.sounds;
}

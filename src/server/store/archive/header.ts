import * as v from 'valibot';
import { instantSchema, wholeSchema } from '../../../contracts/ids.ts';
import { ArchiveFault } from './fault.ts';
import { jsonIn } from './lines.ts';

/**
 * The one version this app writes. Whoever changes what a row holds, or adds a table, raises it, and still reads the older
 * ones: 1 had no shared editions.
 */
export const archiveVersion = 2;

const headerSchema = v.strictObject({
  archive: v.literal('prongsai'),
  version: v.picklist([1, archiveVersion]),
  madeAt: instantSchema,
  /** Until when it may be kept: what is erased meanwhile lives on in it. */
  keepUntil: instantSchema,
  offices: wholeSchema,
});
export type Header = v.InferOutput<typeof headerSchema>;
export type ArchiveHeader = Pick<Header, 'madeAt' | 'keepUntil' | 'offices'>;
export type Times = Pick<Header, 'madeAt' | 'keepUntil'>;

/**
 * Reads the first line of an archive.
 * @throws ArchiveFault when it is not ours, or a newer version's
 */
export function headerIn(line: string): ArchiveHeader {
  const json = jsonIn(line);
  const parsed = v.safeParse(headerSchema, json);
  if (parsed.success) return parsed.output;
  const newer = v.safeParse(v.object({ archive: v.literal('prongsai'), version: v.number() }), json);
  const isNewer = newer.success && newer.output.version > archiveVersion;
  throw new ArchiveFault(isNewer ? 'newer' : 'no-archive', 'the first line');
}

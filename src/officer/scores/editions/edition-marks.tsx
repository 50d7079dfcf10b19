import { CalendarCheck, Calculator, ListChecks, type IconNode } from 'lucide';
import type { Edition } from '../../../domain/ita/edition.ts';
import { Badge, type Tone } from '../../../ui/signs/badge.tsx';
import { useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { type Extent, extentOf } from './extent.ts';
import { editionTexts } from './texts.ts';

const signs: Readonly<Record<Extent, readonly [Tone, IconNode]>> = {
  whole: ['primary', Calculator],
  published: ['info', CalendarCheck],
  list: ['plain', ListChecks],
};

/** How far an edition is known and how sure its least sure point is. */
export function EditionMarks({ edition }: { readonly edition: Edition }) {
  const words = useWords(editionTexts);
  const extent = extentOf(edition);
  const [tone, icon] = signs[extent];
  return (
    <>
      <Badge tone={tone} icon={icon} label={words.extents[extent]} />
      <CertaintyMark of={words.leastSure} certainty={edition.certainty} />
    </>
  );
}

import type { Edition } from '../../../../domain/ita/edition.ts';
import { numberOf } from '../../../../domain/ita/route/fraction.ts';
import { worthBySubIndicator } from '../../../../domain/ita/route/worth.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { deedTexts } from './deed-texts.ts';

/** What one more item adds to the total, by sub-indicator. */
export function WorthTable({ edition }: { readonly edition: Edition }) {
  const words = useWords(deedTexts);
  const say = useSay();
  return (
    <details class="worth-table">
      <summary>{words.worthTitle}</summary>
      <DataTable
        caption={words.worthTitle}
        columns={[
          { label: words.subIndicator },
          { label: words.items, isNumeric: true },
          { label: words.worthEach, isNumeric: true },
        ]}
        rows={worthBySubIndicator(edition).map(({ code, items, worth }) => {
          const name = edition.subIndicators.find((sub) => sub.code === code)?.name;
          return {
            key: code,
            cells: [
              name === undefined ? code : `${code} ${say(name)}`,
              String(items),
              formatPoints(numberOf(worth)),
            ],
          };
        })}
      />
    </details>
  );
}

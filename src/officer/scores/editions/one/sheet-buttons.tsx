import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { gridOfEdition } from '../../../../domain/ita/sheet/write.ts';
import { csvOf } from '../../../../sheets/csv/csv-of.ts';
import { xlsxOf } from '../../../../sheets/xlsx/xlsx-of.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { type FileToSave, saveFile } from '../../../desk/save-file.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { actTexts } from './act-texts.ts';

type SheetKind = 'xlsx' | 'csv';

export interface SheetButtonsProps {
  readonly edition: Edition;
  readonly kinds: readonly SheetKind[];
  /** Instead of naming the kind of file. */
  readonly label?: string;
}

/** Hands an edition out as a sheet; made on this device, so it works offline. */
export function SheetButtons({ edition, kinds, label }: SheetButtonsProps) {
  const { notices } = useDesk();
  const words = useWords(actTexts);
  const [making, setMaking] = useState<SheetKind | null>(null);

  async function save(kind: SheetKind): Promise<void> {
    setMaking(kind);
    const name = `${words.fileName(edition.fiscalYear)}.${kind}`;
    saveFile(await fileOf(edition, { kind, name }));
    setMaking(null);
    notices.say({ label: words.saved(name) });
  }

  return (
    <div class="acts">
      {kinds.map((kind) => (
        <Button
          key={kind}
          icon={Download}
          label={label ?? words[kind]}
          busyLabel={making === kind ? words.making : null}
          onPress={() => void save(kind)}
        />
      ))}
    </div>
  );
}

interface Wanted {
  readonly kind: SheetKind;
  readonly name: string;
}

async function fileOf(edition: Edition, { kind, name }: Wanted): Promise<FileToSave> {
  const grid = gridOfEdition(edition);
  return kind === 'csv'
    ? { name, type: 'text/csv', content: csvOf(grid) }
    : {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await xlsxOf(grid, { name: String(edition.fiscalYear) }),
      };
}

import { useState } from 'preact/hooks';
import { paths } from '../../../contracts/addresses.ts';
import { writers } from '../../../contracts/rights.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { SheetChoice } from '../../scores/sheet-choice.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import type { ImportFile } from './import-file.ts';
import { importTexts } from './import-texts.ts';
import { SettleFile } from './settle-file.tsx';
import './import-room.css';

export interface ImportRoomProps {
  readonly channels: readonly ChannelDefinition[];
}

/** What the office already has, in a file, on its way into a channel. */
export function ImportRoom({ channels }: ImportRoomProps) {
  const { office } = useDesk();
  const words = useWords(importTexts);
  const [file, setFile] = useState<ImportFile | null>(null);
  const [round, setRound] = useState(0);
  const mayImport = writers.erase.includes(office.me.role);
  return (
    <OfficePage title={words.title} room="channels" backTo={paths.app(office.id, 'channels')}>
      <div class="import-room">
        <p>{words.lead}</p>
        {!mayImport && <Banner tone="info" title={words.adminOnly} />}
        {mayImport && (
          <SheetChoice
            key={round}
            help={words.help}
            onRead={(grid, name) => setFile(grid === null ? null : { name, grid })}
          />
        )}
        {file !== null && file.grid.length < 2 && <Banner tone="warning" title={words.noRows} />}
        {file !== null && file.grid.length >= 2 && (
          <SettleFile
            key={`${round} ${file.name}`}
            file={file}
            channels={channels}
            onDone={() => {
              setFile(null);
              setRound(round + 1);
            }}
          />
        )}
        {mayImport && <EarlierImports channels={channels} />}
      </div>
    </OfficePage>
  );
}

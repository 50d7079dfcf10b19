import { useEffect, useState } from 'preact/hooks';
import { Trash2 } from 'lucide';
import type { Matter, Parcel } from '../../../data/citizen/kept/records.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { partsOf } from '../../views/parts/parts-of.ts';
import type { CitizenRoom } from '../../room.ts';
import { askAll } from './ask-all.ts';
import { mattersTexts } from './matters-texts.ts';

export { CodeField } from './code-field.tsx';

export interface MattersMoreProps {
  readonly room: CitizenRoom;
  readonly language: Language;
  readonly matters: readonly Matter[];
}

/** Below a phone's own list: that it stays here, and how to remove all of it. Asks meanwhile for newer answers. */
export function MattersMore({ room, language, matters }: MattersMoreProps) {
  const words = mattersTexts(language);
  const [isOpen, setOpen] = useState(false);
  const [parcels, setParcels] = useState<readonly Parcel[]>([]);

  useEffect(() => {
    let isGone = false;
    void askAll(room, () => isGone);
    return () => {
      isGone = true;
    };
  }, [room]);

  const ids = matters.flatMap(partsOf);
  const unsent = parcels.filter(({ id }) => ids.includes(id)).length;

  async function ask(): Promise<void> {
    setParcels(await room.keeping.parcels());
    setOpen(true);
  }

  async function eraseAll(): Promise<void> {
    setOpen(false);
    const mattersGone = matters.map(({ id }) => id);
    await room.keeping.change({
      mattersGone,
      parcelsGone: ids,
      draftsGone: mattersGone,
      filesGoneOf: mattersGone,
    });
  }

  return (
    <>
      <p class="help">{words.stays}</p>
      <Button icon={Trash2} kind="quiet" label={words.eraseAll} onPress={() => void ask()} isWide />
      <Dialog
        isOpen={isOpen}
        title={words.eraseAllSure(matters.length)}
        closeLabel={words.keep}
        onClose={() => setOpen(false)}
        acts={[
          <Button key="keep" label={words.keep} onPress={() => setOpen(false)} />,
          <Button key="erase" kind="danger" label={words.eraseAll} onPress={() => void eraseAll()} />,
        ]}
      >
        <p>{words.eraseAllWhat}</p>
        {unsent > 0 && <p>{words.unsent(unsent)}</p>}
      </Dialog>
    </>
  );
}

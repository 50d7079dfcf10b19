import type { ComponentChildren } from 'preact';
import { Check } from 'lucide';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import type { EditProps } from '../edit-room.tsx';
import { FaultLines, ofRoom } from '../fault-lines.tsx';
import type { SettingRoom } from '../links.ts';
import { editTexts } from '../texts.ts';

interface RoomPageProps extends EditProps {
  readonly room: SettingRoom;
  readonly children: ComponentChildren;
}

/** The frame of a screen about the channel itself. */
export function RoomPage({ editor, links, room, children }: RoomPageProps) {
  const words = useWords(editTexts);
  return (
    <OfficePage
      title={words.rooms[room]}
      room="channels"
      backTo={links.list}
      act={<ButtonLink kind="primary" icon={Check} label={words.done} href={links.list} isWide />}
    >
      <div class="edit-room">
        <FaultLines faults={editor.faults.value.filter((fault) => ofRoom(fault, room))} />
        {children}
      </div>
    </OfficePage>
  );
}

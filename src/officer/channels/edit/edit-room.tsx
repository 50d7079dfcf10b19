import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { editLinks, type EditLinks } from './links.ts';
import type { Editor } from './model/editor.ts';
import { AddScreen } from './question/add-screen.tsx';
import { QuestionScreen } from './question/question-screen.tsx';
import { QuestionList } from './question-list.tsx';
import { PreviewScreen } from './preview/preview-screen.tsx';
import { LanguagesScreen } from './settings/languages-screen.tsx';
import { NoticeScreen } from './settings/notice-screen.tsx';
import { ServiceScreen } from './settings/service-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { TimesScreen } from './settings/times-screen.tsx';
import { editTexts } from './texts.ts';
import { useEditor } from './use-editor.ts';
import { UseScreen } from './use-screen.tsx';
import './edit.css';

/** What every screen of the editor is handed. */
export interface EditProps {
  readonly editor: Editor;
  readonly links: EditLinks;
}

export interface EditRoomProps {
  readonly definition: ChannelDefinition;
  /** What follows `edit` in the address. */
  readonly rest: readonly string[];
}

/** แก้ไขช่องทาง: a channel's questions and settings, changed on this device until one new version is used. */
export function EditRoom({ definition, rest }: EditRoomProps) {
  const { office } = useDesk();
  const words = useWords(editTexts);
  const say = useSay();
  const editor = useEditor(definition);
  const links = editLinks(office.id, definition.channel);
  if (office.me.role !== 'admin') {
    return (
      <OfficePage title={say(definition.title)} room="channels" backTo={links.channel}>
        <p>{words.adminsOnly}</p>
        <ButtonLink label={words.backToChannel} href={links.channel} />
      </OfficePage>
    );
  }
  if (editor === null) {
    return (
      <OfficePage title={words.edit} room="channels" backTo={links.channel}>
        <Skeleton label={words.loading} rows={5} />
      </OfficePage>
    );
  }
  return <Screen editor={editor} links={links} rest={rest} />;
}

function Screen({ rest: [screen = '', id = ''], ...given }: EditProps & Pick<EditRoomProps, 'rest'>) {
  switch (screen) {
    case 'add':
      return <AddScreen {...given} />;
    case 'question':
      return <QuestionScreen key={id} {...given} id={id} />;
    case 'settings':
      return <SettingsScreen {...given} />;
    case 'times':
      return <TimesScreen {...given} />;
    case 'service':
      return <ServiceScreen {...given} />;
    case 'notice':
      return <NoticeScreen {...given} />;
    case 'languages':
      return <LanguagesScreen {...given} />;
    case 'preview':
      return <PreviewScreen {...given} />;
    case 'use':
      return <UseScreen {...given} />;
    default:
      return <QuestionList {...given} />;
  }
}

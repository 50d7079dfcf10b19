import { useEffect, useState } from 'preact/hooks';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { useDesk } from '../../desk/shell.tsx';
import { makeEditor, type Editor } from './model/editor.ts';

/** The editor of a channel, with what was being changed before; `null` while that is read. */
export function useEditor({ channel, version }: ChannelDefinition): Editor | null {
  const { office, notices } = useDesk();
  const [editor, setEditor] = useState<{ readonly of: string; readonly editor: Editor } | null>(null);
  const of = `${channel}/${version}`;
  useEffect(() => {
    let isCurrent = true;
    const desk = office.channelDesk;
    const tell = notices.tell;
    void Promise.all([desk.versions(channel), desk.draft(channel)]).then(([versions, kept]) => {
      if (isCurrent && versions.length > 0)
        setEditor({ of, editor: makeEditor({ desk, versions, kept, onProblem: tell }) });
    });
    return () => {
      isCurrent = false;
    };
  }, [office, notices, channel, of]);
  return editor?.of === of ? editor.editor : null;
}

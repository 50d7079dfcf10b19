import { useEffect, useRef, useState } from 'preact/hooks';
import { problemTexts } from '../../../../contracts/problems/problem-texts.ts';
import type { Problem } from '../../../../contracts/problems/problems.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useShell, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import type { EditProps } from '../edit-room.tsx';
import { editTexts } from '../texts.ts';
import { dress, previewPage } from './preview-page.ts';
import { previewTexts } from './preview-texts.ts';
import './preview-screen.css';

type Look =
  | { readonly state: 'asked' }
  | { readonly state: 'here'; readonly style: string }
  | { readonly state: 'missing'; readonly problem: Problem };

/** The very page that citizens will see, made by the one renderer; nothing can be sent from it. */
export function PreviewScreen({ editor, links }: EditProps) {
  const { office, profile } = useDesk();
  const { browser } = useShell();
  const words = useWords(previewTexts);
  const edit = useWords(editTexts);
  const say = useSay();
  const frame = useRef<HTMLIFrameElement>(null);
  const [look, setLook] = useState<Look>({ state: 'asked' });
  useEffect(() => {
    void office.channelDesk
      .citizenLook()
      .then((found) =>
        setLook(
          found.ok
            ? { state: 'here', style: found.value.style }
            : { state: 'missing', problem: found.problem },
        ),
      );
  }, [office]);
  const definition = editor.draft.value;
  return (
    <OfficePage title={edit.preview} room="channels" backTo={links.list}>
      <div class="preview-screen">
        <p>{words.note}</p>
        {(look.state === 'asked' || profile.value === null) && <Skeleton label={words.opening} rows={6} />}
        {look.state === 'missing' && (
          <Banner tone="warning" title={words.missing}>
            <p>{say(problemTexts[look.problem])}</p>
          </Banner>
        )}
        {look.state === 'here' && profile.value !== null && (
          <iframe
            ref={frame}
            title={edit.preview}
            // The same origin, so that it can be dressed from here; no scripts, so that nothing runs or is sent.
            sandbox="allow-same-origin"
            srcdoc={previewPage({
              definition,
              office: office.id,
              profile: profile.value,
              origin: browser.origin,
            })}
            onLoad={() => {
              if (frame.current !== null) dress(frame.current, look.style, definition);
            }}
          />
        )}
      </div>
    </OfficePage>
  );
}

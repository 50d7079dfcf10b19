import { useState } from 'preact/hooks';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Letter } from '../../../domain/channels/roads/origin.ts';
import type { CaseRoad } from '../../../domain/channels/roads/roads.ts';
import {
  caseDraftOf,
  draftPlaces,
  isBegun,
  newDraft,
  type CaseDraft,
} from '../../channels/paper/case/case-draft.ts';
import { CaseEntry } from '../../channels/paper/case/case-entry.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { roadTexts } from '../road-texts.ts';
import { ProxyBegin } from './proxy-begin.tsx';
import { ProxyLeft } from './proxy-left.tsx';
import { proxyTexts } from './proxy-texts.ts';
import '../../channels/paper/stack/stack-screen.css';

interface Begun {
  readonly form: ChannelDefinition;
  readonly draft: CaseDraft;
}

/** รับเรื่องแทนประชาชน: how it came, what it is about, then the citizen's very questions. */
export function ProxyRoom() {
  const { office } = useDesk();
  const { drawer } = useShell();
  const words = useWords(proxyTexts);
  const roads = useWords(roadTexts);
  const say = useSay();
  const place = draftPlaces.proxy(office.id);
  const [left, setLeft] = useState(() => draftLeft(drawer.taken(place)));
  const [begun, setBegun] = useState<Begun | null>(null);
  const begin = (form: ChannelDefinition, road: CaseRoad, letter: Letter | null): void =>
    setBegun({ form, draft: newDraft(form, road, letter) });
  const done = (): void => {
    setLeft(null);
    setBegun(null);
  };
  const dropped = (): void => {
    drawer.put(place, null);
    setLeft(null);
  };
  return (
    <OfficePage title={words.title} room="inbox" backTo={paths.app(office.id, 'inbox')}>
      <div class="stack-screen">
        {begun !== null && (
          <>
            <p class="channel">{words.at(say(begun.form.title), roads[begun.draft.road])}</p>
            <CaseEntry form={begun.form} draft={{ begun: begun.draft, place }} onNext={done} />
          </>
        )}
        {begun === null && left !== null && (
          <ProxyLeft draft={left} onGoOn={(form) => setBegun({ form, draft: left })} onDrop={dropped} />
        )}
        {begun === null && left === null && <ProxyBegin onBegin={begin} />}
      </div>
    </OfficePage>
  );
}

function draftLeft(text: string | null): CaseDraft | null {
  const draft = caseDraftOf(text);
  return draft !== null && isBegun(draft) ? draft : null;
}

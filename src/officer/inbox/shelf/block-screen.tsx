import { useEffect, useState } from 'preact/hooks';
import { ShieldOff } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isChannelId, isEntryId, type ChannelId, type EntryId } from '../../../domain/basics/ids.ts';
import { faultOf, type Pattern } from '../../../domain/blocks/block.ts';
import type { Reach } from '../../../domain/blocks/reach.ts';
import { saidIn } from '../../../domain/blocks/said.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useShell, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { shelfTexts } from './shelf-texts.ts';
import './shelf-screen.css';

type Kind = 'words' | 'telephone' | 'same';

/** What a block is made from: words, a number, or a case that others are like. */
export function BlockScreen() {
  const { office, notices, today } = useDesk();
  const { way } = useShell();
  const words = useWords(shelfTexts);
  const say = useSay();
  const query = new URLSearchParams(way.address.value.search);
  const same = useSame(query.get('like') ?? '');
  const [asked, setKind] = useState<Kind | null>(null);
  const kind = asked ?? (same === null ? 'words' : 'same');
  const [text, setText] = useState('');
  const given = query.get('channel') ?? '';
  const [channel, setChannel] = useState<ChannelId | null>(isChannelId(given) ? given : null);
  const pattern = patternOf(kind, text, same);
  const fault = pattern === null ? null : faultOf(pattern);
  const reach = useReach({ kind, text, same, channel });
  const shelf = paths.app(office.id, 'inbox/shelf');
  const channels = (today.value ?? []).filter(
    ({ definition }) => !isSheetKind(definition.kind) && !isDelicate(definition.ring),
  );

  async function block(): Promise<void> {
    if (pattern === null) return;
    if (await notices.keep(office.shelf.block({ pattern, channel }), { label: words.blocked })) way.go(shelf);
  }

  return (
    <OfficePage
      title={words.newTitle}
      room="inbox"
      backTo={shelf}
      act={
        <Button
          kind="primary"
          icon={ShieldOff}
          label={words.block}
          isDisabled={reach === null || reach.isTooWide}
          onPress={() => void block()}
        />
      }
    >
      <div class="shelf-screen">
        <Segmented
          legend={words.kindLegend}
          segments={(same === null ? kinds.slice(0, 2) : kinds).map((code) => ({
            code,
            label: words.kinds[code],
          }))}
          chosen={kind}
          onChoose={(code) => {
            setKind(kinds.find((one) => one === code) ?? 'words');
            setText('');
          }}
        />
        {kind === 'same' ? (
          <p>{words.sameHelp}</p>
        ) : (
          <TextInput
            label={words[kind]}
            help={words[`${kind}Help`]}
            error={text === '' || fault === null ? null : words.faults[fault]}
            value={text}
            maxLength={200}
            type={kind === 'telephone' ? 'tel' : 'text'}
            onType={setText}
          />
        )}
        <Select
          label={words.channel}
          options={[
            { code: 'all', label: words.everywhere },
            ...channels.map(({ definition }) => ({ code: definition.channel, label: say(definition.title) })),
          ]}
          chosen={channel ?? 'all'}
          onChoose={(code) => setChannel(isChannelId(code) ? code : null)}
        />
        {reach !== null && <WhatItDoes reach={reach} />}
      </div>
    </OfficePage>
  );
}

const kinds: readonly Kind[] = ['words', 'telephone', 'same'];

interface Same {
  readonly name: string;
  readonly like: EntryId;
}

interface Wished {
  readonly kind: Kind;
  readonly text: string;
  readonly same: Same | null;
  readonly channel: ChannelId | null;
}

function patternOf(kind: Kind, text: string, same: Same | null): Pattern | null {
  if (kind === 'same') return same === null ? null : { kind, ...same };
  if (text.trim() === '') return null;
  return kind === 'words' ? { kind, words: text.trim() } : { kind, number: text.trim() };
}

/** The name of what a case says; `null` where it says too little to be known again by. */
function useSame(id: string): Same | null {
  const { office } = useDesk();
  const [same, setSame] = useState<Same | null>(null);
  useEffect(() => {
    if (!isEntryId(id)) return;
    return office.case(id).subscribe((view) => {
      if (view === null || view.answers === null) return;
      const { answers } = view;
      void office.definition(view.channel, view.version).then((definition) => {
        const name = definition === null ? null : saidIn(definition, answers).same;
        setSame(name === null ? null : { name, like: id });
      });
    });
  }, [office, id]);
  return same;
}

/** What a pattern would do, asked anew whenever it changes; `null` while there is none, or none is known yet. */
function useReach({ kind, text, same, channel }: Wished): Reach | null {
  const { office } = useDesk();
  const [found, setFound] = useState<Reach | null>(null);
  useEffect(() => {
    setFound(null);
    const pattern = patternOf(kind, text, same);
    if (pattern === null || faultOf(pattern) !== null) return;
    let isGone = false;
    void office.shelf.reach({ pattern, channel }).then((reach) => {
      if (!isGone) setFound(reach);
    });
    return () => {
      isGone = true;
    };
  }, [office, kind, text, same, channel]);
  return found;
}

function WhatItDoes({ reach }: { readonly reach: Reach }) {
  const words = useWords(shelfTexts);
  const { named, of, aside, takenUp, isTooWide } = reach;
  return (
    <Banner
      tone={isTooWide ? 'danger' : takenUp > 0 ? 'warning' : 'info'}
      title={isTooWide ? words.tooWide : words.reachTitle}
    >
      <p>{words.reach(named, of)}</p>
      {isTooWide ? <p>{words.tooWideText}</p> : <p>{words.reachAside(aside)}</p>}
      {takenUp > 0 && <p>{words.reachTaken(takenUp)}</p>}
    </Banner>
  );
}

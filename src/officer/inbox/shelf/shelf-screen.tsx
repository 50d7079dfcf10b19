import { useState } from 'preact/hooks';
import { ChevronDown, Hand, Plus, ShieldOff, Trash2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { CaseSummary } from '../../../data/officer/office.ts';
import type { ShelfView } from '../../../data/officer/shelf/desk.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { Mark } from '../../frame/mark.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { BlockCard } from './block-card.tsx';
import { EraseShelf } from './erase-shelf.tsx';
import { shelfTexts } from './shelf-texts.ts';
import './shelf-screen.css';

const pageSize = 30;

/** What was put aside, by whom or by what, and the blocks that do it. */
export function ShelfScreen() {
  const { office } = useDesk();
  const words = useWords(shelfTexts);
  const [limit, setLimit] = useState(pageSize);
  const [isAsked, setAsked] = useState(false);
  const view = useLive(() => office.shelf.view(limit), String(limit));
  const isAdmin = office.me.role === 'admin';
  const count = view?.count ?? 0;
  return (
    <OfficePage
      title={words.title}
      room="inbox"
      backTo={paths.app(office.id, 'inbox')}
      act={
        <ButtonLink
          kind="primary"
          icon={Plus}
          label={words.add}
          href={paths.app(office.id, 'inbox/shelf/block')}
        />
      }
    >
      <div class="shelf-screen">
        <p>{words.lead}</p>
        {view === undefined && <Skeleton label={words.loading} rows={4} />}
        {view && <PutAside view={view} />}
        {view && view.cases.length < count && (
          <Button icon={ChevronDown} label={words.more} isWide onPress={() => setLimit(limit + pageSize)} />
        )}
        {count > 0 && !isAdmin && <p class="note">{words.adminsErase}</p>}
        {count > 0 && isAdmin && (
          <Button kind="danger" icon={Trash2} label={words.erase(count)} onPress={() => setAsked(true)} />
        )}
        {view && <Blocks view={view} />}
      </div>
      <EraseShelf isOpen={isAsked} count={count} onClose={() => setAsked(false)} />
    </OfficePage>
  );
}

function PutAside({ view }: { readonly view: ShelfView }) {
  const words = useWords(shelfTexts);
  return (
    <>
      {view.count > 0 && <p>{words.leadCitizen}</p>}
      {view.count > 0 ? (
        <Section title={words.count(view.count)}>
          <List label={words.title}>
            {view.cases.map((summary) => (
              <Row key={summary.id} summary={summary} />
            ))}
          </List>
        </Section>
      ) : (
        <EmptyState icon={ShieldOff} title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {view.leaving > 0 && <p class="note">{words.leaving(view.leaving)}</p>}
      {view.erased > 0 && <p class="note">{words.erasedBefore(view.erased)}</p>}
    </>
  );
}

function Row({ summary }: { readonly summary: CaseSummary }) {
  const { office, today } = useDesk();
  const words = useWords(shelfTexts);
  const language = useLanguage();
  const say = useSay();
  const { id, aside, channel, number, receivedAt, excerpt, mark } = summary;
  const found = (today.value ?? []).find(({ definition }) => definition.channel === channel);
  const meta = [
    number,
    sayInstant(receivedAt, office.now(), language),
    found ? say(found.definition.title) : '',
  ];
  const isByHand = (aside?.block ?? null) === null;
  return (
    <ListItem
      title={excerpt ?? words.wordless}
      meta={meta.filter((part) => part !== '').join(' · ')}
      href={paths.app(office.id, `inbox/${id}`)}
      badges={
        isByHand ? (
          <Badge icon={Hand} label={words.byHand} />
        ) : (
          <Badge icon={ShieldOff} label={words.byBlock} />
        )
      }
      state={mark !== 'received' && <Mark state={mark} />}
    />
  );
}

function Blocks({ view }: { readonly view: ShelfView }) {
  const words = useWords(shelfTexts);
  return (
    <Section title={words.blocks} note={words.blocksNote}>
      {view.blocks.length === 0 && <p class="note">{words.noBlocks}</p>}
      {view.blocks.map((block) => (
        <BlockCard key={block.row} block={block} />
      ))}
    </Section>
  );
}

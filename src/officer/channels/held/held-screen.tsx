import { useState } from 'preact/hooks';
import { CheckCheck, ShieldCheck, ShieldOff, Trash2 } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isPassing } from '../../../contracts/problems/problems.ts';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import { rowOfBlock, mostForms, type Block } from '../../../domain/blocks/block.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { HeldDialog, type HeldQuestion } from './held-dialog.tsx';
import { HeldList } from './held-list.tsx';
import { mayDecide, useHeldCount } from './held-note.tsx';
import { heldTexts } from './held-texts.ts';
import { DroppedBefore } from './dropped-before.tsx';
import { useHeld, type HeldView } from './use-held.ts';
import './held-screen.css';

/** What came above a channel's daily ceiling: to look at, to admit, to drop. */
export function HeldScreen({ definition }: ChannelProps) {
  const { office, notices } = useDesk();
  const words = useWords(heldTexts);
  const say = useSay();
  const { decide, again, more, ...view } = useHeld(definition.channel);
  const count = useHeldCount(definition.channel);
  const [chosen, choose] = useState<ReadonlySet<EntryId>>(new Set());
  const [question, ask] = useState<HeldQuestion | null>(null);
  const [refused, setRefused] = useState(0);
  const isSheet = isSheetKind(definition.kind);
  const saidCount = isSheet ? words.sheetCount : words.count;

  async function done(asked: HeldQuestion): Promise<void> {
    ask(null);
    const outcome = await decide(asked);
    if (outcome === null) return;
    choose(new Set());
    setRefused(outcome.refused);
    const said = asked.act === 'admit' ? words.admitted : words.dropped;
    if (outcome.done > 0) notices.say({ label: said(saidCount(outcome.done)) });
  }

  /** Admits forms that are spam: named first, they go to the shelf on every device as they come, and nothing is lost. */
  async function shelve(forms: readonly EntryId[]): Promise<void> {
    const block: Block = { pattern: { kind: 'forms', forms }, channel: definition.channel };
    const kept = await office.shelf.block(block);
    if (!kept.ok) return notices.tell(kept.problem);
    const outcome = await decide({ act: 'admit', which: forms });
    if (outcome === null) return void office.shelf.turn(rowOfBlock(block), false);
    choose(new Set());
    setRefused(outcome.refused);
    if (outcome.done > 0) notices.say({ label: words.shelved(saidCount(outcome.done)) });
  }

  const acts =
    count === 0 || view.items === null || !mayDecide(office.me.role) ? undefined : (
      <Acts
        working={view.working}
        chosen={[...chosen]}
        isSheet={isSheet}
        mayShelve={!isSheet && !isDelicate(definition.ring)}
        onShelve={(forms) => void shelve(forms)}
        onAsk={(asked) => (asked.act === 'admit' && asked.which !== 'all' ? void done(asked) : ask(asked))}
      />
    );
  return (
    <OfficePage
      title={words.title}
      room="channels"
      backTo={paths.app(office.id, `channels/${definition.channel}`)}
      act={acts}
    >
      <div class="held-screen">
        <header>
          <h2>{say(definition.title)}</h2>
          {count > 0 && <p class="count">{saidCount(count)}</p>}
          {count > 0 && <p>{isSheet ? words.sheetsAfter : words.after}</p>}
        </header>
        <HeldProblem view={view} onAgain={again} />
        {refused > 0 && (
          <Banner tone="warning" title={words.refused(saidCount(refused))}>
            <p>{words.refusedText}</p>
          </Banner>
        )}
        {view.items === null && view.problem === null && <Skeleton label={words.loading} rows={4} />}
        {view.items !== null && count === 0 && <NothingHeld />}
        {view.items !== null && view.items.length > 0 && (
          <HeldList items={view.items} chosen={mayDecide(office.me.role) ? chosen : null} onChoose={choose} />
        )}
        {view.next !== null && !isSheet && <Button label={words.more} onPress={more} />}
        {count > 0 && !mayDecide(office.me.role) && <p class="note">{words.decidersOnly}</p>}
        <DroppedBefore channel={definition.channel} sayCount={saidCount} />
      </div>
      <HeldDialog
        question={question}
        isSheet={isSheet}
        said={saidCount(question?.which === 'all' ? count : (question?.which.length ?? 0))}
        onYes={(asked) => void done(asked)}
        onClose={() => ask(null)}
      />
    </OfficePage>
  );
}

interface ActsProps {
  readonly working: HeldView['working'];
  readonly chosen: readonly EntryId[];
  readonly isSheet: boolean;
  /** What is delicate is never put aside. */
  readonly mayShelve: boolean;
  readonly onShelve: (forms: readonly EntryId[]) => void;
  readonly onAsk: (question: HeldQuestion) => void;
}

function Acts({ working, chosen, isSheet, mayShelve, onShelve, onAsk }: ActsProps) {
  const words = useWords(heldTexts);
  const which = chosen.length === 0 ? 'all' : chosen;
  return (
    <>
      {(chosen.length > 0 || isSheet) && (
        <Button
          kind="danger"
          icon={Trash2}
          label={which === 'all' ? words.dropAll : words.dropSome(which.length)}
          busyLabel={working === 'drop' ? words.dropping : null}
          isDisabled={working === 'admit'}
          onPress={() => onAsk({ act: 'drop', which })}
        />
      )}
      {mayShelve && chosen.length > 0 && chosen.length <= mostForms && (
        <Button
          icon={ShieldOff}
          label={words.shelve(chosen.length)}
          isDisabled={working !== null}
          onPress={() => onShelve(chosen)}
        />
      )}
      <Button
        kind="primary"
        icon={CheckCheck}
        label={which === 'all' ? words.admitAll : words.admitSome(which.length)}
        busyLabel={working === 'admit' ? words.admitting : null}
        isDisabled={working === 'drop'}
        onPress={() => onAsk({ act: 'admit', which })}
      />
    </>
  );
}

function HeldProblem({ view, onAgain }: { readonly view: HeldView; readonly onAgain: () => void }) {
  const { office, held } = useDesk();
  const words = useWords(heldTexts);
  const language = useLanguage();
  const say = useSay();
  if (view.problem === null) return null;
  const isAway = isPassing(view.problem);
  const heardAt = held.value?.heardAt;
  return (
    <Banner
      tone={isAway ? 'offline' : 'danger'}
      title={isAway ? words.offline : words.failed}
      acts={<Button label={words.again} onPress={onAgain} />}
    >
      <p>{isAway ? words.offlineText : say(problemTexts[view.problem])}</p>
      {isAway && heardAt !== undefined && <p>{words.heardAt(sayInstant(heardAt, office.now(), language))}</p>}
    </Banner>
  );
}

function NothingHeld() {
  const { held } = useDesk();
  const words = useWords(heldTexts);
  return (
    <EmptyState icon={ShieldCheck} title={words.none}>
      <p>{words.noneText(formatCount(held.value?.ceiling ?? 0))}</p>
    </EmptyState>
  );
}

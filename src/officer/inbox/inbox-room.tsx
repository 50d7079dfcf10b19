import { MousePointerClick } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isEntryId } from '../../domain/basics/ids.ts';
import type { CaseView } from '../../data/officer/office.ts';
import { Split } from '../../ui/frame/split.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useDesk, useShell, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { useWide } from '../desk/use-wide.ts';
import { laterRoom } from '../frame/later-room.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { CaseActs } from './case/case-acts.tsx';
import { CaseDetail, CaseGone } from './case/case-detail.tsx';
import { caseTexts } from './case/case-texts.ts';
import { CaseList } from './case-list.tsx';
import { inboxTexts } from './texts.ts';
import type { EntryId } from '../../domain/basics/ids.ts';

const HandOverScreen = laterRoom(
  async () => (await import('./hand-over/hand-over-screen.tsx')).HandOverScreen,
);
const ProxyRoom = laterRoom(async () => (await import('./proxy/proxy-room.tsx')).ProxyRoom);
const ShelfRoom = laterRoom(async () => (await import('./shelf/shelf-room.tsx')).ShelfRoom);

/** กล่องเรื่อง: the list, a case, or both side by side. */
export function InboxRoom({ rest: [id = '', screen] }: { readonly rest: readonly string[] }) {
  const isWide = useWide();
  const words = useWords(inboxTexts);
  if (id === 'hand-over') return <HandOverScreen />;
  if (id === 'proxy') return <ProxyRoom />;
  if (id === 'shelf') return <ShelfRoom screen={screen} />;
  if (isEntryId(id)) return isWide ? <Both id={id} /> : <CaseScreen id={id} />;
  if (!isWide) {
    return (
      <OfficePage title={words.title} room="inbox">
        <CaseList current={null} />
      </OfficePage>
    );
  }
  return (
    <OfficePage title={words.title} room="inbox" isWide>
      <Split
        shows="detail"
        list={<CaseList current={null} />}
        detail={
          <EmptyState icon={MousePointerClick} title={words.choose}>
            <p>{words.chooseText}</p>
          </EmptyState>
        }
      />
    </OfficePage>
  );
}

/** Whether it can be moved on: not while two states have met, and not once its content is gone. */
function isInHand({ isContested, isErased }: CaseView): boolean {
  return !isContested && !isErased;
}

function useCase(id: EntryId) {
  const { office } = useDesk();
  return useLive(() => office.case(id), id);
}

function CaseScreen({ id }: { readonly id: EntryId }) {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(caseTexts);
  const inbox = useWords(inboxTexts);
  const view = useCase(id);
  const backTo = paths.app(office.id, 'inbox') + way.address.value.search;
  const title = view ? words.number(view.number) : inbox.title;
  return (
    <OfficePage
      title={title}
      room="inbox"
      backTo={backTo}
      act={view && isInHand(view) ? <CaseActs key={id} view={view} /> : undefined}
    >
      {view === undefined && <Skeleton label={words.loading} rows={4} />}
      {view === null && <CaseGone />}
      {view && <CaseDetail key={id} view={view} />}
    </OfficePage>
  );
}

function Both({ id }: { readonly id: EntryId }) {
  const words = useWords(inboxTexts);
  const caseWords = useWords(caseTexts);
  const view = useCase(id);
  return (
    <OfficePage
      title={words.title}
      room="inbox"
      isWide
      act={view && isInHand(view) ? <CaseActs key={id} view={view} /> : undefined}
    >
      <Split
        shows="detail"
        list={<CaseList current={id} />}
        detail={
          <>
            {view === undefined && <Skeleton label={caseWords.loading} rows={4} />}
            {view === null && <CaseGone />}
            {view && (
              <>
                <h2 data-focus tabIndex={-1}>
                  {caseWords.number(view.number)}
                </h2>
                <CaseDetail key={id} view={view} />
              </>
            )}
          </>
        }
      />
    </OfficePage>
  );
}

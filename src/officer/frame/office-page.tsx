import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ChartNoAxesColumn, Ellipsis, Inbox, ListChecks, Sun } from 'lucide';
import { problemTexts } from '../../contracts/problems/problem-texts.ts';
import { paths } from '../../contracts/addresses.ts';
import { LanguageSwitch } from '../../ui/acts/language-switch.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { BottomNav, type NavItem } from '../../ui/frame/bottom-nav.tsx';
import { Page } from '../../ui/frame/page.tsx';
import { TopBar } from '../../ui/frame/top-bar.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { Toast } from '../../ui/notices/toast.tsx';
import { SyncLine } from '../../ui/signs/sync-line.tsx';
import type { RoomName } from '../desk/routes.ts';
import { useDesk, useLanguage, useSay, useShell, useWords } from '../desk/shell.tsx';
import { syncWords } from './sync-words.ts';
import { frameTexts } from './texts.ts';

export interface OfficePageProps {
  readonly title: string;
  readonly room: RoomName;
  /** Where the arrow leads when one did not come from inside the app. */
  readonly backTo?: string;
  readonly act?: ComponentChildren;
  /** Stays in sight under the bar while one scrolls. */
  readonly standing?: ComponentChildren;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every screen of an office. */
export function OfficePage({ title, room, backTo, act, standing, isWide, children }: OfficePageProps) {
  const { way, settings } = useShell();
  const desk = useDesk();
  const say = useSay();
  const words = useWords(frameTexts);
  const profile = desk.profile.value;
  const officeName = profile === null ? '' : say(profile.name);
  useEffect(() => {
    document.title = `${title} · ${officeName || words.app}`;
  }, [title, officeName, words.app]);
  return (
    <Page
      isWide={isWide ?? false}
      bar={
        <TopBar
          title={title}
          over={shortName(officeName)}
          {...(backTo === undefined ? {} : { back: { label: words.back, onBack: () => way.back(backTo) } })}
          acts={<LanguageSwitch current={settings.language.value} onChoose={settings.chooseLanguage} />}
        />
      }
      sync={
        <>
          <SyncNews />
          {standing}
        </>
      }
      act={act}
      toast={<DoneToast />}
      nav={<RoomNav room={room} />}
    >
      <Troubles />
      {children}
    </Page>
  );
}

function SyncNews() {
  const { office, sync } = useDesk();
  const language = useLanguage();
  return sync.value === null ? null : <SyncLine {...syncWords(sync.value, office.now(), language)} />;
}

/** What went wrong: what happened, what was kept, what to do; above everything, hiding nothing. */
function Troubles() {
  const { office, notices, sync } = useDesk();
  const say = useSay();
  const words = useWords(frameTexts);
  const problem = notices.problem.value;
  const halted = sync.value?.phase === 'halted' ? sync.value.problem : null;
  return (
    <>
      {problem !== null && (
        <Banner
          tone="danger"
          title={words.notKept}
          dismiss={{ label: words.close, onDismiss: notices.clearProblem }}
        >
          <p>{say(problemTexts[problem])}</p>
        </Banner>
      )}
      {halted !== null && (
        <Banner
          tone="warning"
          title={words.haltedTitle}
          acts={<Button label={words.tryAgain} onPress={() => void office.syncNow()} />}
        >
          <p>{say(problemTexts[halted])}</p>
        </Banner>
      )}
    </>
  );
}

function DoneToast() {
  const { notices } = useDesk();
  const words = useWords(frameTexts);
  const done = notices.done.value;
  if (done === null) return null;
  const { undo } = done;
  return (
    <Toast
      key={done.label}
      label={done.label}
      closeLabel={words.close}
      onClose={notices.clear}
      {...(undo === undefined
        ? {}
        : {
            undo: {
              label: undo.label,
              onUndo: () => void notices.keep(undo.act(), { label: undo.undone }),
            },
          })}
    />
  );
}

function RoomNav({ room }: { readonly room: RoomName }) {
  const { office, today } = useDesk();
  const words = useWords(frameTexts);
  const waiting = (today.value ?? []).reduce((sum, channel) => sum + channel.waiting, 0);
  const href = (name: RoomName): string => paths.app(office.id, name);
  const items: readonly NavItem[] = [
    { href: href('today'), label: words.today, icon: Sun },
    {
      href: href('inbox'),
      label: words.inbox,
      icon: Inbox,
      ...(waiting === 0
        ? {}
        : { count: { figure: waiting > 99 ? '99+' : String(waiting), label: words.waitingCases(waiting) } }),
    },
    { href: href('scores'), label: words.scores, icon: ChartNoAxesColumn },
    { href: href('measures'), label: words.measures, icon: ListChecks },
    { href: href('more'), label: words.more, icon: Ellipsis },
  ];
  return <BottomNav label={words.rooms} items={items} current={href(room === 'channels' ? 'more' : room)} />;
}

/** As people say it, so that the bar keeps to one line. */
function shortName(name: string): string {
  return name
    .replace(/^องค์การบริหารส่วนตำบล\s*/, 'อบต.')
    .replace(/^องค์การบริหารส่วนจังหวัด\s*/, 'อบจ.')
    .replace(/ Subdistrict Administrative Organization$/, ' SAO')
    .replace(/ Provincial Administrative Organization$/, ' PAO');
}

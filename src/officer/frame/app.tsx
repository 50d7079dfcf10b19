import { useEffect, useState } from 'preact/hooks';
import { problemTexts } from '../../contracts/problems/problem-texts.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { OfficeId } from '../../domain/basics/ids.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { Door } from '../door/door.tsx';
import { Join } from '../door/join.tsx';
import { InboxRoom } from '../inbox/inbox-room.tsx';
import { TodayRoom } from '../today/today-room.tsx';
import { makeDesk, type Desk } from '../desk/desk.ts';
import { laterRoom } from './later-room.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { routeOf, type Route } from '../desk/routes.ts';
import { SafetyNet } from './safety-net.tsx';
import './app.css';
import { DeskProvider, ShellProvider, useSay, useShell, useWords, type Shell } from '../desk/shell.tsx';
import { frameTexts } from './texts.ts';

const ChannelsRoom = laterRoom(async () => (await import('../channels/channels-room.tsx')).ChannelsRoom);
const MeasuresRoom = laterRoom(async () => (await import('../measures/measures-room.tsx')).MeasuresRoom);
const MoreRoom = laterRoom(async () => (await import('../more/more-room.tsx')).MoreRoom);
const SetUp = laterRoom(async () => (await import('../door/set-up.tsx')).SetUp);
const ScoresRoom = laterRoom(async () => (await import('../scores/scores-room.tsx')).ScoresRoom);

/** Everything an officer sees. */
export function App({ shell }: { readonly shell: Shell }) {
  return (
    <ShellProvider value={shell}>
      <Rooms />
    </ShellProvider>
  );
}

function Rooms() {
  const { way } = useShell();
  const words = useWords(frameTexts);
  const address = way.address.value;
  const route = routeOf(address);
  useHeadFocus(way.moves.value);
  return (
    <SafetyNet
      title={words.screenFailed}
      kept={words.screenFailedKept}
      again={words.openAgain}
      place={address.path}
    >
      <Room route={route} />
    </SafetyNet>
  );
}

/** Whoever listens or goes by keyboard begins at the head of each new screen. */
function useHeadFocus(moves: number): void {
  useEffect(() => {
    if (moves === 0) return;
    const head = document.querySelector<HTMLElement>('[data-focus], h1');
    head?.setAttribute('tabindex', '-1');
    head?.focus({ preventScroll: true });
  }, [moves]);
}

function Room({ route }: { readonly route: Route }) {
  switch (route.at) {
    case 'door':
      return <Door to={route.to} opens={!route.isChoosing} lost={null} />;
    case 'nowhere':
      return <Door to={null} opens={false} lost="screen" />;
    case 'setup':
      return <SetUp />;
    case 'join':
      return <Join />;
    case 'office':
      return <OpenOffice key={route.office} id={route.office} route={route} />;
    default:
      return route satisfies never;
  }
}

type OfficeRoute = Extract<Route, { readonly at: 'office' }>;

function OpenOffice({ id, route }: { readonly id: OfficeId; readonly route: OfficeRoute }) {
  const { gate, settings } = useShell();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isGone = false;
    let opened: Desk | null = null;
    void gate.openOffice(id).then((office) => {
      if (!office.ok) return setProblem(office.problem);
      if (isGone) return office.value.close();
      opened = makeDesk(office.value);
      settings.rememberOffice(id);
      setDesk(opened);
      return opened.askHost();
    });
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [gate, id, settings]);
  // Cleared or never here: the door says which, and how to come back.
  if (problem === 'unknown-office') return <Door to={null} opens={false} lost="office" />;
  if (problem !== null) return <NotOpened problem={problem} />;
  if (desk === null) return <Opening />;
  return (
    <DeskProvider value={desk}>
      <OfficeRoom route={route} />
    </DeskProvider>
  );
}

function Opening() {
  const words = useWords(frameTexts);
  return (
    <PlainFrame title={words.app}>
      <Skeleton label={words.opening} rows={4} />
    </PlainFrame>
  );
}

function NotOpened({ problem }: { readonly problem: Problem }) {
  const words = useWords(frameTexts);
  const say = useSay();
  return (
    <PlainFrame title={words.app}>
      <Banner
        tone="warning"
        title={words.screenFailed}
        acts={<ButtonLink href="/app/?choose" label={words.openAgain} />}
      >
        <p>{say(problemTexts[problem])}</p>
      </Banner>
    </PlainFrame>
  );
}

function OfficeRoom({ route }: { readonly route: OfficeRoute }) {
  switch (route.room) {
    case 'today':
      return <TodayRoom />;
    case 'inbox':
      return <InboxRoom rest={route.rest} />;
    case 'channels':
      return <ChannelsRoom rest={route.rest} />;
    case 'scores':
      return <ScoresRoom rest={route.rest} />;
    case 'measures':
      return <MeasuresRoom />;
    case 'more':
      return <MoreRoom rest={route.rest} />;
    default:
      return route.room satisfies never;
  }
}

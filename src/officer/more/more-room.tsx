import { useEffect, useState } from 'preact/hooks';
import {
  Building2,
  CalendarClock,
  CircleCheck,
  ClipboardCheck,
  Database,
  Download,
  Info,
  KeyRound,
  Languages,
  LockKeyhole,
  QrCode,
  Users,
} from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { Section } from '../../ui/frame/section.tsx';
import { List, ListItem } from '../../ui/lists/list-item.tsx';
import { Badge } from '../../ui/signs/badge.tsx';
import { useDesk, useShell, useWords } from '../desk/shell.tsx';
import { laterRoom } from '../frame/later-room.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { AboutScreen } from './about-screen.tsx';
import { InstallScreen } from './install-screen.tsx';
import { LookScreen } from './look-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import { RecoveryScreen } from './recovery-screen.tsx';
import { RetentionScreen } from './retention/retention-screen.tsx';
import { StorageScreen } from './storage-screen.tsx';
import { moreTexts } from './texts.ts';

const MyResults = laterRoom(async () => (await import('./my-results/my-results.tsx')).MyResults);
const ReadersScreen = laterRoom(async () => (await import('./readers/readers-screen.tsx')).ReadersScreen);

/** อื่น ๆ: everything that is not needed every day. */
export function MoreRoom({ rest: [part = ''] }: { readonly rest: readonly string[] }) {
  switch (part) {
    case 'people':
      return <PeopleScreen />;
    case 'my-results':
      return <MyResults />;
    case 'recovery':
      return <RecoveryScreen />;
    case 'retention':
      return <RetentionScreen />;
    case 'readers':
      return <ReadersScreen />;
    case 'storage':
      return <StorageScreen />;
    case 'look':
      return <LookScreen />;
    case 'install':
      return <InstallScreen />;
    case 'about':
      return <AboutScreen />;
    default:
      return <Index />;
  }
}

function Index() {
  const { office, recoveryPending } = useDesk();
  const { gate } = useShell();
  const [hasOthers, setHasOthers] = useState(false);
  useEffect(() => {
    void gate.knownOffices().then((offices) => setHasOthers(offices.length > 1));
  }, [gate]);
  const words = useWords(moreTexts);
  const to = (part: string): string => paths.app(office.id, part);
  const isPending = recoveryPending.value === true;
  return (
    <OfficePage title={words.title} room="more">
      <Section title={words.work}>
        <List label={words.work}>
          <ListItem icon={QrCode} title={words.channels} meta={words.channelsNote} href={to('channels')} />
          <ListItem
            icon={ClipboardCheck}
            title={words.myResults}
            meta={words.myResultsNote}
            href={to('more/my-results')}
          />
          <ListItem icon={Users} title={words.people} meta={words.peopleNote} href={to('more/people')} />
          <ListItem
            icon={LockKeyhole}
            title={words.readers}
            meta={words.readersNote}
            href={to('more/readers')}
          />
          <ListItem
            icon={KeyRound}
            title={words.recovery}
            meta={words.recoveryNote}
            href={to('more/recovery')}
            isUrgent={isPending}
            badges={
              isPending ? (
                <Badge tone="accent" label={words.recoveryPending} />
              ) : (
                recoveryPending.value === false && (
                  <Badge tone="success" icon={CircleCheck} label={words.recoveryDone} />
                )
              )
            }
          />
          <ListItem
            icon={CalendarClock}
            title={words.retention}
            meta={words.retentionNote}
            href={to('more/retention')}
          />
        </List>
      </Section>
      <Section title={words.device}>
        <List label={words.device}>
          <ListItem
            icon={Database}
            title={words.storage}
            meta={words.storageNote}
            href={to('more/storage')}
          />
          <ListItem icon={Languages} title={words.look} meta={words.lookNote} href={to('more/look')} />
          <ListItem
            icon={Download}
            title={words.install}
            meta={words.installNote}
            href={to('more/install')}
          />
          {hasOthers && <ListItem icon={Building2} title={words.others} href="/app/?choose" />}
          <ListItem icon={Info} title={words.about} meta={words.aboutNote} href={to('more/about')} />
        </List>
      </Section>
    </OfficePage>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Building2, DoorOpen } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import type { KnownOffice } from '../../data/officer/office.ts';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { List, ListItem } from '../../ui/lists/list-item.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { useShell, useWords } from '../desk/shell.tsx';
import { doorTexts } from './texts.ts';

export interface DoorProps {
  /** Where to go within the office: a screen's address after the office's own. */
  readonly to: string | null;
  /** Whether the last or only office opens by itself. */
  readonly opens: boolean;
  /** What the address names and this device does not have. */
  readonly lost: 'screen' | 'office' | null;
}

/** Opens the last office, offers those this device holds, or says how to begin. */
export function Door({ to, opens, lost }: DoorProps) {
  const { gate, settings, way } = useShell();
  const words = useWords(doorTexts);
  const [offices, setOffices] = useState<readonly KnownOffice[] | null>(null);
  const screen = to ?? 'today';
  useEffect(() => {
    void gate.knownOffices().then((known) => {
      const last = known.find(({ office }) => office === settings.lastOffice.peek());
      const only = known.length === 1 ? known[0] : undefined;
      const goal = last ?? only;
      if (goal !== undefined && opens) way.replace(paths.app(goal.office, screen));
      else setOffices(known);
    });
  }, [gate, way, settings, screen, opens]);

  if (offices === null) {
    return (
      <PlainFrame title={words.app}>
        <Skeleton label={words.opening} />
      </PlainFrame>
    );
  }
  if (offices.length === 0) return <Begin wasHere={settings.lastOffice.value !== null} />;
  return (
    <PlainFrame title={words.chooseOffice}>
      {lost !== null && <p>{lost === 'screen' ? words.nowhere : words.notHere}</p>}
      <List label={words.offices}>
        {offices.map(({ office, name }) => (
          <ListItem key={office} title={name} icon={Building2} href={paths.app(office, screen)} />
        ))}
      </List>
    </PlainFrame>
  );
}

function Begin({ wasHere }: { readonly wasHere: boolean }) {
  const words = useWords(doorTexts);
  return (
    <PlainFrame title={words.app}>
      {wasHere && (
        <Banner tone="warning" title={words.wasHere}>
          <p>{words.wasHereKept}</p>
        </Banner>
      )}
      <EmptyState
        icon={DoorOpen}
        title={words.begin}
        act={
          <>
            <ButtonLink href={paths.join} label={words.haveInvitation} />
            <ButtonLink kind="quiet" href={paths.receipt} label={words.beginCitizen} />
          </>
        }
      >
        <p>{words.beginSetUp}</p>
        <p>{words.beginJoin}</p>
      </EmptyState>
    </PlainFrame>
  );
}

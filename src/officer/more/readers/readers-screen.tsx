import { useState } from 'preact/hooks';
import { CircleCheck, Hourglass, KeyRound, PencilLine, UserPlus } from 'lucide';
import type { DelicateRing } from '../../../domain/channels/definition.ts';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { NamedReader } from '../../../data/officer/readers/desk.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { MorePage } from '../more-page.tsx';
import { OwnSection } from './own-section.tsx';
import { ReaderForm } from './reader-form.tsx';
import { readersTexts } from './readers-texts.ts';
import { adviceOn, circles, outsideNumbers, readersFor, unreadChannels } from './standing.ts';
import './readers-screen.css';

/** Who reads what is too delicate for the office as a whole. */
export function ReadersScreen() {
  const { office } = useDesk();
  const words = useWords(readersTexts);
  const readers = useLive(() => office.readerDesk.named());
  const [changing, setChanging] = useState<PersonId | 'new' | null>(null);
  const isAdmin = office.me.role === 'admin';
  const before = readers?.find(({ person }) => person === changing) ?? null;
  return (
    <MorePage title={words.title}>
      <div class="readers-screen">
        <p>{words.lead}</p>
        {changing === null && <OwnSection />}
        {readers === undefined && <Skeleton label={words.loading} rows={3} />}
        {readers !== undefined && changing !== null && (
          <ReaderForm
            key={changing}
            before={before}
            named={readers.filter(({ reads }) => reads.length > 0)}
            onLeave={() => setChanging(null)}
          />
        )}
        {readers !== undefined && changing === null && (
          <>
            <Warnings readers={readers} />
            {circles.map((circle) => (
              <Circle
                key={circle}
                circle={circle}
                readers={readersFor(readers, circle)}
                onChange={isAdmin ? setChanging : null}
              />
            ))}
            {isAdmin && (
              <Button icon={UserPlus} label={words.add} isWide onPress={() => setChanging('new')} />
            )}
          </>
        )}
        <p class="sealed">
          <Icon of={KeyRound} />
          <span>{isAdmin ? words.sealed : `${words.sealed} ${words.adminsName}`}</span>
        </p>
        <Outside />
      </div>
    </MorePage>
  );
}

interface ReadersProps {
  readonly readers: readonly NamedReader[];
}

function Warnings({ readers }: ReadersProps) {
  const { office } = useDesk();
  const words = useWords(readersTexts);
  const say = useSay();
  const channels = useLive(() => office.channels()) ?? [];
  return (
    <>
      {unreadChannels(channels, readers).map(({ channel, title }) => (
        <Banner key={channel} tone="warning" title={words.noneReady(say(title))}>
          <p>{words.noneReadyText}</p>
        </Banner>
      ))}
      {adviceOn(readers).map(({ circle, about }) => (
        <Banner
          key={circle}
          tone="info"
          title={(about === 'only-one' ? words.onlyOne : words.samePost)(words.circlesShort[circle])}
        >
          <p>{about === 'only-one' ? words.onlyOneText : words.samePostText}</p>
        </Banner>
      ))}
    </>
  );
}

interface CircleProps extends ReadersProps {
  readonly circle: DelicateRing;
  /** `null` for who may not. */
  readonly onChange: ((person: PersonId) => void) | null;
}

function Circle({ circle, readers, onChange }: CircleProps) {
  const { nameOf } = useDesk();
  const words = useWords(readersTexts);
  const say = useSay();
  return (
    <Section title={words.circles[circle]}>
      {readers.length === 0 && <p>{words.nobody}</p>}
      {readers.length > 0 && (
        <ul class="readers" aria-label={words.circles[circle]}>
          {readers.map(({ person, post, isReady }) => (
            <li key={person}>
              <span class="who">
                <strong>{say(post)}</strong>
                <small>{nameOf(person) ?? words.someone}</small>
              </span>
              {isReady ? (
                <Badge tone="success" icon={CircleCheck} label={words.ready} />
              ) : (
                <Badge tone="warning" icon={Hourglass} label={words.notReady} />
              )}
              {!isReady && <p>{words.notReadyText}</p>}
              {onChange !== null && (
                <Button
                  kind="quiet"
                  icon={PencilLine}
                  label={words.change}
                  about={say(post)}
                  onPress={() => onChange(person)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Outside() {
  const words = useWords(readersTexts);
  return (
    <Section title={words.outside} note={words.outsideNote}>
      <FactList
        facts={[
          { label: words.outsideRoads.nacc, value: outsideNumbers.nacc },
          { label: words.outsideRoads.pacc, value: outsideNumbers.pacc },
          { label: words.outsideRoads.damrongdhama, value: outsideNumbers.damrongdhama },
        ]}
      />
    </Section>
  );
}

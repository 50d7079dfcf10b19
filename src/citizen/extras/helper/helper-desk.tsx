import { useCallback, useEffect, useState } from 'preact/hooks';
import { FileText, LogOut, Send } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isForHelpers } from '../../../domain/channels/stations.ts';
import { knownForms, type KnownForm } from '../../../data/citizen/road/known-forms.ts';
import type { Parcel } from '../../../data/citizen/kept/records.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { StateMark } from '../../../ui/signs/state-mark.tsx';
import { takeManner } from '../../manner.ts';
import type { CitizenRoom } from '../../room.ts';
import { useKeeping } from '../../views/parts/use-keeping.ts';
import { helperTexts } from './texts.ts';

export interface HelperDeskProps {
  readonly room: CitizenRoom;
  readonly language: Language;
}

/** What a helper has at hand between two people: forms, and how many wait to be sent. Nothing of anybody. */
export function HelperDesk({ room, language }: HelperDeskProps) {
  const words = helperTexts(language);
  const [forms, setForms] = useState<readonly KnownForm[] | null>(null);
  useEffect(() => {
    void knownForms().then(setForms);
  }, []);
  const fitting = (forms ?? []).filter(
    ({ definition }) => isForHelpers(definition) && definition.state === 'open',
  );
  return (
    <div class="matters">
      <h1>{words.title}</h1>
      <p>{words.how}</p>
      <p>{words.nothingKept}</p>
      <Waiting room={room} language={language} />
      <Section title={words.forms} note={words.formsNote}>
        {forms === null ? (
          <Skeleton label={words.looking} rows={3} />
        ) : fitting.length === 0 ? (
          <EmptyState icon={FileText} title={words.noForms}>
            {words.noFormsText}
          </EmptyState>
        ) : (
          <List label={words.forms}>
            {fitting.map(({ definition, profile, root }) => (
              <ListItem
                key={definition.channel}
                href={`${paths.channel(definition.channel)}#${root}`}
                title={inLanguage(definition.title, language)}
                meta={inLanguage(profile.name, language)}
              />
            ))}
          </List>
        )}
        <p class="help">{words.left}</p>
      </Section>
      <Button
        icon={LogOut}
        label={words.end}
        onPress={() => {
          takeManner('own');
          location.replace(paths.receipt);
        }}
        isWide
      />
    </div>
  );
}

/** How many wait, and no more than that. */
function Waiting({ room: { keeping, courier }, language }: HelperDeskProps) {
  const words = helperTexts(language);
  const read = useCallback(() => keeping.parcels(), [keeping]);
  const parcels = useKeeping<readonly Parcel[] | null>(keeping, read, null);
  const [isSending, setSending] = useState(false);
  // Not yet read is not none.
  if (parcels === null) return <p role="status" />;
  const waiting = parcels.filter(({ road }) => road.state === 'waiting').length;
  const stuck = parcels.length - waiting;
  function onSend(): void {
    setSending(true);
    void courier.send().finally(() => setSending(false));
  }
  return (
    <>
      <p role="status">
        {waiting === 0 ? (
          <StateMark state="received" label={words.noneWaiting} />
        ) : (
          <StateMark state="waiting" label={words.waiting(waiting)} />
        )}
      </p>
      {stuck > 0 && <p>{words.stuck(stuck)}</p>}
      {waiting > 0 && (
        <Button
          icon={Send}
          label={words.sendNow}
          busyLabel={isSending ? words.sending : null}
          onPress={onSend}
          isWide
        />
      )}
    </>
  );
}

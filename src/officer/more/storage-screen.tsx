import { useEffect, useState } from 'preact/hooks';
import { RefreshCw, ShieldCheck } from 'lucide';
import type { StorageState } from '../../data/officer/office.ts';
import { sayInstant } from '../../i18n/dates.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { Button } from '../../ui/acts/button.tsx';
import { FactList } from '../../ui/lists/fact-list.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useDesk, useLanguage, useWords } from '../desk/shell.tsx';
import { deviceTexts } from './device-texts.ts';
import { MorePage } from './more-page.tsx';

/** What waits here, how safely it is kept, how much room is left; in plain words. */
export function StorageScreen() {
  const { office, sync, notices } = useDesk();
  const words = useWords(deviceTexts);
  const language = useLanguage();
  const [state, setState] = useState<StorageState | null>(null);
  const [isSyncing, setSyncing] = useState(false);
  const waiting = sync.value?.waiting ?? 0;
  useEffect(() => {
    let isGone = false;
    void office.storage().then((told) => {
      if (!isGone) setState(told);
    });
    return () => {
      isGone = true;
    };
  }, [office, waiting]);

  async function protect(): Promise<void> {
    const isKept = await office.askToPersist();
    notices.say({ label: isKept ? words.protected : words.protectRefused });
    setState(await office.storage());
  }

  async function syncNow(): Promise<void> {
    setSyncing(true);
    await office.syncNow();
    setSyncing(false);
  }

  const contact = sync.value?.lastContact ?? null;
  return (
    <MorePage
      title={words.storageTitle}
      act={
        <Button
          icon={RefreshCw}
          label={words.syncNow}
          busyLabel={isSyncing ? words.syncing : null}
          isWide
          onPress={() => void syncNow()}
        />
      }
    >
      {state === null ? (
        <Skeleton label={words.storageLoading} rows={4} />
      ) : (
        <>
          <FactList
            facts={[
              {
                label: words.waiting,
                value:
                  state.waitingActs === 0
                    ? words.nothingWaits
                    : words.waitingCount(formatCount(state.waitingActs)),
              },
              { label: words.kept, value: state.isPersistent ? words.isKept : words.notKept },
              { label: words.used, value: sayBytes(state.used) ?? words.untold },
              { label: words.room, value: sayBytes(state.room) ?? words.untold },
              {
                label: words.contact,
                value: contact === null ? words.never : sayInstant(contact, office.now(), language),
              },
            ]}
          />
          {!state.isPersistent && (
            <Button icon={ShieldCheck} label={words.protect} onPress={() => void protect()} />
          )}
        </>
      )}
    </MorePage>
  );
}

/** Bytes as people read them; `null` stays unknown. */
function sayBytes(bytes: number | null): string | null {
  if (bytes === null) return null;
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1_000 ? `${(megabytes / 1_000).toFixed(1)} GB` : `${megabytes.toFixed(1)} MB`;
}

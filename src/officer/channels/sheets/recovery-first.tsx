import { KeyRound } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { stampReason, type StampReason } from '../sheet-rules.ts';
import { channelTexts } from '../texts.ts';

/** Whether what leads real people here may be printed now: never before the recovery sheet is safe. */
export function useSheetRule(): { readonly reason: StampReason; readonly mustRecover: boolean } {
  const { host, profile, recoveryPending } = useDesk();
  const reason = stampReason(profile.value, host.value);
  return { reason, mustRecover: reason === null && recoveryPending.value === true };
}

/** Stands in a sheet's place until the recovery sheet is made. */
export function RecoveryFirst() {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  return (
    <Banner
      tone="warning"
      title={words.recoveryFirst}
      acts={
        <ButtonLink
          kind="primary"
          icon={KeyRound}
          label={words.recoveryAct}
          href={paths.app(office.id, 'more/recovery')}
        />
      }
    >
      <p>{words.recoveryWhy}</p>
    </Banner>
  );
}

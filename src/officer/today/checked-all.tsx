import { paths } from '../../contracts/addresses.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { sayInstant } from '../../i18n/dates.ts';
import { Banner } from '../../ui/notices/banner.tsx';
import { useDesk, useLanguage, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { todayTexts } from './texts.ts';

const named = 5;

/** The day's check as of when, naming what had not been accepted then. */
export function CheckedAll({ at }: { readonly at: Instant }) {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const language = useLanguage();
  const waiting = useLive(() =>
    office.cases({ states: ['waiting'], channel: null, onlyOverdue: false, limit: 100 }),
  );
  const unopened = waiting?.filter(({ receivedAt }) => receivedAt <= at);
  return (
    <Banner tone="success" title={words.asOf(sayInstant(at, office.now(), language))}>
      {unopened?.length === 0 && <p>{words.allOpened}</p>}
      {unopened !== undefined && unopened.length > 0 && (
        <>
          <p>{words.unopened(unopened.length)}</p>
          <p class="today-unopened">
            {unopened.slice(0, named).map(({ id, number }) => (
              <a key={id} href={paths.app(office.id, `inbox/${id}`)}>
                {number}
              </a>
            ))}
            {unopened.length > named && <span>{words.andMore(unopened.length - named)}</span>}
          </p>
        </>
      )}
    </Banner>
  );
}

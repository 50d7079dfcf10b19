import { useDesk, useShell, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { paths } from '../../contracts/addresses.ts';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { Tabs } from '../../ui/ways/tabs.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { PublishedView } from './published/published-view.tsx';
import { SelfView } from './self/self-view.tsx';
import { scoreTexts } from './texts.ts';

/** คะแนน: what was published and our arithmetic beside it; and what the office finds of itself. */
export function ScoresRoom() {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(scoreTexts);
  const rows = useLive(() => office.table('published'));
  const open = new URLSearchParams(way.address.value.search).get('view') === 'self' ? 'self' : 'published';
  const here = paths.app(office.id, 'scores');
  return (
    <OfficePage title={words.title} room="scores" isWide>
      <Tabs
        label={words.views}
        tabs={[
          { code: 'published', label: words.publishedTab },
          { code: 'self', label: words.selfTab },
        ]}
        open={open}
        onOpen={(code) => way.replace(code === 'self' ? `${here}?view=self` : here)}
      >
        {open === 'self' && <SelfView />}
        {open === 'published' && rows === undefined && <Skeleton label={words.loading} rows={4} />}
        {open === 'published' && rows !== undefined && <PublishedView rows={rows} />}
      </Tabs>
    </OfficePage>
  );
}

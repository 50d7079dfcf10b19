import { useDesk, useShell, useWords } from '../desk/shell.tsx';
import { paths } from '../../contracts/addresses.ts';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { Tabs } from '../../ui/ways/tabs.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { useBook } from './book/use-book.ts';
import { ImportScreen } from './published/import/import-screen.tsx';
import { PublishedView } from './published/published-view.tsx';
import { RouteView } from './route/route-view.tsx';
import { SelfView } from './self/self-view.tsx';
import { scoreTexts } from './texts.ts';

/** คะแนน: its views, and the screens behind them. */
export function ScoresRoom({ rest }: { readonly rest: readonly string[] }) {
  return rest[0] === 'import' ? <ImportScreen /> : <ScoreViews />;
}

/** What was published and our arithmetic beside it; and what the office finds of itself. */
function ScoreViews() {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(scoreTexts);
  const book = useBook();
  const view = new URLSearchParams(way.address.value.search).get('view');
  const open = view === 'self' || view === 'route' ? view : 'published';
  const here = paths.app(office.id, 'scores');
  return (
    <OfficePage title={words.title} room="scores" isWide>
      <Tabs
        label={words.views}
        tabs={[
          { code: 'published', label: words.publishedTab },
          { code: 'self', label: words.selfTab },
          { code: 'route', label: words.routeTab },
        ]}
        open={open}
        onOpen={(code) => way.replace(code === 'published' ? here : `${here}?view=${code}`)}
      >
        {open === 'self' && <SelfView />}
        {open === 'route' && <RouteView />}
        {open === 'published' && book === undefined && <Skeleton label={words.loading} rows={4} />}
        {open === 'published' && book !== undefined && <PublishedView book={book} />}
      </Tabs>
    </OfficePage>
  );
}

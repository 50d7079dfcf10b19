import { useDesk, useShell, useWords } from '../desk/shell.tsx';
import { paths } from '../../contracts/addresses.ts';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { Tabs } from '../../ui/ways/tabs.tsx';
import { laterRoom } from '../frame/later-room.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { AuditScreen } from './audit/audit-screen.tsx';
import { useBook } from './book/use-book.ts';
import { EditionsRoom } from './editions/editions-room.tsx';
import { codeIn, yearIn } from './links.ts';
import { ImportScreen } from './published/import/import-screen.tsx';
import { PublishedView } from './published/published-view.tsx';
import { RouteView } from './route/route-view.tsx';
import { SelfView } from './self/self-view.tsx';
import { scoreTexts } from './texts.ts';
import { YearScreen } from './year/year-screen.tsx';
import { YearView } from './year/year-view.tsx';

const SeasonScreen = laterRoom(async () => (await import('./season/season-screen.tsx')).SeasonScreen);

export interface ScoresRoomProps {
  /** What follows the room in the address: a screen, its year, a number's code. */
  readonly rest: readonly string[];
}

/** คะแนน: every year's score, and all that leads to it. */
export function ScoresRoom({ rest }: ScoresRoomProps) {
  const [screen = '', year = '', code = 'total'] = rest;
  switch (screen) {
    case 'editions':
      return <EditionsRoom rest={rest.slice(1)} />;
    case 'audit':
      return <AuditScreen />;
    case 'import':
      return <ImportScreen />;
    case 'season': {
      const fiscalYear = yearIn(year);
      return fiscalYear === null ? <Views /> : <SeasonScreen key={year} fiscalYear={fiscalYear} />;
    }
    case 'number':
    case 'checklist':
    case 'counts':
    case 'settings': {
      const fiscalYear = yearIn(year);
      if (fiscalYear === null) return <Views />;
      return (
        <YearScreen key={`${screen}/${year}`} screen={screen} fiscalYear={fiscalYear} code={codeIn(code)} />
      );
    }
    default:
      return <Views />;
  }
}

const views = ['year', 'published', 'self', 'route'] as const;
type View = (typeof views)[number];

function Views() {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(scoreTexts);
  const query = new URLSearchParams(way.address.value.search);
  const open = views.find((one) => one === query.get('view')) ?? 'year';
  const year = query.get('year');
  const kept = year === null ? '' : `&year=${year}`;
  return (
    <OfficePage title={words.title} room="scores" isWide>
      <Tabs
        label={words.views}
        tabs={views.map((code) => ({ code, label: words.tabs[code] }))}
        open={open}
        onOpen={(code) => way.replace(`${paths.app(office.id, 'scores')}?view=${code}${kept}`)}
      >
        <OpenView view={open} />
      </Tabs>
    </OfficePage>
  );
}

function OpenView({ view }: { readonly view: View }) {
  switch (view) {
    case 'year':
      return <YearView />;
    case 'published':
      return <Published />;
    case 'self':
      return <SelfView />;
    case 'route':
      return <RouteView />;
    default:
      return view satisfies never;
  }
}

function Published() {
  const words = useWords(scoreTexts);
  const book = useBook();
  return book === undefined ? <Skeleton label={words.loading} rows={4} /> : <PublishedView book={book} />;
}
